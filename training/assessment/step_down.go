package assessment

import "github.com/legwork-run/legwork/training"

// StepDown is what a film of five slow step-downs on one leg shows. Each fault
// that is seen is one point.
//
// Source: TEST-07.
type StepDown struct {
	ArmsLeave   bool // the arms leave the chest
	TrunkLeans  bool
	PelvisMoves bool // drops or turns
	KneeInside  bool // the knee falls inside the edge of the foot
	FootWavers  bool // or taps down
}

// Points is the score of the leg, 0 best to 5.
//
// Source: TEST-07.
func (s StepDown) Points() training.TestValue {
	var n training.TestValue
	for _, fault := range []bool{s.ArmsLeave, s.TrunkLeans, s.PelvisMoves, s.KneeInside, s.FootWavers} {
		if fault {
			n++
		}
	}
	return n
}
