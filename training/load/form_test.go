package load_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training/load"
	"pgregory.net/rapid"
)

func ExampleForms() {
	// Day 1: CTL 40 − 40/42, ATL 55 − 55/7, TSB 40 − 55. Day 2: CTL 39.05 +
	// 40.95/42, ATL 47.14 + 32.86/7, TSB 39.05 − 47.14. Day 3 likewise.
	for _, f := range load.Forms(load.Form{Chronic: 40, Acute: 55}, []load.Stress{0, 80, 45}) {
		fmt.Printf("%.2f %.2f %.2f\n", f.Chronic, f.Acute, f.Balance)
	}
	// Output:
	// 39.05 47.14 -15.00
	// 40.02 51.84 -8.10
	// 40.14 50.86 -11.81
}

func ExampleForm_Next() {
	f := load.Form{}.Next(84)
	fmt.Println(f.Chronic, f.Acute, f.Balance) // 84/42, 84/7, and yesterday's 0 − 0
	// Output: 2 12 0
}

func ExampleForm_Why() {
	fmt.Println(load.Form{Chronic: 40, Acute: 55, Balance: -15}.Why().Facts)
	// Output: [{fitness 40} {fatigue 55} {form -15}]
}

func TestSteadyLoadIsWhatBothCurvesComeTo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		daily := load.Stress(rapid.IntRange(0, 200).Draw(t, "daily"))
		start := load.Form{
			Chronic: load.Stress(rapid.IntRange(0, 150).Draw(t, "fitness")),
			Acute:   load.Stress(rapid.IntRange(0, 250).Draw(t, "fatigue")),
		}
		loads := make([]load.Stress, 600) // (41/42)^600 is under 10^-6
		for i := range loads {
			loads[i] = daily
		}
		forms := load.Forms(start, loads)
		last := forms[len(forms)-1]
		if !near(last.Chronic, daily, 0.001) || !near(last.Acute, daily, 0.001) || !near(last.Balance, 0, 0.001) {
			t.Fatalf("%v a day comes to %+v", daily, last)
		}
		far := abs(start.Chronic - daily)
		for _, f := range forms {
			if near := abs(f.Chronic - daily); near > far {
				t.Fatalf("fitness moves away from %v: %v", daily, f.Chronic)
			} else {
				far = near
			}
		}
	})
}

func abs(s load.Stress) load.Stress { return max(s, -s) }

func ExampleClimbGuide() {
	_, ok := load.ClimbGuide(load.Form{Chronic: 40}, load.Form{Chronic: 45})
	why, fast := load.ClimbGuide(load.Form{Chronic: 40}, load.Form{Chronic: 46})
	fmt.Println(ok, fast, why.Code)
	// Output: false true load.climb-fast
}

func TestClimbGuide(t *testing.T) {
	for rise, want := range map[load.Stress]string{-4: "", 3: "", 5: "", 5.5: "load.climb-fast", 8: "load.climb-fast", 8.5: "load.climb-too-fast"} {
		why, ok := load.ClimbGuide(load.Form{Chronic: 50}, load.Form{Chronic: 50 + rise})
		if string(why.Code) != want || ok != (want != "") {
			t.Errorf("a rise of %v says %q, want %q", rise, why.Code, want)
		}
	}
}

func low(days int) []load.Form {
	forms := []load.Form{{Balance: -30}} // not under −30
	for range days {
		forms = append(forms, load.Form{Balance: -31})
	}
	return forms
}

func ExampleLowFormGuide() {
	_, week := load.LowFormGuide(low(7))
	why, more := load.LowFormGuide(low(8))
	fmt.Println(week, more, why.Facts)
	// Output: false true [{days 8}]
}

func TestLowFormIsOverWithTheFirstBetterDay(t *testing.T) {
	if _, ok := load.LowFormGuide(append(low(20), load.Form{Balance: -12})); ok {
		t.Error("form that has risen is still called low")
	}
	if _, ok := load.LowFormGuide(nil); ok {
		t.Error("nothing is called low")
	}
}

func ExampleRaceGuide() {
	for _, b := range []load.Stress{4.9, 5, 20, 20.1} {
		fmt.Println(load.RaceGuide(load.Form{Balance: b}).Code)
	}
	// Output:
	// load.race-form-low
	// load.race-form
	// load.race-form
	// load.race-form-high
}

func ExampleFormOf() {
	days := load.StressDays(monday, monday.AddDays(41), nil, nil, load.Measures{}, load.RunsOnly)
	for i := range days {
		days[i].Runs = 50
	}
	f, ok := load.FormOf(days)
	fmt.Println(f.Chronic, f.Acute, f.Balance, ok) // who always runs the same is neither fresh nor tired
	// Output: 50 50 0 true
}

func TestFormTakesSixWeeksToKnow(t *testing.T) {
	days := make([]load.StressDay, 42)
	for i := range days {
		days[i].Runs = 40
		if i >= 35 { // a week of 150 a day
			days[i].Runs = 150
		}
	}
	if _, ok := load.FormOf(days[1:]); ok {
		t.Error("41 days are enough")
	}
	// After six such days CTL = 150 − 110 (41/42)^6 = 54.8 and ATL = 150 − 110 (6/7)^6 = 106.4.
	f, ok := load.FormOf(days)
	if want := load.Stress(-51.6); !ok || f.Balance < want-0.1 || f.Balance > want+0.1 {
		t.Errorf("balance %v %v, want %v", f.Balance, ok, want)
	}
}
