package planner_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// scenario is runner number n of a fixed crowd: a race 20 weeks ahead, at most
// two sessions a week, everything else mixed.
func scenario(n uint64) training.Request {
	rng := rand.New(rand.NewPCG(n, 7))
	pick := func(k int) int { return rng.IntN(k) }
	goals := []training.Goal{training.Goal5k, training.Goal10k, training.GoalHalf, training.GoalMarathon, training.GoalUltra}
	r := training.Request{
		From: monday, Goal: goals[pick(len(goals))], Sessions: 2,
		Minutes: []unit.Minutes{20, 30, 30, 45, 45, 60}[pick(6)],
		Races:   []training.Race{{Date: monday.AddDays(7*20 - 1), Priority: training.PriorityA}},
		Profile: training.Profile{
			Level: []training.Level{training.L0, training.L1, training.L2, training.L3}[pick(4)], LiftingMonths: -1,
			Mass: unit.Kilograms(50 + pick(40)), Age: 20 + pick(45),
			Places: []training.Place{{Name: "home", Preset: training.Presets[pick(4)]}},
		},
	}
	if pick(5) == 0 {
		r.Pain = []training.Pain{{Site: training.Sites[pick(len(training.Sites))].Site, Score: 2 + pick(5)}}
	}
	weekly := [][]training.RunKind{
		{training.RunIntervals, training.RunEasy, training.RunLong},
		{training.RunIntervals, training.RunEasy, training.RunTempo, training.RunEasy, training.RunLong},
		{training.RunEasy, training.RunIntervals, training.RunEasy, training.RunTempo, training.RunEasy, training.RunLong},
	}[pick(3)]
	days := rng.Perm(6)[:len(weekly)-1]
	slices.Sort(days)
	days = append(days, 6)
	evening := pick(3) == 0
	for week := range 20 {
		for i, kind := range weekly {
			start := training.At(6, 30)
			if evening && kind != training.RunLong {
				start = training.At(18, 0)
			}
			minutes := unit.Minutes(40 + pick(30))
			if kind == training.RunLong {
				minutes = unit.Minutes(80 + 5*(week%4*3) + pick(10))
			}
			r.Runs = append(r.Runs, training.Run{Date: monday.AddDays(7*week + days[i]), Start: start, Minutes: minutes, Kind: kind, Source: "calendar"})
		}
	}
	return r
}

// BenchmarkPlan makes 20-week plans for 1,000 different runners, nothing kept
// from one to the next, and reports the median and the 99th percentile,
// by the clock and by the time this process computed.
func BenchmarkPlan(b *testing.B) {
	cat := library(b)
	for b.Loop() {
		times, cpus := make([]float64, 0, 1000), make([]float64, 0, 1000)
		for n := range uint64(1000) {
			req := scenario(n)
			start, cpu := time.Now(), cpuTime()
			if _, err := planner.Plan(req, cat); err != nil {
				b.Fatal(err)
			}
			times = append(times, float64(time.Since(start).Microseconds())/1000)
			cpus = append(cpus, float64((cpuTime()-cpu).Microseconds())/1000)
		}
		slices.Sort(times)
		slices.Sort(cpus)
		b.ReportMetric(times[499], "p50-ms")
		b.ReportMetric(times[989], "p99-ms")
		b.ReportMetric(times[999], "max-ms")
		b.ReportMetric(cpus[499], "p50-cpu-ms")
		b.ReportMetric(cpus[989], "p99-cpu-ms")
	}
}
