package page

import "github.com/a-h/templ"

// Today is one day: its session, its runs, and what changed.
type Today struct {
	Frame
	Date string
	// Heed is what comes before any training: warning signs, illness, a run far
	// over the longest.
	Heed []Reason
	// Cards are what other parts of the site ask or tell on the day, above its
	// session: checks that are due, a place to keep what is only on this phone.
	Cards   []templ.Component
	Session *Card
	// Rest is said when there is no session.
	Rest    string
	Runs    []string
	Changes []Change
	Next    string
}

// Card is a session to begin, to go on with or to look back on.
type Card struct {
	ID, Name, Place string
	Minutes         int
	Tally           Tally
	Done, Begun     bool
	Rows            []Row
	Why             []Reason
}

// Change is something the program changed, which may be taken back.
type Change struct {
	Text string
	Rule string
	// Undo is the event to take back; empty = it stands.
	Undo string
}

// Row is an exercise of a session.
type Row struct {
	Label, Name, Dose, Effort, Load, Rest string
	How                                   []string
	Why                                   []Reason
}
