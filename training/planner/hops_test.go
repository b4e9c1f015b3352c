package planner_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Full volume is what the phase is for (phase table): more landings in every
// ordinary week of it than in the fullest week of groundwork and build.
func TestThePowerPhaseHasMoreLandingsThanGroundwork(t *testing.T) {
	for _, level := range []training.Level{training.L1, training.L2, training.L3} {
		for _, minutes := range []unit.Minutes{30, 45, 60} {
			t.Run(fmt.Sprintf("%s in %d minutes", level, minutes), func(t *testing.T) {
				req := runner()
				req.Minutes, req.Profile.Level = minutes, level
				req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
				most, power := 0, 0
				for _, w := range plan(t, req).Weeks {
					n := 0
					for _, s := range w.Sessions {
						n += s.Contacts
					}
					switch {
					case w.Phase == training.AA || w.Phase == training.BS:
						most = max(most, n)
					case w.Phase == training.PW && !w.Deload:
						power++
						if n <= most {
							t.Errorf("the power week of %s has %d landings, groundwork %d", w.Monday, n, most)
						}
					}
				}
				if power == 0 {
					t.Error("there is no power phase")
				}
			})
		}
	}
}
