package planner_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// balanceSets counts a week's stands on one leg.
func balanceSets(w training.Week) (items, sets int) {
	for _, s := range w.Sessions {
		for _, e := range s.Exercises {
			if e.Exercise == "sl_balance" {
				items, sets = items+1, sets+e.WorkingSets()
			}
		}
	}
	return items, sets
}

func TestFrom65OnAWeekHasBalanceTwice(t *testing.T) {
	for _, minutes := range []unit.Minutes{20, 30, 45} {
		for _, level := range []training.Level{training.L0, training.L1, training.L2} {
			req := runner()
			req.Minutes, req.Profile.Level, req.Profile.Age = minutes, level, 68
			m := made(t, req)
			for i, w := range m.Plan.Weeks {
				items, sets := balanceSets(w)
				switch {
				case w.Phase == training.TP:
					if sets > 0 {
						t.Errorf("week %d: the primer has %d", i+1, sets)
					}
				case len(w.Sessions) == 0:
				case items < min(2, len(w.Sessions)) || sets < 2:
					t.Errorf("%d min, %s, week %d: %d items, %d sets in %d sessions", minutes, level, i+1, items, sets, len(w.Sessions))
				}
			}
			if v := planner.Violations(m); len(v) > 0 {
				t.Error(v)
			}
		}
	}
}

func TestBalanceIsLeftOutWhereItIsNotAskedOrHurts(t *testing.T) {
	young := runner()
	young.Minutes = 20
	sprained := runner()
	sprained.Minutes, sprained.Profile.Age = 20, 70
	sprained.Pain = []training.Pain{{Site: "shoulder", Score: 8}, {Site: "achilles", Score: 7}, {Site: "ankle", Score: 8}}
	sprained.Profile.Dislikes = []string{"sl_balance"}
	for name, req := range map[string]training.Request{"under 65": young, "disliked": sprained} {
		for i, w := range plan(t, req).Weeks {
			if _, sets := balanceSets(w); sets > 0 && i < 2 {
				t.Errorf("%s: week %d has %d sets", name, i+1, sets)
			}
		}
	}
}
