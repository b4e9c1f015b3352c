package composition_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
)

func TestGridReal(t *testing.T) {
	cat, _ := catalogue.Load()
	for _, n := range []int{2, 3} {
		for _, mins := range []unit.Minutes{20, 30, 45, 60} {
			var ms []float64
			proven, one, cases := 0, 0, 0
			worst := 0.0
			for _, kit := range training.Presets {
				k, _ := equipment.Resolve(training.Place{Name: "x", Preset: kit})
				for _, lv := range []training.Level{training.L0, training.L1, training.L2, training.L3} {
					for i, ph := range []training.Phase{training.AA, training.BS, training.MS, training.PW} {
						if lv == training.L0 && ph != training.AA && ph != training.BS {
							continue
						}
						b := composition.Block{Phase: ph, Level: lv, Runner: training.R2, Goal: training.GoalHalf, FromWeek: 1 + 4*i, Weeks: 5, BusyWeek: (i+int(lv))%2 == 0}
						for range n {
							b.Sessions = append(b.Sessions, composition.Slot{Minutes: mins, Kit: k})
						}
						if (i+int(lv))%3 == 0 {
							b.Pains = []training.Pain{{Site: training.Sites[(i*5+int(lv)*3)%18].Site, Score: 4}}
						}
						t0 := time.Now()
						m, err := composition.Compose(cat, b)
						if err != nil {
							t.Fatal(err)
						}
						ms = append(ms, float64(time.Since(t0).Microseconds())/1000)
						cases++
						if m.Proven {
							proven++
						}
						if m.Gap <= 0.01 {
							one++
						}
						worst = max(worst, m.Gap)
					}
				}
			}
			slices.Sort(ms)
			fmt.Printf("%d x %d: n %d proven %.0f%% gap<=1%% %.0f%% worst %.2f%% p50 %.0f p99 %.0f ms\n", mins, n, cases, 100*float64(proven)/float64(cases), 100*float64(one)/float64(cases), 100*worst, ms[len(ms)/2], ms[len(ms)-1])
		}
	}
}
