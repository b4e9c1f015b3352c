package assessment_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"pgregory.net/rapid"
)

func ExampleDue() {
	today := training.NewDate(2026, 11, 23)
	who := assessment.Who{Level: training.L0}
	for _, o := range assessment.Due([]training.TestResult{
		{Date: today.AddDays(-10), Test: "t1_calf_raises", Left: 24, Right: 24},
		{Date: today.AddDays(-70), Test: "t3_bridge", Left: 24, Right: 24},
	}, who, today)[7:] {
		fmt.Println(o.Test, "from", o.From)
	}
	// Output:
	// t8_chair_rise from 2026-11-23
	// t9_balance from 2026-11-23
	// t15_toe_raises from 2026-11-23
	// t1_calf_raises from 2026-12-11
}

func TestTestsThatFindWeakLinksComeFirst(t *testing.T) {
	who := assessment.Who{Level: training.L1, HopWeeks: 6}
	var got []string
	for _, o := range assessment.Due(nil, who, day) {
		got = append(got, o.Test)
		if o.From != day || !o.Last.IsZero() || o.Usual != (training.Span{}) || o.Why[0].Code != assessment.CodeNeverDone {
			t.Errorf("never done: %+v", o)
		}
	}
	want := []string{"t1_calf_raises", "t3_bridge", "t5_side_plank", "t6_copenhagen", "t10_knee_to_wall", "t11_hop",
		"t2_bent_knee_raises", "t4_plank", "t7_step_down", "t8_chair_rise", "t9_balance", "t12_five_hops", "t13_pogo", "t14_five_rm", "t15_toe_raises"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

func TestWhatMayNotBeDoneIsNotOffered(t *testing.T) {
	if got := assessment.Due(nil, assessment.Who{Profile: training.Profile{PregnancyWeek: 10}}, day); got == nil || len(got) != 0 {
		t.Errorf("offered in pregnancy: %v", got)
	}
}

func TestWhenATestComesAgain(t *testing.T) {
	who := assessment.Who{Level: training.L1}
	tests := []struct {
		name              string
		test              string
		ago               int
		from, usual, till int // days from today
	}{
		{"yesterday", "t1_calf_raises", 1, 27, 41, 55},
		{"four weeks ago to the day", "t1_calf_raises", 28, 0, 14, 28},
		{"half a year ago is not overdue", "t1_calf_raises", 180, 0, -138, -124},
		{"loads take eight weeks", "t14_five_rm", 7, 21, 49, 49},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := training.TestResult{Date: day.AddDays(-tt.ago), Test: tt.test, Left: 20, Right: 20, Pain: 5}
			if tt.test == "t14_five_rm" {
				r.Right = 0
			}
			for _, o := range assessment.Due([]training.TestResult{r}, who, day) {
				if o.Test != tt.test {
					continue
				}
				want := training.Span{From: day.AddDays(tt.usual), Until: day.AddDays(tt.till)}
				if o.Last != r.Date || o.From != day.AddDays(tt.from) || o.Usual != want {
					t.Errorf("got %+v, want from %s, usually %v", o, day.AddDays(tt.from), want)
				}
				return
			}
			t.Error("it never comes again")
		})
	}
}

func TestNothingComesTooSoon(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []training.TestResult
		for i := range rapid.IntRange(0, 8).Draw(t, "results") {
			all = append(all, anyResult(t, fmt.Sprint(i)))
		}
		all = append(all, training.TestResult{Date: day + 5, Test: "t3_bridge"}, training.TestResult{Date: day, Test: "t99"})
		offers := assessment.Due(all, anyWho(t), day)
		for i, o := range offers {
			for _, r := range all {
				if r.Test == o.Test && r.Date <= day && o.From < r.Date.AddDays(28) {
					t.Fatalf("%s done on %s and again from %s", o.Test, r.Date, o.From)
				}
			}
			if o.From < day || o.Last > day || i > 0 && o.From < offers[i-1].From {
				t.Fatalf("%+v", offers)
			}
		}
	})
}
