package schedule

import (
	"github.com/legwork-run/legwork/training"
)

// answer writes the path found as a Solution.
func (s *search) answer() Solution {
	out := Solution{Weeks: make([]PlacedWeek, len(s.frames)), Cost: int(s.total().packed >> costBit)}
	for i, chosen := range s.picks() {
		f := &s.frames[i]
		week := PlacedWeek{Sessions: []Placed{}, Dropped: []int{}, Charges: []Charge{}, Relaxed: []training.Reason{}}
		for k := range f.options {
			o := f.options[k][chosen[k]]
			if o.slot == 0 {
				week.Dropped = append(week.Dropped, k)
				continue
			}
			week.Sessions = append(week.Sessions, Placed{
				Item: f.week.Sessions[k][o.item], Index: k,
				Date:  f.week.Monday.AddDays(int(o.day)),
				Start: training.Clock(int(o.slot-1) % 48 * 30),
				Why:   []training.Reason{},
			})
		}
		out.Weeks[i] = week
	}
	s.calendar.leaveHopsOut(&out)
	s.calendar.reportRelaxed(&out)
	for i, charges := range Charges(*s.calendar.problem, out) {
		out.Weeks[i].Charges = charges
	}
	return out
}

// leaveHopsOut marks the sessions whose hops would not be fresh: less than 24 h
// after a heavy session, on the day of a long run or the day after it. The
// session stays, without a cost.
//
// Source: SCH-05.
func (c *calendar) leaveHopsOut(s *Solution) {
	lastHeavy := never
	for _, p := range c.problem.Past {
		if p.Strain == training.StrainHeavy {
			lastHeavy = max(lastHeavy, p.Date.On(p.Start))
		}
	}
	for _, p := range inOrder(s) {
		if p.Item.Hops {
			if why, out := c.tiredForHops(p, lastHeavy); out {
				p.HopsLeftOut = true
				p.Why = append(p.Why, why)
			}
		}
		if p.Item.Strain == training.StrainHeavy {
			lastHeavy = p.Begin()
		}
	}
}

func (c *calendar) tiredForHops(p *Placed, lastHeavy training.Moment) (training.Reason, bool) {
	if lastHeavy != never && !kept(p.Begin()-lastHeavy, 24) {
		return training.Because("SCH-05", CodeHopsAfterHeavy, training.Amount("hours", hoursOf(p.Begin()-lastHeavy))), true
	}
	for back := range 2 {
		for _, i := range c.runsOn(p.Date.AddDays(-back)) {
			if o := c.outings[i]; o.long {
				return training.Because("SCH-05", CodeHopsNearLong, training.Word("run", o.date.String())), true
			}
		}
	}
	return training.Reason{}, false
}

// reportRelaxed writes into each week which rules gave way in it.
func (c *calendar) reportRelaxed(s *Solution) {
	for i := range s.Weeks {
		week, asked := &s.Weeks[i], c.problem.Weeks[i]
		for _, p := range week.Sessions {
			c.reportSession(week, asked.Sessions[p.Index], p)
		}
		var stay uint8
		for _, p := range week.Sessions {
			stay |= 1 << p.Index
		}
		for _, index := range week.Dropped {
			code := CodeRelaxedLeftOut
			if leftOut(index, stay) == stepFewer {
				code = CodeRelaxedFewer
			}
			week.Relaxed = append(week.Relaxed, training.Because("REQ", code, training.Word("session", nameOf(asked.Sessions[index]))))
		}
	}
	c.reportLowerGaps(s)
}

// reportSession reports the steps one session took by itself.
func (c *calendar) reportSession(week *PlacedWeek, items []Item, p Placed) {
	name := training.Word("session", p.Item.Name)
	if items[0] != p.Item {
		switch stepOf(1, p.Item.Variant) {
		case stepShort:
			week.Relaxed = append(week.Relaxed, training.Because("REQ", CodeRelaxedShort, name, training.Count("minutes", p.Item.Minutes)))
		case stepUpper:
			week.Relaxed = append(week.Relaxed, training.Because("REQ", CodeRelaxedUpper, name))
		default:
			week.Relaxed = append(week.Relaxed, training.Because("COMP-01", CodeRelaxedLighter, name, training.Word("class", p.Item.Strain.String())))
		}
	}
	if f, short := c.shortAfterKey(boutOf(p.Item, p.Date, p.Start)); short {
		week.Relaxed = append(week.Relaxed, training.Because("SCH-02", CodeRelaxedAfterKey, name,
			training.Word("run", string(c.outings[f.run].kind)), training.Amount("hours", hoursOf(f.gap))))
	}
}

// reportLowerGaps reports neighbouring lower sessions under 48 h apart in the
// week of the later one.
func (c *calendar) reportLowerGaps(s *Solution) {
	last := c.lastLower
	for i := range s.Weeks {
		one := Solution{Weeks: s.Weeks[i : i+1]}
		for _, p := range inOrder(&one) {
			if !p.Item.Strain.Lower() {
				continue
			}
			if gap := p.Begin() - last; last != never && !kept(gap, 48) {
				s.Weeks[i].Relaxed = append(s.Weeks[i].Relaxed, training.Because("SCH-07", CodeRelaxedLowerGap,
					training.Word("session", p.Item.Name), training.Amount("hours", hoursOf(gap))))
			}
			last = p.Begin()
		}
	}
}

func nameOf(items []Item) string {
	if len(items) == 0 {
		return ""
	}
	return items[0].Name
}
