package page

// Wishes are what a plan is made from, as one page of rows that are filled in.
type Wishes struct {
	Frame
	// First: there is no plan yet, or only that of the first visit.
	First bool
	Goals []Choice
	Race  string // a day, as date fields have it
	Today string // the first day that a race may be on
	// Runs says what is known of the runs; empty = nothing.
	Runs                                string
	Keep                                bool // the runs stay as they are known
	Days, Volumes, Fast                 []Choice
	VolumeUnit                          string
	Experience, Sessions, Minutes, Kits []Choice
	Exact                               string // where the kit is written down exactly; empty = nowhere
	Sites, Sides, Scores                []Choice
	Units, Screening                    []Choice
	// Wrong says of a row, by name, why it cannot be.
	Wrong map[string]string
}
