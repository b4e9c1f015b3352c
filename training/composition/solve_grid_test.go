package composition_test

import (
	"fmt"
	"os"
	"sort"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training/composition"
)

// TestSoakGrid prints the table of docs: set LEGWORK_SOAK=1.
func TestSoakGrid(t *testing.T) {
	if os.Getenv("LEGWORK_SOAK") == "" {
		t.Skip("LEGWORK_SOAK is not set: the large run is left out")
	}
	for _, sessions := range []int{2, 3} {
		for _, minutes := range []int{20, 30, 45, 60} {
			var spent []float64
			proven, within, worst, size, dropped := 0, 0, 0.0, 0, 0
			list := grids(minutes, sessions, 64)
			for _, g := range list {
				p := g.problem()
				size += len(p.Sessions[0].Candidates)
				start := time.Now()
				a := composition.Solve(p)
				ms := float64(time.Since(start).Microseconds()) / 1000
				spent = append(spent, ms)
				if err := composition.Check(p, a); err != nil {
					t.Errorf("%v: %v", g, err)
				}
				gap := 100 * float64(a.Bound-a.Value) / float64(max(a.Value, 1))
				if a.Proven {
					proven++
				}
				if gap <= 1 {
					within++
				}
				if len(a.Dropped) > 0 {
					dropped++
				}
				worst = max(worst, gap)
				if os.Getenv("LEGWORK_SOAK") == "2" {
					fmt.Printf("   %v n=%d value=%d bound=%d gap=%.2f%% %.1fms nodes=%d dropped=%d\n", g, len(p.Sessions[0].Candidates), a.Value, a.Bound, gap, ms, a.Nodes, len(a.Dropped))
				}
			}
			sort.Float64s(spent)
			n := len(list)
			fmt.Printf("%d min x %d: n=%d cands=%d proven %.1f%% gap<=1%% %.1f%% worst %.2f%% p50 %.1f ms p90 %.1f p99 %.1f ms max %.1f dropped %d\n", minutes, sessions, n, size/n,
				100*float64(proven)/float64(n), 100*float64(within)/float64(n), worst, spent[n/2], spent[n*9/10], spent[n*99/100], spent[n-1], dropped)
		}
	}
}
