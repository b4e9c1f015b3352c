package page

// Week is seven days with what they hold.
type Week struct {
	Frame
	Title, Phase  string
	Before, After string // the paths of the weeks beside it
	Days          []Day
}

// Day is one day of a week.
type Day struct {
	Name     string
	Today    bool
	Runs     []string
	Sessions []Planned
}

// Planned is a session of a week.
type Planned struct {
	Path, Text   string
	Tally        Tally
	Open, Missed bool
}
