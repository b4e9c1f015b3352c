// Package athlete holds what is known of an athlete at a moment. State is folded
// from the journal: everything that was wished, planned, done and felt. Standing
// is what a Request says of its first day, and what a plan is made for.
package athlete
