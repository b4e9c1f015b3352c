package page

// PaperWeek is a week to hang up: its days, and every session in full.
type PaperWeek struct {
	Frame
	Title, Phase  string
	Before, After string
	Days          []PaperDay
	Sessions      []PaperSession
	Legend        []string
}

// PaperDay is one day in a line or two.
type PaperDay struct {
	Name  string
	Lines []PaperLine
}

// PaperLine is a run or a session of a day.
type PaperLine struct {
	Time, Text string
	Strength   bool
}

// PaperSession is a session with its exercises.
type PaperSession struct {
	Path, Name, When string
	Rows             []Row
}
