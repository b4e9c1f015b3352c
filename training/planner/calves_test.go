package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// weeklyCalfSets are the sets for the calves in each ordinary week of a plan.
func weeklyCalfSets(t *testing.T, p training.Plan) []int {
	t.Helper()
	cat := library(t)
	var weeks []int
	for _, w := range p.Weeks {
		if w.Deload || w.Phase == training.TP || len(w.Sessions) == 0 {
			continue
		}
		n := 0
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				if x, ok := cat.Exercise(e.Exercise); ok && x.Pattern == catalogue.Calf {
					n += e.WorkingSets()
				}
			}
		}
		weeks = append(weeks, n)
	}
	return weeks
}

// From 40 to 64 a week has at most a tenth more for the calves than the fullest
// of the four before, in whole sets: 4, 5, 6, 7 (SAFE-06).
func TestFrom40To64CalfWorkGrowsSlowly(t *testing.T) {
	said := false
	for n, kit := range append(training.Presets, training.KitNone) {
		level := []training.Level{training.L2, training.L0}[n/4]
		for _, minutes := range []unit.Minutes{10, 20, 30, 45, 60} {
			req := runner()
			req.Profile.Age, req.Profile.Level, req.Profile.Places[0].Preset = 52, level, kit
			req.Minutes = minutes
			m := made(t, req)
			for _, v := range planner.Violations(m) {
				t.Errorf("%s, %d min: %v", kit, minutes, v)
			}
			weeks := weeklyCalfSets(t, m.Plan)
			for i := 1; i < len(weeks); i++ {
				before := slices.Max(weeks[max(0, i-4):i])
				if weeks[i] > before+max(1, (before+9)/10) && weeks[i] > 4 { // two sessions of two sets may begin at once
					t.Errorf("%s, %d min: week %d has %d sets for the calves after %v", kit, minutes, i+1, weeks[i], weeks[:i])
				}
			}
			for _, w := range m.Plan.Weeks {
				for _, s := range w.Sessions {
					said = said || slices.ContainsFunc(s.Why, func(r training.Reason) bool { return r.Code == planner.CalvesSlowly })
				}
			}
		}
	}
	if !said {
		t.Error("no session says so: the test holds nothing")
	}
}

// A calf raise with a set less leaves the last set of its partner alone, with a
// longer rest: ten minutes must still be ten.
func TestSlowCalvesKeepTheMinutes(t *testing.T) {
	for age := 40; age <= 64; age += 3 {
		req := training.Request{
			From: monday, Goal: training.GoalBase, Minutes: 10,
			Races: []training.Race{{Date: monday, Priority: training.PriorityB, Distance: training.Goal5k}},
			Pain:  []training.Pain{{Site: "patellar", Score: 9}, {Site: "wrist", Score: 4}},
			Profile: training.Profile{
				Age: age, Osteoporosis: true, ClinicianAgrees: true,
				Places: []training.Place{{Name: "home", Preset: training.KitNone}},
			},
		}
		for _, v := range planner.Violations(made(t, req)) {
			t.Errorf("at %d: %v", age, v)
		}
	}
}
