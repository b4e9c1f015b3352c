package schedule_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// BenchmarkSolve places plans with the default windows, half-hour starts, 131 a
// week, on random calendars, and reports the median and the 99th percentile.
func BenchmarkSolve(b *testing.B) {
	for _, size := range []struct{ weeks, sessions int }{{1, 2}, {20, 1}, {20, 2}, {20, 3}} {
		b.Run(fmt.Sprintf("weeks=%d/sessions=%d", size.weeks, size.sessions), func(b *testing.B) {
			const calendars = 300
			problems := make([]schedule.Problem, calendars)
			for i := range problems {
				problems[i] = roll(uint64(i)).problem(size.weeks, size.sessions, 3, defaultWindows())
			}
			took := make([]time.Duration, 0, b.N)
			for n := 0; b.Loop(); n++ {
				begin := time.Now()
				schedule.Solve(problems[n%calendars])
				took = append(took, time.Since(begin))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
			b.ReportMetric(float64(took[len(took)-1].Microseconds())/1000, "max-ms")
		})
	}
}

// BenchmarkWhyNot asks about one day of a 20-week plan.
func BenchmarkWhyNot(b *testing.B) {
	p := roll(3).problem(20, 2, 3, defaultWindows())
	s := schedule.Solve(p)
	for b.Loop() {
		schedule.WhyNot(p, s, 10, 0, training.Thursday)
	}
}
