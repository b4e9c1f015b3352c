package planner_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// calendar makes weeks of 300 minutes, with 200 in the weeks named, counted
// from 1; four weeks before the plan are known as well.
func calendar(weeks int, down ...int) []planner.RunningWeek {
	var running []planner.RunningWeek
	for n := -3; n <= weeks; n++ {
		m := unit.Minutes(300)
		for _, d := range down {
			if d == n {
				m = 200 // 67 % of 300
			}
		}
		running = append(running, planner.RunningWeek{Monday: start.AddDays(7 * (n - 1)), Minutes: m})
	}
	return running
}

func TestDeloads(t *testing.T) {
	race := func(n int) []training.Race { return []training.Race{raceIn(n, training.Goal10k)} }
	tests := []struct {
		name   string
		season planner.Season
		want   []int
	}{
		// TP is week 16: weeks 14 and 15 are too near.
		{"L1 every fourth week", planner.Season{Level: training.L1, DaysOff: 28, Races: race(16)}, []int{4, 8, 12}},
		{"L2 every fifth week", planner.Season{Level: training.L2, DaysOff: 2, Races: race(16)}, []int{5, 10}},
		// Week 4 is L0's first groundwork (weeks 1 to 6); 8 is the next.
		{"none in a beginner's first groundwork", planner.Season{Level: training.L0, DaysOff: -1, Races: race(16)}, []int{8, 12}},
		{"except in a down week", planner.Season{Level: training.L0, DaysOff: -1, Races: race(16), Running: calendar(16, 4)}, []int{4, 8, 12}},
		{"a down week a week later takes it", planner.Season{Level: training.L1, DaysOff: 28, Races: race(16), Running: calendar(16, 5)}, []int{5, 9, 13}},
		{"a down week a week earlier takes it", planner.Season{Level: training.L1, DaysOff: 28, Races: race(16), Running: calendar(16, 4, 7)}, []int{4, 7, 11}},
		{"not in the first three weeks", planner.Season{Level: training.L1, DaysOff: 28, Races: race(16), Running: calendar(16, 3)}, []int{4, 8, 12}},
		{"a down week two away does not matter", planner.Season{Level: training.L1, DaysOff: 28, Races: race(16), Running: calendar(16, 6)}, []int{4, 8, 12}},
		{"not in the two weeks before the taper", planner.Season{Level: training.L1, DaysOff: 28, Races: race(9)}, []int{4}},
		{"not in or next to the week after a race", planner.Season{Level: training.L1, DaysOff: 28, Races: append(race(12), training.Race{Date: start.AddDays(2*7 + 6), Priority: training.PriorityB, Distance: training.Goal5k})}, []int{8}},
		{"counting begins again after the recovery", planner.Season{Goal: training.GoalBase, Level: training.L1, DaysOff: 2, Weeks: 24}, []int{4, 8, 12, 19, 23}}, // TR in week 15
		{"a pregnancy has none", planner.Season{Level: training.L2, Profile: training.Profile{PregnancyWeek: 10, ClinicianAgrees: true}}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.season.From = start
			var got []int
			for _, w := range planner.Periodise(tt.season).Weeks {
				if w.Deload {
					got = append(got, w.Number)
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestADeloadHalvesTheSetsAndKeepsTheLoad(t *testing.T) {
	p := planner.Periodise(planner.Season{From: start, Level: training.L1, DaysOff: 28, Races: []training.Race{raceIn(16, training.Goal10k)}, Running: calendar(16, 4)})
	w, before := p.Weeks[3], p.Weeks[2]
	if w.SetsShare != 50 || w.Caps.Session != 5 || w.Sessions != 2 { // 10 × 0.5
		t.Errorf("sets %v %%, caps %+v", w.SetsShare, w.Caps)
	}
	if w.Contacts >= before.Contacts {
		t.Errorf("contacts %d after %d", w.Contacts, before.Contacts)
	}
	if code := w.Why[0].Code; code != planner.CodeDeloadDownWeek {
		t.Errorf("why %s", code)
	}
}
