package load_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"pgregory.net/rapid"
)

var monday = training.NewDate(2026, 11, 23)

func weekOf(loads ...load.SessionLoad) load.Week {
	var days [7]load.Day
	for i, l := range loads {
		days[i] = load.Day{Date: monday.AddDays(i), Runs: l}
	}
	return load.WeekOf(days)
}

func near[T ~float64](a, b T, within float64) bool { return math.Abs(float64(a)-float64(b)) <= within }

func ExampleWeekOf() {
	var days [7]load.Day
	for i, l := range []load.SessionLoad{0, 300, 200, 400, 0, 500, 100} {
		days[i] = load.Day{Date: monday.AddDays(i), Runs: l}
	}
	w := load.WeekOf(days)
	// 1500/7; √(228 571/6); 214.29/195.18; 1500×1.0979
	fmt.Printf("%.0f: %.2f a day, SD %.2f; strain %.0f at monotony %.3f\n", w.Load, w.Mean, w.SD, w.Strain, w.Monotony)
	// Output: 1500: 214.29 a day, SD 195.18; strain 1647 at monotony 1.098
}

func TestLightsOfMonotony(t *testing.T) {
	tests := []struct {
		name     string
		loads    []load.SessionLoad
		monotony load.Monotony
		light    string
	}{
		{"hard and easy days", []load.SessionLoad{0, 300, 200, 400, 0, 500, 100}, 1.098, "green"},
		{"two rest days of seven", []load.SessionLoad{100, 100, 100, 100, 100, 0, 0}, 1.464, "green"},              // 71.43/48.80
		{"one and a half exactly", []load.SessionLoad{500, 500, 500, 100, 100, 100, 300}, 1.5, "amber"},            // 300/200
		{"two exactly is not yet red", []load.SessionLoad{300, 300, 300, 100, 100, 100, 200}, 2, "amber"},          // 200/100
		{"what is shown as two is two", []load.SessionLoad{3000, 3000, 2999, 1000, 1000, 1001, 2000}, 2, "amber"},  // 2000/999.67 = 2.0007
		{"one rest day of seven", []load.SessionLoad{100, 100, 100, 100, 100, 100, 0}, 2.268, "red"},               // 85.71/37.80
		{"over 1 % of the mean is variation", []load.SessionLoad{300, 300, 300, 300, 300, 300, 309}, 88.57, "red"}, // 301.29/(9/√7)
		{"under 1 % is constant", []load.SessionLoad{300, 300, 300, 300, 300, 300, 306}, 0, "none"},                // 6/√7 = 2.27 of 300.86
		{"every day the same", []load.SessionLoad{300, 300, 300, 300, 300, 300, 300}, 0, "none"},
		{"a week of rest", nil, 0, "none"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := weekOf(tt.loads...)
			if !near(w.Monotony, tt.monotony, 0.005) || w.Light().String() != tt.light {
				t.Errorf("monotony %v, %v, want %v, %s", w.Monotony, w.Light(), tt.monotony, tt.light)
			}
			if none := tt.light == "none"; w.Constant != none || none && w.Strain != 0 {
				t.Errorf("constant %v, strain %v", w.Constant, w.Strain)
			}
			if _, warns := w.MonotonyWarning(); warns != (tt.light == "amber" || tt.light == "red") {
				t.Errorf("%s and a warning is %v", tt.light, warns)
			}
		})
	}
	if (load.Week{}).Light() != load.NoLight {
		t.Error("a week nobody has read has a light")
	}
}

func ExampleWeek_Light() {
	w := weekOf(100, 100, 100, 100, 100, 100, 0) // one day off, all others alike
	fmt.Println(w.Light())
	// Output: red
}

func ExampleWeek_MonotonyWarning() {
	why, ok := weekOf(300, 300, 300, 100, 100, 100, 200).MonotonyWarning()
	fmt.Println(ok, why.Code, why.Facts)
	// Output: true load.monotony-amber [{monotony 2}]
}

func ExampleWeek_Why() {
	fmt.Println(weekOf(0, 300, 200, 400, 0, 500, 100).Why().Facts)
	fmt.Println(weekOf(50, 50, 50, 50, 50, 50, 50).Why().Rule)
	// Output:
	// [{load 1500} {monotony 1.1} {strain 1647}]
	// LOAD-04
}

func ExampleWeek_StrainWarning() {
	var before []load.Week
	for _, s := range []load.WeekStrain{1000, 1100, 900, 1000, 1000, 1100, 900, 1000} {
		before = append(before, load.Week{Strain: s})
	}
	// Mean 1000, SD √(40 000/7) = 75.6: the limit is 1000 + 113.4.
	_, ok := load.Week{Strain: 1113}.StrainWarning(before)
	why, over := load.Week{Strain: 1114}.StrainWarning(before)
	fmt.Println(ok, over, why.Facts)
	// Output: false true [{strain 1114} {limit 1113} {weeks 8}]
}

func TestStrainIsHeldAgainstTheOwnLastEightWeeks(t *testing.T) {
	week := func(s load.WeekStrain) load.Week { return load.Week{Strain: s} }
	habit := []load.Week{week(900), week(1000), week(1100), week(1000)} // SD √(20 000/3) = 81.6: limit 1122
	high := week(1123)
	if _, ok := high.StrainWarning(habit[1:]); ok {
		t.Error("three weeks are taken for a habit")
	}
	if _, ok := high.StrainWarning(append(habit[1:3:3], load.Week{Constant: true}, week(1000))); ok {
		t.Error("a constant week is counted as one")
	}
	if _, ok := high.StrainWarning(habit); !ok {
		t.Error("four weeks are not enough")
	}
	if _, ok := week(1122).StrainWarning(habit); ok {
		t.Error("a week at the limit is over it")
	}
	old := append([]load.Week{week(9000)}, append(habit, habit...)...)
	if _, ok := high.StrainWarning(old); !ok {
		t.Error("the ninth week back is read")
	}
	if _, ok := (load.Week{Constant: true, Strain: 5000}).StrainWarning(habit); ok {
		t.Error("a constant week has strain")
	}
}

func ExampleWeeks() {
	from := monday.AddDays(-2) // a Saturday
	weeks := load.Weeks(load.Days(from, monday.AddDays(15), nil, nil, 0))
	for _, w := range weeks {
		fmt.Println(w.From, w.Load)
	}
	// Output:
	// 2026-11-23 0
	// 2026-11-30 0
}

func TestAWeekSaysWhenPartOfItIsAGuess(t *testing.T) {
	runs := []training.DoneRun{done(training.Run{Date: monday.AddDays(3), Minutes: 30}, 0)}
	weeks := load.Weeks(load.Days(monday, monday.AddDays(13), runs, nil, 0))
	if len(weeks) != 2 || !weeks[0].Estimated || weeks[1].Estimated {
		t.Errorf("weeks are %+v", weeks)
	}
}

func TestMonotonyDoesNotChangeWithTheUnitOfLoad(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var loads, scaled []load.SessionLoad
		by := load.SessionLoad(rapid.IntRange(1, 50).Draw(t, "scale")) / 7
		for range 7 {
			l := load.SessionLoad(rapid.IntRange(0, 900).Draw(t, "load"))
			loads, scaled = append(loads, l), append(scaled, l*by)
		}
		a, b := weekOf(loads...), weekOf(scaled...)
		if !near(a.Monotony, b.Monotony, 1e-9*float64(a.Monotony)) || a.Constant != b.Constant {
			t.Fatalf("monotony %v becomes %v", a.Monotony, b.Monotony)
		}
		if !near(load.SessionLoad(b.Strain), load.SessionLoad(a.Strain)*by, 1e-6*float64(b.Strain)) {
			t.Fatalf("strain %v becomes %v", a.Strain, b.Strain)
		}
	})
}
