package schedule

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// ResolvePolicy is the policy the plan follows and why. The athlete's own
// choice stands; auto looks at each week's runs:
//
//	(a) five days with runs or more, and every key run over by 12:00: stack;
//	(b) four or fewer, and two days or more without a key run on which a
//	    session can end 24 h before the next one: separate;
//	(c) anything else: mixed.
//
// House rule: most weeks decide, so that one race or one week off does not
// turn the plan round; equal numbers mean mixed, which charges nothing. Weeks
// without runs have no say unless there are no others, and where nothing but
// races is known the reason does not speak of runs.
//
// Source: SCH-10.
func ResolvePolicy(p Problem) (training.Policy, training.Reason) {
	if p.Policy != training.Auto && p.Policy != "" {
		return p.Policy, training.Because("SCH-10", CodePolicyChosen, training.Word("policy", p.Policy))
	}
	c := newCalendar(&p, training.Mixed)
	votes := map[training.Policy]int{}
	first := map[training.Policy]weekShape{}
	var any weekShape
	for i := range p.Weeks {
		shape := c.shape(&p.Weeks[i])
		if shape.runDays == 0 && len(c.outings) > 0 {
			continue
		}
		policy := shape.policy()
		if votes[policy] == 0 {
			first[policy] = shape
		}
		votes[policy]++
		any = shape
	}
	order := []training.Policy{training.Mixed, training.Separate, training.Stack}
	best := slices.MaxFunc(order, func(a, b training.Policy) int { return cmp.Compare(votes[a], votes[b]) })
	if votes[training.Separate] == votes[training.Stack] && best != training.Mixed {
		best, first[training.Mixed] = training.Mixed, any
	}
	if !slices.ContainsFunc(c.outings, func(o outing) bool { return o.kind != training.RunRace }) {
		return best, training.Because("SCH-10", CodePolicyNoRuns)
	}
	return best, first[best].because(best)
}

// weekShape is what auto looks at in one week.
type weekShape struct {
	runDays   int
	keyRuns   int
	freeKey   int // days without a key run that leave 24 h before the next
	byNoon    bool
	lastClock training.Clock // when the latest key run of a day ends
}

func (c *calendar) shape(w *Week) weekShape {
	s := weekShape{byNoon: true}
	minutes := longestWanted(w)
	for i := range 7 {
		d := w.Monday.AddDays(i)
		keyDay := false
		if len(c.runsOn(d)) > 0 {
			s.runDays++
		}
		for _, r := range c.runsOn(d) {
			o := c.outings[r]
			if !o.key {
				continue
			}
			keyDay = true
			s.keyRuns++
			s.byNoon = s.byNoon && o.end <= d.On(noon)
			s.lastClock = max(s.lastClock, training.Clock(min(o.end-d.On(0), 1439)))
		}
		if !keyDay && c.leavesADay(d, minutes) {
			s.freeKey++
		}
	}
	return s
}

// longestWanted is the longest session of w as wanted.
func longestWanted(w *Week) unit.Minutes {
	var most unit.Minutes
	for _, items := range w.Sessions {
		if len(items) > 0 {
			most = max(most, items[0].Minutes)
		}
	}
	return most
}

// leavesADay reports whether a session on d can end 24 h before the next key
// run.
func (c *calendar) leavesADay(d training.Date, minutes unit.Minutes) bool {
	if !dayAllowed(c.problem, training.DayOf(d)) {
		return false
	}
	for _, at := range windowStarts(c.problem.Windows, training.DayOf(d), "") {
		b := span{d.On(at), d.On(at) + training.Moment(minutes)}
		next := slices.IndexFunc(c.outings, func(o outing) bool { return o.key && o.begin >= b.end })
		if c.overlapsRun(b) < 0 && !c.overlapsBusy(b) && (next < 0 || kept(c.outings[next].begin-b.end, 24)) {
			return true
		}
	}
	return false
}

func (s weekShape) policy() training.Policy {
	switch {
	case s.byNoon && s.runDays >= 5:
		return training.Stack // Rule (a).
	case s.runDays <= 4 && s.freeKey >= 2:
		return training.Separate // Rule (b).
	}
	return training.Mixed // Rule (c).
}

func (s weekShape) because(p training.Policy) training.Reason {
	code := map[training.Policy]training.ReasonCode{
		training.Stack: CodePolicyStack, training.Separate: CodePolicySeparate, training.Mixed: CodePolicyMixed,
	}[p]
	return training.Because("SCH-10", code,
		training.Count("runDays", s.runDays), training.Count("keyRuns", s.keyRuns),
		training.Count("freeDays", s.freeKey), training.Word("lastKeyEnd", s.lastClock.String()))
}
