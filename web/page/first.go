package page

// First is the first visit: a goal, what there is to train with, and a button.
type First struct {
	Frame
	Goals []Choice
	Kits  []Choice
	// Wrong is what could not be made of the last answer; empty = nothing.
	Wrong string
}

// Choice is one of several answers.
type Choice struct {
	Value, Text string
	Chosen      bool
}

// BuiltIn is a session for whom none of their own could be made.
type BuiltIn struct {
	Frame
	What      string // what went wrong
	Exercises []BuiltInRow
}

// BuiltInRow is an exercise of that session, and how much of it.
type BuiltInRow struct{ ID, Name, Dose string }
