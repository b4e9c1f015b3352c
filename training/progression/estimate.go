package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Estimated is an estimated one-repetition maximum and what it rests on. Where
// the exercise lifts a share of the body it is that of the whole, see
// strength.SystemLoad.
type Estimated struct {
	strength.Estimate
	// Sessions that went into it; 0 = only a lift the athlete named.
	Sessions int
	Last     training.Date
}

// Estimate is the maximum that the past suggests, in kilograms. ok is false
// where it suggests none: no load, or no set that was rated, short and near
// enough to failure.
//
//  1. It begins with the lift the athlete named, if any.
//  2. Of each session the best set counts, a painful one never, and moves the
//     old estimate by three tenths (PRG-04).
//  3. A set longer than twelve to failure founds no estimate, but shows at
//     least what twelve would have: it may lift one and never lowers one.
//  4. The gap takes its share of what was before it, or all (PRG-11).
//
// Source: PRG-04, PRG-07, PRG-11. House rule: 3, so that more repetitions never
// lead to less load.
func Estimate(c Course) (Estimated, bool) {
	e := c.named() // Rule 1.
	left := false
	for _, a := range c.attempts() {
		if !left && c.afterGap(a.date) {
			e, left = c.shrunk(e), true
		}
		e = c.with(e, a)
	}
	if !left && !c.Gap.Ended.IsZero() {
		e = c.shrunk(e)
	}
	return e, e.Max > 0
}

// named is the estimate from the profile's lifts, which is a set short of
// failure like any other.
//
// Source: PRG-09b.
func (c Course) named() (e Estimated) {
	for _, l := range c.Profile.Lifts {
		if l.Exercise != c.Exercise.ID {
			continue
		}
		if m, err := strength.OneRepMax(c.moved(l.Load), l.Reps, l.RIR); err == nil {
			return Estimated{Estimate: m}
		}
	}
	return e
}

// with brings one session into the estimate: rules 2 and 3.
func (c Course) with(e Estimated, a attempt) Estimated {
	var done []strength.Done
	var floor unit.Kilograms
	for _, s := range a.sets {
		load := c.moved(s.Load)
		if !s.Rated || load <= 0 || s.Reps == 0 {
			continue
		}
		done = append(done, strength.Done{Load: load, Reps: s.Reps, RIR: s.RIR, Pain: s.Pain})
		if s.Pain <= strength.MostPain && s.RIR <= strength.MostReserve && float64(s.Reps)+float64(s.RIR) > strength.LongestReps {
			at12, _ := strength.OneRepMax(load, strength.LongestReps, 0)
			floor = max(floor, at12.Max)
		}
	}
	best, ok := strength.Best(done)
	if floor > best.Max && (ok || e.Max > 0 && floor > e.Max) { // Rule 3.
		best, ok = strength.Estimate{Max: floor, LowConfidence: true}, true
	}
	if !ok {
		return e
	}
	return Estimated{Estimate: strength.Smooth(e.Estimate, best), Sessions: e.Sessions + 1, Last: a.date}
}

// afterGap reports whether d lies after the gap.
func (c Course) afterGap(d training.Date) bool { return !c.Gap.Ended.IsZero() && d >= c.Gap.Ended }

// shrunk is rule 4.
func (c Course) shrunk(e Estimated) Estimated {
	share := c.gapRow().Share()
	if share == 0 {
		return Estimated{}
	}
	e.Max = share.Of(e.Max)
	return e
}

// loadFor is the load to hold for a count and reserve, from the estimate and
// what the dose or the athlete's age says of shares; not yet rounded. ok is
// false where only the reserve can steer.
//
// Source: PRG-04, SAFE-04, SAFE-05.
func (c Course) loadFor(e Estimated, count int, rir training.RIR) (unit.Kilograms, bool) {
	k, ok := strength.LoadFor(e.Max, count, rir)
	if c.Asked.Percent > 0 && rir == c.Asked.RIR && e.Max > 0 {
		k, ok = c.Asked.Percent.Of(e.Max), true
	}
	if c.Most > 0 {
		k = min(k, c.Most.Of(e.Max))
	}
	return k - c.moved(0), ok
}
