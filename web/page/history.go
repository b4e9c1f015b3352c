package page

// History is what was done, by month.
type History struct {
	Frame
	Month         string
	Before, After string // addresses of the months beside it; empty = none
	Query         string
	Days          []HistoryDay
	Clashes       []Clash
	Bin           []Binned
	Empty         bool // nothing was ever done
	Wrong         string
}

// HistoryDay is a day on which something is known.
type HistoryDay struct {
	ID, Name string
	Sessions []HistorySession
	Open     []OpenSession
	Lines    []string
}

// HistorySession is a session done.
type HistorySession struct {
	Path, Name, Facts string
	Tally             Tally
}

// OpenSession is one that was planned and is not logged.
type OpenSession struct{ ID, Name, Date, Status string }

// Binned is a session that was taken out.
type Binned struct{ ID, Name, Out string }

// Clash is a set that was logged twice.
type Clash struct {
	Name, Session string
	Logs          []ClashLog
}

// ClashLog is one of the logs of a set.
type ClashLog struct {
	Event, Text, Device string
	Counts              bool
}

// PastSession is one session of the past, open for correction.
type PastSession struct {
	Frame
	ID, Name, Date, Facts string
	Tally                 Tally
	Exercises             []PastExercise
	Out                   []OutSet
	Notes                 []string
	Wrong                 string
	Saved, SavedText      string // the event just written, and what it did; empty = none
	// Parts are the sets that may have been a session of their own, which began on
	// SplitDate at SplitStart; Near are the sessions that this may be a part of.
	Parts, Near           []Choice
	SplitDate, SplitStart string
	SplitWrong, JoinWrong string
}

// PastExercise is an exercise as done.
type PastExercise struct {
	Name, Path string
	Sets       []PastSet
}

// PastSet is a set as it stands, with a form to correct it.
type PastSet struct {
	Anchor, Event, Seen string
	Title, Text         string
	HasLoad             bool
	Load, LoadUnit      string
	Count, CountName    string
	Reserve, Pain       string
	Revisions           []SetRevision
	Open, Doubted       bool
	Wrong               string
	Theirs              string // what somebody else made of it meanwhile; empty = nothing
}

// SetRevision is what a set said before.
type SetRevision struct{ Text, Who, When string }

// OutSet is a set that was taken out.
type OutSet struct{ Event, Text string }
