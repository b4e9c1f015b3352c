package app

import (
	"cmp"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// Which says which session something is logged for.
type Which struct {
	// Session is its id; empty = that of the day, or one that nobody planned.
	Session string
	Date    training.Date // the day it was done
	Minutes unit.Minutes  // what there was that day; 0 = as planned
	Place   string        // where it was done; empty = as planned
	// Own: it was no session of the plan, whatever the plan has for the day.
	Own bool
}

// OwnSession is the id of what was done on a day and nobody planned: the day's own
// session. A day with several has the others numbered after it.
func OwnSession(d training.Date) string { return d.String() + "-own" }

// IsOwn reports whether an id is that of such a session.
func IsOwn(id string) bool {
	day, _, ok := strings.Cut(id, "-own")
	_, err := training.ParseDate(day)
	return ok && err == nil
}

// open is a session that something can be written to.
type open struct {
	id    string
	day   adaptation.Day   // with the session as it was to be done; zero Entry = nobody planned it
	amiss error            // why that could not be worked out, and is as the plan has it; nil = it was
	log   *athlete.Session // what is logged of it; nil = nothing
	begun []draft          // its beginning, where that is not written yet
	at    journal.Instant  // when what is written now happened
}

// open finds the session that w means.
//
//  1. The one named; it has to be in the plan or begun.
//  2. The one of the day that is not done yet, or the only one.
//  3. Otherwise, or where its own is meant, the day's own, that nobody planned.
//
// What is written down later than it happened is written for the planned start
// of that day.
func (a *App) open(s athlete.State, by Pen, w Which) (open, error) {
	if err := notAhead(by, w.Date); err != nil {
		return open{}, err
	}
	o := open{at: by.Now}
	ask := adaptation.Ask{Date: w.Date, Session: w.Session, Minutes: w.Minutes, Place: w.Place}
	if w.Session != "" && begun(s, w.Session) != nil && !inPlan(s, by, w.Session) {
		o.id = w.Session // begun, and nobody planned it
	} else if w.Session != "" || !w.Own && !s.Plan.Event.IsZero() {
		day, amiss, err := a.day(s, ask)
		if err != nil {
			return open{}, err
		}
		if amiss == nil {
			ramps, err := a.ramps(s, ask, day.Entry.ID)
			if err != nil {
				return open{}, err
			}
			day.Session = ramped(day.Session, ramps)
		}
		o.amiss, o.day, o.id = amiss, day, day.Entry.ID
	}
	if o.id == "" {
		o.id = OwnSession(w.Date)
	}
	o.log = begun(s, o.id)
	o.at = happened(by, w.Date, o.day.Entry.Start)
	if o.log == nil {
		o.begun = []draft{{session: o.id, base: o.day.Entry.Plan, at: o.at,
			body: journal.Start{Name: o.day.Entry.Name, Place: cmp.Or(w.Place, o.day.Entry.Place)}}}
	}
	return o, nil
}

// happened is when something was done that is written down now: at the planned
// start where that has passed, at noon where there was none.
func happened(by Pen, d training.Date, planned training.Clock) journal.Instant {
	if planned == 0 {
		planned = training.At(12, 0)
	}
	at := journal.InstantAt(d, planned, by.Zone)
	if d == by.Today() {
		return min(at, by.Now)
	}
	return at
}

func begun(s athlete.State, id string) *athlete.Session {
	for _, x := range s.Sessions {
		if x.ID == id {
			return x
		}
	}
	return nil
}

func inPlan(s athlete.State, by Pen, id string) bool {
	_, ok := adaptation.AgendaOf(s, by.Today()).Find(id)
	return ok
}

// notAhead is an error for a day that is still to come, or before any history
// begins.
func notAhead(by Pen, d training.Date) error {
	switch {
	case d > by.Today():
		return &training.InvalidError{Field: "--date", Value: d.String(), Why: "is still to come; give the day it happened"}
	case d < firstDay:
		return &training.InvalidError{Field: "--date", Value: d.String(), Why: "is before " + firstDay.String() + ", where histories begin; give the day it happened"}
	}
	return nil
}

// firstDay is the first that an event can be of, as journal.Check has it.
var firstDay = training.NewDate(2000, 1, 1)
