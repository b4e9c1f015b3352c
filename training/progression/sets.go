package progression

import "github.com/legwork-run/legwork/training"

// cleanDays are two weeks.
//
// Source: PRG-06.
const cleanDays = 14

// sets is how many working sets the exercise has by now: as asked, or as many
// as were added since the last lighter week.
//
// Source: PRG-06.
func (c Course) sets(as []attempt) int {
	n := c.Asked.Sets
	if len(as) == 0 {
		return n
	}
	if a := as[len(as)-1]; a.date > c.Reset && len(a.counts) > n {
		return max(n, min(len(a.counts), c.Asked.MostSets))
	}
	return n
}

// withMoreSets adds a set to a step that adds nothing else, or only
// repetitions, which it then leaves out:
//
//  1. Two weeks, at least two sessions, were clean with the sets of now: none
//     poor, none painful, form good.
//  2. A lighter week begins the count anew.
//  3. What may not rise gets no set either, nor does a day that takes sets off.
//
// Source: PRG-06. House rule: one thing rises at a time.
func (c Course) withMoreSets(s Step, as []attempt) Step {
	n := c.sets(as)
	if s.Kind != Hold && s.Kind != MoreReps || n >= c.Asked.MostSets || len(as) == 0 || !c.Asked.counted() || c.keeping() || c.Held || c.Asked.Track || c.Asked.Eased {
		return s
	}
	a := as[len(as)-1]
	if _, barred := c.barred(a); barred || !c.cleanFor(as, n) { // Rule 3.
		return s
	}
	counts := append(fit(a.counts, n, c.Asked.lo(), max(c.Asked.hi(), c.Asked.lo())), c.Asked.lo())
	more := c.step(MoreSets, s.Load, counts, c.because("PRG-06", CodeMoreSets, training.Count("sets", n+1)))
	return more
}

// cleanFor is rules 1 and 2.
func (c Course) cleanFor(as []attempt, n int) bool {
	run := 0
	var from training.Date
	for i := len(as) - 1; i >= 0; i-- {
		a := as[i]
		clean := len(a.counts) == n && !a.poor(c.Asked) && !a.formBroke && a.pain <= mostInASet && a.date > c.Reset
		if !clean || c.Gap.Days > weekOfDays && !c.afterGap(a.date) {
			break
		}
		run, from = run+1, a.date
	}
	return run >= 2 && c.Today.DaysSince(from) >= cleanDays
}
