package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
)

// hopsOf checks that an exercise lands no harder than the athlete has shown
// (PLYO-02).
func (c *weekCheck) hopsOf(s training.PrescribedSession, x catalogue.Exercise) {
	level := composition.HopLevelOf(x)
	if level == 0 || c.m.request.Programme != "" {
		return
	}
	if most := seasonOf(c.m.request, c.m.state, nil).shownHops(c.work.Level); level > most {
		c.broken("PLYO-02", "%s has %s, hops of level %d, shown %d", s.ID, x.ID, level, most)
	}
}
