package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// binDays are how long a session that was taken out is offered to be put back.
//
// House rule: nothing is removed, but a list of everything ever mistaken is of no
// use to anybody.
const binDays = 30

// Binned is a session that was taken out.
type Binned struct {
	Session string
	Name    string
	Date    training.Date // the day it was begun
	Out     training.Date // the day it was taken out
}

// Bin lists the sessions taken out within thirty days of the pen's, the latest
// first.
func (a *App) Bin(ctx context.Context, by Pen) ([]Binned, error) {
	history, err := a.asides(ctx, by.Athlete)
	if err != nil {
		return nil, err
	}
	marks, undone := lastMarks(history), undoneBy(history)
	var out []Binned
	for _, e := range history {
		start, ok := e.Body.(journal.Start)
		listed := func(b Binned) bool { return b.Session == e.Session } // begun on two devices
		if !ok || !undone[e.ID] || slices.ContainsFunc(out, listed) {
			continue
		}
		if day := marks[e.ID].Date(); day > by.Today().AddDays(-binDays) {
			out = append(out, Binned{e.Session, start.Name, e.Date(), day})
		}
	}
	s, err := a.State(ctx, by.Athlete)
	out = slices.DeleteFunc(out, func(b Binned) bool { return begun(s, b.Session) != nil })
	slices.Reverse(out)
	return out, err
}

// lastMarks are the marks that count, by the event they are about.
func lastMarks(history []journal.Event) map[journal.ID]journal.Event {
	out := map[journal.ID]journal.Event{}
	for _, e := range history {
		if e.IsMark() && e.ID.Compare(out[e.Base].ID) > 0 {
			out[e.Base] = e
		}
	}
	return out
}

// ofSession reports whether taking a session out takes an event out: all that was
// done in it, and not that it was moved or left out.
func ofSession(e journal.Event) bool {
	switch e.Kind {
	case journal.SessionStarted, journal.SessionFinished, journal.SetLogged, journal.SetEdited, journal.ExerciseSkipped, journal.EffortRated:
		return true
	}
	return false
}

// TakeOutSession has a session count as if it had not been done. Nothing is
// removed: PutBackSession has it count again.
func (a *App) TakeOutSession(ctx context.Context, by Pen, id string) (Written, error) {
	history, err := a.events(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	undone, events := undoneBy(history), byID(history)
	var drafts []draft
	for _, e := range slices.Backward(history) {
		if e.Session == id && ofSession(e) && !undone[e.ID] {
			drafts = append(drafts, draft{session: id, base: e.ID, body: journal.Undone{}})
			for _, was := range placesTaken(events, e.ID) {
				drafts = append(drafts, draft{session: id, base: was, body: journal.Undone{}})
			}
		}
	}
	if len(drafts) == 0 {
		return Written{}, errNoSession(id)
	}
	return a.write(ctx, by, drafts...)
}

// PutBackSession has a session count again, as it was when it was taken out.
func (a *App) PutBackSession(ctx context.Context, by Pen, id string) (Written, error) {
	history, err := a.events(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	marks := lastMarks(history)
	var start journal.Event
	for _, e := range history {
		if e.Session == id && e.Kind == journal.SessionStarted && marks[e.ID].Kind == journal.EventUndone && e.ID.Compare(start.ID) > 0 {
			start = e
		}
	}
	if start.ID.IsZero() {
		return Written{}, &training.InvalidError{Field: "session", Value: id, Why: "was not taken out"}
	}
	var drafts []draft
	for _, w := range writings(history) {
		if !slices.ContainsFunc(w, func(e journal.Event) bool { return e.ID == marks[start.ID].ID }) {
			continue
		}
		for _, e := range w {
			if e.Kind == journal.EventUndone && e.Session == id {
				drafts = append(drafts, draft{session: id, base: e.Base, body: journal.Restored{}})
			}
		}
	}
	slices.Reverse(drafts)
	return a.write(ctx, by, drafts...)
}
