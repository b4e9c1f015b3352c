package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// byReserve is the load for the repetitions and the reserve asked for, from the
// estimated maximum, in the phases that steer by it. ok is false where it does
// not apply: another phase, no estimate, a set too long for the table, or a
// last session that nobody rated, whose repetitions alone then decide.
//
//  1. A rise has the limit of a week and follows no poor session.
//  2. A fall has the limit of a week below the heaviest of the last seven days;
//     newcomers' falls have none.
//  3. One step of what is owned is always allowed, in both directions.
//  4. Where every set that was rated ended with five or more left it does not
//     apply: so much says only that there was plenty, and repetitions find out.
//
// Source: PRG-04, PRG-07. House rule: 3, because most steps at home are bigger than a
// week's limit, and a load that is never changed steers nothing.
func (c Course) byReserve(as []attempt) (Step, bool) {
	a := as[len(as)-1]
	e, known := Estimate(c)
	want, ok := c.loadFor(e, c.Asked.Count, c.Asked.RIR)
	if !c.heavyPhase() || !known || !ok || !a.partly || a.plenty(c.Asked) || a.load <= 0 || !c.Asked.counted() {
		return Step{}, false
	}
	load, why := c.here(a.load)
	if load == 0 {
		return c.step(Hold, 0, each(c.sets(as), c.Asked.Count), why...), true
	}
	counts := each(c.sets(as), c.Asked.Count)
	to, ok := c.round(want, e.LowConfidence)
	bar, barred := c.barredLoad(as)
	switch {
	case !ok:
		to = c.under(want, a.load)
		fallthrough
	case to < a.load:
		to = max(to, c.leastAfter(as))
	case to > a.load:
		to = min(to, c.mostAfter(a.load))
	}
	facts := []training.Fact{training.Load("load", to), training.Load("max", e.Max), training.Amount("rir", c.Asked.RIR)}
	switch {
	case to.Grams() > a.load.Grams() && (barred || a.poor(c.Asked) || c.overMost(to)):
		if !barred {
			bar = c.because("PRG-03", CodeAgain)
		}
		return c.step(Hold, load, counts, append(why, bar)...), true
	case to.Grams() > a.load.Grams():
		return c.step(MoreLoad, to, counts, c.because("PRG-04", CodeReserveMore, facts...)), true
	case to.Grams() < a.load.Grams():
		return c.step(LessLoad, to, counts, c.because("PRG-04", CodeReserveLess, facts...)), true
	}
	return c.step(Hold, load, counts, append(why, c.because("PRG-04", CodeReserveSame, facts...))...), true
}

// plenty is rule 4 of byReserve.
func (a attempt) plenty(now Dose) bool {
	return a.least >= strength.MostReserve && a.reserve(now) < strength.MostReserve
}

// heavyPhase reports whether the reported reserve steers loads.
//
// Source: PRG-04.
func (c Course) heavyPhase() bool {
	p := c.Asked.Phase
	return p == training.MS || p == training.PW || p == training.MT
}

// mostAfter is the heaviest load that a week's rise, or one step, allows.
func (c Course) mostAfter(load unit.Kilograms) unit.Kilograms {
	most := load
	if k, ok := c.atMost(load + c.weeklyRise().Of(c.moved(load))); ok {
		most = max(most, k)
	}
	if step, ok := c.Kit.Next(c.Way.Loading, load); ok {
		most = max(most, step.Load)
	}
	return most
}

// leastAfter is the lightest load that a week's fall, or one step, allows; 0
// for newcomers.
func (c Course) leastAfter(as []attempt) unit.Kilograms {
	if c.Level <= training.L0 {
		return 0
	}
	a := as[len(as)-1]
	heaviest := a.load
	for _, b := range as {
		if c.Today.DaysSince(b.date) <= weekOfDays {
			heaviest = max(heaviest, b.load)
		}
	}
	bound := heaviest - c.weeklyRise().Of(c.moved(heaviest))
	least := a.load
	for _, k := range c.loads() {
		if k.Grams() >= bound.Grams() {
			least = min(least, k)
			break
		}
	}
	if k, ok := c.Kit.Below(c.Way.Loading, a.load); ok {
		least = min(least, k)
	}
	return least
}
