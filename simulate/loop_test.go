package simulate_test

import (
	"reflect"
	"testing"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
)

// population is small enough for every test run; the large ones are run by hand.
func population(weeks int) simulate.Population {
	return simulate.Population{Seed: 4, Athletes: 10, Weeks: weeks, From: training.NewDate(2026, 11, 23)}
}

func TestLivesBreakNothing(t *testing.T) {
	w, p := world(t), population(26)
	var all simulate.Report
	for n := range p.Athletes {
		all = simulate.Merge(all, simulate.Live(w, p.Runner(n), p.Weeks, simulate.Look{Broke: func(b simulate.Breach) { t.Errorf("%s: %s", b.Name, b) }}))
	}
	if m := all.Measures[simulate.RIRError]; m.N() == 0 || mean(m) < -17.3 || mean(m) > -1.7 {
		t.Errorf("said minus true reserve is %.1f tenths over %d sets, want -17.3 to -1.7", mean(m), m.N()) // PRG-07
	}
	if all.Counts[simulate.CutsAnnounced] == 0 {
		t.Error("no day ever took a set, so nothing shows that one is taken")
	}
	if all.Weeks() != int64(p.Athletes*p.Weeks) || all.Counts[simulate.SessionsDone] == 0 || all.Counts[simulate.ChangesMade] == 0 || all.Counts[simulate.PlansMade] <= int64(p.Athletes) {
		t.Errorf("nobody lived: %+v", all.Counts)
	}
}

func mean(m simulate.Measure) float64 {
	sum := 0.0
	for v, n := range m.Values {
		sum += float64(v) * float64(n)
	}
	return sum / float64(max(m.N(), 1))
}

func TestTheSameLifeTwiceIsTheSame(t *testing.T) {
	w, p := world(t), population(12)
	life := func() simulate.Report { return simulate.Live(w, p.Runner(3), p.Weeks, simulate.Look{}) }
	if a, b := life(), life(); !reflect.DeepEqual(a, b) {
		t.Errorf("one life was\n%+v\nand then\n%+v", a, b)
	}
}

// A check that finds nothing could be blind: here the day's session is made
// wrong before it is held against them.
func TestALifeGoneWrongIsSeen(t *testing.T) {
	w, p := world(t), population(4)
	seen := map[simulate.Name]bool{}
	simulate.Live(w, p.Runner(1), p.Weeks, simulate.Look{At: func(day training.Date, s athlete.State, d adaptation.Day) {
		bad := d.Session
		bad.Minutes = 500
		for _, b := range simulate.Breaches(simulate.Scene{Date: day, Catalogue: w.Catalogue(), State: s, Session: bad, Most: 30}) {
			seen[b.Name] = true
		}
	}})
	for _, want := range []simulate.Name{simulate.OverTime, simulate.KitMissing} { // the zero Kit has nothing
		if !seen[want] {
			t.Errorf("%s was not seen", want)
		}
	}
}

func BenchmarkLife(b *testing.B) {
	w, p := world(b), population(26)
	weeks := 0
	for b.Loop() {
		for n := range p.Athletes {
			simulate.Live(w, p.Runner(n), p.Weeks, simulate.Look{})
		}
		weeks += p.Athletes * p.Weeks
	}
	b.ReportMetric(float64(weeks)/b.Elapsed().Seconds(), "athlete-weeks/s")
}
