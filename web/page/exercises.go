package page

// Exercises is those there are, by pattern.
type Exercises struct {
	Frame
	Find   string // what was looked for
	Groups []Group
}

// Group is the exercises of one pattern.
type Group struct {
	Name      string
	Exercises []Link
}

// Link leads to a page.
type Link struct{ Path, Text, Note string }

// Exercise is how one exercise is done.
type Exercise struct {
	Frame
	Name, Figure, Purpose, Needs string
	Difficulty                   int // of 5
	Setup, Steps, Cues           []string
	Faults                       []Fault
	Feel, Cautions               []string
	Easier, Harder               Version
}

// Fault is a usual mistake, and what mends it.
type Fault struct{ Seen, Fix string }

// Version is an easier or harder way, when it is time for it, and the exercises
// beside this one on its ladders.
type Version struct {
	How, When string
	Rungs     []Link
}
