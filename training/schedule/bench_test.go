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
// week, on 300 random calendars in turn, and reports the median, the 99th
// percentile and the most. A calendar met again counts with its shortest time,
// which on a machine that others use is nearest its own: 1,200 rounds are the
// best of four.
func BenchmarkSolve(b *testing.B) {
	for _, size := range []struct{ weeks, sessions int }{{1, 2}, {20, 1}, {20, 2}, {20, 3}} {
		b.Run(fmt.Sprintf("weeks=%d/sessions=%d", size.weeks, size.sessions), func(b *testing.B) {
			const calendars = 300
			problems := make([]schedule.Problem, calendars)
			for i := range problems {
				problems[i] = roll(uint64(i)).problem(size.weeks, size.sessions, 3, defaultWindows())
			}
			var took []time.Duration
			for n := 0; b.Loop(); n++ {
				begin := time.Now()
				schedule.Solve(problems[n%calendars])
				clock := time.Since(begin)
				if n < calendars {
					took = append(took, clock)
					continue
				}
				took[n%calendars] = min(took[n%calendars], clock)
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
			b.ReportMetric(float64(took[len(took)-1].Microseconds())/1000, "max-ms")
		})
	}
}

// BenchmarkWhyNot asks about one day of a 20-week plan: a day on which most
// starts have a price, so that each is a plan of its own.
func BenchmarkWhyNot(b *testing.B) {
	for _, sessions := range []int{2, 3} {
		b.Run(fmt.Sprintf("sessions=%d", sessions), func(b *testing.B) {
			p, s, day := pricedDay(b, sessions)
			for b.Loop() {
				schedule.WhyNot(p, s, 10, 0, day)
			}
		})
	}
}

// pricedDay finds a plan and a day of its week 10 with ten priced starts or more.
func pricedDay(b *testing.B, sessions int) (schedule.Problem, schedule.Solution, training.Weekday) {
	b.Helper()
	for seed := range uint64(50) {
		p := roll(seed).problem(20, sessions, 3, defaultWindows())
		s := schedule.Solve(p)
		for day := training.Monday; day <= training.Sunday; day++ {
			priced := 0
			for _, v := range schedule.WhyNot(p, s, 10, 0, day) {
				if !v.Forbidden && v.Why.Code == schedule.CodeWouldCost {
					priced++
				}
			}
			if priced >= 10 {
				return p, s, day
			}
		}
	}
	b.Fatal("no day has ten starts with a price")
	return schedule.Problem{}, schedule.Solution{}, 0
}
