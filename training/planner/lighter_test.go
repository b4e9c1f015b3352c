package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/schedule"
)

func TestTheFirstLegWorkAfterARaceIsLightBecauseOfTheRace(t *testing.T) {
	req := runner()
	req.Profile.Level = training.L2
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
	req.Races = slices.Insert(req.Races, 0, training.Race{Date: monday.AddDays(13), Priority: training.PriorityB, Distance: training.GoalMarathon})
	for _, w := range plan(t, req).Weeks {
		for _, s := range w.Sessions {
			if !says(s, planner.LighterRestart) {
				continue
			}
			if s.Lower.Lower() || says(s, composition.CodeLighter) {
				t.Errorf("%s is %s, and also lighter for its runs: %v", s.ID, s.Lower, says(s, composition.CodeLighter))
			}
			return
		}
	}
	t.Error("no session says that it is light because of the race")
}

func TestOnlyAModerateSessionIsSaidToBeKeptModerate(t *testing.T) {
	for _, level := range []training.Level{training.L0, training.L2} {
		req := runner()
		req.Profile.Level = level
		said := false
		for _, w := range plan(t, req).Weeks {
			for _, s := range w.Sessions {
				if !says(s, planner.KeptModerate) {
					continue
				}
				said = true
				if s.Lower != training.StrainModerate || s.Name == "A" {
					t.Errorf("%s: %s is %s", level, s.ID, s.Lower)
				}
			}
		}
		if level == training.L2 && !said {
			t.Error("two hard runs and a long one, and no session is kept moderate for them")
		}
	}
}

func TestHopsThatAreLeftOutAreLeftOutOnce(t *testing.T) {
	req := runner()
	req.Profile.Level = training.L3
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
	req.Days = []training.Weekday{training.Monday, training.Tuesday, training.Wednesday}
	found := false
	for _, w := range plan(t, req).Weeks {
		for _, s := range w.Sessions {
			near := says(s, schedule.CodeHopsAfterHeavy) || says(s, schedule.CodeHopsNearLong)
			found = found || near
			if near && says(s, composition.CodeHopsOut) {
				t.Errorf("%s says twice that its hops are out", s.ID)
			}
		}
	}
	if !found {
		t.Error("no session leaves out hops for a run or a session near it")
	}
}
