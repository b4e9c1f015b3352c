package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
)

// gap checks that the sessions after a time without lifting are those of the
// come-back, in the order they come in (PRG-11). before is how many strength
// sessions came before.
func (c *weekCheck) gap(s training.PrescribedSession, before int) {
	season := seasonOf(c.m.request, c.m.state, nil)
	back, off := season.comeback(), season.daysOff()
	if c.work.Hold || c.work.Phase == training.TR || c.m.request.Programme != "" {
		return
	}
	if off > longGap && c.work.Lifting <= back.Weeks && c.work.Phase != training.AA && c.work.Phase != training.TP && c.work.Phase != training.MT {
		c.broken("PRG-11", "%s is %s after %d days off", s.ID, c.work.Phase, off)
	}
	if before >= back.Sessions {
		return
	}
	if c.work.Comeback != back {
		c.broken("PRG-11", "%s is session %d after %d days off and as always", s.ID, before+1, off)
		return
	}
	if !c.work.Primer.IsZero() {
		return // a primer is smaller still
	}
	menu := c.m.blocks[c.work.block].menu.Sessions[int(s.Name[0]-'A')].Full
	for _, x := range menu.Exercises {
		e, ok := find(s.Exercises, x.Exercise.ID)
		if ok && c.ofTrack(e, x.Exercise) {
			continue // the tendon's own dose took its place, and the gap its share of that
		}
		if most := max(x.Sets-back.SetsLess, 1); ok && len(e.Work()) > most {
			c.broken("PRG-11", "%s has %d sets of %s after %d days off, most %d", s.ID, len(e.Work()), e.Exercise, off, most)
		}
	}
}

// steps checks that loads worked out of a maximum rise step by step, and notes
// them (PRG-04, PER-05, SCH-14).
func (c *weekCheck) steps(s training.PrescribedSession, past lifted) {
	kit, dosed := c.m.kit(0), []composition.DosedExercise(nil)
	if s.Variant != training.TrackVariant {
		work := c.work.sessions[int(s.Name[0]-'A')]
		kit, dosed = work.slot.Kit, work.full.Exercises
	}
	for _, e := range s.Exercises {
		sets := e.Work()
		if _, known := c.m.estimate(e.Exercise); !known || c.work.MaxLeft == 0 || len(sets) == 0 {
			continue
		}
		i := slices.IndexFunc(dosed, func(x composition.DosedExercise) bool { return x.Exercise.ID == e.Exercise })
		if i < 0 {
			past.add(e.Exercise, c.work.PhaseWeek, sets[0].Load)
			continue // of the tendon's track, at body weight or nearly so
		}
		if most, rule := c.m.mostAfter(past, dosed[i], kit, c.work.PhaseWeek); most > 0 && sets[0].Load > most {
			c.broken(string(rule), "%s has %s at %v, after what there was %v at most", s.ID, e.Exercise, sets[0].Load, most)
		}
		past.add(e.Exercise, c.work.PhaseWeek, sets[0].Load)
	}
}
