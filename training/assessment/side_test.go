package assessment_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"pgregory.net/rapid"
)

func ExampleAsymmetry() {
	fmt.Println(assessment.Asymmetry(18, 24)) // 100 × (1 − 18/24)
	// Output: 25
}

func TestAsymmetryKeepsItsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := training.TestValue(rapid.Float64Range(0, 1000).Draw(t, "left"))
		r := training.TestValue(rapid.Float64Range(0, 1000).Draw(t, "right"))
		a := assessment.Asymmetry(l, r)
		if a != assessment.Asymmetry(r, l) {
			t.Fatalf("sides swapped: %v and %v", a, assessment.Asymmetry(r, l))
		}
		if !(a >= 0 && a <= 100) || l == r && a != 0 {
			t.Fatalf("%v and %v are %v %% apart", l, r, a)
		}
		if weak := min(l, r); weak < max(l, r) { // catching up never looks worse
			if b := assessment.Asymmetry((weak+max(l, r))/2, max(l, r)); b > a {
				t.Fatalf("%v %% became %v %% by catching up", a, b)
			}
		}
	})
}

func TestAsymmetryAtItsEnds(t *testing.T) {
	for _, tt := range []struct{ left, right, want float64 }{{0, 0, 0}, {0, 12, 100}, {12, 0, 100}, {17, 20, 15}, {9, 10, 10}} {
		if got := assessment.Asymmetry(training.TestValue(tt.left), training.TestValue(tt.right)); float64(got) != tt.want {
			t.Errorf("%v and %v: %v, want %v", tt.left, tt.right, got, tt.want)
		}
	}
}

func ExampleFirstSide() {
	side, why := assessment.FirstSide(training.TestResult{Test: "t1_calf_raises", Left: 24, Right: 20})
	fmt.Println(side, why.Code)
	// Output: right assessment.weaker-side-first
}

func TestTheBetterSideIsTestedSecond(t *testing.T) {
	tests := []struct {
		name string
		last training.TestResult
		want training.Side
	}{
		{"fewer repetitions go first", done("t3_bridge", "", 20, 22), training.Left},
		{"more faults go first", done("t7_step_down", "", 1, 3), training.Right},
		{"equal sides: either", done("t3_bridge", "", 20, 20), ""},
		{"never done: either", training.TestResult{Test: "t3_bridge"}, ""},
		{"no sides", done("t4_plank", "", 90, 0), ""},
		{"a test nobody knows", done("t17_juggling", "", 1, 3), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, why := assessment.FirstSide(tt.last)
			want := assessment.CodeEitherSideFirst
			if tt.want != "" {
				want = assessment.CodeWeakerSideFirst
			}
			if got != tt.want || why.Code != want || why.Rule == "" {
				t.Errorf("got %q with %s, want %q", got, why.Code, tt.want)
			}
		})
	}
}
