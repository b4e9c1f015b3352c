package strength_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

func ExampleOneRepMax() {
	e, _ := strength.OneRepMax(60, 5, 2)
	fmt.Printf("%.2f kg\n", float64(e.Max))
	// Output: 73.00 kg
}

func ExampleRepMax() {
	e, _ := strength.OneRepMax(60, 5, 2)
	fmt.Printf("%.2f kg\n", float64(strength.RepMax(e.Max, 7)))  // back where it came from
	fmt.Printf("%.2f kg\n", float64(strength.RepMax(e.Max, 13))) // beyond what the equations hold for
	// Output:
	// 60.00 kg
	// 0.00 kg
}

func TestOneRepMax(t *testing.T) {
	tests := []struct {
		name string
		load unit.Kilograms
		reps int
		rir  training.RIR
		want float64
		low  bool
		err  error
	}{
		{"five with two left is seven to failure", 60, 5, 2, 73.00, false, nil},        // Epley 60×37/30 = 74, Brzycki 60×36/30 = 72
		{"three with one left", 80, 3, 1, 88.97, false, nil},                           // 80×34/30 = 90.67, 80×36/33 = 87.27
		{"both equations agree at ten", 40, 10, 0, 53.33, false, nil},                  // 40×40/30 = 40×36/27
		{"eight with two left is ten as well", 22.5, 8, 2, 30, false, nil},             // 22.5×4/3
		{"a single at failure is its own maximum", 120, 1, 0, 120, false, nil},         // 36/36
		{"eleven to failure is given with low confidence", 60, 9, 2, 82.54, true, nil}, // 60×41/30 = 82, 60×36/26 = 83.08
		{"thirteen to failure is refused", 40, 10, 3, 0, false, strength.ErrTooManyReps},
		{"six in reserve is refused", 40, 3, 6, 0, false, strength.ErrTooMuchReserve},
		{"no load is refused", 0, 5, 2, 0, false, strength.ErrNotASet},
		{"no repetition is refused", 40, 0, 2, 0, false, strength.ErrNotASet},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, err := strength.OneRepMax(tt.load, tt.reps, tt.rir)
			if !errors.Is(err, tt.err) {
				t.Fatalf("error = %v, want %v", err, tt.err)
			}
			if math.Abs(float64(e.Max)-tt.want) > 0.005 || e.LowConfidence != tt.low {
				t.Errorf("got %.3f low %v, want %.2f low %v", float64(e.Max), e.LowConfidence, tt.want, tt.low)
			}
		})
	}
}

func TestOneRepMaxRisesWithEveryRepetition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		load := unit.Kilograms(rapid.IntRange(1, 300).Draw(t, "load"))
		reps := rapid.IntRange(1, 10).Draw(t, "reps")
		a, err := strength.OneRepMax(load, reps, 0)
		if err != nil {
			t.Fatal(err)
		}
		b, err := strength.OneRepMax(load, reps, 0.5)
		if err != nil || b.Max <= a.Max || a.Max < load {
			t.Fatalf("%v x %d: %v then %v, %v", load, reps, a.Max, b.Max, err)
		}
	})
}

func ExampleBest() {
	e, _ := strength.Best([]strength.Done{{Load: 60, Reps: 5, RIR: 2}, {Load: 65, Reps: 5, RIR: 2, Pain: 4}, {Load: 60, Reps: 5, RIR: 1}})
	fmt.Printf("%.0f kg\n", float64(e.Max)) // the painful set is passed over
	// Output: 73 kg
}

func TestBestSaysWhenNoSetCounts(t *testing.T) {
	if _, ok := strength.Best([]strength.Done{{Load: 60, Reps: 20}, {Load: 60, Reps: 5, Pain: 5}}); ok {
		t.Error("an estimate came out of a set of twenty and a painful set")
	}
}

func ExampleSmooth() {
	fmt.Println(strength.Smooth(strength.Estimate{Max: 70}, strength.Estimate{Max: 80}).Max) // 0.7×70 + 0.3×80
	fmt.Println(strength.Smooth(strength.Estimate{}, strength.Estimate{Max: 80}).Max)
	// Output:
	// 73 kg
	// 80 kg
}

func ExamplePercentFor() {
	p, _ := strength.PercentFor(5, 2) // seven to failure
	fmt.Println(p)
	// Output: 83
}

func TestPercentForIsTheGrid(t *testing.T) {
	grid := map[int][5]unit.Percent{
		3:  {93, 90, 87, 85, 83},
		4:  {90, 87, 85, 83, 80},
		5:  {87, 85, 83, 80, 77},
		6:  {85, 83, 80, 77, 75},
		8:  {80, 77, 75, 73, 70},
		10: {75, 73, 70, 68, 66},
	}
	for reps, row := range grid {
		for rir, want := range row {
			if p, ok := strength.PercentFor(reps, training.RIR(rir)); !ok || p != want {
				t.Errorf("%d reps at RIR %d = %v %v, want %v", reps, rir, p, ok, want)
			}
		}
	}
}

func TestPercentForKeepsItsRange(t *testing.T) {
	if p, ok := strength.PercentFor(5, 2.5); !ok || p != 81.5 { // midway between 83 and 80
		t.Errorf("5 reps at RIR 2.5 = %v %v, want 81.5", p, ok)
	}
	if p, ok := strength.PercentFor(10, 4); !ok || p != 66 {
		t.Errorf("14 to failure = %v %v, want 66", p, ok)
	}
	for _, c := range []struct {
		reps int
		rir  training.RIR
	}{{12, 3}, {0, 2}, {5, -1}, {14, 0.5}} {
		if _, ok := strength.PercentFor(c.reps, c.rir); ok {
			t.Errorf("%d reps at RIR %v has a percentage", c.reps, c.rir)
		}
	}
}

func ExampleLoadFor() {
	k, _ := strength.LoadFor(100, 5, 2)
	fmt.Println(k)
	// Output: 83 kg
}

func TestLoadForNeedsAMaximum(t *testing.T) {
	if _, ok := strength.LoadFor(0, 5, 2); ok {
		t.Error("a load came from no maximum")
	}
}

func ExampleReportedRIR() {
	r, ok := strength.ReportedRIR(7.5)
	fmt.Println(r, ok)
	// Output: 2.5 true
}

func TestReportedRIR(t *testing.T) {
	tests := []struct {
		name string
		rpe  training.RPE
		want training.RIR
		ok   bool
	}{
		{"ten means nothing left", 10, 0, true},
		{"nine and a half means more load, not another repetition", 9.5, 0.5, true},
		{"seven means three left", 7, 3, true},
		{"six means four left", 6, 4, true},
		{"five means five or six left, too vague for load", 5, 5.5, false},
		{"four is too easy to compute from", 4, 7, false},
		{"two is too easy to compute from", 2, 7, false},
		{"between two rows the harder one counts", 8.7, 1, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if r, ok := strength.ReportedRIR(tt.rpe); r != tt.want || ok != tt.ok {
				t.Errorf("got %v %v, want %v %v", r, ok, tt.want, tt.ok)
			}
		})
	}
}

func ExampleStepSize() {
	s := strength.StepSize(catalogue.Squat, training.L1, 30)
	fmt.Println(s.From, s.To)
	// Output: 5 10
}

func TestStepSize(t *testing.T) {
	tests := []struct {
		name    string
		pattern catalogue.Pattern
		level   training.Level
		age     int
		want    strength.StepRange
	}{
		{"a press is a small lift", catalogue.Push, training.L0, 30, strength.StepRange{From: 2, To: 5}},
		{"calf work is a small lift", catalogue.Calf, training.L1, 30, strength.StepRange{From: 2, To: 5}},
		{"a hinge of a beginner may jump", catalogue.Hinge, training.L0, 30, strength.StepRange{From: 5, To: 10}},
		{"trained legs go in small steps", catalogue.Hinge, training.L2, 30, strength.StepRange{From: 2, To: 5}},
		{"from 65 on steps are halved", catalogue.Squat, training.L0, 65, strength.StepRange{From: 2.5, To: 5}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := strength.StepSize(tt.pattern, tt.level, tt.age); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func ExampleFirstLoadCeiling() {
	k, _ := strength.FirstLoadCeiling(catalogue.Kit{FirstLoad: 0.35}, training.Profile{Mass: 70}, training.L1)
	fmt.Println(k)
	// Output: 24.5 kg
}

func TestFirstLoadCeiling(t *testing.T) {
	goblet := catalogue.Kit{FirstLoad: 0.20}
	tests := []struct {
		name  string
		who   training.Profile
		level training.Level
		want  float64
	}{
		{"a man new to lifting", training.Profile{Mass: 80, Sex: training.Male}, training.L0, 16},           // 0.20×80
		{"a trained man", training.Profile{Mass: 80, Sex: training.Male}, training.L2, 25.6},                // 16×1.6
		{"an advanced man", training.Profile{Mass: 80}, training.L3, 35.2},                                  // 16×2.2
		{"a woman takes the lower third", training.Profile{Mass: 60, Sex: training.Female}, training.L1, 8}, // 0.20×60×2/3
		{"so does everybody from 65 on", training.Profile{Mass: 60, Age: 65}, training.L1, 8},               // 12×2/3
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			k, ok := strength.FirstLoadCeiling(goblet, tt.who, tt.level)
			if !ok || math.Abs(float64(k)-tt.want) > 1e-9 {
				t.Errorf("got %v %v, want %v", k, ok, tt.want)
			}
		})
	}
	if _, ok := strength.FirstLoadCeiling(goblet, training.Profile{}, training.L1); ok {
		t.Error("a ceiling came without a body mass")
	}
	if _, ok := strength.FirstLoadCeiling(catalogue.Kit{}, training.Profile{Mass: 70}, training.L1); ok {
		t.Error("a ceiling came without a share")
	}
}

func ExampleRamp() {
	for _, s := range strength.Ramp(training.L2) {
		fmt.Printf("felt %g or less: %+g to %+g %%\n", float64(s.UpTo), float64(s.From), float64(s.To))
	}
	// Output:
	// felt 4 or less: +15 to +20 %
	// felt 5 or less: +5 to +10 %
	// felt 6 or less: +2.5 to +5 %
	// felt 8 or less: +0 to +0 %
	// felt 10 or less: -10 to -10 %
}

func ExampleBegin() {
	f := strength.Begin(catalogue.Exercise{ID: "rdl"}, catalogue.Kit{FirstLoad: 0.30}, training.Profile{Mass: 70}, training.L1)
	fmt.Println(f.Ceiling, f.Why.Rule, f.Why.Facts, len(f.Steps))
	// Output: 21 kg PRG-09c [{exercise rdl} {ceilingKg 21}] 4
}

func TestBeginWithoutABodyMassGoesByFeel(t *testing.T) {
	f := strength.Begin(catalogue.Exercise{ID: "rdl"}, catalogue.Kit{FirstLoad: 0.30}, training.Profile{}, training.L1)
	if f.Ceiling != 0 || f.Why.Code != strength.CodeRampByFeel || len(f.Steps) != 4 {
		t.Errorf("got %+v", f)
	}
}

func ExampleSystemLoad() {
	k, _ := strength.SystemLoad("pushup", 70, 0)
	fmt.Println(k)
	// Output: 44.8 kg
}

func TestSystemLoad(t *testing.T) {
	if k, ok := strength.SystemLoad("bw_squat", 100, 10); !ok || k != 98 { // 88 + 10
		t.Errorf("squat = %v %v, want 98", k, ok)
	}
	if _, ok := strength.SystemLoad("plank", 70, 0); ok {
		t.Error("a plank has a system load")
	}
	if _, ok := strength.SystemLoad("pushup", 0, 0); ok {
		t.Error("a press-up of an unknown body mass has a system load")
	}
}

func ExampleEstimate_Range() {
	for _, e := range []strength.Estimate{{Max: 100}, {Max: 100, LowConfidence: true}} {
		low, high := e.Range()
		fmt.Println(low, "to", high)
	}
	// Output:
	// 95 kg to 105 kg
	// 87 kg to 113 kg
}
