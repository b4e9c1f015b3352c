package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// otherRange reports whether the last attempt was made in another range than
// the one asked for now.
func (c Course) otherRange(a attempt) bool {
	t := a.target
	if t.Low == 0 && t.High == 0 {
		return false
	}
	return t.Low != c.Asked.lo() || t.High != c.Asked.hi()
}

// ranged is the load for another range of repetitions: what the table of
// percentages gives for it, from what was done and what was left.
//
//  1. A set nobody rated is read the careful way: as nothing left for a rise,
//     as what was asked for a fall.
//  2. A rise keeps the limits of every rise, and follows no poor session.
//  3. Where the range allows more, the first session in it seeks the load anew,
//     set by set from there (PRG-09a).
//
// Source: PRG-04. House rule: the same table both ways, and beyond fourteen
// repetitions its last line.
func (c Course) ranged(as []attempt) Step {
	a, n := as[len(as)-1], c.sets(as)
	asAsked := each(n, c.Asked.Count)
	load, why := c.here(a.load)
	up, down := c.fitting(a, 0), c.fitting(a, a.reserve(c.Asked))
	if a.rated { // Rule 1.
		up, down = c.fitting(a, a.least), c.fitting(a, a.least)
	}
	switch bar, barred := c.barredLoad(as); {
	case down < a.load:
		if load = c.under(down, a.load); load == 0 || load.Grams() == a.load.Grams() {
			break
		}
		return c.step(LessLoad, load, asAsked, c.because("PRG-04", CodeRangeLonger, training.Load("load", load), training.Count("reps", c.Asked.Count)))
	case up <= a.load:
	case barred:
		why = append(why, bar)
	case !a.poor(c.Asked): // Rule 2.
		most := a.load + c.weeklyRise().Of(c.moved(a.load))
		if k, ok := c.atMost(min(up, most)); ok && k > a.load && !c.overMost(k) {
			s := c.step(MoreLoad, k, asAsked, c.because("PRG-04", CodeRangeShorter, training.Load("load", k), training.Count("reps", c.Asked.Count)))
			return c.seeking(s, a, up)
		}
		s := c.step(Hold, load, asAsked, append(why, c.because("PRG-03", CodeNewRange, training.Count("reps", c.Asked.Count)))...)
		return c.seeking(s, a, up)
	}
	return c.step(Hold, load, asAsked, append(why, c.because("PRG-03", CodeNewRange, training.Count("reps", c.Asked.Count)))...)
}

// seeking is s as the first set of a search, where the last session was rated and
// it allows a heavier load than that of s.
func (c Course) seeking(s Step, a attempt, allowed unit.Kilograms) Step {
	if k, ok := c.atMost(allowed); !a.rated || !ok || k <= s.Load || c.overMost(k) {
		return s
	}
	s.Kind = FirstLoad
	return s.also(c.because("PRG-09a", CodeRampAgain))
}

// fitting is the load that leaves the reserve asked for now, when the last
// attempt ended with left in reserve.
func (c Course) fitting(a attempt, left training.RIR) unit.Kilograms {
	was, now := shareAt(a.fewest(), left), shareAt(c.Asked.Count, c.Asked.RIR)
	return c.moved(a.load)*unit.Kilograms(now/was) - c.moved(0)
}

// shareAt is the percentage of the maximum for a set; beyond the table its last
// line.
func shareAt(reps int, rir training.RIR) unit.Percent {
	if p, ok := strength.PercentFor(max(reps, 1), max(rir, 0)); ok {
		return p
	}
	p, _ := strength.PercentFor(longestInTable, 0)
	return p
}

const longestInTable = 14
