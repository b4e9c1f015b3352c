// Package pack is what a phone needs for training without a network, as JSON:
// the sessions of the days ahead set by set, and what follows from whatever may
// be said in them. Everything in it was decided by the core; a script looks it
// up. docs/player.md is the contract, and a test holds this package to it.
//
// It spells and puts into words, and decides nothing.
package pack
