// Package sheet shows an exercise for people: what it is for and how it is
// done, as plain text for a terminal or a sheet of paper.
package sheet
