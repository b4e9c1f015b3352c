// Package storetest is the contract of a store, as tests that every engine runs:
// nothing handed in is lost or counted twice, in whatever order and however
// often it arrives, and readers see each history grow without gaps.
package storetest
