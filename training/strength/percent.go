package strength

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// byRepsToFailure is the percentage of 1RM that allows 1, 2, 3 ... repetitions
// to failure on average.
//
// Source: PRG-04. People differ widely (6 to 26 squats at 70 %), so a reported
// RIR always overrules the percentage.
var byRepsToFailure = [...]unit.Percent{100, 95, 93, 90, 87, 85, 83, 80, 77, 75, 73, 70, 68, 66}

// PercentFor is the percentage of 1RM for a set of reps that stops with rir in
// reserve. Halves of a repetition lie midway. It covers 1 to 14 repetitions to
// failure; ok is false outside, where only RIR should steer.
//
// Source: PRG-04.
func PercentFor(reps int, rir training.RIR) (p unit.Percent, ok bool) {
	r := float64(reps) + float64(rir)
	if reps < 1 || rir < 0 || r > float64(len(byRepsToFailure)) {
		return 0, false
	}
	below := int(r)
	p = byRepsToFailure[below-1]
	if rest := r - float64(below); rest > 0 {
		p += unit.Percent(rest) * (byRepsToFailure[below] - p)
	}
	return p, true
}

// LoadFor is the load for reps at rir of somebody with the maximum oneRepMax,
// not yet rounded to what is owned. ok is false where PercentFor has no answer
// or no maximum is known.
//
// Source: PRG-04.
func LoadFor(oneRepMax unit.Kilograms, reps int, rir training.RIR) (unit.Kilograms, bool) {
	p, ok := PercentFor(reps, rir)
	if !ok || oneRepMax <= 0 {
		return 0, false
	}
	return p.Of(oneRepMax), true
}
