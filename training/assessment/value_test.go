package assessment_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleStepDown_Points() {
	fmt.Println(assessment.StepDown{TrunkLeans: true, KneeInside: true}.Points())
	// Output: 2
}

func TestEachFaultIsOnePoint(t *testing.T) {
	for i, s := range []assessment.StepDown{{ArmsLeave: true}, {TrunkLeans: true}, {PelvisMoves: true}, {KneeInside: true}, {FootWavers: true}} {
		if s.Points() != 1 {
			t.Errorf("fault %d is worth %v", i, s.Points())
		}
	}
	if n := (assessment.StepDown{}).Points(); n != 0 {
		t.Errorf("no fault is worth %v", n)
	}
	if n := (assessment.StepDown{ArmsLeave: true, TrunkLeans: true, PelvisMoves: true, KneeInside: true, FootWavers: true}).Points(); n != 5 {
		t.Errorf("all faults are worth %v", n)
	}
}

func ExampleReactiveStrength() {
	r, _ := assessment.ReactiveStrength(0.30, 200) // 0.30 m / 0.2 s
	fmt.Println(r)
	// Output: 1.5
}

func TestReactiveStrengthRefusesSlips(t *testing.T) {
	tests := []struct {
		name    string
		height  unit.Metres
		contact assessment.Milliseconds
		field   string
	}{
		{"centimetres taken for metres", 30, 200, "height"},
		{"no height", 0, 200, "height"},
		{"not a number", unit.Metres(math.NaN()), 200, "height"},
		{"seconds taken for milliseconds", 0.3, 1, "contact"},
		{"standing still", 0.3, 2001, "contact"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var invalid *training.InvalidError
			if _, err := assessment.ReactiveStrength(tt.height, tt.contact); !errors.As(err, &invalid) || invalid.Field != tt.field {
				t.Errorf("error = %v, want one about %s", err, tt.field)
			}
		})
	}
	for _, c := range []assessment.Milliseconds{50, 2000} {
		if _, err := assessment.ReactiveStrength(1.5, c); err != nil {
			t.Errorf("1.5 m at %d ms: %v", c, err)
		}
	}
}

func ExampleLifted() {
	squat, _ := assessment.Lifted("squat", strength.Done{Load: 60, Reps: 5, RIR: 2}) // Epley 74, Brzycki 72
	calf, _ := assessment.Lifted("calf", strength.Done{Load: 40, Reps: 6})           // six to the end are six
	fmt.Printf("%.1f %.1f\n", float64(squat), float64(calf))
	// Output: 73.0 40.0
}

func TestLiftedRefuses(t *testing.T) {
	var invalid *training.InvalidError
	if _, err := assessment.Lifted("snatch", strength.Done{Load: 40, Reps: 5}); !errors.As(err, &invalid) {
		t.Errorf("a snatch: %v", err)
	}
	if _, err := assessment.Lifted("squat", strength.Done{Load: 40, Reps: 20}); !errors.Is(err, strength.ErrTooManyReps) {
		t.Errorf("a set of twenty: %v", err)
	}
	if _, err := assessment.Lifted("calf", strength.Done{}); !errors.Is(err, strength.ErrNotASet) {
		t.Errorf("nothing: %v", err)
	}
}

func ExampleBenchmarksOf() {
	b, _ := assessment.BenchmarksOf("squat", assessment.Who{Profile: training.Profile{Mass: 80, Sex: training.Male}})
	fmt.Println(b.Fair, b.Good, b.Strong)
	// Output: 60 kg 80 kg 100 kg
}

func TestBenchmarks(t *testing.T) {
	tests := []struct {
		name string
		way  string
		who  training.Profile
		good float64 // 0 = none
	}{
		{"a man's squat", "squat", training.Profile{Mass: 80, Sex: training.Male}, 80},
		{"a Romanian deadlift is the same", "rdl", training.Profile{Mass: 80, Sex: training.Male}, 80},
		{"a seated calf raise is three quarters", "calf", training.Profile{Mass: 80, Sex: training.Male}, 60},
		{"women an eighth less", "squat", training.Profile{Mass: 64, Sex: training.Female}, 56},             // 64×0.875
		{"nobody's sex known: the lower", "squat", training.Profile{Mass: 64}, 56},                          // as for women
		{"fifty is not beyond fifty", "squat", training.Profile{Mass: 80, Sex: training.Male, Age: 50}, 80}, // no year
		{"sixty is ten years", "squat", training.Profile{Mass: 80, Sex: training.Male, Age: 60}, 72},        // 80×0.9
		{"a woman of seventy", "squat", training.Profile{Mass: 64, Sex: training.Female, Age: 70}, 44.8},    // 56×0.8
		{"age takes at most half", "squat", training.Profile{Mass: 80, Sex: training.Male, Age: 110}, 40},   // 80×0.5
		{"no mass", "squat", training.Profile{Sex: training.Male}, 0},
		{"no benchmark for the leg press", "leg-press", training.Profile{Mass: 80}, 0},
		{"none for the deadlift", "deadlift", training.Profile{Mass: 80}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b, ok := assessment.BenchmarksOf(tt.way, assessment.Who{Profile: tt.who})
			if ok != (tt.good > 0) || math.Abs(float64(b.Good)-tt.good) > 1e-9 {
				t.Errorf("got %v %v, want %v", b.Good, ok, tt.good)
			}
			if ok && !(b.Fair < b.Good && b.Good < b.Strong) {
				t.Errorf("out of order: %+v", b)
			}
		})
	}
}
