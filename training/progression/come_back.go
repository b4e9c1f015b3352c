package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
)

// comingBack is a session that the come-back table rules.
//
//  1. After the longest gaps the first load is sought anew, under three
//     quarters of the old one.
//  2. Where the row leaves a share of the load or the maximum, the load is that
//     share of the one before the gap, but no more than a week's rise over what
//     was lifted since.
//  3. Where it leaves the load, the reserve costs repetitions. In another range
//     of repetitions the load is the one that fits it, if that is less.
//  4. Sets go as the row says, and nothing rises.
//
// Source: PRG-11.
func (c Course) comingBack(as []attempt, row strength.ComeBack) Step {
	if row.Retest && c.kilos() { // Rule 1.
		s := c.first(as)
		s.Counts = s.Counts[:row.SetsOf(len(s.Counts))]
		return s.also(c.because("PRG-11", CodeFoundAnew, training.Count("days", c.Gap.Days)))
	}
	a := c.beforeGap(as)
	load, why := c.here(a.load)
	count := min(max(a.fewest(), c.Asked.lo()), max(c.Asked.Count, c.Asked.lo()))
	if c.kilos() && a.load > 0 && row.Share() < 100 { // Rule 2.
		was := a.load
		if c.otherRange(a) {
			was = min(was, c.fitting(a, a.reserve(c.Asked)))
		}
		most := row.Share().Of(c.moved(was)) - c.moved(0)
		if e, ok := Estimate(c); ok && row.Max > 0 {
			if k, ok := c.loadFor(e, c.Asked.Count, c.Asked.RIR+row.RIRMore); ok {
				most = min(most, k)
			}
		}
		count = c.Asked.Count
		if load > 0 {
			load, why = min(load, c.under(most, a.load)), nil
		}
		if since := as[len(as)-1]; c.afterGap(since.date) && since.load > 0 {
			load = min(load, c.mostAfter(since.load))
		}
	} else if c.Asked.counted() { // Rule 3.
		if load > 0 && c.otherRange(a) {
			load, why = min(load, c.under(c.fitting(a, a.reserve(c.Asked)), a.load)), nil
		}
		count = max(count-int(row.RIRMore), min(c.Asked.lo(), count))
	}
	why = append(why, c.because("PRG-11", codeOfRow(row), training.Count("days", c.Gap.Days)))
	s := c.step(ComingBack, load, each(row.SetsOf(c.Asked.Sets), count), why...) // Rule 4.
	if c.Asked.Metric != catalogue.Seconds {
		s.RIR = min(s.RIR+row.RIRMore, strength.MostReserve)
	}
	return s
}

func codeOfRow(row strength.ComeBack) training.ReasonCode {
	if row.Share() < 100 {
		return CodeComeBackLighter
	}
	return CodeComeBackSetLess
}

// beforeGap is the last attempt before the gap of which something came, or the
// first there is.
func (c Course) beforeGap(as []attempt) attempt {
	last := as[0]
	for _, a := range as {
		if !c.afterGap(a.date) && (!a.failed() || last.failed()) {
			last = a
		}
	}
	if last.failed() {
		last.load, _ = c.Kit.Below(c.Way.Loading, last.load)
	}
	return last
}

// regained is the way back to the load of before the gap, once the row no
// longer rules: as far as a week's rise goes. ok is false when there is nothing
// to regain or the last session did not go as asked.
//
// Source: PRG-11, PRG-04. House rule: what was lifted before returns faster
// than what is new, so that it needs no run up the repetitions.
func (c Course) regained(as []attempt) (Step, bool) {
	row, a := c.gapRow(), as[len(as)-1]
	before := c.beforeGap(as).load
	lost := row.Share() > 0 && row.Share() < 100 && c.afterGap(a.date) && a.load > 0 && a.load < before
	if !lost || a.poor(c.Asked) || !a.kept(c.Asked) || !a.rated {
		return Step{}, false
	}
	if _, barred := c.barredLoad(as); barred {
		return Step{}, false
	}
	most := min(before, a.load+c.weeklyRise().Of(c.moved(a.load)))
	k, ok := c.atMost(most)
	if !ok || k <= a.load || c.overMost(k) {
		return Step{}, false
	}
	return c.step(MoreLoad, k, each(c.sets(as), c.Asked.Count), c.because("PRG-11", CodeRegained, training.Load("load", k))), true
}
