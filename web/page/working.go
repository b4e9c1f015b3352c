package page

// Working is the set that comes next in a session, as a form.
type Working struct {
	Frame
	ID, Name      string // of the session
	Tally         Tally
	At, Of        int // the exercise's place among the session's
	Exercise      string
	Label         string
	Set, Sets     int
	Warmup        bool
	Side          string // "left", "right" or empty
	Figure        string // the address of its picture; empty = none
	Cues          []string
	HasLoad       bool
	Load          string // as a number, in the athlete's units
	LoadUnit      string // "kg each hand"
	Take          string // what makes the load, in words; empty = nothing is taken
	Count         string
	CountName     string // "Repetitions", "Seconds", "Steps", "Landings"
	Effort        string // as asked, in words
	Efforts       []Choice
	Last          string // how it went last time
	Rest          string // after it
	Undo          string // the last event of the session; empty = none
	Wrong         string
	Doubted       bool   // the load looks like a slip, and may be so all the same
	ExerciseValue string // its catalogue id
}
