package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// SessionDone is the end of a session.
type SessionDone struct {
	Which
	// AsPlanned: every set that is not logged was done as the day had it.
	AsPlanned bool
	Effort    training.RPE // 0 = not said
	Took      unit.Minutes // 0 = as long as planned, when it was done as planned
	Note      string       // a remark on it; empty = none, and said already is not said again
}

// SessionLogged is what was written of it.
type SessionLogged struct {
	Written
	Session string
	Name    string
	Sets    int // that were written now
	// Left are exercises, by id, whose sets could not be taken as done because no
	// load was planned, or because they stand in for one that was.
	Left []string
}

// LogSession ends a session, with every set still open done as planned if that
// is said.
func (a *App) LogSession(ctx context.Context, by Pen, x SessionDone) (SessionLogged, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return SessionLogged{}, err
	}
	o, err := a.open(s, by, x.Which)
	if err != nil {
		return SessionLogged{}, err
	}
	out := SessionLogged{Session: o.id, Name: o.day.Entry.Name}
	drafts := o.begun
	if x.AsPlanned {
		var sets []draft
		sets, out.Left = o.asPlanned()
		out.Sets = len(sets)
		drafts = append(drafts, sets...)
	}
	if err := o.endable(x, out.Sets); err != nil {
		return SessionLogged{}, err
	}
	if o.log == nil || !o.log.Finished || x.Took > 0 {
		drafts = append(drafts, draft{session: o.id, at: o.at, body: journal.Finish{Minutes: o.minutes(x)}})
	}
	if x.Effort > 0 {
		drafts = append(drafts, draft{session: o.id, at: o.at, body: journal.Effort{Effort: x.Effort}})
	}
	if x.Note != "" && !slices.Contains(notesOf(s, o.id), x.Note) {
		drafts = append(drafts, draft{session: o.id, at: o.at, body: journal.Note{Text: x.Note}})
	}
	out.Written, err = a.write(ctx, by, drafts...)
	return out, err
}

// asPlanned are the working sets that are not logged yet, as done, and the
// exercises that cannot be taken so.
func (o open) asPlanned() (drafts []draft, left []string) {
	for _, x := range o.day.Session.Exercises {
		number := 0
		for _, set := range x.Sets {
			if set.Kind != training.WorkSet {
				continue
			}
			number++
			slot := journal.Slot{Exercise: x.Exercise, Number: number}
			if o.done(slot) {
				continue
			}
			if set.Load == 0 && weighed(x.Loading) {
				left = append(left, x.Exercise)
				break
			}
			drafts = append(drafts, draft{session: o.id, slot: slot, at: o.at, body: journal.Set{LoggedSet: doneSet(set, x.Loading)}})
		}
	}
	return drafts, left
}

// done reports whether a set is logged, on either side or both.
func (o open) done(slot journal.Slot) bool {
	for _, side := range []training.Side{"", training.Left, training.Right} {
		slot.Side = side
		if _, ok := o.logged(slot); ok {
			return true
		}
	}
	return false
}

// weighed reports whether a loading is known in kilograms.
func weighed(loading string) bool {
	switch catalogue.Loading(loading) {
	case catalogue.ByDumbbell, catalogue.ByDumbbells, catalogue.ByKettlebell, catalogue.ByBarbell, catalogue.ByMachine:
		return true
	}
	return false
}

// doneSet is a set done as it was planned, loaded as it was.
func doneSet(s training.PrescribedSet, loading string) training.LoggedSet {
	return training.LoggedSet{
		Kind: s.Kind, Side: s.Side, Loading: loading, Reps: s.Reps, Hold: s.Hold, Contacts: s.Contacts, Steps: s.Steps,
		Load: s.Load, RIR: s.RIR, Rated: s.Reps > 0, Target: targetOf(s),
	}
}

// endable is an error for a session of which nothing is known, or all is.
func (o open) endable(x SessionDone, sets int) error {
	logged := o.log != nil && len(o.log.Slots) > 0
	finished := o.log != nil && o.log.Finished
	switch {
	case finished && sets == 0 && x.Effort == 0 && x.Took == 0:
		return &training.InvalidError{Field: "session", Value: o.id, Why: "is done and logged already; legwork undo takes that back, log set --set N corrects a set"}
	case o.day.Entry.ID == "" && !logged:
		return &training.InvalidError{Field: "session", Value: x.Date.String(), Why: "there is no session that day; name one, like legwork log session 2026-W48-A, or log what you did with log set"}
	case x.AsPlanned && sets == 0 && !logged:
		return &training.InvalidError{Field: "session", Value: o.id, Why: "has nothing in it that can be taken as done as planned; log its sets with log set"}
	case !x.AsPlanned && !logged:
		return &training.InvalidError{Field: "session", Value: o.id, Why: "no set of it is logged; --as-planned logs it as it was planned, log set one by one"}
	}
	return nil
}

// minutes is how long the session took, 0 when that is not known.
func (o open) minutes(x SessionDone) unit.Minutes {
	if x.Took == 0 && x.AsPlanned {
		return o.day.Session.Minutes
	}
	return x.Took
}
