package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
)

// hopsOf checks that an exercise lands no harder than the athlete has shown
// (PLYO-02) and than the week allows (PLYO-01, PRG-11), and that no hops but
// those of a primer begin shortly before a race (SCH-14).
func (c *weekCheck) hopsOf(s training.PrescribedSession, x catalogue.Exercise) {
	level := composition.HopLevelOf(x)
	if level == 0 || c.m.request.Programme != "" {
		return
	}
	if most := seasonOf(c.m.request, c.m.state, nil).shownHops(c.work.Level); level > most {
		c.broken("PLYO-02", "%s has %s, hops of level %d, shown %d", s.ID, x.ID, level, most)
	}
	if level > c.work.HopLevel {
		c.broken("PLYO-01", "%s has %s, hops of level %d in a week of level %d", s.ID, x.ID, level, c.work.HopLevel)
	}
	if c.work.Primer.IsZero() && !c.work.NothingNewFrom.IsZero() && !c.m.hopped(x.ID, c.work.Number) {
		c.broken("SCH-14", "%s has %s for the first time", s.ID, x.ID)
	}
}

// hopped reports whether the athlete knows hops or has had them before week n.
func (m Made) hopped(id string, n int) bool {
	for _, w := range m.weeks[:n-1] {
		for _, s := range w.sessions {
			if slices.ContainsFunc(s.full.Exercises, func(x composition.DosedExercise) bool { return x.Exercise.ID == id }) {
				return true
			}
		}
	}
	return slices.Contains(m.practisedExercises(), id)
}
