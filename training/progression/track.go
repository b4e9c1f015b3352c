package progression

import "github.com/legwork-run/legwork/training"

// track is an exercise of a tendon track. Its weeks give the sets and the
// repetitions, which no session changes; fewer of them ask for more load.
//
//  1. Without kilograms the weeks alone are the progress.
//  2. In a new stage the load fits its repetitions.
//  3. Two poor sessions: less load.
//  4. Every set made with the reserve kept: up a step, a big one only with two
//     repetitions to spare, because more repetitions are not the track's way.
//  5. Otherwise the same load again.
//
// Source: PRG-15, PRG-02. House rule: 4 for big steps.
func (c Course) track(as []attempt) Step {
	if !c.kilos() { // Rule 1.
		return c.step(AsAsked, 0, each(c.Asked.Sets, c.Asked.Count), c.because("PRG-15", CodeTrackByWeeks))
	}
	a := as[len(as)-1]
	counts := each(c.Asked.Sets, c.Asked.Count)
	switch to, more := c.up(a.load, c.toSpare(as)); {
	case c.otherRange(a): // Rule 2.
		return c.ranged(as)
	case poorTwice(as, c.Asked): // Rule 3.
		return c.fall(as)
	case more && c.reachedTop(as, c.Asked.Count) && (to.first == 0 || c.toSpare(as) >= 2): // Rule 4.
		if why, ok := c.barredLoad(as); ok {
			return c.kept(a, counts, why)
		}
		return c.step(MoreLoad, to.to, counts, c.because("PRG-15", CodeTrackMore, training.Load("load", to.to)))
	}
	return c.kept(a, counts, c.because("PRG-15", CodeTrackByWeeks)) // Rule 5.
}

// kept is the same load again, as far as it can be made here.
func (c Course) kept(a attempt, counts []int, why training.Reason) Step {
	load, moved := c.here(a.load)
	return c.step(Hold, load, counts, append(moved, why)...)
}
