package page

import "fmt"

// Week is seven days with what they hold.
type Week struct {
	Frame
	East          int // how many minutes east of UTC the page was made for
	NoPlan        bool
	Title         string
	Phase         string // "Build, week 2 of 4"
	Before, After string // the paths of the weeks beside it
	Monday        string // as forms send it
	Back          PutBack
	Did           Did
	Band          *Band
	// NoRuns: nobody told of any run.
	NoRuns  bool
	Days    []Day
	Begins  string // says which days are left out, because the plan begins after them; empty = none
	Changes []ChangeCard
	Month   []MonthWeek
	// Open: something may still be planned in it.
	Open bool
}

// Did is what was done just now; empty Event = nothing.
type Did struct {
	Text, Event, From string
}

// Day is one day of a week.
type Day struct {
	Date     string // as scripts and forms know it
	Name     string // "Mon 23 Nov"
	Short    string // "Mon 23"
	Today    bool
	Past     bool
	Off      string // illness, journey; empty = none
	NoTime   bool   // no hours were given for training
	Runs     []DayRun
	Sessions []Planned
}

// DayRun is a run of a day.
type DayRun struct{ Text string }

// Planned is a session of a week.
type Planned struct {
	ID, Path, Name, Note string
	Tally                Tally
	State                string // "done", "begun", "missed", "left out", "let go"; empty = ahead
	// Movable: it can be put elsewhere.
	Movable bool
	Seen    string // where it stands, as a form sends it back
	Against []Reason
	// Lighter: made lighter it would have less against it. Better is a day of the
	// week that has nothing against it.
	Lighter bool
	Better  *Choice
	// Verdicts are what would come of it on the days of the page, as JSON, for the
	// script that drags it.
	Verdicts string
}

// Band is the hard sets of a week for the legs: done, planned in all, and the
// most there may be.
type Band struct {
	Done, Planned, Most int
	Why                 []Reason
}

// Told is the band in words.
func (b Band) Told() string {
	return fmt.Sprintf("%d of %d hard sets for the legs done, %d at most this week", b.Done, b.Planned, b.Most)
}

// The band is drawn this wide and tall, in units of its view box.
const (
	bandWide = 200
	bandTall = 12
)

// at is where a number of sets lies on the band, which reaches over what is more.
func (b Band) at(n int) int {
	return bandWide * n / max(b.Most, b.Planned, b.Done, 1)
}

// MonthWeek is a week of the month as dots.
type MonthWeek struct {
	Path, Name string
	Here       bool
	Days       []MonthDay
}

// MonthDay is a day as a dot.
type MonthDay struct {
	Run, Lift, Done, Today bool
	Told                   string
}
