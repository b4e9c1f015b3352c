package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/planner"
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
		{"five squats at body mass are enough", training.L3, 70, 3},
		{"five squats under body mass are not", training.L3, 60, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			req := lifter(tt.level, 3)
			if tt.squat > 0 {
				req = lifter(tt.level, 3, training.Lift{Exercise: "back_squat", Load: unit.Kilograms(tt.squat), Reps: 5})
			}
			season, allowed := planner.Season{From: req.From, Level: tt.level, Races: req.Races, Goal: req.Goal, Profile: req.Profile}, 0
			for _, w := range planner.Periodise(season).Weeks {
				allowed = max(allowed, w.HopLevel)
			}
			if got := slices.Max(hardestHops(t, unbroken(t, req).Plan)); got > tt.want || allowed != tt.want {
				t.Errorf("hops up to level %d, allowed %d, want %d", got, allowed, tt.want)
			}
		})
	}
}

func TestSelfTestsOpenHarderHopsAndCloseThem(t *testing.T) {
	tests := []struct {
		name  string
		level training.Level
		shown int
		want  int
		why   training.ReasonCode
	}{
		{"L1 that has passed those of level 2", training.L1, 2, 2, planner.CodeHopsOpened},
		{"L1 hops no harder than L1 may", training.L1, 3, 2, planner.CodeHopsOpened},
		{"L2 that has passed those of level 3", training.L2, 3, 3, planner.CodeHopsOpened},
		{"L2 that has not passed", training.L2, 1, 1, planner.CodeHopsKeptLow},
		{"L3 that has not passed", training.L3, 1, 1, planner.CodeHopsKeptLow},
		{"L3 whose tests ask for no squat", training.L3, 2, 3, ""},
		{"L1 that has not passed has lost nothing", training.L1, 1, 1, ""},
		{"nobody was tested", training.L2, 0, 2, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			req := lifter(tt.level, 3)
			req.HopsShown = tt.shown
			p := unbroken(t, req).Plan
			season, allowed := planner.Season{From: req.From, Level: tt.level, Races: req.Races, Goal: req.Goal, Profile: req.Profile, HopsShown: tt.shown}, 0
			for _, w := range planner.Periodise(season).Weeks {
				allowed = max(allowed, w.HopLevel)
			}
			// The hardest hops may be left out for better ones; level 2 is wanted.
			if got := slices.Max(hardestHops(t, p)); got > tt.want || got < min(tt.want, 2) || allowed != tt.want {
				t.Errorf("hops up to level %d, allowed %d, want %d", got, allowed, tt.want)
			}
			var said []training.ReasonCode
			for _, w := range p.Weeks {
				for _, r := range w.Why {
					if r.Code == planner.CodeHopsOpened || r.Code == planner.CodeHopsKeptLow {
						said = append(said, r.Code)
					}
				}
			}
			if tt.why == "" && len(said) > 0 || tt.why != "" && (len(said) == 0 || slices.ContainsFunc(said, func(c training.ReasonCode) bool { return c != tt.why })) {
				t.Errorf("it says %v, want %q", said, tt.why)
			}
		})
	}
}

func TestAfterTenWeeksOffHardHopsWaitForWeekSix(t *testing.T) {
	req := lifter(training.L2, 70)
	req.Races[0].Date = monday.AddDays(7*9 - 1) // week 4 opens the block of maximal strength
	got := hardestHops(t, unbroken(t, req).Plan)
	for i, level := range got[:5] {
		switch {
		case i < 2 && level > 0:
			t.Errorf("week %d has hops", i+1)
		case i >= 2 && level != 1:
			t.Errorf("week %d has hops of level %d, want 1", i+1, level)
		}
	}
	if slices.Max(got) < 2 {
		t.Errorf("harder ones never come: %v", got)
	}
}

func TestNoHopsBeginShortlyBeforeARace(t *testing.T) {
	req := lifter(training.L0, 3)
	req.Races[0].Date = monday.AddDays(7*6 - 1) // hops would begin in week 5, 13 days before
	if got := hardestHops(t, unbroken(t, req).Plan); slices.Max(got[:6]) > 0 {
		t.Errorf("hops by week: %v", got)
	}
}

func TestAfterTenWeeksOffHopsBeginWithHalfTheStartDose(t *testing.T) {
	made := unbroken(t, lifter(training.L0, 70))
	// L0 hops from week 5 on; the start dose is 20 contacts, half of it 10.
	for _, s := range made.Plan.Weeks[4].Sessions {
		if s.Contacts != 10 {
			t.Errorf("%s has %d contacts, want 10", s.ID, s.Contacts)
		}
	}
}

func TestWeakBonesHopOnceAClinicianAgrees(t *testing.T) {
	for _, agrees := range []bool{false, true} {
		req := lifter(training.L1, 3)
		req.Profile.Age, req.Profile.Osteoporosis, req.Profile.ClinicianAgrees = 68, true, agrees
		got := hardestHops(t, unbroken(t, req).Plan)
		if first := slices.IndexFunc(got, func(l int) bool { return l > 0 }); agrees && first != 8 || !agrees && first >= 0 {
			t.Errorf("agreed %v: hops by week %v, want none before week 9, and then only if agreed", agrees, got)
		}
	}
}
