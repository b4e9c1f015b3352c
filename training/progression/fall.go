package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// fall is the way down after two poor sessions: 5 % less the first time, 10 %
// when the load had fallen to this one already, an easier rung when it falls a
// third time or nothing lighter is there. The load goes down by one that
// exists at least.
//
// Source: PRG-03.
func (c Course) fall(as []attempt) Step {
	a, n := as[len(as)-1], c.sets(as)
	falls := c.falls(as)
	share := unit.Percent(95)
	if falls > 0 {
		share = 90
	}
	lighter, ok := c.Kit.Below(c.Way.Loading, a.load)
	if !ok || falls > 1 && len(c.Easier) > 0 {
		return c.easier(as, CodePoorTwice)
	}
	load := min(c.under(share.Of(a.load), a.load), lighter)
	return c.step(LessLoad, load, each(n, c.Asked.lo()),
		c.because("PRG-03", CodeLessLoad, training.Load("load", load), training.Load("was", a.load)))
}

// falls is how often the load went down, without having gone up since, to the
// one the attempts end with.
func (c Course) falls(as []attempt) (n int) {
	for i := len(as) - 1; i > 0; i-- {
		now, before := as[i].load.Grams(), as[i-1].load.Grams()
		if now > before {
			break
		}
		if now < before && as[i-1].poor(c.Asked) {
			n++
		}
	}
	return n
}

// failedLast reports whether not one repetition came last time: with the load
// that progress goes on from, or in another range with one no heavier.
func failedLast(as, all []attempt) bool {
	own, last := as[len(as)-1], all[len(all)-1]
	return own.failed() && own.date == last.date || last.failed() && last.load <= own.load
}

// tooMuch is what follows a load that was too heavy to lift even once: it is the
// maximum or more, and the table says which share of that is asked for; always
// less than it.
//
// Source: PRG-03, PRG-04. House rule: at once, for there is nothing to wait for.
func (c Course) tooMuch(as []attempt, a attempt) Step {
	counts := each(c.sets(as), c.Asked.lo())
	below, ok := c.Kit.Below(c.Way.Loading, a.load)
	if !ok {
		return c.step(LessLoad, 0, counts, c.because("PRG-13", CodeTooHeavy, training.Load("load", a.load), training.Load("lightest", a.load)))
	}
	share := shareAt(c.Asked.lo(), c.Asked.RIR).Of(c.moved(a.load)) - c.moved(0)
	less := c.under(min(below, share), a.load)
	return c.step(LessLoad, less, counts, c.because("PRG-03", CodeTooMuch, training.Load("load", less), training.Load("was", a.load)))
}
