// Package evidence holds what Legwork's rules rest on: every rule in our own
// words, its numbers, its sources, how strong the evidence is, and whether the
// number was checked in the source.
package evidence

// ID names a rule: "SCH-04". Every decision in a plan cites one.
type ID string

// Grade is how strong the evidence for a rule, as written here, is.
type Grade string

// The grades.
const (
	GradeA Grade = "A" // a meta-analysis, or several trials that agree
	GradeB Grade = "B" // one or a few trials, or a position stand
	GradeC Grade = "C" // coaching consensus, or our own choice
)
