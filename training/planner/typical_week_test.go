package planner_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// 40 km in four runs: three tenths are 12 km, the other 28 km are 9 each. Of
// Tuesday, Thursday and Saturday the first two are as far from Sunday as can be
// (2 and 3 days): Thursday.
func ExampleTypicalWeek() {
	days := []training.Weekday{training.Tuesday, training.Thursday, training.Saturday, training.Sunday}
	for _, r := range planner.TypicalWeek(days, 40_000, 1) {
		fmt.Println(r.Day, r.Kind, r.Distance/1000, "km")
	}
	// Output:
	// tue easy 9 km
	// thu intervals 9 km
	// sat easy 9 km
	// sun long 12 km
}

func TestATypicalWeek(t *testing.T) {
	tue, thu, sun := training.Tuesday, training.Thursday, training.Sunday
	for _, c := range []struct {
		name string
		days []training.Weekday
		km   int
		hard int
		want string
	}{
		{"no days are no runs", nil, 40, 1, ""},
		{"no distance is no runs", []training.Weekday{tue}, 0, 1, ""},
		{"one day is easy", []training.Weekday{thu}, 8, 2, "thu easy 8 "},
		{"of two days none is fast", []training.Weekday{sun, tue}, 10, 2, "tue easy 4 sun long 6 "},
		{"of three days one may be fast", []training.Weekday{tue, thu, sun}, 30, 2, "tue easy 9 thu intervals 9 sun long 12 "},
		{"a day given twice is one day", []training.Weekday{thu, thu}, 8, 0, "thu easy 8 "},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			for _, r := range planner.TypicalWeek(c.days, unit.Metres(1000*c.km), c.hard) {
				got += fmt.Sprintf("%s %s %.0f ", r.Day, r.Kind, r.Distance/1000)
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// Rounding takes or adds half a kilometre a run, and no run is shorter than one.
func TestATypicalWeekAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 7).Draw(t, "days")
		var days []training.Weekday
		for d := range n {
			days = append(days, training.Weekday(d))
		}
		km := rapid.IntRange(n, 200).Draw(t, "km")
		hard := rapid.IntRange(0, 7).Draw(t, "hard")
		var sum unit.Metres
		fast := 0
		week := planner.TypicalWeek(days, unit.Metres(1000*km), hard)
		for _, r := range week {
			sum += r.Distance
			if r.Kind.Hard() {
				fast++
			}
		}
		if off := float64(sum)/1000 - float64(km); len(week) != n || off > float64(n) || off < -float64(n) {
			t.Fatalf("%d runs of %v km, asked %d of %d", len(week), sum/1000, n, km)
		}
		for _, r := range week {
			if long := week[len(week)-1]; r.Distance > long.Distance {
				t.Fatalf("of %d km in %d days the long run has %v, and %s %v", km, n, long.Distance, r.Day, r.Distance)
			}
		}
		if want := max(0, min(hard, 2, n-2)); fast != want {
			t.Fatalf("%d fast runs of %d days, asked %d", fast, n, hard)
		}
	})
}
