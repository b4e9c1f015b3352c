package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

// hardestHops is the hardest hop of each week; 0 where there is none.
func hardestHops(t *testing.T, p training.Plan) []int {
	t.Helper()
	cat, out := library(t), make([]int, len(p.Weeks))
	for i, w := range p.Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				x, _ := cat.Exercise(e.Exercise)
				out[i] = max(out[i], composition.HopLevelOf(x))
			}
		}
	}
	return out
}

func TestHopsStayAtTheLevelTheAthleteHasShown(t *testing.T) {
	tests := []struct {
		name  string
		level training.Level
		squat float64 // five of them, with none left
		want  int
	}{
		{"L1 has passed no tests", training.L1, 0, 1},
		{"L2 stands for the tests of level 2", training.L2, 0, 2},
		{"L3 stands for those of level 3", training.L3, 0, 3},
		{"five squats at body mass are enough", training.L3, 72.5, 3},
		{"five squats under body mass are not", training.L3, 60, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			req := lifter(tt.level, 3)
			if tt.squat > 0 {
				req = lifter(tt.level, 3, training.Lift{Exercise: "back_squat", Load: unit.Kilograms(tt.squat), Reps: 5})
			}
			got := slices.Max(hardestHops(t, unbroken(t, req).Plan))
			if got != tt.want {
				t.Errorf("hops up to level %d, want %d", got, tt.want)
			}
		})
	}
}
