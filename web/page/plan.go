package page

import (
	"context"
	"io"

	"github.com/a-h/templ"
)

// PlanPart is the plan as a whole.
var PlanPart = Part{"Plan", "/plan"}

// Paths of the plan's other pages.
const (
	PlanChangePath = "/plan/change"
	PlanWeekPath   = "/plan/week"
)

// Plan is the road ahead: phases, weeks, and why.
type Plan struct {
	Frame
	// Empty: no plan is followed.
	Empty bool
	Aim   string // what it leads to
	Span  string
	Now   string // where in it today is
	Next  Link   // the next session; zero = none
	// Ended: its last day has passed.
	Ended bool
	// Follows is the programme it follows; zero = none.
	Follows Link
	// New is the event of a plan taken up just now, to take it back; empty = none.
	New string
	// Why are its reasons, the most important first; Shown of them stand open.
	Why      []Reason
	Shown    int
	Warnings []Reason
	Season   Chart
	Phases   []Phase
	// Print is the page of this week for paper.
	Print string
}

// Chart is a drawing in two widths with the same data in rows, all of our own
// making, as markup.
type Chart struct {
	Finding, Table string
	Narrow, Wide   []byte
	Name           string // for those who cannot see it
	// Long: too much for a phone at once, so that it is moved sideways.
	Long bool
}

// Phase is a stretch of the plan with what it changes.
type Phase struct {
	Number      int
	Name, Dates string
	Now, Over   bool
	Why         []Reason
	Lines       []PhaseLine
	Weeks       []PhaseWeek
}

// PhaseLine is one thing that a phase changes, and the rule it goes by.
type PhaseLine struct {
	What, Is, Was   string // Was is empty where nothing came before
	Rule, RuleTitle string
}

// PhaseWeek is a week of a phase.
type PhaseWeek struct {
	Path, Title, Holds string
	Now, Lighter       bool
	Why                []Reason
}

// drawing writes markup of our own making as it is.
func drawing(markup []byte) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := w.Write(markup)
		return err
	})
}
