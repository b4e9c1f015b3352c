package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
)

// growthWeeks is how far back LOAD-11 looks: 30 days are the four weeks before.
const growthWeeks = 4

// growth remembers the hardest session of each week, so that the next ones grow
// step by step.
type growth struct {
	hard, contacts []int // the most of a session in each week so far
	sets           []int // working sets of each session in the last ordinary week
	calves         []int // working sets for the calves in each ordinary week
}

// begun is growth at the start of a plan: what the level's first full week has,
// since nothing is logged.
//
// Source: LOAD-11.
func begun(blocks []composed, level training.Level) growth {
	g := growth{}
	hard, contacts := 0, load.ContactsFor(level).Start
	for _, c := range blocks {
		for _, s := range c.menu.Sessions {
			hard = max(hard, s.Full.HardSets)
		}
		if len(c.menu.Sessions) > 0 {
			break
		}
	}
	for range growthWeeks {
		g.hard, g.contacts = append(g.hard, hard), append(g.contacts, contacts)
	}
	return g
}

// ceilings are the most lower hard sets and weighted contacts of a session in
// the week that comes next.
func (g growth) ceilings() (hard, contacts int) {
	last := len(g.hard) - growthWeeks
	// Weeks without hops leave the level's start dose, never nothing.
	most := max(slices.Max(g.contacts[last:]), g.contacts[0])
	return load.SessionCeiling(slices.Max(g.hard[last:])), load.ContactCeiling(most)
}

// add notes a week.
func (g growth) add(w weekWork) growth {
	hard, contacts := 0, 0
	for _, s := range w.sessions {
		hard, contacts = max(hard, s.full.HardSets), max(contacts, s.full.Weighted)
	}
	sets, calves := g.sets, g.calves
	if !w.Deload && w.Phase != training.TP && len(w.sessions) > 0 {
		sets, calves = nil, append(calves, calfSets(w.sessions))
		for _, s := range w.sessions {
			sets = append(sets, s.full.WorkingSets())
		}
	}
	return growth{append(g.hard, hard), append(g.contacts, contacts), sets, calves}
}

// normal is the working sets of session number j in the last ordinary week; 0
// when there was none.
func (g growth) normal(j int) int {
	if j >= len(g.sets) {
		return 0
	}
	return g.sets[j]
}

// grown keeps a session within what the weeks before allow.
//
// Source: LOAD-11.
func grown(s composition.DosedSession, hard, contacts int) composition.DosedSession {
	return fewerHops(atMost(s, hard, "LOAD-11"), contacts)
}

// fewestLandings is the smallest set of hops. House rule: as in a primer.
const fewestLandings = 5

// fewerLandings takes landings off each set of hops while s has more contacts
// than it may, then sets.
//
// Source: PRG-11.
func fewerLandings(s composition.DosedSession, most int) composition.DosedSession {
	for s.Weighted > most {
		i := slices.IndexFunc(s.Exercises, func(x composition.DosedExercise) bool {
			return x.Role == composition.Power && x.Dose.Start > fewestLandings
		})
		if i < 0 {
			return fewerHops(s, most)
		}
		s.Exercises = slices.Clone(s.Exercises)
		d := &s.Exercises[i].Dose
		d.Start--
		d.Low = min(d.Low, d.Start)
		s = s.Measured()
	}
	return s
}

// fewerHops takes sets of hops off while s has more contacts than it may.
func fewerHops(s composition.DosedSession, most int) composition.DosedSession {
	for s.Weighted > most {
		i := slices.IndexFunc(s.Exercises, func(x composition.DosedExercise) bool { return x.Role == composition.Power && x.Sets > 2 })
		if i < 0 {
			return composition.LeaveOutHops(s, "LOAD-11")
		}
		s.Exercises = slices.Clone(s.Exercises)
		s.Exercises[i].Sets--
		s = s.Measured()
	}
	return s
}
