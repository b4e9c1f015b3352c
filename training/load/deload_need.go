package load

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The warning signs of LOAD-08 as numbers.
//
// House rule for the last two: a sign of four weeks ago says nothing of now,
// and three sore days count when they lie within a week.
const (
	redMornings  = 2
	readyDays    = 4
	keptLift     = 0.925 // of the estimate before: a fall of over 7.5 %
	fallenTwice  = 2
	amberDays    = 3
	liftSeenDays = 28
	painSeenDays = 7
)

// Warnings is what is known on a day that may ask for an easier week. Its zero
// value asks for nothing.
type Warnings struct {
	Today training.Date
	Week  Week // the last seven days
	// Balance is today's TSB; it is read only when BalanceKnown.
	Balance      Stress
	BalanceKnown bool
	RedReadiness []training.Date // days of red readiness
	Pain         []PainDay
	KeyLifts     []LiftSeries
}

// PainDay is a day on which a place was amber or red.
type PainDay struct {
	Date training.Date
	Site training.Site
	Side training.Side // empty = both or not said
}

// LiftSeries is the estimated maximum of one key lift over time, oldest first.
type LiftSeries struct {
	Exercise string
	Points   []LiftPoint
}

// LiftPoint is the best estimate of one session.
type LiftPoint struct {
	Date training.Date
	RIR  training.RIR // of the set it is from
	Max  unit.Kilograms
}

// NeedsDeload names every warning sign that asks for the easier week now, in
// this order; none means that the plan stands. Days after Today are not read.
//
//  1. The monotony of the week is red.
//  2. Form (TSB) is under −30.
//  3. Two mornings of the last four days were red.
//  4. A key lift lost more than 7.5 % and showed it twice: the last two
//     estimates of 28 days are both that far under the one before them, at the
//     same repetitions in reserve.
//  5. A place was amber or worse on three of the last seven days.
//
// Source: LOAD-08. House rule for reading rule 4 as two sessions and not one:
// an estimate is often some percent off.
func NeedsDeload(w Warnings) []training.Reason {
	why := []training.Reason{}
	if w.Week.Light() == Red { // Rule 1.
		why = append(why, training.Because("LOAD-08", CodeDeloadMonotony, training.Amount("monotony", w.Week.Monotony)))
	}
	if w.BalanceKnown && w.Balance < lowForm { // Rule 2.
		why = append(why, training.Because("LOAD-08", CodeDeloadForm, training.Amount("form", w.Balance)))
	}
	if n := daysAmong(w.RedReadiness, w.Today, readyDays); n >= redMornings { // Rule 3.
		why = append(why, training.Because("LOAD-08", CodeDeloadReadiness, training.Count("mornings", n)))
	}
	for _, l := range w.KeyLifts { // Rule 4.
		if from, to, fallen := fall(l.Points, w.Today); fallen {
			why = append(why, training.Because("LOAD-08", CodeDeloadLift,
				training.Word("exercise", l.Exercise), training.Load("from", from), training.Load("to", to)))
		}
	}
	return append(why, painTriggers(w)...) // Rule 5.
}

// daysAmong counts the different days among the last n days up to today.
func daysAmong(dates []training.Date, today training.Date, n int) int {
	seen := slices.DeleteFunc(slices.Clone(dates), func(d training.Date) bool { return !within(d, today, n) })
	slices.Sort(seen)
	return len(slices.Compact(seen))
}

// within reports whether d is one of the last n days up to today.
func within(d, today training.Date, n int) bool { return d <= today && d > today.AddDays(-n) }

// fall compares the last two estimates with the one before them, among those at
// the reserve of the last.
func fall(points []LiftPoint, today training.Date) (from, to unit.Kilograms, fallen bool) {
	seen := slices.DeleteFunc(slices.Clone(points), func(p LiftPoint) bool { return !within(p.Date, today, liftSeenDays) })
	if len(seen) == 0 {
		return 0, 0, false
	}
	rir := seen[len(seen)-1].RIR
	seen = slices.DeleteFunc(seen, func(p LiftPoint) bool { return p.RIR != rir })
	if len(seen) <= fallenTwice {
		return 0, 0, false
	}
	last := seen[len(seen)-fallenTwice-1:]
	limit := last[0].Max * keptLift
	return last[0].Max, last[2].Max, last[1].Max < limit && last[2].Max < limit
}

// painTriggers names every place that was amber for days, in the order of
// training.Sites, left before right before both.
func painTriggers(w Warnings) []training.Reason {
	var why []training.Reason
	for _, f := range training.Sites {
		for _, side := range []training.Side{training.Left, training.Right, ""} {
			if n := painDays(w, f.Site, side); n >= amberDays {
				why = append(why, training.Because("LOAD-08", CodeDeloadPain,
					training.Word("site", f.Site), training.Word("side", side), training.Count("days", n)))
			}
		}
	}
	return why
}

func painDays(w Warnings, site training.Site, side training.Side) int {
	var days []training.Date
	for _, p := range w.Pain {
		if p.Site == site && p.Side == side {
			days = append(days, p.Date)
		}
	}
	return daysAmong(days, w.Today, painSeenDays)
}
