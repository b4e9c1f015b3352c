package assessment_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleHopLevel() {
	today := training.NewDate(2026, 11, 23)
	level, why := assessment.HopLevel([]training.TestResult{
		{Date: today, Test: "t1_calf_raises", Left: 22, Right: 21},
		{Date: today, Test: "t7_step_down", Left: 1, Right: 0},
		{Date: today, Test: "t9_balance", Left: 45, Right: 40},
	}, assessment.Who{Profile: training.Profile{Mass: 70}, JumpWeeks: 2}, today)
	fmt.Println(level)
	for _, r := range why {
		fmt.Println(r.Code)
	}
	// Output:
	// 2
	// assessment.hop-weeks
	// assessment.hop-squat
}

// passed are the tests of level 3, each just enough.
func passed() []training.TestResult {
	return []training.TestResult{done("t1_calf_raises", "", 20, 20), done("t7_step_down", "", 1, 1), done("t9_balance", "", 30, 30)}
}

func TestHarderHopsAskForTests(t *testing.T) {
	// Five with 70 kg and none left fit a body mass of 70 kg.
	strong := assessment.Who{Profile: training.Profile{Mass: 70, Lifts: []training.Lift{{Exercise: "back_squat", Load: 70, Reps: 5}}}, JumpWeeks: 6}
	but := func(change func([]training.TestResult)) []training.TestResult {
		r := passed()
		change(r)
		return r
	}
	squat := func(load unit.Kilograms, exercise string) assessment.Who {
		w := strong
		w.Profile.Lifts = []training.Lift{{Exercise: exercise, Load: load, Reps: 5}}
		return w
	}
	weeks := strong
	weeks.JumpWeeks = 5
	light := strong
	light.Profile.Mass = 0
	tests := []struct {
		name    string
		results []training.TestResult
		who     assessment.Who
		want    int
		why     training.ReasonCode // the first; empty = none
	}{
		{"everything is there", passed(), strong, 3, assessment.CodeHopsOpen},
		{"no tests say nothing", nil, strong, 0, ""},
		{"two of three say nothing", passed()[:2], strong, 0, ""},
		{"one that falls short says enough", []training.TestResult{done("t9_balance", "", 60, 29)}, strong, 1, assessment.CodeHopBalance},
		{"14 raises on a side", but(func(r []training.TestResult) { r[0].Left = 14 }), strong, 1, assessment.CodeHopRaises},
		{"15 are enough for level 2", but(func(r []training.TestResult) { r[0].Left = 15 }), strong, 2, assessment.CodeHopRaises},
		{"19 as well", but(func(r []training.TestResult) { r[0].Right = 19 }), strong, 2, assessment.CodeHopRaises},
		{"two faults on a side", but(func(r []training.TestResult) { r[1].Right = 2 }), strong, 1, assessment.CodeHopStepDowns},
		{"29 s on a side", but(func(r []training.TestResult) { r[2].Right = 29 }), strong, 1, assessment.CodeHopBalance},
		{"a test that hurt a little", but(func(r []training.TestResult) { r[2].Pain = 1 }), strong, 1, assessment.CodeHopTestHurt},
		{"a test that pain stopped", but(func(r []training.TestResult) { r[2].Pain = 6 }), strong, 1, assessment.CodeHopTestHurt},
		{"a test that pain stopped after a good one", append(passed(), training.TestResult{Date: day, Test: "t9_balance", Left: 60, Right: 60, Pain: 6}), strong, 1, assessment.CodeHopTestHurt},
		{"the calf raises of the flat floor count", but(func(r []training.TestResult) { r[0].Variant = "flat" }), strong, 3, assessment.CodeHopsOpen},
		{"55 days ago", but(func(r []training.TestResult) { r[0].Date = day.AddDays(-55) }), strong, 3, assessment.CodeHopsOpen},
		{"56 days ago is too long", but(func(r []training.TestResult) { r[0].Date = day.AddDays(-56) }), strong, 0, ""},
		{"the later result counts", append(passed(), training.TestResult{Date: day.AddDays(-1), Test: "t9_balance", Left: 5, Right: 5}), strong, 3, assessment.CodeHopsOpen},
		{"five weeks of jumps", passed(), weeks, 2, assessment.CodeHopWeeks},
		{"no squat is known", passed(), squat(70, "rdl"), 2, assessment.CodeHopSquat},
		{"a squat under the own mass", passed(), squat(67.5, "back_squat"), 2, assessment.CodeHopSquat},
		{"no mass is known", passed(), light, 2, assessment.CodeHopSquat},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, why := assessment.HopLevel(tt.results, tt.who, day)
			if got != tt.want {
				t.Errorf("level %d, want %d", got, tt.want)
			}
			if why == nil || tt.why == "" && len(why) > 0 || tt.why != "" && (len(why) == 0 || why[0].Code != tt.why) {
				t.Errorf("because %v, want %s", why, tt.why)
			}
		})
	}
}
