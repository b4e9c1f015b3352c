package page

// PlanChange is another goal, date or programme, and what it would change.
type PlanChange struct {
	Frame
	Goals      []Choice
	Races      []RaceRow
	Programmes []Choice
	Wrong      string
	// Stale: another plan was taken up since what is shown was worked out.
	Stale bool
	// Preview is what would change; nil = nothing is asked yet.
	Preview *Preview
}

// RaceRow is a race as a form has it. An empty date is no race.
type RaceRow struct {
	Date, Name string
	Title      string // which it is, for those who cannot see
	Priorities []Choice
	Distances  []Choice
}

// Preview is what another plan would change.
type Preview struct {
	Nothing bool // the plan is that one already
	Facts   []Compared
	// Counted says how many sessions come, go and change.
	Counted string
	Weeks   []ChangedWeek
	// Fields are what is sent to take it up.
	Fields []Choice
	Why    []Reason
}

// Compared is one thing as it is and as it would be.
type Compared struct {
	What, Now, Then string
	Same            bool
}

// ChangedWeek is the sessions of a week that would change.
type ChangedWeek struct {
	Title    string
	Open     bool
	Sessions []ChangedSession
}

// ChangedSession is one session with what would become of it.
type ChangedSession struct {
	Title string
	Lines []string
}
