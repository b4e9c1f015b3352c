package journal

import (
	"bytes"

	"github.com/legwork-run/legwork/training"
)

// listed is b with empty lists for those that are nil, or an event that holds
// no places would have two spellings, [] and null. Lists that are left out when
// empty need nothing.
func listed(b Body) Body {
	switch b := b.(type) {
	case Profile:
		b.Profile = listedProfile(b.Profile)
		return b
	case Plan:
		b.Plan = listedPlan(b.Plan)
		return b
	case Changes:
		b.Changes, b.Why = each(b.Changes, listedChange), reasons(b.Why)
		return b
	}
	return b
}

func listedProfile(p training.Profile) training.Profile {
	p.Places, p.Windows = some(p.Places), some(p.Windows)
	return p
}

func listedPlan(p training.Plan) training.Plan {
	p.Phases = each(p.Phases, func(x training.PhaseSpan) training.PhaseSpan {
		x.Why = reasons(x.Why)
		return x
	})
	p.Weeks = each(p.Weeks, listedWeek)
	p.Why, p.Screening, p.Warnings = reasons(p.Why), reasons(p.Screening), reasons(p.Warnings)
	p.Notes = some(p.Notes)
	r := &p.Request
	r.Races, r.Days, r.Pain, r.Runs, r.Busy, r.Usual = some(r.Races), some(r.Days), some(r.Pain), some(r.Runs), some(r.Busy), some(r.Usual)
	r.Profile = listedProfile(r.Profile)
	return p
}

func listedWeek(w training.Week) training.Week {
	w.Runs, w.Sessions = some(w.Runs), each(w.Sessions, listedSession)
	w.Budget.Reach = some(w.Budget.Reach)
	w.Why, w.Relaxed = reasons(w.Why), reasons(w.Relaxed)
	if w.Cost.ByRule == nil {
		w.Cost.ByRule = map[string]float64{}
	}
	return w
}

func listedSession(s training.PrescribedSession) training.PrescribedSession {
	s.Exercises = each(s.Exercises, func(x training.PrescribedExercise) training.PrescribedExercise {
		x.Sets, x.Why = some(x.Sets), reasons(x.Why)
		return x
	})
	s.Why = reasons(s.Why)
	return s
}

func listedChange(c training.Change) training.Change {
	c.With, c.Why = listedSession(c.With), reasons(c.Why)
	if saysNothing(c.With) {
		c.With = training.PrescribedSession{} // left out whole
	}
	return c
}

// saysNothing reports whether s is no session at all, judged by its spelling so
// that no field is forgotten.
func saysNothing(s training.PrescribedSession) bool {
	is, err := canonical(s)
	none, errNone := canonical(listedSession(training.PrescribedSession{}))
	return err == nil && errNone == nil && bytes.Equal(is, none)
}

func reasons(list []training.Reason) []training.Reason {
	return each(list, func(r training.Reason) training.Reason {
		r.Facts = some(r.Facts)
		return r
	})
}

// some is list, empty rather than nil.
func some[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// each is a new list of every x after f, empty rather than nil.
func each[T any](list []T, f func(T) T) []T {
	out := make([]T, len(list))
	for i, x := range list {
		out[i] = f(x)
	}
	return out
}
