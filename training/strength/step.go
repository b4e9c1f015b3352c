package strength

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// StepRange is how much a load may rise at once, as a share of itself.
type StepRange struct{ From, To unit.Percent }

// StepSize is the rise in load for one or two repetitions over the target:
//
//	squat, lunge, step, hinge and hamstring lifts  5 to 10 %
//	everything smaller                             2 to 5 %
//	levels L2 and L3, every lift                   2 to 5 %
//
// From 65 on both ends are halved.
//
// Source: PRG-02; the halves are SAFE-05.
func StepSize(p catalogue.Pattern, l training.Level, age int) StepRange {
	s := StepRange{From: 2, To: 5}
	if p.Leg() && l < training.L2 {
		s = StepRange{From: 5, To: 10}
	}
	if age >= OlderAdult {
		s.From, s.To = s.From/2, s.To/2
	}
	return s
}
