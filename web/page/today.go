package page

import "github.com/a-h/templ"

// Today is one day: its session, its runs, what changed, and what comes next.
type Today struct {
	Frame
	Date string
	East int // how many minutes east of UTC the page was made for
	// NoPlan: nothing is followed yet; only a way to a plan is shown.
	NoPlan bool
	// Heed is what comes before any training: warning signs, a run far over the
	// longest.
	Heed   []Reason
	Pauses []Pause
	// First are what other parts of the site ask before the day's session, as its
	// answer may change it; Cards what they ask or tell below it.
	First []templ.Component
	Cards []templ.Component
	// Amiss is why the day could not be worked out and is as the plan has it; empty =
	// it was.
	Amiss   string
	Session *Card
	// Mobility is how long the moving for a day of rest takes; empty = there is none.
	Mobility string
	// Rest is said when there is no session; Ended when the plan has none left.
	Rest  string
	Ended bool
	Runs  []string
	// Did is what was done just now, Back what was taken back; empty = nothing.
	Did     Did
	Back    PutBack
	Asked   []Asked
	Changes []ChangeCard
	Ahead   []DayLine // the next days, a line each
}

// Card is a session to begin, to go on with or to look back on.
type Card struct {
	ID, Name, Place string
	Minutes         int
	Tally           Tally
	Done, Begun     bool
	Rows            []Row
	// First is the reason that says most about the day, Why the others.
	First *Reason
	Why   []Reason
	// Short are the minutes it can be cut down to; none = it is short already.
	Short []int
	// Nothing: the day leaves nothing of it to do.
	Nothing bool
}

// Pause is an illness or a journey that holds today.
type Pause struct {
	Text string
	Kind string // as a form sends it
	Over string // the button that ends it
}

// PutBack is something that was taken back, and may be put back.
type PutBack struct {
	Event string
	// From is the Monday of the week to return to; empty = to Today.
	From string
}

// Asked is a proposal that waits for an answer.
type Asked struct {
	Key  string
	What []string
	Why  []Reason
	// Plan: it is another plan, of which the differences can be looked at.
	Plan bool
}

// ChangeCard is something that was changed in the plan, which may be taken back.
type ChangeCard struct {
	Who, When string
	What      []string
	Why       []Reason
	// Undo is the event to take back; empty = it stands. From is the Monday of
	// the week to return to; empty = to Today.
	Undo, From string
	// Session was missed on the day Missed and may go elsewhere, be let go or have
	// been done all the same; empty = not asked.
	Session, Missed string
}

// DayLine is a day in one line.
type DayLine struct {
	Name string
	Runs []string
	// Sessions are what strength it holds.
	Sessions []string
}

// Row is an exercise of a session.
type Row struct {
	Label, Name, Dose, Effort, Load, Rest string
	How                                   []string
	Why                                   []Reason
}

// Proposal is another plan that waits for an answer, with what it changes.
type Proposal struct {
	Frame
	Asked
	Differences []DayLine // by day; Sessions are what changes
	More        int       // changes that are not listed
}

// Change is something the program changed, in a sentence.
type Change struct {
	Text string
	Rule string
	// Undo is the event to take back; empty = it stands.
	Undo string
}
