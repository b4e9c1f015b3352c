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

// BuiltIn is a session for whom none of their own could be made. Needs of its
// exercises is their dose.
type BuiltIn struct {
	Frame
	What      string // what went wrong
	Exercises []ExerciseRow
}
