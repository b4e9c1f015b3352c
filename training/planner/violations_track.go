package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
)

// trackSession holds a session of a tendon track against PRG-15: its minutes,
// its kit, light, after the day's runs and none later, never to failure.
func (c *weekCheck) trackSession(s training.PrescribedSession) {
	if s.Minutes > composition.TrackMinutes || s.Lower != training.StrainLight {
		c.broken("PRG-15", "%s takes %d min and is %s", s.ID, s.Minutes, s.Lower)
	}
	for _, r := range c.week.Runs {
		if r.Date == s.Date && r.End() > s.Date.On(s.Start) {
			c.broken("PRG-15", "%s stands before a run", s.ID)
		}
	}
	for _, e := range s.Exercises {
		x, ok := c.m.cat.Exercise(e.Exercise)
		if !ok {
			c.broken("COMP-05", "%s has %s, which does not exist", s.ID, e.Exercise)
			continue
		}
		if _, ok := c.m.kit(0).Choose(x.Kits); !ok {
			c.broken("COMP-05", "%s has %s without the kit for it", s.ID, e.Exercise)
		}
		if x.Impact > 0 || slices.ContainsFunc(e.Sets, func(set training.PrescribedSet) bool { return set.RIR < 1 }) {
			c.broken("PER-06", "%s has %s too hard", s.ID, e.Exercise)
		}
	}
}

// trackGaps holds every two sessions of the track, its own and those inside
// strength sessions, 44 hours apart, an hour's grace given.
func trackGaps(m Made) []Violation {
	if _, ok := m.track(); !ok {
		return nil
	}
	var out []Violation
	last := training.Moment(-1 << 40)
	for i, w := range m.Plan.Weeks {
		for _, s := range w.Sessions {
			if s.Variant != training.TrackVariant && !slices.ContainsFunc(s.Exercises, loadsTendon) {
				continue
			}
			at := s.Date.On(s.Start)
			if at-last < (44-1)*60 {
				out = append(out, Violation{m.Plan.Weeks[i].Monday, "PRG-15", s.ID + " is too near the one before"})
			}
			last = at
		}
	}
	return out
}

func loadsTendon(e training.PrescribedExercise) bool {
	return slices.ContainsFunc(e.Why, func(r training.Reason) bool { return r.Code == composition.CodeTrack })
}

// ofTrack reports whether x is what the athlete's track asks for, whatever the
// ladder or the level say of it.
func (c *weekCheck) ofTrack(e training.PrescribedExercise, x catalogue.Exercise) bool {
	return loadsTendon(e) && x.Impact == 0
}
