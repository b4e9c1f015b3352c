package planner_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
)

func TestUnder18NoTwoDaysInARowHaveStrength(t *testing.T) {
	for age := 13; age <= 17; age++ {
		req := runner()
		req.Profile.Age, req.Profile.Guardian, req.Profile.Coach, req.Profile.Level = age, true, true, training.LevelAuto
		req.Profile.LiftingMonths = -1
		// Nothing stands in the way of Monday and Tuesday.
		req.Usual = []training.UsualRun{{Day: training.Sunday, Kind: training.RunEasy, Minutes: 40, Start: training.At(9, 0)}}
		if age == 13 {
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
