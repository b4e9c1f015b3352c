package app

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/progression"
)

// NextSet is the next set of an exercise whose first load is being sought.
type NextSet struct {
	Exercise string
	progression.RampSet
}

// ramps are the next sets of a session's exercises, in the order they were
// begun.
func (a *App) ramps(s athlete.State, ask adaptation.Ask, session string) ([]NextSet, error) {
	log := begun(s, session)
	if log == nil {
		return nil, nil
	}
	var out []NextSet
	for _, e := range log.Exercises {
		next, ok, err := adaptation.NextSet(s, a.cat, ask, e.Exercise)
		if err != nil {
			return nil, fmt.Errorf("next set of %s: %w", e.Exercise, err)
		}
		if ok {
			out = append(out, NextSet{e.Exercise, next})
		}
	}
	return out, nil
}

// ramped gives the sets of a session that are still to come the loads that the
// sets before them tell.
func ramped(s training.PrescribedSession, ramps []NextSet) training.PrescribedSession {
	exercises := append([]training.PrescribedExercise(nil), s.Exercises...)
	for i, x := range exercises {
		for _, r := range ramps {
			if r.Exercise == x.Exercise {
				exercises[i].Sets = rampedSets(x.Sets, r)
			}
		}
	}
	s.Exercises = exercises
	return s
}

func rampedSets(sets []training.PrescribedSet, r NextSet) []training.PrescribedSet {
	out := append([]training.PrescribedSet(nil), sets...)
	number := 0
	for i, set := range out {
		if set.Kind != training.WorkSet {
			continue
		}
		if number++; number >= r.Number {
			out[i].Load, out[i].Percent = r.Load, 0
		}
	}
	return out
}
