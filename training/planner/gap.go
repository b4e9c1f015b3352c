package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
)

// afterGap is a session as the first ones after a gap are: fewer sets, more in
// reserve. What it does to loads is maxLeft's, and to hops giveHops'.
//
// Source: PRG-11.
func afterGap(s composition.DosedSession, w PhaseWeek) composition.DosedSession {
	c := w.Comeback
	if c.SetsLess > 0 {
		s = fewerSets(s, func(sets int) int { return max(sets-c.SetsLess, 1) })
	}
	if c.Sets > 0 {
		s = composition.ScaleSets(s, float64(c.Sets)/100, "PRG-11")
	}
	if c.RIRMore > 0 {
		s = composition.InReserve(s, leastReserve(s)+c.RIRMore, "PRG-11")
	}
	return s
}

// fewerSets changes the sets of every exercise.
func fewerSets(s composition.DosedSession, less func(int) int) composition.DosedSession {
	s.Exercises = slices.Clone(s.Exercises)
	for i := range s.Exercises {
		s.Exercises[i].Sets = less(s.Exercises[i].Sets)
	}
	return s.Measured()
}

// leastReserve is the smallest reserve among the session's sets.
func leastReserve(s composition.DosedSession) training.RIR {
	least := training.RIR(5)
	for _, x := range s.Exercises {
		if x.Role != composition.Power {
			least = min(least, x.Dose.RIR)
		}
	}
	return least
}
