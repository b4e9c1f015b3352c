package readiness

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// MayRise reports whether e's load may rise on the day of v, and why or why not:
//
//  1. No while nothing is trained, or while e is taken out of today's session.
//  2. No while a place that e touches is not green, has not been green twice in a
//     row, or is for a clinician to see.
//  3. No with readiness under 50, or in the first session after an illness.
//  4. Otherwise yes. Readiness that was not answered counts as fine.
//
// Source: PRG-08, PAIN-07, PRG-11, READY-01.
func MayRise(e catalogue.Exercise, v Verdict) (bool, training.Reason) {
	if a, why := v.Allows(e); a.Way == Removed { // Rule 1.
		return false, why
	}
	exercise := training.Word("exercise", e.ID)
	for _, c := range v.Consequences {
		switch {
		case c.Kind == Refer && c.touches(e): // Rule 2.
			return false, training.Because("PAIN-07", CodeHeldForClinician, append([]training.Fact{exercise}, c.Reason.Facts...)...)
		case c.Kind == Hold && c.touches(e): // Rule 2.
			return false, training.Because("PRG-08", CodeHeldForPain, append([]training.Fact{exercise}, c.Reason.Facts...)...)
		case c.Kind == NoRise: // Rule 3.
			return false, c.Reason
		}
	}
	if !v.Readiness.Known { // Rule 4.
		return true, training.Because("READY-01", CodeMayRiseUnasked, exercise)
	}
	return true, training.Because("PRG-08", CodeMayRise, exercise, training.Amount("score", v.Readiness.Score))
}
