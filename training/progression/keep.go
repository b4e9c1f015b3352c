package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// keeping reports whether the session keeps its loads: a lighter week, a taper,
// the weeks after a race.
//
// Source: PER-05, SCH-14.
func (c Course) keeping() bool {
	return c.Asked.Lighter || c.Asked.Phase == training.TP || c.Asked.Phase == training.TR
}

// keep is the last load, or less where the repetitions asked for are more than
// it allows; nothing rises. Sets and repetitions are the plan's, but on a day
// on which nothing may rise no more repetitions without kilograms either.
//
// Source: PER-05, SCH-14.
func (c Course) keep(as []attempt) Step {
	a := as[len(as)-1]
	load, why := c.here(a.load)
	if load > 0 {
		load = min(load, c.fittingKept(a))
	}
	rule := evidence.ID("PER-05")
	if !c.Asked.Lighter {
		rule = "SCH-14"
	}
	kind := Hold
	if load > 0 && load.Grams() < a.load.Grams() {
		kind = LessLoad
	}
	count := c.Asked.Count
	if !c.MayRise && !c.kilos() {
		count = min(count, max(a.fewest(), 1))
	}
	return c.step(kind, load, each(c.Asked.Sets, count), append(why, c.because(rule, CodeKept))...)
}

// fittingKept is the load that fits the dose, where that is another range or a
// share of the maximum; otherwise the last one.
func (c Course) fittingKept(a attempt) unit.Kilograms {
	want := a.load
	if e, ok := Estimate(c); ok && c.Asked.Percent > 0 {
		want = min(want, c.Asked.Percent.Of(e.Max)-c.moved(0))
	} else if c.otherRange(a) && !c.Asked.Lighter {
		want = min(want, c.fitting(a, a.reserve(c.Asked)))
	}
	return c.under(want, a.load)
}

// held is the exercise where nothing rises at all: the last load and never
// more, far from failure.
//
// Source: SAFE-02.
func (c Course) held(as []attempt) Step {
	why := c.because("SAFE-02", CodeHeld)
	s := c.step(Hold, 0, each(c.Asked.Sets, c.Asked.Count), why)
	switch {
	case len(as) > 0 && c.kilos():
		a := as[len(as)-1]
		s = c.kept(a, each(c.Asked.Sets, min(c.Asked.Count, max(a.fewest(), c.Asked.lo()))), why)
	case c.kilos():
		s.Load, _ = c.begin()
	}
	s.RIR = max(s.RIR, reserveHeld)
	return s
}

// reserveHeld is the least left in reserve where nothing rises.
//
// Source: SAFE-02.
const reserveHeld training.RIR = 4

// ageRule is the rule that bounds the athlete's loads by age.
func (c Course) ageRule() evidence.ID {
	if c.age() < 18 {
		return "SAFE-04"
	}
	return "SAFE-05"
}
