package page

import (
	"strings"

	"github.com/a-h/templ"
)

// Finish is the end of a session: how hard it was, what hurt, a note.
type Finish struct {
	Frame
	ID, Name string
	Tally    Tally
	Nothing  bool // no set of it is logged
	Efforts  []Choice
	Guess    Reason // why the effort is filled in as it is; empty = it was said
	Pain     []string
	Notes    []string // written before
	Note     string   // as typed
	Undo     string
	Early    bool // there are sets left
	Wrong    string
}

// Hurts is what hurt, in a line.
func (f Finish) Hurts() string {
	if len(f.Pain) == 0 {
		return "none told of"
	}
	return strings.Join(f.Pain, "; ")
}

// After is a session that was done, and what comes next for what was in it.
type After struct {
	Frame
	ID, Name, Date string
	Tally          Tally
	Facts          string // how hard and how long it was
	Pain           []string
	Notes          []string
	Left           []string // exercises of which no set is logged
	Heed           []Reason
	Next           []NextTime
	None           []string        // exercises that no session ahead has
	Saved          string          // the event that undo takes back; empty = nothing was saved just now
	Keep           templ.Component // asks a guest whether to keep it; nil = it is asked later or not
}

// NextTime is what comes next for an exercise, and why.
type NextTime struct {
	Mark, Way  string // "+" and "more load"
	Name, Path string
	Sets       string
	When       string
	Why        []Reason
	Then       []string // the sessions after, if all goes well
}
