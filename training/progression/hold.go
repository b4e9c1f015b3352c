package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// The seconds of holds.
//
// Source: PRG-14. House rule: 55 % is the middle of the range given for the
// restart.
const (
	moreSeconds  = 5
	longestPlank = 60
	longestHold  = 45
	workOfASide  = 120
	restartShare = 55
	wholeSeconds = 5
)

// longer is progress of a hold. The first that applies:
//
//  1. Red pain, or two sessions under the range: an easier rung.
//  2. Two sessions running at the top: a harder rung, from about half the time.
//  3. Nothing rises today, or the last session fell short: the same again.
//  4. Five seconds more in each set, to the top: 60 s for planks, 45 s
//     for other holds, the range asked for, and 120 s a side in all.
//
// Source: PRG-14, PRG-10.
func (c Course) longer(as []attempt) Step {
	a, n, top := as[len(as)-1], c.sets(as), c.holdTop()
	switch {
	case c.fallsBack(as): // Rule 1.
		return c.easier(as, CodeRungTooHard)
	case c.mastered(as, top): // Rule 2.
		return c.harder(as)
	}
	load, why := c.here(a.load)
	counts := fit(a.counts, n, min(c.Asked.lo(), top), top)
	if bar, ok := c.barred(a); ok { // Rule 3.
		return c.step(Hold, load, counts, append(why, bar)...)
	}
	if a.poor(c.Asked) || len(a.counts) < min(n, c.Asked.Sets) || a.fewest() < a.target.Count && a.fewest() < top {
		return c.step(Hold, load, counts, append(why, c.because("PRG-14", CodeHoldAgain))...)
	}
	if fewest(counts) >= top {
		return c.step(Hold, load, counts, append(why, c.because("PRG-14", CodeHoldOnceMore, training.Count("seconds", top)))...)
	}
	for i := range counts { // Rule 4.
		counts[i] = min(counts[i]+moreSeconds, top)
	}
	return c.step(LongerHold, load, counts, append(why, c.because("PRG-14", CodeLongerHold, training.Count("seconds", most(counts)), training.Count("top", top)))...)
}

// holdTop is the longest that a set of the hold is to last.
//
// Source: PRG-14.
func (c Course) holdTop() int {
	top := longestHold
	if c.Exercise.Ladder == "plank" {
		top = longestPlank
	}
	if c.Asked.High > 0 {
		top = min(top, c.Asked.High)
	}
	if n := c.Asked.Sets; n > 0 {
		top = min(top, workOfASide/n/wholeSeconds*wholeSeconds)
	}
	return max(top, wholeSeconds)
}

// restart is the time a harder hold begins with after one of so many seconds.
//
// Source: PRG-14.
func restart(seconds int, e catalogue.Exercise) int {
	t := (seconds*restartShare/100 + wholeSeconds/2) / wholeSeconds * wholeSeconds
	if e.High > 0 {
		t = min(t, e.High)
	}
	return max(t, e.Low)
}
