package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// Against is what stands against one session where s has it, the others staying
// where they are: the first rule about runs and the calendar that it breaks, each
// session that stands too near, and what the week as a whole asks. Nothing = it
// breaks no rule. session is the index into the week's Sessions.
//
// WhyNot asks the same of a start that the plan did not choose, with everything
// else placed anew; this is for a session that is put somewhere by hand.
func Against(p Problem, s Solution, week, session int) []training.Reason {
	if week < 0 || week >= len(s.Weeks) || session < 0 || session >= len(s.Weeks[week].Sessions) {
		return nil
	}
	if p.Policy == training.Auto || p.Policy == "" {
		p.Policy, _ = ResolvePolicy(p)
	}
	c := surroundings(&p, p.Policy)
	chosen := s.Weeks[week].Sessions[session]
	b := boutOf(chosen.Item, chosen.Date, chosen.Start)
	var out []training.Reason
	f, bad := c.forbids(&p.Weeks[week], b)
	if !bad {
		f, bad = c.shortAfterKey(b)
	}
	if bad {
		out = append(out, c.because(f, b))
	}
	for i, w := range s.Weeks {
		for k, x := range w.Sessions {
			if i == week && k == session {
				continue
			}
			if r, near := c.tooNear(x, b); near {
				out = append(out, r)
			}
		}
	}
	if c.takesFreeDay(s, week, session, b) {
		out = append(out, training.Because("SCH-12", CodeNoFreeDay))
	}
	if c.oneHeavyTooMany(s, week, b) {
		out = append(out, training.Because("COMP-01", CodeOneHeavy))
	}
	return out
}

// tooNear is the rule between sessions that x and b break together.
func (c *calendar) tooNear(x Placed, b bout) (training.Reason, bool) {
	gap := x.Begin() - b.begin
	gap = max(gap, -gap)
	other := training.Word("other", x.Item.Name)
	on := training.Word("date", x.Date.String())
	hours := training.Amount("hours", hoursOf(gap))
	o := boutOf(x.Item, x.Date, x.Start)
	switch {
	case x.Date == b.date:
		return training.Because("REQ", CodeOneADay, other, on), true
	case b.class.Lower() && o.class.Lower() && !kept(gap, 48):
		return training.Because("SCH-07", CodeLowerTooClose, other, on, hours, training.Count("need", 48)), true
	case c.problem.ApartDays && b.legs && o.legs && max(x.Date.DaysSince(b.date), b.date.DaysSince(x.Date)) == 1:
		return training.Because("SAFE-04", CodeNextDay, other, on), true
	case b.legs && o.legs && !kept(gap, 24):
		return training.Because("SCH-07", CodeLightTooClose, other, on, hours, training.Count("need", 24)), true
	}
	return training.Reason{}, false
}

// takesFreeDay reports whether b leaves its week no day without run and strength
// where it stands.
func (c *calendar) takesFreeDay(s Solution, week, session int, b bout) bool {
	if !c.problem.KeepFreeDay {
		return false
	}
	var others uint8
	for i, x := range s.Weeks[week].Sessions {
		if i != session {
			others |= 1 << training.DayOf(x.Date)
		}
	}
	free := c.freeDays(&c.problem.Weeks[week])
	return free&^others != 0 && free&^(others|1<<training.DayOf(b.date)) == 0
}

// oneHeavyTooMany reports whether b is a heavy session of a week that holds
// another and may hold one only.
//
// Source: COMP-01.
func (c *calendar) oneHeavyTooMany(s Solution, week int, b bout) bool {
	w := &c.problem.Weeks[week]
	if b.class != training.StrainHeavy || !c.oneHeavy(w) {
		return false
	}
	others := slices.DeleteFunc(slices.Clone(s.Weeks[week].Sessions), func(x Placed) bool { return x.Item.Strain != training.StrainHeavy })
	return c.heavyDone(w)+len(others) > 1
}
