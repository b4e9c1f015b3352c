package planner_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

func TestUnder18NoTwoDaysInARowHaveStrength(t *testing.T) {
	for age := 13; age <= 17; age++ {
		req := runner()
		req.Goal, req.Races[0].Date = training.Goal10k, monday.AddDays(7*15-1)
		req.Profile = training.Profile{Age: age, Mass: 55, LiftingMonths: -1, Guardian: true, Coach: true, Places: req.Profile.Places}
		// After an evening's key run nothing is free, and without the rule two
		// light sessions stand on Monday and Tuesday.
		req.Usual = []training.UsualRun{
			{Day: training.Tuesday, Kind: training.RunEasy, Minutes: 40, Start: training.At(18, 0)},
			{Day: training.Thursday, Kind: training.RunTempo, Minutes: 45, Start: training.At(18, 30)},
			{Day: training.Saturday, Kind: training.RunEasy, Minutes: 40, Start: training.At(9, 0)},
			{Day: training.Sunday, Kind: training.RunLong, Minutes: 75, Start: training.At(9, 0)},
		}
		if age == 13 { // nor does a tendon's track add any
			req.Pain = []training.Pain{{Site: "achilles", Score: 4}}
		}
		m := made(t, req)
		last := training.Date(0)
		for _, w := range m.Plan.Weeks {
			for _, s := range w.Sessions {
				if s.Date.DaysSince(last) == 1 {
					t.Errorf("age %d: %s stands on the day after another", age, s.ID)
				}
				last = s.Date
			}
		}
		if v := planner.Violations(m); len(v) > 0 {
			t.Error(v)
		}
	}
}

// The pair nearest to a wanted load may be heavier than the age allows: 10 kg
// for 9.73, which is 80 % of what 10 kg for five say.
func TestUnder18NoRoundingGoesOverTheShareOfAge(t *testing.T) {
	for load := unit.Kilograms(5); load <= 40; load += 2.5 {
		req := runner()
		req.Profile.Age, req.Profile.Guardian, req.Profile.Coach, req.Profile.CoachedWeeks = 16, true, true, 12
		req.Profile.Level, req.Profile.Places[0].Preset = training.L2, training.KitGym
		req.Profile.Lifts = []training.Lift{{Exercise: "rdl", Load: load, Reps: 5, RIR: 2}, {Exercise: "goblet_squat", Load: load, Reps: 5, RIR: 2}}
		for _, v := range planner.Violations(made(t, req)) {
			t.Errorf("%v for five: %v", load, v)
		}
	}
}
