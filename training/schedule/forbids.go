package schedule

import "github.com/legwork-run/legwork/training"

// Forbids is the first rule that a session would break at a start of a day of a
// week, against what stands fixed: the days, other appointments, races and the
// runs. What other sessions have against it is not asked.
//
// Source: SCH-01 to SCH-15.
func Forbids(p Problem, week int, item Item, d training.Date, at training.Clock) (v Violation, why training.Reason, bad bool) {
	policy := p.Policy
	if policy == training.Auto || policy == "" {
		policy, _ = ResolvePolicy(p)
	}
	p.Policy = policy
	c := newCalendar(&p, policy)
	b := boutOf(item, d, at)
	f, bad := c.forbids(&c.problem.Weeks[week], b)
	if !bad {
		f, bad = c.shortAfterKey(b)
	}
	if !bad {
		return Violation{}, training.Reason{}, false
	}
	return Violation{week, -1, f.rule, f.code}, c.because(f, b), true
}
