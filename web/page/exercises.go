package page

import "fmt"

// Exercises is those that were found, by pattern.
type Exercises struct {
	Frame
	Filter Filter
	Found  string // how many: "4 exercises"
	// Asked are the conditions that hold; each leads to the list without it.
	Asked  []Link
	Groups []Group
	// Drop are the conditions that alone are in the way when nothing was found.
	Drop []Link
}

// Filter is the form that asks for exercises.
type Filter struct {
	Find    string // part of a name
	Choices []Select
	Checks  []Check
}

// Select is one of several values to choose; the first option asks for nothing.
type Select struct {
	Name, Label, Chosen string
	Options             []Option
}

// Option is a value to choose and its word.
type Option struct{ Value, Text string }

// Check is something to tick.
type Check struct {
	Name, Label string
	On          bool
}

// Group is the exercises of one pattern.
type Group struct {
	Name      string
	Exercises []ExerciseRow
}

// ExerciseRow is one exercise of a list.
type ExerciseRow struct {
	ID, Name, Needs string
	Times           int // sessions in which it was done
}

// Done says how often, for those who are read to.
func (r ExerciseRow) Done() string {
	if r.Times == 1 {
		return "done once"
	}
	return fmt.Sprintf("done in %d sessions", r.Times)
}

// Link leads to a page.
type Link struct{ Path, Text, Note string }
