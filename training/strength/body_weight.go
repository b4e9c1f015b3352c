package strength

import "github.com/legwork-run/legwork/training/unit"

// bodyShares is how much of the body a body-weight movement lifts.
//
// House rule: rough shares, for estimating only; a squat lifts all but the
// shanks.
var bodyShares = []struct {
	exercise string
	share    unit.Percent
}{
	{"bw_squat", 88},
	{"pushup", 64},
	{"incline_pushup", 49},
	{"calf_sl", 100},
	{"calf_sl_load", 100},
}

// SystemLoad is what the muscles move in a body-weight exercise: its share of
// body mass and the load held, in kilograms. ok is false for an exercise
// without a share or without a body mass.
func SystemLoad(exercise string, mass, held unit.Kilograms) (unit.Kilograms, bool) {
	for _, b := range bodyShares {
		if b.exercise == exercise && mass > 0 {
			return b.share.Of(mass) + held, true
		}
	}
	return 0, false
}
