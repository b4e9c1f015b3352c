package progression

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
)

// Next is what comes next for the exercise, and why. The first that applies:
//
//  1. Where nothing may rise, as in pregnancy, it is held easy (SAFE-02).
//  2. Hops have the plan's dose: contacts grow over the plan (PLYO-01).
//  3. After a gap the come-back table rules (PRG-11).
//  4. What was not done for over four weeks goes on with less (PRG-11).
//  5. Without a session to go by, or while the first load is still sought, the
//     ramp (PRG-09).
//  6. A load of which not one repetition came gives way to a lighter one at once
//     (PRG-03).
//  7. A lighter week, a taper and a transition keep the load and raise nothing
//     (PER-05, SCH-14).
//  8. A tendon track follows its weeks (PRG-15).
//  9. Holds grow by seconds, then by lever (PRG-14, PRG-10).
//  10. Where kilograms are known and the phase is a heavy one, the reported
//     reserve steers (PRG-04), unless repetitions alone have earned more load.
//  11. Any other load climbs by repetitions first (PRG-03, PRG-01).
//  12. Without kilograms repetitions climb, then rungs (PRG-10).
//
// A set may be added where nothing else was (PRG-06). Whatever the way, the
// load exists in the kit (PRG-13), rises at most once a week (PRG-05), and
// rises only with the caller's leave (PRG-08).
func Next(c Course) Step {
	c.tried = attempts(c.Past)
	as := c.stream(c.tried)
	s := c.next(as)
	if s.Exercise == c.Exercise.ID {
		s = c.notMore(c.calibrated(c.withMoreSets(s, as), as), as)
	}
	if _, barred := c.barred(attempt{}); s.Kind == FirstLoad && !barred {
		s.Ramp = c.ramped(s.Load, len(s.Counts))
	}
	s.Estimate, _ = Estimate(c)
	if len(as) > 0 && as[len(as)-1].weaker != "" {
		s = s.also(c.because("PRG-04", CodeWeakerSide, training.Word("side", as[len(as)-1].weaker)))
	}
	return s
}

func (c Course) next(as []attempt) Step {
	row, comingBack := c.back()
	all := c.attempts() // the load before a gap may be of another range
	switch {
	case c.Held:
		return c.held(as) // Rule 1.
	case c.Asked.Metric == catalogue.Contacts:
		return c.step(AsAsked, 0, each(c.Asked.Sets, c.Asked.Count), c.because("PLYO-01", CodeHopsByPlan)) // Rule 2.
	case comingBack && len(all) > 0 && !c.afterGap(all[0].date):
		return c.comingBack(all, row) // Rule 3.
	case len(as) > 0 && c.kilos() && c.longSince(as):
		return c.afresh(as) // Rule 4.
	case len(as) == 0 || c.searching(as):
		return c.first(as) // Rule 5.
	case c.kilos() && failedLast(as, all):
		return c.tooMuch(as, all[len(all)-1]) // Rule 6.
	case c.keeping():
		return c.keep(as) // Rule 7.
	case c.Asked.Track:
		return c.track(as) // Rule 8.
	case c.Asked.Metric == catalogue.Seconds:
		return c.longer(as) // Rule 9.
	case !c.kilos():
		return c.climb(as) // Rule 12.
	}
	if s, ok := c.regained(as); ok {
		return s // Rule 3, its end.
	}
	byReps := c.double(as) // Rule 11.
	if s, ok := c.byReserve(as); ok && (byReps.Kind != MoreLoad || byReps.Load <= s.Load) {
		return s // Rule 10.
	}
	return byReps
}

// notMore holds, on a day on which nothing may rise, that no set asks for more
// than the last session was asked or did in the same range: a plan's next dose
// is more work too.
//
// Source: PRG-08.
func (c Course) notMore(s Step, as []attempt) Step {
	if c.MayRise || len(as) == 0 {
		return s
	}
	a := as[len(as)-1]
	if c.kilos() && (c.otherRange(a) || s.Load.Grams() < a.load.Grams()) {
		return s // more of what is lighter is not more
	}
	most := a.target.Count
	for _, n := range a.counts {
		most = max(most, n)
	}
	s.Counts = slices.Clone(s.Counts)
	for i, n := range s.Counts {
		s.Counts[i] = min(n, max(most, 1))
	}
	return s
}

// calibrated lets the last set of a newcomer go further, once a session and
// lift, where the exercise is safe to do so.
//
// Source: PRG-07.
func (c Course) calibrated(s Step, as []attempt) Step {
	newcomer := c.Level <= training.L0 && c.Week >= 1 && c.Week <= calibrationWeeks
	fine := c.MayRise && !c.Red && !c.Held && s.Kind != ComingBack && !c.keeping() && !c.Asked.Track && c.adult()
	if !newcomer || !fine || !c.Exercise.SafeToFailure || !c.Asked.counted() || len(as) == 0 {
		return s
	}
	s.Calibrate = true
	return s.also(c.because("PRG-07", CodeCalibrate))
}

// adult: younger and older athletes keep at least two in reserve (SAFE-04,
// SAFE-05).
func (c Course) adult() bool { return c.age() == 0 || c.age() >= 18 && c.age() < strength.OlderAdult }

// calibrationWeeks are a newcomer's first.
//
// Source: PRG-07, PRG-05.
const calibrationWeeks = 4
