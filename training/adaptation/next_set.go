package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// NextSet is the set of an exercise that follows those logged in the session
// that ask is about, while its first load is sought: its load and why. ok is
// false where the session does not have it or has it no more, where its load is
// known, before its first set, and after its last one.
//
// A day that takes something off an exercise is none to look for more: its load
// does not rise. The error is a *training.InvalidError, as of Today.
//
// Source: PRG-09a.
func NextSet(s athlete.State, cat *catalogue.Catalogue, ask Ask, exercise string) (next progression.RampSet, ok bool, err error) {
	a := AgendaOf(s, ask.Date)
	entry, err := asked(a, ask)
	if err != nil || entry.ID == "" {
		return progression.RampSet{}, false, err
	}
	verdict := VerdictOf(s, cat, ask)
	d, err := dayOf(s, cat, ask, entry, verdict)
	if err != nil {
		return progression.RampSet{}, false, err
	}
	session, steps := d.session()
	i := slices.IndexFunc(session.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == exercise })
	if i < 0 || !seeksLoad(steps, exercise) {
		return progression.RampSet{}, false, nil
	}
	c, known := d.course(session.Exercises[i])
	if !known {
		return progression.RampSet{}, false, nil
	}
	done := setsIn(s, entry.ID, exercise)
	next = progression.Ramp(c, done)
	if next.Number == 1 || next.Number > c.Asked.Sets || next.Load <= 0 {
		return progression.RampSet{}, false, nil
	}
	return d.easedRamp(next, c, done[len(done)-1].Load), true, nil
}

// seeksLoad reports whether the first load of an exercise is sought today.
func seeksLoad(steps []progression.Step, exercise string) bool {
	return slices.ContainsFunc(steps, func(s progression.Step) bool { return s.Exercise == exercise && s.Kind == progression.FirstLoad })
}

// setsIn are the sets of an exercise that a session has so far.
func setsIn(s athlete.State, session, exercise string) []training.LoggedSet {
	for _, x := range s.Sessions {
		if x.ID != session {
			continue
		}
		for _, e := range x.Exercises {
			if e.Exercise == exercise {
				return e.Sets
			}
		}
	}
	return nil
}

// easedRamp is r without a rise where today takes something off the exercise: its
// sets so far were eased already, so the same again is eased enough.
//
// Source: PAIN-07, READY-05.
func (d day) easedRamp(r progression.RampSet, c progression.Course, last unit.Kilograms) progression.RampSet {
	a, _ := d.verdict.Allows(c.Exercise)
	if a.Way == readiness.Eased && r.Load > last {
		r.Load, r.Found, r.Outcomes = last, false, nil
		r.Why = training.Because("PRG-08", CodeEasedRamp, training.Word("exercise", c.Exercise.ID), training.Load("load", last))
	}
	return r
}
