package composition_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training/composition"
)

// BenchmarkSolve composes realistic weeks, and reports the share proven best
// and the worst gap between value and bound, in per cent.
func BenchmarkSolve(b *testing.B) {
	for _, sessions := range []int{2, 3} {
		for _, minutes := range []int{20, 30, 45, 60} {
			b.Run(fmt.Sprintf("%dmin-x%d", minutes, sessions), func(b *testing.B) {
				list := grids(minutes, sessions, 16)
				proven, worst, n := 0, 0.0, 0
				for b.Loop() {
					a := composition.Solve(list[n%len(list)].problem())
					if a.Proven {
						proven++
					}
					worst = max(worst, 100*float64(a.Bound-a.Value)/float64(max(a.Value, 1)))
					n++
				}
				b.ReportMetric(100*float64(proven)/float64(n), "%proven")
				b.ReportMetric(worst, "%worst-gap")
			})
		}
	}
}

// BenchmarkPlan composes the five blocks of a plan of 20 weeks, each from the
// prices of the one before.
func BenchmarkPlan(b *testing.B) {
	for _, minutes := range []int{20, 30, 45, 60} {
		b.Run(fmt.Sprintf("%dmin", minutes), func(b *testing.B) {
			seed := 0
			for b.Loop() {
				prices := composition.Duals{}
				for block := range 5 {
					g := grid{minutes, 2, seed % 4, seed / 4 % 4, block % 4, seed % 16}
					_, prices = composition.SolveFrom(g.problem(), prices)
				}
				seed++
			}
		})
	}
}
