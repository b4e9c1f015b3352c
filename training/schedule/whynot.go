package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// Verdict is what stands against one start: a rule that forbids it, other
// sessions or rules that would have to give way for it, or a price.
type Verdict struct {
	Date  training.Date
	Start training.Clock
	// Forbidden: a rule does not allow the session there, whatever the others do.
	Forbidden bool
	// Relaxes says what would have to give way in the plan that the present
	// plan keeps; empty when nothing would.
	Relaxes []training.Reason
	// Price is what the whole plan would cost more, in hundredths, with this
	// session there and everything else placed anew. 0 when Forbidden.
	Price int
	// Why is the rule that forbids it, or that the price is made of.
	Why training.Reason
}

// WhyNot answers, for every start of another day that the athlete's windows
// have, what stands against putting a session there. week and session are the
// index of the week and of the session in it; s must be Solve's answer to p. A
// day without any start gives one Verdict that says so.
//
// The price of a start is that of the plan with the session pinned there and
// all others free, less that of s. It is 0 for a start that was only later, or
// further from 18:00.
func WhyNot(p Problem, s Solution, week, session int, day training.Weekday) []Verdict {
	chosen, ok := placedAt(s, week, session)
	if !ok || int(day) > 6 {
		return nil
	}
	policy := p.Policy
	if policy == training.Auto || policy == "" {
		policy, _ = ResolvePolicy(p)
	}
	p.Policy = policy
	c := newCalendar(&p, policy)
	date := p.Weeks[week].Monday.AddDays(int(day))
	starts := c.starts.on(chosen.Item.Place, day)
	if len(starts) == 0 {
		code := CodeNoWindow
		if !dayAllowed(&p, day) {
			code = CodeDayNotAllowed
		}
		return []Verdict{{Date: date, Forbidden: true, Why: training.Because("REQ", code, training.Word("day", day.String()))}}
	}
	best := newSearch(c)
	best.run()
	verdicts := make([]Verdict, 0, len(starts))
	for _, at := range starts {
		verdicts = append(verdicts, c.verdict(best, s, week, chosen, date, at))
	}
	return verdicts
}

func placedAt(s Solution, week, session int) (Placed, bool) {
	if week < 0 || week >= len(s.Weeks) {
		return Placed{}, false
	}
	for _, p := range s.Weeks[week].Sessions {
		if p.Index == session {
			return p, true
		}
	}
	return Placed{}, false
}

// verdict judges one start.
//
//  1. The chosen start itself needs no reason.
//  2. A rule against the runs, the calendar or the plan's days forbids it.
//  3. Pinned there, the rest of the plan would need more relaxation.
//  4. Otherwise it has a price.
func (c *calendar) verdict(best *search, s Solution, week int, chosen Placed, d training.Date, at training.Clock) Verdict {
	v := Verdict{Date: d, Start: at}
	if d == chosen.Date && at == chosen.Start {
		v.Why = training.Because("REQ", CodeAlreadyChosen) // Rule 1.
		return v
	}
	w := &c.problem.Weeks[week]
	b := boutOf(chosen.Item, d, at)
	f, bad := c.forbids(w, b)
	if !bad && !reports(s.Weeks[week].Relaxed, CodeRelaxedAfterKey) {
		f, bad = c.shortAfterKey(b)
	}
	if bad { // Rule 2.
		v.Forbidden, v.Why = true, c.because(f, b)
		return v
	}
	forced := best.pinned(week, Pin{Index: chosen.Index, Date: d, Start: at})
	forced.run()
	other := forced.answer()
	if forced.total().relax > best.total().relax { // Rule 3.
		v.Relaxes = newReasons(s, other)
		v.Why = c.inTheWay(s, week, chosen, b)
		return v
	}
	v.Price = other.Cost - s.Cost // Rule 4.
	v.Why = training.Because(dearest(s, other), CodeWouldCost, training.Amount("cost", float64(v.Price)/100))
	return v
}

func reports(reasons []training.Reason, code training.ReasonCode) bool {
	return slices.ContainsFunc(reasons, func(r training.Reason) bool { return r.Code == code })
}

// newReasons are the relaxations of b's weeks that a's do not have.
func newReasons(a, b Solution) []training.Reason {
	var out []training.Reason
	for i := range b.Weeks {
		for _, r := range b.Weeks[i].Relaxed {
			same := func(x training.Reason) bool { return x.Code == r.Code && slices.Equal(x.Facts, r.Facts) }
			if !slices.ContainsFunc(a.Weeks[i].Relaxed, same) {
				out = append(out, r)
			}
		}
	}
	return out
}

// inTheWay names the rule between sessions that a start would break with the
// others of the plan where they are, or that the others cannot all be moved.
func (c *calendar) inTheWay(s Solution, week int, chosen Placed, b bout) training.Reason {
	for _, x := range inOrder(&s) {
		if x.Date == chosen.Date && x.Index == chosen.Index {
			continue
		}
		if r, near := c.tooNear(*x, b); near {
			return r
		}
	}
	free := uint8(0)
	if c.problem.KeepFreeDay {
		free = c.freeDays(&c.problem.Weeks[week])
	}
	days := uint8(1) << training.DayOf(b.date)
	for _, x := range s.Weeks[week].Sessions {
		if x.Index != chosen.Index {
			days |= 1 << training.DayOf(x.Date)
		}
	}
	if free != 0 && free&^days == 0 {
		return training.Because("SCH-12", CodeNoFreeDay)
	}
	return training.Because("REQ", CodeWouldRelax)
}

// dearest is the rule whose charges grow most from a to b.
func dearest(a, b Solution) evidence.ID {
	var rules []evidence.ID
	grown := map[evidence.ID]int{}
	count := func(s Solution, sign int) {
		for _, w := range s.Weeks {
			for _, ch := range w.Charges {
				if !slices.Contains(rules, ch.Rule) {
					rules = append(rules, ch.Rule)
				}
				grown[ch.Rule] += sign * ch.Cost
			}
		}
	}
	count(a, -1)
	count(b, 1)
	best := evidence.ID("REQ")
	for _, r := range rules {
		if grown[r] > grown[best] {
			best = r
		}
	}
	return best
}

// because puts a breach into a reason: the run, its date, the gap in hours and
// the hours asked, as far as there are any.
func (c *calendar) because(f breach, b bout) training.Reason {
	facts := []training.Fact{training.Word("session", b.item.Name), training.Word("class", b.class.String())}
	if f.run >= 0 {
		o := c.outings[f.run]
		facts = append(facts, training.Word("run", string(o.kind)), training.Word("runDate", o.date.String()),
			training.Word("runStart", training.Clock(o.begin-o.date.On(0)).String()))
	}
	if f.run >= 0 && f.code != CodeOverlapsRun {
		facts = append(facts, training.Amount("hours", hoursOf(f.gap)))
	}
	if f.hours > 0 {
		facts = append(facts, training.Count("need", f.hours))
	}
	return training.Because(f.rule, f.code, facts...)
}
