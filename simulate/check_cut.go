package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/readiness"
)

// Cuts finds leg exercises that keep their sets although the day says it takes
// some, and any that are left although it says the leg session waits:
//
//  1. An exercise has fewer sets than the same session asks of it without what
//     was said today, or than the plan has of it: what would not have been done
//     anyway is a cut as well.
//  2. One set stays one set.
//  3. What neither has is a stand-in and has nothing to be fewer than.
//
// Source: READY-05, DOMS-02, DOMS-03, PRG-11.
func Cuts(s Scene) []Breach {
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		switch most := max(setsIn(s.Unasked, x.Exercise), setsIn(s.Planned, x.Exercise)); {
		case !e.Pattern.Leg():
			return nil
		case s.Verdict.NoLower:
			return []Breach{s.broken(CutNotMade, x.Exercise, "%d sets while the leg session waits", x.WorkingSets())}
		case !CutsLegSets(s.Verdict) || most <= 1: // Rules 2 and 3.
			return nil
		case x.WorkingSets() >= most: // Rule 1.
			return []Breach{s.broken(CutNotMade, x.Exercise, "%d sets, and %d without the cut", x.WorkingSets(), most)}
		}
		return nil
	})
}

// CutsLegSets reports whether a day says that leg exercises get fewer sets.
func CutsLegSets(v readiness.Verdict) bool {
	return slices.ContainsFunc(v.Consequences, func(c readiness.Consequence) bool {
		return (c.Kind == readiness.SetOff || c.Kind == readiness.FewerSets) && c.On&readiness.Legs != 0
	})
}

// Unasked is s as if nobody had been asked today how they are: without today's
// morning check, without soreness, which acts for days, and without illnesses
// that are over.
func Unasked(s athlete.State, today training.Date) athlete.State {
	s.Readiness = slices.DeleteFunc(slices.Clone(s.Readiness), func(t *athlete.Told[training.Readiness]) bool { return t.What.Date == today })
	s.Soreness = nil
	s.Pauses = slices.DeleteFunc(slices.Clone(s.Pauses), func(t athlete.Told[journal.Pause]) bool { return t.What.Why == journal.Ill })
	return s
}

// setsIn are the working sets that a session has of an exercise; 0 = none.
func setsIn(s training.PrescribedSession, exercise string) int {
	for _, x := range s.Exercises {
		if x.Exercise == exercise {
			return x.WorkingSets()
		}
	}
	return 0
}
