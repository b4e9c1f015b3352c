package planner_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
)

// Warm-up sets of a squat of 97 kg once: 50 and 70 % of the working load, and
// 85 % of it where that is heavy. From 40 to 64 there is one more.
func TestWarmUpSetsAreAsManyAsSaid(t *testing.T) {
	for _, age := range []int{35, 45} {
		req := squatter(training.L2)
		req.Profile.Age = age
		build, heavy := 0, 0
		for _, w := range unbroken(t, req).Plan.Weeks {
			for _, s := range w.Sessions {
				e, ok := exerciseIn(s, "back_squat")
				if !ok {
					continue
				}
				n := 0
				for _, set := range e.Sets {
					if set.Kind == training.WarmupSet {
						n++
					}
				}
				said := ""
				for _, r := range e.Why {
					if r.Code == composition.CodeRamp {
						said = r.Facts[0].Value
					}
				}
				if n > 0 && said != fmt.Sprint(n) {
					t.Errorf("at %d %s has %d warm-up sets and says %q", age, s.ID, n, said)
				}
				if w.Phase == training.BS {
					build = max(build, n)
				}
				heavy = max(heavy, n)
			}
		}
		if extra := age / 40; build != 2+extra || heavy != 3+extra {
			t.Errorf("at %d %d warm-up sets in build and %d at most, want %d and %d", age, build, heavy, 2+extra, 3+extra)
		}
	}
}
