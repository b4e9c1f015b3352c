package assessment_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"pgregory.net/rapid"
)

func ExampleCompare() {
	before := training.TestResult{Date: 1, Test: "t1_calf_raises", Left: 20, Right: 22}
	after := training.TestResult{Date: 50, Test: "t1_calf_raises", Left: 27, Right: 28}
	c := assessment.Compare(before, after)
	fmt.Println(c.Left, c.Right, c.Real())
	for _, why := range c.Why {
		fmt.Println(why.Code, why.Facts)
	}
	// Output:
	// {7 true true} {6 true false} true
	// assessment.really-better [{side left} {by 7} {least 7}]
	// assessment.within-error [{side right} {by 6} {least 7}]
}

func ExampleChange_Real() {
	c := assessment.Compare(
		training.TestResult{Date: 1, Test: "t4_plank", Left: 30},
		training.TestResult{Date: 50, Test: "t4_plank", Left: 90})
	fmt.Println(c.Left.By, c.Left.Better, c.Real(), c.Why[0].Code)
	// Output: 60 true false assessment.error-unknown
}

func TestCompare(t *testing.T) {
	on := func(d int, r training.TestResult) training.TestResult {
		r.Date = day.AddDays(d)
		return r
	}
	sore := on(60, done("t1_calf_raises", "", 30, 30))
	sore.Pain = 3
	first := on(0, done("t1_calf_raises", "", 20, 20))
	tests := []struct {
		name        string
		before, aft training.TestResult
		left, right assessment.SideChange
		codes       []training.ReasonCode
	}{
		{"six more may be chance", first, on(60, done("t1_calf_raises", "", 26, 20)),
			assessment.SideChange{By: 6, Better: true}, assessment.SideChange{}, []training.ReasonCode{assessment.CodeWithinError, assessment.CodeWithinError}},
		{"seven less is real", first, on(60, done("t1_calf_raises", "incline", 20, 13)),
			assessment.SideChange{}, assessment.SideChange{By: -7, Real: true}, []training.ReasonCode{assessment.CodeWithinError, assessment.CodeReallyWorse}},
		{"fewer faults are better and not called real", on(0, done("t7_step_down", "", 4, 5)), on(60, done("t7_step_down", "", 0, 5)),
			assessment.SideChange{By: -4, Better: true}, assessment.SideChange{}, []training.ReasonCode{assessment.CodeErrorUnknown}},
		{"the other way round is the same", on(60, done("t7_step_down", "", 0, 5)), on(0, done("t7_step_down", "", 4, 5)),
			assessment.SideChange{By: -4, Better: true}, assessment.SideChange{}, []training.ReasonCode{assessment.CodeErrorUnknown}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := assessment.Compare(tt.before, tt.aft)
			if !c.Comparable || c.Left != tt.left || c.Right != tt.right || !slices.Equal(codes(c.Why), tt.codes) {
				t.Errorf("got %+v, want %+v, %+v and %v", c, tt.left, tt.right, tt.codes)
			}
		})
	}
	for name, other := range map[string]training.TestResult{
		"another test":          on(60, done("t3_bridge", "", 30, 30)),
		"another way":           on(60, done("t1_calf_raises", "flat", 30, 30)),
		"one that nobody knows": on(60, done("t99", "", 30, 30)),
		"an absurd one":         on(60, done("t1_calf_raises", "", 300, 30)),
		"one that hurts":        sore,
	} {
		c := assessment.Compare(first, other)
		want := assessment.CodeNotComparable
		if name == "one that hurts" {
			want = assessment.CodeNotComparedPain
		}
		if c.Comparable || c.Real() || c.Left.By != 0 || len(c.Why) != 1 || c.Why[0].Code != want || c.Why[0].Rule == "" {
			t.Errorf("%s: %+v", name, c)
		}
	}
}

func TestCompareDoesNotMindTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyResult(t, "a"), anyResult(t, "b")
		b.Test, b.Variant = a.Test, a.Variant
		b.Date = a.Date.AddDays(rapid.IntRange(1, 100).Draw(t, "later"))
		if x, y := assessment.Compare(a, b), assessment.Compare(b, a); !reflect.DeepEqual(x, y) {
			t.Fatalf("%+v and %+v", x, y)
		}
	})
}
