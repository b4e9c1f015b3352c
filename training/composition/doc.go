// Package composition chooses exercises and sets for a block: a small menu of
// fully dosed sessions that together cover the week's need best, within
// minutes, caps, kit, level gates and required patterns. The choice is an
// optimisation with a certified bound: the answer is proven best or says how
// far it may be from it.
package composition
