package planner

import "github.com/legwork-run/legwork/training/catalogue"

// calfWork checks that the week has at most so many sets for the calves where
// they grow slowly and some could be spared (SAFE-06). 0 = no bound.
func (c *weekCheck) calfWork(most int) {
	if most == 0 || !c.m.calvesSlow() || c.m.request.Programme != "" {
		return
	}
	sets, spare := 0, false
	for _, s := range c.week.Sessions {
		for _, e := range s.Exercises {
			x, ok := c.m.cat.Exercise(e.Exercise)
			if !ok || x.Pattern != catalogue.Calf || loadsTendon(e) {
				continue
			}
			n := len(e.Work())
			sets, spare = sets+n, spare || n > fewestCalfSets
		}
	}
	if sets > most && spare {
		c.broken("SAFE-06", "%d sets for the calves in the week, %d at most after those before", sets, most)
	}
}
