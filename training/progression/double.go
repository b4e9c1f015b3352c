package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
)

// double is double progression: repetitions first, then load. The first that
// applies:
//
//  1. The range is another than last time's: the load that fits it.
//  2. Two poor sessions at a load: less of it; see fall.
//  3. Every set reached the top with the reserve kept: up a step, and again
//     from the bottom of the range. Where nobody rated a set, the top has to be
//     reached in two sessions running, because half the answer is missing.
//  4. Two repetitions more than asked in the last set, two sessions running:
//     up a step, unless that is a big one.
//  5. All was done as asked and so many more repetitions were left, in every
//     set that was rated, that the step's own are among them: up a step. Who says
//     that five were left, where two were meant to be, need not prove each.
//  6. Otherwise one repetition more; see another.
//
// Source: PRG-03, PRG-01, PRG-02. House rule: the second time in 3, and in 5
// two repetitions at least, more for a big step, because people misjudge by one.
func (c Course) double(as []attempt) Step {
	a := as[len(as)-1]
	if c.otherRange(a) { // Rule 1.
		return c.ranged(as)
	}
	if poorTwice(as, c.Asked) { // Rule 2.
		return c.fall(as)
	}
	to, more := c.up(a.load, c.toSpare(as))
	top := c.Asked.hi() + to.first
	if _, heavier := c.Kit.Next(c.Way.Loading, a.load); !heavier {
		top = c.Asked.hi() + atTheEnd
	}
	if c.reachedTop(as, top) || to.first == 0 && more && c.twoForTwo(as) { // Rules 3 and 4.
		return c.raise(as, to, more, top)
	}
	if more && c.easily(a, to) { // Rule 5.
		return c.raise(as, to, more, top)
	}
	return c.another(as, top) // Rule 6.
}

// easySpare is how many repetitions more than asked to be left make a set an
// easy one.
//
// Source: PRG-02. House rule: two, the upper end of one to two.
const easySpare training.RIR = 2

// easily is rule 5 of double. Where the reserve steers the load it says so
// itself.
func (c Course) easily(a attempt, to jump) bool {
	if c.heavyPhase() && !a.plenty(c.Asked) {
		return false
	}
	asked := max(a.target.Count, c.Asked.lo())
	spare := a.least - a.reserve(c.Asked)
	return a.partly && a.reached(c.Asked.Sets, asked) && spare >= max(easySpare, training.RIR(to.first))
}

// atTheEnd is how many repetitions beyond the range are worth adding when there
// is no heavier load.
//
// Source: PRG-13.
const atTheEnd = 4

// reachedTop is rule 3 of double.
func (c Course) reachedTop(as []attempt, top int) bool {
	same, n := sameLoad(as), c.Asked.Sets
	a := same[len(same)-1]
	if !a.reached(n, top) || !a.kept(c.Asked) {
		return false
	}
	if a.rated {
		return true
	}
	return len(same) >= 2 && same[len(same)-2].reached(n, top) && same[len(same)-2].kept(c.Asked)
}

// twoForTwo reports whether the last set had two repetitions more than asked
// for in the two last sessions with this load. Repetitions taken out of the
// reserve are not more.
//
// Source: PRG-01.
func (c Course) twoForTwo(as []attempt) bool {
	same := sameLoad(as)
	if len(same) < 2 {
		return false
	}
	for _, a := range same[len(same)-2:] {
		goal := a.target.Count
		if goal == 0 {
			goal = c.Asked.Count
		}
		if len(a.counts) < max(c.Asked.Sets, 1) || a.counts[len(a.counts)-1] < goal+2 || !a.kept(c.Asked) || a.fewest() < goal {
			return false
		}
	}
	return true
}

// toSpare is how many repetitions more than asked were possible in every set of
// the last session.
func (c Course) toSpare(as []attempt) training.RIR {
	a := as[len(as)-1]
	if a.rated && a.least <= strength.MostReserve {
		return a.least - a.reserve(c.Asked)
	}
	return 0
}

// raise takes the step up, or says why not today. At the end of the loads a
// harder rung is the step.
func (c Course) raise(as []attempt, to jump, more bool, top int) Step {
	a, n := as[len(as)-1], c.sets(as)
	load, moved := c.here(a.load)
	if next, ok := c.Kit.Next(c.Way.Loading, a.load); ok && !more {
		return c.step(Hold, load, fit(a.counts, n, c.Asked.lo(), top), append(moved, c.because(c.ageRule(), CodeAgeLimit, training.Load("load", next.Load)))...)
	}
	if !more {
		return c.harder(as)
	}
	if why, ok := c.barredLoad(as); ok {
		return c.step(Hold, load, fit(a.counts, n, c.Asked.lo(), top), append(moved, why)...)
	}
	facts := []training.Fact{training.Load("load", to.to), training.Count("reps", c.Asked.lo())}
	s := c.step(MoreLoad, to.to, each(n, c.Asked.lo()))
	if to.first > 0 && c.reachedTop(as, top) {
		return s.also(c.because("PRG-13", CodeBigStepEarned, facts...))
	}
	size := c.because("PRG-02", CodeStepSize, training.Amount("percent", to.rise))
	if !c.reachedTop(as, top) && !c.twoForTwo(as) {
		return s.also(c.because("PRG-02", CodeEasy, append(facts, training.Amount("rir", a.least))...)).also(size)
	}
	if !c.reachedTop(as, top) {
		return s.also(c.because("PRG-01", CodeTwoForTwo, facts...)).also(size)
	}
	return s.also(c.because("PRG-03", CodeMoreLoad, facts...)).also(size)
}
