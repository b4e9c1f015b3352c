package planner

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// Violation is a hard rule that a plan breaks without naming it as relaxed.
// There are none; this is how that is shown.
type Violation struct {
	Week   training.Date
	Rule   string
	Detail string
}

// String is the violation for a test's log.
func (v Violation) String() string { return fmt.Sprintf("week %s: %s: %s", v.Week, v.Rule, v.Detail) }

// Violations checks a finished plan against the hard rules that can be read off
// it, from the plan's own sets rather than from what the planner thought:
// placement (schedule.Check), minutes by the time model (TIME-01), lower hard
// sets and contacts (VOL-04, PLYO-01), kit and gates (COMP-03, COMP-05,
// PAIN-07, SAFE-02 to SAFE-05), one exercise per ladder (COMP-04), no set to
// failure for the legs (PER-06), the dose after a gap (PRG-11), and loads that
// rise step by step (PRG-04, PER-05, SCH-14).
func Violations(m Made) []Violation {
	var out []Violation
	for _, v := range schedule.Check(m.problem, m.solution) {
		out = append(out, Violation{m.problem.Weeks[v.Week].Monday, string(v.Rule), fmt.Sprintf("session %d: %s", v.Session, v.Code)})
	}
	past := lifted{}
	sure := 0 // sessions that weeks before were to have
	grown := growth{}
	for i, w := range m.Plan.Weeks {
		c := weekCheck{m: m, work: m.weeks[i], week: w}
		for _, s := range w.Sessions {
			c.steps(s, past)
			if s.Variant == training.TrackVariant {
				c.trackSession(s)
				continue
			}
			c.session(s)
			c.gap(s, sure+c.strength)
			c.strength++
		}
		sure += m.weeks[i].sure()
		c.totals()
		c.calfWork(calfCeiling(grown.calves))
		grown = grown.add(m.weeks[i])
		out = append(out, c.found...)
	}
	return append(out, trackGaps(m)...)
}

type weekCheck struct {
	m     Made
	work  weekWork
	week  training.Week
	found []Violation
	hard  int // lower hard sets of the week
	hops  int // weighted contacts of the week
	// strength sessions of the week; a tendon track's are not counted
	strength int
}

func (c *weekCheck) broken(rule, format string, args ...any) {
	c.found = append(c.found, Violation{c.week.Monday, rule, fmt.Sprintf(format, args...)})
}

func (c *weekCheck) session(s training.PrescribedSession) {
	budget := c.m.budget([]PhaseWeek{c.work.PhaseWeek})
	if c.m.request.Minutes > 0 {
		budget = min(budget, c.m.request.Minutes)
	}
	if s.Minutes > budget {
		c.broken("TIME-01", "%s takes %d of %d min", s.ID, s.Minutes, budget)
	}
	hard, hops := 0, 0
	for _, e := range s.Exercises {
		x, ok := c.m.cat.Exercise(e.Exercise)
		if !ok {
			c.broken("COMP-05", "%s has %s, which does not exist", s.ID, e.Exercise)
			continue
		}
		h, k := c.exercise(s, e, x)
		hard, hops = hard+h, hops+k
	}
	c.ladders(s)
	if hard > c.work.Caps.Session {
		c.broken("VOL-04", "%s has %d lower hard sets, cap %d", s.ID, hard, c.work.Caps.Session)
	}
	if most := load.ContactsFor(c.work.Level).Max; hops > most {
		c.broken("PLYO-01", "%s has %d contacts, cap %d", s.ID, hops, most)
	}
	if most := c.work.ContactsMost; most > 0 && hops > most && c.work.Primer.IsZero() && c.m.request.Programme == "" {
		c.broken("PRG-11", "%s has %d contacts, after the gap %d at most", s.ID, hops, most)
	}
	c.hard, c.hops = c.hard+hard, c.hops+hops
}

// exercise checks one exercise and returns its lower hard sets and contacts.
func (c *weekCheck) exercise(s training.PrescribedSession, e training.PrescribedExercise, x catalogue.Exercise) (hard, hops int) {
	block := c.m.blocks[c.work.block].block
	index := int(s.Name[0] - 'A')
	if ok, why := composition.Gate(c.m.cat, x, block, index); !ok && !c.ofTrack(e, x) && c.m.request.Programme == "" {
		c.broken(string(why.Rule), "%s has %s: %s", s.ID, e.Exercise, why.Code)
	}
	c.hopsOf(s, x)
	kit := c.work.sessions[index].slot.Kit
	way, ok := kit.Choose(x.Kits)
	if !ok {
		c.broken("COMP-05", "%s has %s without the kit for it", s.ID, e.Exercise)
	}
	most := c.mostLoad(e.Exercise)
	for _, set := range e.Sets {
		if set.Kind != training.WorkSet {
			continue
		}
		if set.Load > most {
			c.broken(string(c.m.ageRule()), "%s has %s at %v, over %v", s.ID, e.Exercise, set.Load, most)
		}
		if set.Percent > 0 && c.work.MaxLeft == 0 {
			c.broken("PRG-11", "%s has %s at a share of a maximum from before the gap", s.ID, e.Exercise)
		}
		if x.Pattern.Leg() && set.RIR < 1 && set.Contacts == 0 {
			c.broken("PER-06", "%s has %s at RIR %g", s.ID, e.Exercise, float64(set.RIR))
		}
		hops += load.WeightedContacts(x, set)
	}
	return load.LowerHardSets(x, way.Loading, e.Sets), hops
}

// mostLoad is the most the athlete may lift at their age, where a maximum is
// known.
func (c *weekCheck) mostLoad(id string) unit.Kilograms {
	e, ok := c.m.estimate(id)
	if !ok || c.work.Dose.PercentAtMost == 0 {
		return 1e9
	}
	return c.work.Dose.PercentAtMost.Of(e.Max)
}

func (c *weekCheck) ladders(s training.PrescribedSession) {
	for i, a := range s.Exercises {
		for _, b := range s.Exercises[i+1:] {
			if c.m.request.Programme == "" && c.m.cat.SameLadder(a.Exercise, b.Exercise) {
				c.broken("COMP-04", "%s has %s and %s of one ladder", s.ID, a.Exercise, b.Exercise)
			}
		}
	}
}

func (c *weekCheck) totals() {
	if c.hard > c.work.Caps.Week {
		c.broken("VOL-04", "%d lower hard sets in the week, cap %d", c.hard, c.work.Caps.Week)
	}
	if most := load.ContactsFor(c.work.Level).Week; c.hops > most {
		c.broken("PLYO-01", "%d contacts in the week, cap %d", c.hops, most)
	}
	if n := c.strength; n > c.work.Sessions || c.m.request.Sessions > 0 && n > c.m.request.Sessions {
		c.broken("REQ", "%d strength sessions", n)
	}
	if n := len(c.week.Sessions); c.m.request.Sessions > 0 && n > c.m.request.Sessions {
		c.broken("REQ", "%d sessions", n)
	}
}
