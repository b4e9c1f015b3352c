package load_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

func tracked(daysAgo, sets, contacts int) load.Tracked {
	return load.Tracked{Date: monday.AddDays(-daysAgo), Tracks: load.Tracks{LowerSets: sets, Contacts: contacts}}
}

func ExampleBaselineOf() {
	b, ok := load.BaselineOf([]load.Tracked{tracked(31, 14, 90), tracked(30, 6, 40), tracked(2, 8, 20)}, monday)
	fmt.Println(b.LowerSets, b.Contacts, ok) // the session of 31 days ago is too old
	// Output: 8 40 true
}

func TestABaselineNeedsASession(t *testing.T) {
	for name, sessions := range map[string][]load.Tracked{
		"none":          nil,
		"too old":       {tracked(31, 8, 40)},
		"of today":      {tracked(0, 8, 40)},
		"of days ahead": {tracked(-3, 8, 40)},
	} {
		if b, ok := load.BaselineOf(sessions, monday); ok {
			t.Errorf("%s: %+v", name, b)
		}
	}
	if b, ok := load.BaselineOf([]load.Tracked{tracked(3, 0, 0)}, monday); !ok || b != (load.Baseline{}) {
		t.Errorf("a session without leg work: %+v, %v", b, ok)
	}
}

func ExampleBaseline_Ceiling() {
	c := load.Baseline{LowerSets: 10, Contacts: 40}.Ceiling()
	fmt.Println(c.LowerSets, c.Contacts) // 1.3 and 1.2 times
	// Output: 13 48
}

func runOf(daysAgo int, km unit.Metres) training.DoneRun {
	return done(training.Run{Date: monday.AddDays(-daysAgo), Distance: km * 1000}, 4)
}

func ExampleLongestRun() {
	runs := []training.DoneRun{runOf(31, 30), runOf(30, 18), runOf(3, 12)}
	fmt.Println(load.LongestRun(runs, monday, 0))
	// Output: 18000
}

func ExampleSpikeOf() {
	history := []training.DoneRun{runOf(7, 20)}
	why, ok := load.SpikeOf(training.Run{Date: monday, Distance: 24_000}, history, 0)
	fmt.Println(ok, why.Facts)
	// Output: true [{date 2026-11-23} {runKm 24} {longestKm 20} {over 20}]
}

func TestSpikeOf(t *testing.T) {
	sameDay := runOf(0, 10)
	byMinutes := done(training.Run{Date: monday.AddDays(-5), Minutes: 60}, 3)
	tests := []struct {
		name    string
		run     training.Run
		history []training.DoneRun
		easy    unit.Pace
		want    bool
	}{
		{"a tenth more keeps to it", training.Run{Date: monday, Distance: 22_000}, []training.DoneRun{runOf(7, 20)}, 0, false},
		{"a run of the same day is no measure", training.Run{Date: monday, Distance: 22_000}, []training.DoneRun{sameDay}, 0, false},
		{"nor is one 31 days ago", training.Run{Date: monday, Distance: 22_000}, []training.DoneRun{runOf(31, 10)}, 0, false},
		{"nor one that comes later", training.Run{Date: monday, Distance: 22_000}, []training.DoneRun{runOf(-2, 10)}, 0, false},
		{"a done run is measured alike", training.Run{Date: monday, Distance: 23_000, Done: true}, []training.DoneRun{runOf(7, 20)}, 0, true},
		{"minutes at easy pace", training.Run{Date: monday, Minutes: 60}, []training.DoneRun{runOf(7, 10)}, 300, true},      // 12 km
		{"minutes at an unknown pace", training.Run{Date: monday, Minutes: 60}, []training.DoneRun{runOf(7, 10)}, 0, false}, // 10 km
		{"a history in minutes", training.Run{Date: monday, Distance: 13_500}, []training.DoneRun{byMinutes}, 300, true},    // over 13.2 km
		{"a history in minutes within the tenth", training.Run{Date: monday, Distance: 13_000}, []training.DoneRun{byMinutes}, 300, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if why, ok := load.SpikeOf(tt.run, tt.history, tt.easy); ok != tt.want {
				t.Errorf("got %v, %v", ok, why.Facts)
			}
		})
	}
}

// fourWeeks has the same load every day of each of four weeks.
func fourWeeks(loads ...load.SessionLoad) []load.Day {
	var days []load.Day
	for _, l := range loads {
		for range 7 {
			days = append(days, load.Day{Date: monday.AddDays(len(days)), Runs: l})
		}
	}
	return days
}

func ExampleRatiosOf() {
	r, why, ok := load.RatiosOf(fourWeeks(100, 100, 100, 200))
	// 1400 against 3500/4, and against 700
	fmt.Println(r.AcuteChronic, r.WeekToWeek, ok, why.Rule)
	// Output: 1.6 2 true LOAD-10
}

func TestRatios(t *testing.T) {
	if r, _, ok := load.RatiosOf(fourWeeks(900, 100, 100, 0, 100)); !ok || !near(r.AcuteChronic, 4.0/3, 1e-9) || r.WeekToWeek != 0 { // 700/(2100/4); the week before was rest
		t.Errorf("after a week of rest: %+v, %v", r, ok)
	}
	if _, _, ok := load.RatiosOf(fourWeeks(100, 100, 100, 100)[1:]); ok {
		t.Error("27 days have a ratio")
	}
	if _, _, ok := load.RatiosOf(fourWeeks(0, 0, 0, 0)); ok {
		t.Error("four weeks of rest have a ratio")
	}
}

func ExampleGrowthInformation() {
	why, ok := load.GrowthInformation([]unit.Metres{40_000, 46_000})
	fmt.Println(ok, why.Code, why.Facts)
	// Output: true load.growth-week [{over 15}]
}

func TestGrowthInformation(t *testing.T) {
	tests := []struct {
		name  string
		weeks []unit.Metres
		want  string
	}{
		{"a tenth more", []unit.Metres{40_000, 44_000}, ""},
		{"a little over a tenth", []unit.Metres{40_000, 44_500}, "load.growth-week"},
		{"less", []unit.Metres{40_000, 30_000}, ""},
		{"a tenth each week is not 30 % in two", []unit.Metres{40_000, 44_000, 48_000}, ""},
		{"30 % in two weeks", []unit.Metres{40_000, 46_000, 52_000}, "load.growth-week"}, // 30 % exactly, and 13 %
		{"over 30 % in two weeks", []unit.Metres{40_000, 46_000, 53_000}, "load.growth-two-weeks"},
		{"back after a lighter week", []unit.Metres{40_000, 30_000, 40_000}, "load.growth-week"},
		{"after a week off", []unit.Metres{0, 40_000}, ""},
		{"one week", []unit.Metres{40_000}, ""},
		{"none", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			why, ok := load.GrowthInformation(tt.weeks)
			if string(why.Code) != tt.want || ok != (tt.want != "") {
				t.Errorf("got %q, want %q", why.Code, tt.want)
			}
			if ok && why.Rule != "LOAD-12" {
				t.Errorf("by %s", why.Rule)
			}
		})
	}
}
