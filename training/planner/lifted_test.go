package planner_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
)

// squatter knows a back squat of 80 kg x 5 with two left: 97 kg once.
func squatter(level training.Level) training.Request {
	return lifter(level, 3, training.Lift{Exercise: "back_squat", Load: 80, Reps: 5, RIR: 2})
}

// loadsOf lists the working loads of a lift, the heaviest of each week; 0 where
// it has none.
func loadsOf(p training.Plan, lift string) []float64 {
	out := make([]float64, len(p.Weeks))
	for i, w := range p.Weeks {
		for _, s := range w.Sessions {
			for _, set := range exerciseOf(s, lift).Sets {
				if set.Kind == training.WorkSet {
					out[i] = max(out[i], float64(set.Load))
				}
			}
		}
	}
	return out
}

func exerciseOf(s training.PrescribedSession, id string) training.PrescribedExercise {
	e, _ := exerciseIn(s, id)
	return e
}

func TestALoadRisesStepByStepWhereTheRepetitionsFall(t *testing.T) {
	tests := []struct {
		level training.Level
		rise  float64 // PRG-04
	}{{training.L1, 1.075}, {training.L2, 1.05}, {training.L3, 1.05}}
	for _, tt := range tests {
		t.Run(tt.level.String(), func(t *testing.T) {
			p := unbroken(t, squatter(tt.level)).Plan
			loads := loadsOf(p, "back_squat")
			last, in, most := 0.0, 0, 0.0
			for i, l := range loads {
				if l == 0 || p.Weeks[i].Deload {
					continue // a lighter week holds loads
				}
				// A step of the bar, 2.5 kg, is always allowed.
				if high := max(last*(1+(tt.rise-1)*float64(i-in)), last+2.5); last > 0 && l > high {
					t.Errorf("week %d goes from %g to %g kg", i+1, last, l)
				}
				last, in, most = max(l, last), i, max(most, l)
			}
			if most < 77.5 {
				t.Errorf("the heaviest is %g kg of 97, which is not heavy: %v", most, loads)
			}
		})
	}
}

func TestALighterWeekRaisesNoLoad(t *testing.T) {
	p := unbroken(t, squatter(training.L2)).Plan
	loads, checked := loadsOf(p, "back_squat"), false
	for i, w := range p.Weeks {
		if !w.Deload || loads[i] == 0 || loads[i-1] == 0 {
			continue
		}
		checked = true
		if loads[i] > loads[i-1] {
			t.Errorf("lighter week %d has %g kg after %g", i+1, loads[i], loads[i-1])
		}
	}
	if !checked {
		t.Error("no lighter week has the lift")
	}
}

func TestALegPressBeginsWithALoadThatIsOne(t *testing.T) {
	req := lifter(training.L2, 3)
	req.Profile.Dislikes = []string{"back_squat", "front_squat", "half_squat", "goblet_squat", "deadlift"}
	for _, w := range unbroken(t, req).Plan.Weeks {
		for _, s := range w.Sessions {
			if e, ok := exerciseIn(s, "leg_press"); ok {
				// 0.5 x 70 kg x 1.6 at L2 is 56, the stack has steps of 5.
				if got := e.Sets[0].Load; got != 55 {
					t.Errorf("%s begins with %v, want 55 kg", s.ID, got)
				}
				return
			}
		}
	}
	t.Error("no session has a leg press")
}
