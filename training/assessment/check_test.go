package assessment_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
)

var day = training.NewDate(2026, 11, 23)

// done is a result of today without pain.
func done(test, way string, left, right training.TestValue) training.TestResult {
	return training.TestResult{Date: day, Test: test, Variant: way, Left: left, Right: right}
}

func ExampleCheck() {
	r := training.TestResult{Date: training.NewDate(2026, 11, 23), Test: "t9_balance", Left: 600, Right: 45}
	fmt.Println(assessment.Check(r, training.NewDate(2026, 11, 24)))
	// Output: left: "600": is beyond what this test can give; use seconds from 0 to 60
}

func TestCheck(t *testing.T) {
	with := func(r training.TestResult, change func(*training.TestResult)) training.TestResult {
		change(&r)
		return r
	}
	calf := done("t1_calf_raises", "", 24, 22)
	tests := []struct {
		name             string
		r                training.TestResult
		field, value, to string // to = a part of the way out
	}{
		{"a usual result passes", calf, "", "", ""},
		{"none on either leg is a result too", done("t1_calf_raises", "flat", 0, 0), "", "", ""},
		{"half a centimetre is fine", done("t10_knee_to_wall", "", 9.5, 10), "", "", ""},
		{"an unknown test", done("t17_juggling", "", 3, 3), "test", "t17_juggling", "t1_calf_raises, t2_bent_knee_raises"},
		{"an unknown way", done("t6_copenhagen", "middle", 20, 20), "variant", "middle", "use short, long, or none"},
		{"a way of a test that has one", done("t4_plank", "long", 90, 0), "variant", "long", "one way only"},
		{"posture is no result", done("t16_posture", "", 1, 0), "test", "t16_posture", "answer its questions"},
		{"no day", with(calf, func(r *training.TestResult) { r.Date = 0 }), "date", "", "on which day"},
		{"a day to come", with(calf, func(r *training.TestResult) { r.Date = day + 1 }), "date", "2026-11-24", "still to come"},
		{"pain beyond the scale", with(calf, func(r *training.TestResult) { r.Pain = 11 }), "pain", "11", "10"},
		{"pain below it", with(calf, func(r *training.TestResult) { r.Pain = -1 }), "pain", "-1", "0, none"},
		{"half a repetition", done("t1_calf_raises", "", 24.5, 22), "left", "24.5", "complete reps"},
		{"fewer than none", done("t1_calf_raises", "", 24, -1), "right", "-1", "from 0 to 150"},
		{"not a number", done("t10_knee_to_wall", "", training.TestValue(math.NaN()), 9), "left", "NaN", "cm"},
		{"beyond all numbers", done("t10_knee_to_wall", "", 9, training.TestValue(math.Inf(1))), "right", "+Inf", "cm"},
		{"six faults of five", done("t7_step_down", "", 1, 6), "right", "6", "points from 0 to 5"},
		{"ten rises in two seconds", done("t8_chair_rise", "ten", 2, 0), "left", "2", "from 4 to 120"},
		{"a second side where there is one value", done("t4_plank", "", 90, 90), "right", "90", "one value"},
		{"a hop of nothing", done("t11_hop", "", 0, 120), "left", "0", "from 1"},
		{"metres taken for centimetres", done("t11_hop", "", 120, 0.9), "right", "0.9", "from 1"},
		{"a side of a hop left out", done("t11_hop", "", 120, 0), "right", "0", "from 1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := assessment.Check(tt.r, day)
			if tt.field == "" {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) {
				t.Fatalf("error = %v, want an InvalidError", err)
			}
			if invalid.Field != tt.field || invalid.Value != tt.value || !strings.Contains(invalid.Why, tt.to) {
				t.Errorf("got %+v, want field %q, value %q and %q", invalid, tt.field, tt.value, tt.to)
			}
		})
	}
}

func TestBoundsThemselvesPass(t *testing.T) {
	for _, p := range assessment.Protocols() {
		for _, w := range p.Ways {
			if w.Counts == assessment.YesNo {
				continue
			}
			for _, v := range []training.TestValue{w.Least, w.Most} {
				r := done(p.ID, w.Name, v, 0)
				if w.OneSided {
					r.Right = v
				}
				if err := assessment.Check(r, day); err != nil {
					t.Errorf("%s %s: %v", p.ID, w.Name, err)
				}
				r.Left = w.Most + 1
				if assessment.Check(r, day) == nil {
					t.Errorf("%s %s: %v passes", p.ID, w.Name, r.Left)
				}
			}
		}
	}
}
