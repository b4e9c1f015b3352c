package planner_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
)

// Prices of the block before are a start for the search, never a burden: with
// those of max strength the power phase once ended a third below its bound.
func TestABlockAfterAnotherIsComposedAsWellAsAlone(t *testing.T) {
	req := runner()
	req.From, req.Minutes = monday, 45
	req.Usual = []training.UsualRun{
		{Day: training.Tuesday, Kind: training.RunIntervals, Minutes: 60, Start: training.At(6, 30)},
		{Day: training.Thursday, Kind: training.RunTempo, Minutes: 50},
		{Day: training.Saturday, Kind: training.RunEasy, Minutes: 40},
		{Day: training.Sunday, Kind: training.RunLong, Minutes: 100},
	}
	req.Races[0].Date = monday.AddDays(7*16 - 1)
	req.Profile.Age = 0
	req.Profile.Places = []training.Place{{Name: "home", Preset: training.KitNone}}
	if p := plan(t, req).Proof; p.CompositionGap > 0.02 {
		t.Errorf("the worst block is %.1f %% under its bound", 100*p.CompositionGap)
	}
}
