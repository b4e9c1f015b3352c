package load_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

func ExamplePaceStress() {
	i, _ := load.IntensityOf(270, 240)                   // 4:30/km against 4:00/km
	fmt.Printf("%.3f %.1f\n", i, load.PaceStress(50, i)) // 50/60 × 0.8889² × 100
	// Output: 0.889 65.8
}

func ExampleIntensityOf() {
	i, ok := load.IntensityOf(300, 240)
	fmt.Println(i, ok)
	_, ok = load.IntensityOf(300, 0)
	fmt.Println(ok)
	// Output:
	// 0.8 true
	// false
}

func ExampleTRIMPOf() {
	// 60 × 0.7 × 0.64 e^1.344 and 60 × 0.7 × 0.86 e^1.169
	fmt.Printf("%.1f %.1f\n", load.TRIMPOf(60, 0.70, training.Male), load.TRIMPOf(60, 0.70, training.Female))
	// Output: 103.1 116.3
}

func ExampleHeartReserveOf() {
	r, ok := load.HeartReserveOf(148, 50, 190) // 98/140
	fmt.Printf("%.2f %v\n", r, ok)
	// Output: 0.70 true
}

func ExampleHeartStress() {
	fmt.Printf("%.0f\n", load.HeartStress(60, 0.85, 0, training.Female)) // an hour at threshold
	// Output: 100
}

func ExampleEffortStress() {
	fmt.Println(load.EffortStress(420), load.EffortStress(210)) // 60 min and 30 min at effort 7
	// Output: 100 50
}

func ExampleStrengthStress() {
	s := load.StrengthStress(load.SessionRPE{Effort: 7, Minutes: 45}) // 100 × 0.75 × 0.49 × 0.8
	fmt.Printf("%.1f\n", s)
	// Output: 29.4
}

func TestHeartReserveKeepsWithinItsEnds(t *testing.T) {
	tests := []struct {
		name             string
		rate, rest, most load.HeartRate
		want             load.HeartReserve
		ok               bool
	}{
		{"half way", 120, 50, 190, 0.5, true}, // 70/140
		{"over the maximum", 200, 50, 190, 1, true},
		{"under rest", 45, 50, 190, 0, true},
		{"no rate", 0, 50, 190, 0, false},
		{"no rest", 120, 0, 190, 0, false},
		{"no maximum", 120, 50, 0, 0, false},
		{"a maximum at rest", 120, 50, 50, 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if r, ok := load.HeartReserveOf(tt.rate, tt.rest, tt.most); r != tt.want || ok != tt.ok {
				t.Errorf("got %v %v, want %v %v", r, ok, tt.want, tt.ok)
			}
		})
	}
}

func TestWithoutASexTheImpulseIsTheMeanOfBoth(t *testing.T) {
	if got := load.TRIMPOf(60, 0.70, ""); !near(got, 109.7, 0.05) { // (103.07 + 116.26)/2
		t.Errorf("got %v", got)
	}
}

func TestAnHourAtThresholdIsAHundredHoweverItIsRead(t *testing.T) {
	hour := training.DoneRun{Run: training.Run{Minutes: 60, Kind: training.RunTempo}, Effort: 7}
	m := load.Measures{Threshold: 240, Rest: 50, Most: 190, AtThreshold: 162}
	rapid.Check(t, func(t *rapid.T) {
		m.Sex = rapid.SampledFrom([]training.Sex{"", training.Male, training.Female}).Draw(t, "sex")
		for _, r := range []load.MeasuredRun{{DoneRun: hour, Graded: 240}, {DoneRun: hour, Heart: 162}, {DoneRun: hour}} {
			if got := load.RunStress(r, m); !near(got.Stress, 100, 1e-9) {
				t.Fatalf("%s: %v", got.Why.Code, got.Stress)
			}
		}
	})
}

func ExampleRunStress() {
	r := load.MeasuredRun{DoneRun: training.DoneRun{Run: training.Run{Minutes: 50, Kind: training.RunEasy}, Effort: 4}, Graded: 270}
	got := load.RunStress(r, load.Measures{Threshold: 240})
	fmt.Printf("%.1f %s %v\n", got.Stress, got.Why.Code, got.Why.Facts)
	// Output: 65.8 load.stress-by-pace [{intensity 88.89}]
}

func TestRunStressIsReadFromTheBestThereIs(t *testing.T) {
	all := load.Measures{Threshold: 240, Rest: 50, Most: 190}
	run := func(kind training.RunKind, km unit.Metres) training.DoneRun {
		return training.DoneRun{Run: training.Run{Minutes: 60, Distance: km * 1000, Kind: kind}, Effort: 3.5}
	}
	tests := []struct {
		name string
		run  load.MeasuredRun
		m    load.Measures
		want load.Stress
		code string
	}{
		{"graded pace comes first", load.MeasuredRun{DoneRun: run("easy", 10), Graded: 300, Heart: 150}, all, 64, "load.stress-by-pace"},    // 0.8²
		{"plain pace stands in", load.MeasuredRun{DoneRun: run("easy", 12), Heart: 150}, all, 64, "load.stress-by-pace"},                    // 5:00/km
		{"the plain pace of hills says nothing", load.MeasuredRun{DoneRun: run("hills", 12), Heart: 169}, all, 100, "load.stress-by-heart"}, // (169−50)/140 = 0.85
		{"a hike goes by effort", load.MeasuredRun{DoneRun: run("hike", 5)}, all, 50, "load.stress-by-effort"},                              // 210/420
		{"without threshold pace the heart", load.MeasuredRun{DoneRun: run("easy", 12), Heart: 169}, load.Measures{Rest: 50, Most: 190}, 100, "load.stress-by-heart"},
		{"without anything the effort", load.MeasuredRun{DoneRun: run("easy", 12), Heart: 150}, load.Measures{}, 50, "load.stress-by-effort"}, // 210/420
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := load.RunStress(tt.run, tt.m)
			if !near(got.Stress, tt.want, 1e-9) || string(got.Why.Code) != tt.code || got.Why.Rule != "LOAD-06" || got.Estimated {
				t.Errorf("got %+v, want %v by %s", got, tt.want, tt.code)
			}
		})
	}
}

func TestAStressThatIsAGuessSaysSo(t *testing.T) {
	unrated := training.DoneRun{Run: training.Run{Date: monday, Minutes: 60, Kind: training.RunEasy}}
	got := load.RunStress(load.MeasuredRun{DoneRun: unrated}, load.Measures{})
	if !got.Estimated || got.Why.Code != load.CodeStressByGuess || !near(got.Stress, 42.857, 0.001) { // 3×60/420
		t.Errorf("an unrated run is %+v", got)
	}
	if got := load.RunStress(load.MeasuredRun{DoneRun: unrated, Graded: 300}, load.Measures{Threshold: 240}); got.Estimated {
		t.Error("a paced run needs no rating")
	}
	lift := lifted(said(3, 2)...)
	lift.Date = monday.AddDays(1)
	days := load.StressDays(monday, monday.AddDays(2), []load.MeasuredRun{{DoneRun: unrated}}, []training.LoggedSession{lift}, load.Measures{}, load.WithStrength)
	if !days[0].Estimated || !days[1].Estimated || days[2].Estimated {
		t.Errorf("days are %+v", days)
	}
}

func ExampleStressDays() {
	lift := lifted(said(3, 2)...)
	lift.Date, lift.Minutes, lift.Effort = monday, 45, 7
	runs := []load.MeasuredRun{{DoneRun: training.DoneRun{Run: training.Run{Date: monday, Minutes: 60}, Effort: 7}}}
	for _, c := range []load.Curves{load.RunsOnly, load.WithStrength} {
		d := load.StressDays(monday, monday, runs, []training.LoggedSession{lift}, load.Measures{}, c)[0]
		fmt.Printf("%.1f + %.1f = %.1f\n", d.Runs, d.Strength, d.Total())
	}
	// Output:
	// 100.0 + 0.0 = 100.0
	// 100.0 + 29.4 = 129.4
}

func TestStressDaysHoldOnlyTheirOwn(t *testing.T) {
	run := load.MeasuredRun{DoneRun: training.DoneRun{Run: training.Run{Date: monday, Minutes: 60}, Effort: 7}}
	lift := lifted(said(3, 2)...)
	lift.Date = monday.AddDays(3)
	days := load.StressDays(monday.AddDays(1), monday.AddDays(2), []load.MeasuredRun{run}, []training.LoggedSession{lift}, load.Measures{}, load.WithStrength)
	if len(days) != 2 || days[0].Total() != 0 || days[1].Total() != 0 || days[1].Date != monday.AddDays(2) {
		t.Errorf("days are %+v", days)
	}
	if got := load.StressDays(monday, monday.AddDays(-3), nil, nil, load.Measures{}, load.RunsOnly); len(got) != 0 {
		t.Errorf("a range of no days has %d", len(got))
	}
}
