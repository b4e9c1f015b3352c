package load

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The warning signs of LOAD-08 as numbers.
//
// House rule for the last: a sign of four weeks ago says nothing of now.
const (
	keptLift     = 0.925 // of the estimate before: a fall of over 7.5 %
	fallenTwice  = 2
	liftSeenDays = 28
)

// Warnings is what is known on a day that may ask for an easier week. Its zero
// value asks for nothing.
type Warnings struct {
	Today training.Date
	Week  Week // the last seven days
	// Balance is today's TSB; it is read only when BalanceKnown.
	Balance      Stress
	BalanceKnown bool
	KeyLifts     []LiftSeries
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

// NeedsDeload names every warning sign in what training cost that asks for the
// easier week now, in this order; none means that the plan stands. Days after
// Today are not read. Red mornings and sore places are readiness.DeloadSigns'.
//
//  1. The monotony of the week is red.
//  2. Form (TSB) is under −30.
//  3. A key lift lost more than 7.5 % and showed it twice: the last two
//     estimates of 28 days are both that far under the one before them, at the
//     same repetitions in reserve.
//
// Source: LOAD-08. House rule for reading rule 3 as two sessions and not one:
// an estimate is often some percent off.
func NeedsDeload(w Warnings) []training.Reason {
	why := []training.Reason{}
	if w.Week.Light() == Red { // Rule 1.
		why = append(why, training.Because("LOAD-08", CodeDeloadMonotony, training.Amount("monotony", w.Week.Monotony)))
	}
	if w.BalanceKnown && w.Balance < lowForm { // Rule 2.
		why = append(why, training.Because("LOAD-08", CodeDeloadForm, training.Amount("form", w.Balance)))
	}
	for _, l := range w.KeyLifts { // Rule 3.
		if from, to, fallen := fall(l.Points, w.Today); fallen {
			why = append(why, training.Because("LOAD-08", CodeDeloadLift,
				training.Word("exercise", l.Exercise), training.Load("from", from), training.Load("to", to)))
		}
	}
	return why
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
