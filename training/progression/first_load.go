package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// first is the exercise before there is anything to go by: the plan's counts,
// with the first load of the ramp where there are kilograms.
//
// Source: PRG-09.
func (c Course) first(as []attempt) Step {
	counts := each(c.Asked.Sets, c.Asked.Count)
	if !c.kilos() {
		return c.step(AsAsked, 0, counts, c.because("PRG-10", CodeFirstTime))
	}
	if load, ok := c.goesOn(as); ok {
		return c.step(FirstLoad, load, counts, c.because("PRG-09a", CodeRampGoesOn, training.Load("load", load)))
	}
	e := c.named()
	if k, ok := c.loadFor(e, c.Asked.Count, c.Asked.RIR); ok && e.Max > 0 && !c.anew() {
		if load, ok := c.atMost(k); ok {
			return c.step(FirstLoad, load, counts, c.because("PRG-09b", CodeFirstFromLift, training.Load("load", load), training.Load("max", e.Max)))
		}
	}
	load, why := c.begin()
	return c.step(FirstLoad, load, counts, why...)
}

// goesOn is the load the ramp goes on with in a further session.
func (c Course) goesOn(as []attempt) (unit.Kilograms, bool) {
	as = c.sought(as)
	if len(as) == 0 {
		return 0, false
	}
	a := as[len(as)-1]
	last := a.sets[len(a.sets)-1]
	if _, barred := c.barred(a); barred || !last.Rated {
		load, _ := c.here(last.Load)
		return load, load > 0
	}
	o := c.after(last.Load, last.RIR.RPE())
	if c.workedLately() && o.Load > last.Load {
		o.Load = min(o.Load, c.mostAfter(last.Load))
	}
	return o.Load, o.Load > 0
}

// workedLately reports whether a set of the last eight weeks, in whatever range,
// felt like work. Then a search is one for another range, and from one session
// to the next it keeps to what a week allows.
//
// Source: PRG-04. House rule: within a session each set is felt before the next.
func (c Course) workedLately() bool {
	for _, a := range c.attempts() {
		if c.Today.DaysSince(a.date) > longWhile {
			continue
		}
		for _, s := range a.sets {
			if s.Rated && s.RIR <= feltLikeWork {
				return true
			}
		}
	}
	return false
}

// feltLikeWork is the reserve of effort 7. Source: PRG-09a.
const feltLikeWork training.RIR = 3

// anew reports whether a gap makes the first load be sought anew.
func (c Course) anew() bool { return c.gapRow().Retest }

// sought is the attempts a first load is sought in: all, or those after a gap
// that made it be sought anew.
func (c Course) sought(as []attempt) []attempt {
	if !c.anew() {
		return as
	}
	for i, a := range as {
		if c.afterGap(a.date) {
			return as[i:]
		}
	}
	return nil
}

// rampSessions is how many sessions a first load may take.
//
// House rule: after three the repetitions and the reserve go on from what was
// found.
const rampSessions = 3

// searching reports whether the first load is not found yet: no set so far was
// hard enough, the last one was rated, there is a load to go on to, and nothing
// better than feel to go by. Nobody who says nothing is given more load for it.
//
// Source: PRG-09a.
func (c Course) searching(as []attempt) bool {
	if !c.kilos() {
		return false
	}
	as = c.sought(as)
	if len(as) == 0 || len(as) >= rampSessions || c.keeping() {
		return len(as) == 0
	}
	if c.named().Max > 0 && !c.anew() {
		return false
	}
	if _, known := Estimate(c); known && c.heavyPhase() && !as[len(as)-1].plenty(c.Asked) {
		return false
	}
	for _, a := range as {
		for _, s := range a.sets {
			if s.Rated && s.RIR <= c.enough() {
				return false
			}
		}
	}
	a := as[len(as)-1]
	last := a.sets[len(a.sets)-1]
	load, ok := c.goesOn(as)
	return last.Rated && last.Load > 0 && ok && load > last.Load
}

// enough is the reserve at which a first load is found: effort 7, or what the
// dose asks to be left where that is more, but no more than four.
//
// Source: PRG-09a. House rules: the dose's, so that the search does not go nearer
// to failure than the training it is for; and four, because who says five means
// five or more, which finds nothing.
func (c Course) enough() training.RIR { return min(max(c.Asked.RIR, feltLikeWork), 4) }

// cautiousMass stands in for a body mass nobody gave, with the lower ceiling.
//
// House rule: a light adult; the ramp finds the rest.
const cautiousMass unit.Kilograms = 60

// anewAtMost is the most of an old load that a new search begins with.
//
// House rule: what PRG-11 leaves after a shorter gap.
const anewAtMost unit.Percent = 75

// begin is the first load of a ramp and why: the one carried over, else one
// under the ceiling.
//
// Source: PRG-09a, PRG-09c.
func (c Course) begin() (unit.Kilograms, []training.Reason) {
	carried, why, ok := c.carried()
	if ok {
		return carried, []training.Reason{why}
	}
	load := c.underCeiling()
	begin := []training.Reason{c.because("PRG-09c", CodeFirstLoad, training.Load("load", load))}
	if c.From.Known() {
		begin = append(begin, why)
	}
	return load, begin
}

// underCeiling is the heaviest load under the ceiling of a first set, else the
// lightest there is. After a gap of half a year the ceiling is that of a level
// lower.
//
// Source: PRG-09c, PRG-11.
func (c Course) underCeiling() unit.Kilograms {
	who, level := c.Profile, c.Level
	if who.Mass <= 0 {
		who.Mass, who.Sex = cautiousMass, training.Female
	}
	if c.gapRow().LevelsLess > 0 && level > training.L0 {
		level--
	}
	most, ok := strength.FirstLoadCeiling(c.Way, who, level)
	if !ok {
		return c.loads()[0]
	}
	if as := c.attempts(); c.anew() && len(as) > 0 {
		if before := c.beforeGap(as).load; before > 0 {
			most = min(most, anewAtMost.Of(before))
		}
	}
	if k, ok := c.atMost(most); ok {
		return k
	}
	return c.loads()[0]
}
