// Package evidence holds what Legwork's rules rest on: every rule in our own
// words, its numbers, its sources, how strong the evidence is, and whether the
// number was checked in the source.
//
// The tables are plain data, so a program that never asks for a rule pays
// nothing for them. What a rule does in a plan is the business of the package
// that follows it; here stands only what it says and why it may be believed.
package evidence

// ID names a rule: "SCH-04". Every decision in a plan cites one.
type ID string
