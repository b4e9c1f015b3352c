package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

// holds reports whether the come-back still rules session number j of week w.
func (c Comeback) holds(w PhaseWeek, j int) bool {
	if c.Sessions > 0 {
		return w.Number == 1 && j < c.Sessions
	}
	return w.Number <= c.Weeks
}

// afterGap is a session as the first ones after a gap are: fewer sets, more in
// reserve, hops late and halved. What it does to loads is loadShare's.
//
// Source: PRG-11.
func afterGap(s composition.DosedSession, w PhaseWeek, j int) composition.DosedSession {
	c := w.Comeback
	if c == (Comeback{}) {
		return s
	}
	if w.Number < c.HopsFrom {
		s = composition.LeaveOutHops(s, "PRG-11")
	}
	if !c.holds(w, j) {
		return s
	}
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

// loadShare is what is left of an estimated maximum after a gap; 0 = nothing
// may be calculated from it.
//
// Source: PRG-11.
func loadShare(w PhaseWeek, j int) unit.Percent {
	c := w.Comeback
	switch {
	case c == (Comeback{}) || !c.holds(w, j):
		return 100
	case c.Retest:
		return 0
	case c.Load > 0:
		return c.Load
	case c.Max > 0:
		return c.Max
	}
	return 100
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
