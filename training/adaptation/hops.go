package adaptation

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/strength"
)

// hopsAfterGap is what a long gap leaves of hops, with the reason; no reason =
// all of them. The plan knows the gaps before it; this is for those since.
//
//  1. None in the first weeks back.
//  2. None of level 2 and more for longer.
//  3. Half the landings until then.
//
// Source: PRG-11.
func (d day) hopsAfterGap(x composition.DosedExercise) (composition.DosedExercise, training.Reason) {
	if x.Role != composition.Power || d.gap.Ended.IsZero() {
		return x, training.Reason{}
	}
	row := strength.ComeBackAfter(d.gap.Days, d.state.Profile.Age, false)
	week := d.today.DaysSince(d.gap.Ended)/7 + 1
	level := composition.HopLevelOf(x.Exercise)
	why := training.Because("PRG-11", CodeHopsAfterGap, training.Word("exercise", x.Exercise.ID), training.Count("days", d.gap.Days))
	switch {
	case week < row.HopsFrom, // Rule 1.
		week < row.TwoFrom && level >= 2, // Rule 2.
		week <= row.Weeks && row.HopLevelLess > 0 && level >= 2:
		x.Sets = 0
		return x, why
	case row.HopsHalf && week < row.TwoFrom: // Rule 3.
		x.Dose.Start = max(1, x.Dose.Start/2)
		x.Dose.Low = min(x.Dose.Low, x.Dose.Start)
		return x, why
	}
	return x, training.Reason{}
}
