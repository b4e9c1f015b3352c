package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/progression"
)

// stepsAhead is how many sessions of an exercise are looked ahead.
//
// House rule: a month of most plans, and more would be a promise.
const stepsAhead = 4

// Afterwards is a session that was begun, with what was told of it and what comes
// next for what was in it.
type Afterwards struct {
	Log   *athlete.Session
	Notes []string
	// Pain is what was told during and after training on its day.
	Pain []training.ReportedPain
	// Next has each exercise of it once, in the order done; empty while a warning
	// sign is up.
	Next  []NextTime
	Units training.Units
}

// NextTime is what comes next for an exercise.
type NextTime struct {
	Exercise string
	// Session is the first ahead that has it; zero ID = none has.
	Session adaptation.Entry
	// Steps are the next of it if all goes well, the first that of Session.
	Steps []progression.Step
}

// AfterSession is how a session stands once it was done. It is a
// *training.InvalidError where none of that id was begun.
func (a *App) AfterSession(ctx context.Context, who, id string, today training.Date) (Afterwards, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return Afterwards{}, err
	}
	out := Afterwards{Log: begun(s, id), Notes: notesOf(s, id), Units: s.Goal.What.Units}
	if out.Log == nil {
		return Afterwards{}, errNoSession(id)
	}
	for _, p := range s.Pain {
		if p.What.Date == out.Log.Date && (p.What.Moment == training.PainDuring || p.What.Moment == training.PainAfter) {
			out.Pain = append(out.Pain, p.What)
		}
	}
	if len(signs(s, today)) > 0 {
		return out, nil
	}
	for _, x := range out.Log.Exercises {
		if len(x.Sets) == 0 || slices.ContainsFunc(out.Next, func(n NextTime) bool { return n.Exercise == x.Exercise }) {
			continue
		}
		n := NextTime{Exercise: x.Exercise}
		if steps, e, ok := adaptation.Upcoming(s, a.cat, today, x.Exercise, stepsAhead); ok {
			n.Steps, n.Session = steps, e
		}
		out.Next = append(out.Next, n)
	}
	return out, nil
}

// notesOf are the remarks on a session as they were written.
func notesOf(s athlete.State, session string) []string {
	var out []string
	for _, n := range s.Notes {
		if n.Session == session {
			out = append(out, n.What.Text)
		}
	}
	return out
}
