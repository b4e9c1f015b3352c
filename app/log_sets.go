package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Sets are sets of one exercise as done, in order.
type Sets struct {
	Which
	Exercise string // catalogue id
	Sets     []DoneSet
	// Number is that of the first set; 0 = the next that is not logged. A set
	// that is logged already is edited.
	Number int
	// Sure: loads that look like a slip are so.
	Sure bool
}

// DoneSet is one set as done.
type DoneSet struct {
	training.LoggedSet
	// AnyLoad: nothing was said of the load, so it is the one planned.
	AnyLoad bool
}

// LogSets writes sets down, and with the first set that the session began. What
// looks like a slip of the finger is refused unless the athlete is sure.
func (a *App) LogSets(ctx context.Context, by Pen, x Sets) (SetsLogged, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return SetsLogged{}, err
	}
	o, err := a.open(s, by, x.Which)
	if err != nil {
		return SetsLogged{}, err
	}
	o.live(by, x.Date)
	drafts := o.begun
	targets := o.targets(x.Exercise)
	next := x.Number
	for _, done := range x.Sets {
		if err := a.likely(s, o, x, done); err != nil {
			return SetsLogged{}, err
		}
		set := done.LoggedSet
		if x.Number == 0 {
			next = o.next(x.Exercise, set.Side, drafts)
		}
		if next <= len(targets) && set.Kind == training.WorkSet {
			set.Target = targets[next-1]
		}
		if done.AnyLoad {
			set.Load = set.Target.Load
		}
		set.Loading = o.loading(x.Exercise)
		drafts = append(drafts, o.set(journal.Slot{Exercise: x.Exercise, Number: next, Side: set.Side}, set))
		next++
	}
	w, err := a.write(ctx, by, drafts...)
	if err != nil {
		return SetsLogged{Written: w}, err
	}
	return a.after(w, o, by, x)
}

// live has what is logged on the very day happen now: sets are logged as they
// are done.
func (o *open) live(by Pen, d training.Date) {
	if d != by.Today() {
		return
	}
	o.at = by.Now
	for i := range o.begun {
		o.begun[i].at = by.Now
	}
}

// set is the log of a slot, or the edit of the log it has.
func (o open) set(slot journal.Slot, set training.LoggedSet) draft {
	if at, ok := o.logged(slot); ok {
		return draft{session: o.id, slot: slot, base: at.Event, at: o.at, body: journal.Edit{LoggedSet: set}}
	}
	return draft{session: o.id, slot: slot, at: o.at, body: journal.Set{LoggedSet: set}}
}

func (o open) logged(slot journal.Slot) (athlete.SlotLog, bool) {
	if o.log == nil {
		return athlete.SlotLog{}, false
	}
	for _, x := range o.log.Slots {
		if x.Slot == slot {
			return x, true
		}
	}
	return athlete.SlotLog{}, false
}

// next is the number of the next set of an exercise and side.
func (o open) next(exercise string, side training.Side, drafts []draft) int {
	last := 0
	see := func(s journal.Slot) {
		if s.Exercise == exercise && s.Side == side {
			last = max(last, s.Number)
		}
	}
	if o.log != nil {
		for _, x := range o.log.Slots {
			see(x.Slot)
		}
	}
	for _, d := range drafts {
		see(d.slot)
	}
	return last + 1
}

// targets are what the working sets of an exercise were meant to be.
func (o open) targets(exercise string) []training.Target {
	var out []training.Target
	for _, x := range o.day.Session.Exercises {
		if x.Exercise != exercise {
			continue
		}
		for _, set := range x.Sets {
			if set.Kind == training.WorkSet {
				out = append(out, targetOf(set))
			}
		}
	}
	return out
}

// loading is what the session loads an exercise with; empty = it has none such.
func (o open) loading(exercise string) string {
	for _, x := range o.day.Session.Exercises {
		if x.Exercise == exercise {
			return x.Loading
		}
	}
	return ""
}

func targetOf(s training.PrescribedSet) training.Target {
	return training.Target{Count: s.Count(), Low: s.Low, High: s.High, RIR: s.RIR, Load: s.Load}
}

// SetsLogged are sets written down, and what follows from them.
type SetsLogged struct {
	Written
	// Next is the exercise's next set, while its first load is being sought; zero
	// Number = there is none, or its load is that of the plan.
	Next NextSet
	// Hurt is what the pain in them means for the rest of the day.
	Hurt []training.Reason
	// Hurts: so much that it matters where.
	Hurts bool
}

// after is what follows from sets that were written for today.
func (a *App) after(w Written, o open, by Pen, x Sets) (SetsLogged, error) {
	out := SetsLogged{Written: w}
	out.Hurts = slices.ContainsFunc(x.Sets, func(s DoneSet) bool { return adaptation.Hurt(s.LoggedSet) })
	if x.Date != by.Today() || o.day.Entry.ID == "" || o.amiss != nil {
		return out, nil
	}
	ask := adaptation.Ask{Date: x.Date, Session: o.id, Minutes: x.Minutes, Place: x.Place}
	if out.Hurts {
		day, err := adaptation.Today(w.State, a.cat, ask)
		if err != nil {
			return out, err
		}
		for _, r := range day.Why {
			known := func(w training.Reason) bool { return w.Code == r.Code && slices.Equal(w.Facts, r.Facts) }
			if !slices.ContainsFunc(o.day.Why, known) {
				out.Hurt = append(out.Hurt, r)
			}
		}
	}
	ramps, err := a.ramps(w.State, ask, o.id)
	if i := slices.IndexFunc(ramps, func(r NextSet) bool { return r.Exercise == x.Exercise }); i >= 0 {
		out.Next = ramps[i]
	}
	return out, err
}
