package page

// DetailPath is the page of a session before it is begun.
func DetailPath(session string) string { return "/session/" + session + "/detail" }

// Detail is a session with every exercise, every dose and every reason.
type Detail struct {
	Frame
	ID, Name, When, Place string
	Minutes               int
	Tally                 Tally
	Done, Begun           bool
	// Begin says what the button to the player says; empty = there is none.
	Begin string
	// Heed is what comes before any training.
	Heed []Sourced
	// Wrong is what could not be done of what was asked.
	Wrong string
	Why   []Sourced
	// Needs is what to fetch; Split how its minutes divide.
	Needs []string
	Split string
	Rows  []DetailRow
	// Changes are those made to it, with what takes them back.
	Changes []Change
	// Shorts are the times it can be cut down to.
	Shorts []Choice
	Notes  []string
	Legend []string // of the short forms in Rows
	// Edit: it may be changed still.
	Edit bool
	// Today is the day it is on, where that has come; empty = it is still ahead.
	Today string
}

// DetailRow is an exercise of a session.
type DetailRow struct {
	ID, Path, Name, Label            string
	Dose, Effort, Load, Rest, Warmup string
	How                              []string
	Why                              []Sourced
	// Instead is where it is swapped.
	Instead string
	// Earlier: it can be done before the one it follows. Out: it can be left out.
	Earlier, Out bool
	// Boxes are the working sets, to be written in on paper.
	Boxes []string
}

// Sourced is a reason with how sure its rule is and who says so.
type Sourced struct {
	Reason
	Sure string // the grade in words, and the first of those who say so
}

// StandIns are the exercises that may be done instead of one.
type StandIns struct {
	Frame
	ID, Name, Session string // of the exercise; of the session
	Back              string
	For               []Choice // how long it holds
	Groups            []StandInGroup
}

// StandInGroup is those that answer one wish.
type StandInGroup struct {
	Name, Why string
	List      []StandIn
}

// StandIn is an exercise with the dose it would have.
type StandIn struct{ ID, Path, Name, Dose, Load string }

// Elsewhere is why a session stands on its day and what other days would mean,
// and which exercises came near.
type Elsewhere struct {
	Frame
	ID, Name, When, Back, Week string
	Why                        []Sourced
	Days                       []OtherDay
	Rivals                     []Reason
	// Fixed: it is begun or done, so no day is asked about.
	Fixed bool
}

// OtherDay is a day and what stands against a session on it.
type OtherDay struct {
	Name, Start, Verdict string
	Class                string // how it is drawn: here, free, note, warn or barred
	Why                  []Reason
}
