package page

// ProgressPart is what came of training.
var ProgressPart = Part{"Progress", "/progress"}

// Progress is one side of what came of training.
type Progress struct {
	Frame
	Sides []Tab
	Title string
	// Finding is what the page shows, in words.
	Finding string
	Way     *Part // where to do something about it; nil = nowhere
	Spans   []Tab // how far back to look
	Weeks   []KeptWeek
	Figures []Figure
	Groups  []WorkGroup
	Grid    Grid
	Notes   []Reason
	// NotesTitle stands over the notes; empty = nothing does.
	NotesTitle string
	// Example stands where there is too little to show; nil = there is enough.
	Example *Example
}

// Tab leads to one of several pages that stand beside each other.
type Tab struct {
	Name, Path string
	Here       bool
}

// Figure is a picture with what it says in words, and its numbers as a table.
type Figure struct {
	Title, Path string // the title leads to Path, where there is one
	SVG         string
	Finding     string
	Rule        string
	Grid        Grid
}

// Grid is a table whose cells may lead somewhere.
type Grid struct {
	Caption string
	Head    []string
	Rows    [][]Cell
}

// Cell is one cell of a Grid; empty Path = it leads nowhere.
type Cell struct{ Text, Path string }

// Example is what a page will look like, and how far away that is.
type Example struct{ SVG, Missing string }

// KeptWeek is the sessions of a week.
type KeptWeek struct {
	Name, Path, Told string
	Sessions         []KeptSession
}

// KeptSession is one session and what became of it.
type KeptSession struct {
	Name, Path string
	Tally      Tally
	Told       string // what became of it, where the tally does not say so
}

// WorkGroup is the hard sets of one muscle group.
type WorkGroup struct {
	ID, Name, Sets string
	Marks          Marks
	Reached        string // in words
	By             []Link
}
