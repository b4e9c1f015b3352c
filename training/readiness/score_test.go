package readiness_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/unit"
)

// all is a morning with every item answered the same.
func all(day, item int) training.Readiness {
	return training.Readiness{Date: on(day), Sleep: item, Freshness: item, Soreness: item, Stress: item, Mood: item}
}

func night(day int, slept unit.Minutes) training.Readiness {
	return training.Readiness{Date: on(day), Slept: slept}
}

func ExampleHooper() {
	for x := 1; x <= 10; x++ {
		fmt.Print(readiness.Hooper(x), " ")
	}
	// Output: 7 6 6 5 4 4 3 2 2 1
}

func TestHooperIsItsEquation(t *testing.T) {
	for x := 1; x <= 10; x++ {
		if want := 1 + int(math.Round(float64(10-x)*6/9)); readiness.Hooper(x) != want {
			t.Errorf("Hooper(%d) = %d, want %d", x, readiness.Hooper(x), want)
		}
	}
	if readiness.Hooper(0) != 7 || readiness.Hooper(12) != 1 {
		t.Error("items outside the scale are not brought to its ends")
	}
}

func ExampleHooperIndex() {
	best, _ := readiness.HooperIndex(all(0, 10))
	worst, _ := readiness.HooperIndex(all(0, 1))
	_, ok := readiness.HooperIndex(training.Readiness{Sleep: 5, Stress: 5, Mood: 5})
	fmt.Println(best, worst, ok)
	// Output: 4 28 false
}

func ExampleScoreOf() {
	r, _ := readiness.ScoreOf(training.Readiness{Sleep: 8, Freshness: 6, Soreness: 7, Stress: 5, Mood: 9}) // 35/5 × 10
	_, ok := readiness.ScoreOf(training.Readiness{Sleep: 3, Mood: 4})
	fmt.Println(r, ok)
	// Output: 70 false
}

func ExampleBaselineOf() {
	var history []training.Readiness
	for day := range 10 {
		history = append(history, all(-1-day, 7+day%2)) // 70 and 80 in turn
	}
	b, ok := readiness.BaselineOf(history, monday)
	fmt.Printf("%.0f ± %.2f of %d, %v\n", float64(b.Mean), float64(b.SD), b.Entries, ok) // √(10 × 25 / 9)
	fmt.Println(b.Under(66), b.Under(68))                                                // 75 − 1.5 × 5.27 = 67.09
	// Output:
	// 75 ± 5.27 of 10, true
	// true false
}

func ExampleLightOn() {
	l := readiness.LightOn([]training.Readiness{all(0, 6)}, monday)
	fmt.Println(l.Score, l.Light, l.Why[0].Rule)
	// Output: 60 amber READY-02
}

func TestLightOn(t *testing.T) {
	swinging := func(n int) []training.Readiness {
		var h []training.Readiness
		for day := range n {
			h = append(h, all(-1-day, 9+day%2)) // 90 and 100: mean 95, SD 5.27, limit 87.09
		}
		return h
	}
	flat := func(item int) []training.Readiness {
		var h []training.Readiness
		for day := range 12 {
			h = append(h, all(-1-day, item))
		}
		return h
	}
	one := all(0, 8)
	one.Mood = 7 // 39/5 × 10 = 78
	rested := all(0, 9)
	rested.Slept = 6 * 60
	tired := all(0, 4)
	tired.Slept = 5*60 + 30
	type history = []training.Readiness
	tests := []struct {
		name string
		told history
		want readiness.Light
		rule string
	}{
		{"70 is green", history{all(0, 7)}, readiness.Green, ""},
		{"a little under 70 is amber", history{{Date: monday, Sleep: 7, Mood: 7, Stress: 6}}, readiness.Amber, "READY-02"}, // 66.7
		{"50 is amber", history{all(0, 5)}, readiness.Amber, "READY-02"},
		{"under 50 is red", history{all(0, 4)}, readiness.Red, "READY-02"},
		{"no answer changes nothing", nil, readiness.Green, ""},
		{"yesterday's answer is not today's", history{all(-1, 1)}, readiness.Green, ""},
		{"of two answers on a day the lower counts", history{all(0, 9), all(0, 4)}, readiness.Red, "READY-02"},
		{"far under one's own usual drops a light", append(swinging(10), all(0, 8)), readiness.Amber, "READY-03"},
		{"nine entries make no usual", append(swinging(9), all(0, 8)), readiness.Green, ""},
		{"within one's own usual drops nothing", append(swinging(10), all(0, 9)), readiness.Green, ""},
		{"an amber day far under usual is red", append(swinging(10), all(0, 6)), readiness.Red, "READY-02"},
		{"without spread one point less is no bad day", append(flat(8), one), readiness.Green, ""},
		{"without spread ten points less is", append(flat(8), all(0, 7)), readiness.Amber, "READY-03"},
		{"six hours are enough", history{rested}, readiness.Green, ""},
		{"under six hours is amber at best", history{night(0, 6*60-1)}, readiness.Amber, "READY-04"},
		{"under six hours mends no red day", history{tired}, readiness.Red, "READY-02"},
		{"five hours are amber", history{night(0, 5*60)}, readiness.Amber, "READY-04"},
		{"under five hours is red", history{night(0, 5*60-1)}, readiness.Red, "READY-04"},
		{"two nights under six hours are red", history{night(-1, 5*60+50), night(0, 5*60+50)}, readiness.Red, "READY-04"},
		{"two nights apart are not two running", history{night(-2, 5*60+50), night(0, 5*60+50)}, readiness.Amber, "READY-04"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := readiness.LightOn(tt.told, monday)
			rule := ""
			if len(got.Why) > 0 {
				rule = string(got.Why[0].Rule)
			}
			if got.Light != tt.want || rule != tt.rule {
				t.Errorf("got %+v, want %v by %q", got, tt.want, tt.rule)
			}
		})
	}
}

func ExampleRedDays() {
	fmt.Println(readiness.RedDays([]training.Readiness{all(0, 4), all(-3, 4), all(-4, 4)}, monday))
	// Output: 2
}

func ExampleAmberLow() {
	mean, low := readiness.AmberLow([]training.Readiness{all(0, 6), all(-2, 5), all(-6, 5), all(-7, 1)}, monday) // 160/3
	fmt.Printf("%.1f %v\n", float64(mean), low)
	// Output: 53.3 true
}

func TestAmberLowWantsThreeAnswersUnder55(t *testing.T) {
	if _, low := readiness.AmberLow([]training.Readiness{all(0, 1), all(-1, 1)}, monday); low {
		t.Error("two answers made a week")
	}
	if mean, low := readiness.AmberLow([]training.Readiness{all(0, 5), all(-1, 5), all(-2, 6), all(-3, 6)}, monday); low || mean != 55 {
		t.Errorf("a mean of 55 is low: %v %v", mean, low)
	}
}

func ExampleDeloadSigns() {
	d := readiness.Day{
		Date:      monday,
		Readiness: []training.Readiness{all(0, 4), all(-1, 4), all(-2, 6)}, // 140/3 = 46.7
		Pain:      []training.ReportedPain{during(-4, "itb", 3), during(-2, "itb", 3), during(0, "itb", 4)},
	}
	for _, r := range readiness.DeloadSigns(d) {
		fmt.Println(r.Rule, r.Code, r.Facts)
	}
	fmt.Println(len(readiness.DeloadSigns(readiness.Day{Date: monday})))
	// Output:
	// READY-06 readiness.deload-red-days [{days 2}]
	// READY-06 readiness.deload-low-week [{score 46.67}]
	// LOAD-08 readiness.deload-sore-place [{site outside of the knee} {days 3}]
	// 0
}
