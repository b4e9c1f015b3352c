package planner

import "github.com/legwork-run/legwork/training"

// gap checks that the sessions after a time without lifting are those of the
// come-back, in the order they come in (PRG-11). before is how many strength
// sessions came before.
func (c *weekCheck) gap(s training.PrescribedSession, before int) {
	back := seasonOf(c.m.request, c.m.state, nil).comeback()
	if before >= back.Sessions || c.work.Hold || c.m.request.Programme != "" {
		return
	}
	if c.work.Comeback != back {
		c.broken("PRG-11", "%s is session %d after %d days off and as always", s.ID, before+1, back.Days)
		return
	}
	if !c.work.Primer.IsZero() {
		return // a primer is smaller still
	}
	menu := c.m.blocks[c.work.block].menu.Sessions[int(s.Name[0]-'A')].Full
	for _, x := range menu.Exercises {
		e, ok := find(s.Exercises, x.Exercise.ID)
		if most := max(x.Sets-back.SetsLess, 1); ok && len(workOf(e.Sets)) > most {
			c.broken("PRG-11", "%s has %d sets of %s after %d days off, most %d", s.ID, len(workOf(e.Sets)), e.Exercise, back.Days, most)
		}
	}
}
