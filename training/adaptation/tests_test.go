package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

func TestSelfTestsReachThePlan(t *testing.T) {
	results := func(raises training.TestValue) []training.TestResult {
		return []training.TestResult{
			{Date: monday, Test: "t1_calf_raises", Left: raises, Right: 25},
			{Date: monday, Test: "t7_step_down", Left: 1, Right: 1},
			{Date: monday, Test: "t9_balance", Left: 40, Right: 40},
		}
	}
	for _, tt := range []struct {
		name   string
		raises training.TestValue // on the left
		hops   int
		side   training.Side // that lags behind
	}{
		{"15 raises open hops of level 2", 15, 2, training.Left},
		{"14 do not", 14, 1, training.Left},
		{"25 on both sides leave nothing to mend", 25, 2, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := runner()
			p.Age, p.Sex = 50, training.Male // 23 raises are usual
			s := begin(t, p, journal.Goal{Goal: training.GoalBase})
			for _, r := range results(tt.raises) {
				s.tell("", journal.ID{}, journal.Test{TestResult: r})
			}
			req := adaptation.Request(s.state(), s.cat, monday+7)
			side := training.Side("")
			for _, w := range req.WeakLinks {
				side = w.Side
			}
			if req.HopsShown != tt.hops || side != tt.side {
				t.Errorf("hops %d, weaker side %q; want %d, %q", req.HopsShown, side, tt.hops, tt.side)
			}
		})
	}
}

// Two weeks of hops are two weeks, however often they were done.
func TestWeeksOfJumpsOpenTheHardestHops(t *testing.T) {
	p := runner()
	p.Lifts = []training.Lift{{Exercise: "back_squat", Load: 80, Reps: 5}}
	for _, tt := range []struct {
		name     string
		exercise string
		weeks    int
		want     int
	}{
		{"six weeks of squat jumps", "squat_jump", 6, 3},
		{"five", "squat_jump", 5, 2},
		{"six weeks of low hops", "pogo_two", 6, 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := begin(t, p, journal.Goal{Goal: training.GoalBase})
			for w := range tt.weeks {
				for i, id := range []string{"a", "b"} {
					s.on(monday.AddDays(7*w + 2*i))
					s.tell(id+string(rune('0'+w)), journal.ID{}, journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Contacts: 10}}, journal.Slot{Exercise: tt.exercise, Number: 1})
				}
			}
			from := monday.AddDays(7 * tt.weeks)
			for _, r := range []training.TestResult{{Test: "t1_calf_raises", Left: 30, Right: 30}, {Test: "t7_step_down"}, {Test: "t9_balance", Left: 60, Right: 60}} {
				r.Date = from.AddDays(-1)
				s.on(r.Date)
				s.tell("", journal.ID{}, journal.Test{TestResult: r})
			}
			if req := adaptation.Request(s.state(), s.cat, from); req.HopsShown != tt.want {
				t.Errorf("hops of level %d, want %d", req.HopsShown, tt.want)
			}
		})
	}
}
