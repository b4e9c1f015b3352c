package readiness_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/readiness"
)

// monday is day 0 of every test here.
var monday = training.NewDate(2026, 11, 23)

func on(day int) training.Date { return monday.AddDays(day) }

// told is a report on a day.
func told(day int, site training.Site, moment training.PainMoment, score int) training.ReportedPain {
	return training.ReportedPain{Pain: training.Pain{Site: site, Score: score}, Date: on(day), Moment: moment}
}

func during(day int, site training.Site, score int) training.ReportedPain {
	return told(day, site, training.PainDuring, score)
}

func morning(day int, site training.Site, score int) training.ReportedPain {
	return told(day, site, training.PainMorning, score)
}

func before(day int, site training.Site, score int) training.ReportedPain {
	return told(day, site, training.PainBefore, score)
}

func ExamplePainLights() {
	reports := []training.ReportedPain{
		{Pain: training.Pain{Site: "achilles", Side: training.Left, Score: 4}, Date: monday, Moment: training.PainDuring},
		{Pain: training.Pain{Site: "knee-front", Score: 1}, Date: monday, Moment: training.PainAfter},
	}
	for _, s := range readiness.PainLights(reports, monday.AddDays(1)) {
		fmt.Println(s.Side, s.Site, s.Light, s.Score, s.Hold, s.Why[0].Rule)
	}
	// Output:
	// left achilles amber 4 true PAIN-02
	//  knee-front green 1 false PAIN-01
}

func ExampleScoreLight() {
	fmt.Println(readiness.ScoreLight(training.Tendon, 5), readiness.ScoreLight(training.Joint, 5))
	// Output: amber red
}

func TestScoreLightIsTheTableOfTissues(t *testing.T) {
	const g, a, r = readiness.Green, readiness.Amber, readiness.Red
	for tissue, want := range map[training.Tissue][11]readiness.Light{
		training.Tendon: {g, g, g, a, a, a, r, r, r, r, r}, // 0-2, 3-5, over 5
		training.Joint:  {g, g, g, a, a, r, r, r, r, r, r}, // 0-2, 3-4, 5 and over
		training.Muscle: {g, g, a, a, r, r, r, r, r, r, r}, // 0-1, 2-3, 4 and over
		"":              {g, g, g, a, a, r, r, r, r, r, r}, // as a joint
	} {
		for score, light := range want {
			if got := readiness.ScoreLight(tissue, score); got != light {
				t.Errorf("%q at %d = %v, want %v", tissue, score, got, light)
			}
		}
	}
}

func TestPainLights(t *testing.T) {
	with := func(r training.ReportedPain, sign func(*training.ReportedPain)) training.ReportedPain {
		sign(&r)
		return r
	}
	type reports = []training.ReportedPain
	tests := []struct {
		name  string
		told  reports
		today int
		want  readiness.Light
		rule  string // of the first reason
	}{
		{"the worst moment of a day counts", reports{before(0, "itb", 0), during(0, "itb", 4), told(0, "itb", training.PainAfter, 2)}, 0, readiness.Amber, "PAIN-03"},
		{"a report holds while nothing new is told", reports{during(0, "itb", 5)}, 14, readiness.Red, "PAIN-03"},
		{"what is told for later is not known yet", reports{during(0, "itb", 1), during(2, "itb", 9)}, 1, readiness.Green, "PAIN-01"},
		{"swelling is red at any score", reports{with(during(0, "itb", 1), func(r *training.ReportedPain) { r.Swelling = true })}, 0, readiness.Red, "PAIN-03"},
		{"sharp is red at any score", reports{with(during(0, "calf", 1), func(r *training.ReportedPain) { r.Sharp = true })}, 0, readiness.Red, "PAIN-04"},
		{"one spot on a bone is red at any score", reports{with(during(0, "shin", 1), func(r *training.ReportedPain) { r.FocalBone = true })}, 0, readiness.Red, "PAIN-05"},
		{"a limp is red at any score", reports{with(during(0, "back", 0), func(r *training.ReportedPain) { r.Limp = true })}, 0, readiness.Red, "PAIN-06"},
		{"a morning two points over usual is red", reports{morning(-3, "itb", 0), morning(-2, "itb", 0), morning(0, "itb", 2)}, 0, readiness.Red, "PAIN-06"},
		{"one point over usual is not", reports{morning(-2, "itb", 1), morning(0, "itb", 2)}, 0, readiness.Green, "PAIN-01"},
		{"the median is what is usual", reports{morning(-4, "itb", 1), morning(-3, "itb", 1), morning(-2, "itb", 0), morning(0, "itb", 2)}, 0, readiness.Green, "PAIN-01"}, // of 0 1 1 it is 1
		{"of two mornings the lower is usual", reports{morning(-3, "itb", 0), morning(-2, "itb", 2), morning(0, "itb", 2)}, 0, readiness.Red, "PAIN-06"},
		{"without mornings the score before training is usual", reports{before(-1, "itb", 0), morning(0, "itb", 2)}, 0, readiness.Red, "PAIN-06"},
		{"a first morning has nothing to be held against", reports{morning(0, "itb", 2)}, 0, readiness.Green, "PAIN-01"},
		{"mornings over four weeks ago are forgotten", reports{morning(-29, "itb", 0), during(-15, "itb", 0), during(-5, "itb", 0), morning(0, "itb", 2)}, 0, readiness.Green, "PAIN-01"},
		{"an amber tendon back at its usual morning is fine", reports{before(0, "achilles", 1), during(0, "achilles", 4), morning(1, "achilles", 1)}, 1, readiness.Green, "PAIN-01"},
		{"an amber tendon one point worse in the morning is red", reports{before(0, "achilles", 1), during(0, "achilles", 4), morning(1, "achilles", 2)}, 1, readiness.Red, "PAIN-02"},
		{"a green tendon one point worse in the morning is not", reports{before(0, "achilles", 1), during(0, "achilles", 2), morning(1, "achilles", 2)}, 1, readiness.Green, "PAIN-01"},
		{"two days later is not the next morning", reports{before(0, "achilles", 1), during(0, "achilles", 4), morning(2, "achilles", 2)}, 2, readiness.Green, "PAIN-01"},
		{"a joint one point worse in the morning is not red", reports{before(0, "itb", 1), during(0, "itb", 3), morning(1, "itb", 2)}, 1, readiness.Green, "PAIN-01"},
		{"amber is left by one green day", reports{during(0, "itb", 3), during(1, "itb", 2)}, 1, readiness.Green, "PAIN-01"},
		{"red goes by way of amber", reports{during(0, "itb", 5), during(1, "itb", 0)}, 1, readiness.Amber, "PAIN-01"},
		{"the second green after red is green", reports{during(0, "itb", 5), during(1, "itb", 0), during(2, "itb", 0)}, 2, readiness.Green, "PAIN-01"},
		{"more pain than last time lightens nothing", reports{with(during(0, "itb", 0), func(r *training.ReportedPain) { r.Limp = true }), during(1, "itb", 1)}, 1, readiness.Red, "PAIN-01"},
		{"two weeks without an answer begin anew", reports{during(0, "itb", 9), during(15, "itb", 0)}, 15, readiness.Green, "PAIN-01"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := readiness.PainLights(tt.told, on(tt.today))
			if len(got) != 1 || got[0].Light != tt.want || string(got[0].Why[0].Rule) != tt.rule {
				t.Errorf("got %+v, want %v by %s", got, tt.want, tt.rule)
			}
		})
	}
}

func TestALightIsGoneAfterTwoWeeks(t *testing.T) {
	if got := readiness.PainLights([]training.ReportedPain{during(0, "itb", 9)}, on(15)); len(got) != 0 {
		t.Errorf("got %+v", got)
	}
}

func TestSidesAreTheirOwnPlacesInTheOrderOfSites(t *testing.T) {
	left, right := during(0, "calf", 5), during(0, "calf", 0)
	left.Side, right.Side = training.Left, training.Right
	got := readiness.PainLights([]training.ReportedPain{during(0, "wrist", 3), right, left, during(0, "achilles", 1)}, monday)
	var order string
	for _, s := range got {
		order += fmt.Sprint(s.Site, s.Side, s.Light, " ")
	}
	if want := "achillesgreen calfleftred calfrightgreen wristamber "; order != want {
		t.Errorf("got %q, want %q", order, want)
	}
}

func TestWhatALightRemembers(t *testing.T) {
	limp := during(0, "itb", 0)
	limp.Limp = true
	type reports = []training.ReportedPain
	tests := []struct {
		name            string
		told            reports
		today           int
		since, red, amb int // day of since; days told
		greens          int
		hold, clinician bool
	}{
		{"a place always green holds nothing", reports{during(0, "itb", 1)}, 0, 0, 0, 0, 1, false, false},
		{"amber holds", reports{during(0, "itb", 3)}, 1, 0, 0, 1, 0, true, false},
		{"one green is not two", reports{during(0, "itb", 3), during(1, "itb", 0)}, 1, 1, 0, 1, 1, true, false},
		{"two greens in a row free the load", reports{during(0, "itb", 3), during(1, "itb", 0), during(3, "itb", 1)}, 3, 1, 0, 1, 2, false, false},
		{"a green between ambers counts anew", reports{during(0, "itb", 0), during(1, "itb", 3), during(2, "itb", 0)}, 2, 2, 0, 1, 1, true, false},
		{"a green that hurts more than last time is not counted", reports{limp, during(1, "itb", 1)}, 1, 0, 1, 1, 0, true, false},
		{"a session and its morning are one red", reports{during(0, "itb", 5), morning(1, "itb", 5)}, 1, 0, 2, 2, 0, true, false},
		{"red twice with a day between is for a clinician", reports{during(0, "itb", 5), during(2, "itb", 5)}, 2, 0, 2, 2, 0, true, true},
		{"so it is with a green between", reports{during(0, "itb", 5), during(1, "itb", 1), during(6, "itb", 5)}, 6, 6, 2, 2, 0, true, true},
		{"seven days apart is not within seven", reports{during(0, "itb", 5), during(1, "itb", 1), during(7, "itb", 5)}, 7, 7, 1, 1, 0, true, false},
		{"red for seven days is not yet for a clinician", reports{during(0, "itb", 5)}, 7, 0, 0, 0, 0, true, false},
		{"red for more is", reports{during(0, "itb", 5)}, 8, 0, 0, 0, 0, true, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := readiness.PainLights(tt.told, on(tt.today))[0]
			if s.Since != on(tt.since) || s.DaysRed != tt.red || s.DaysAmber != tt.amb || s.Greens != tt.greens || s.Hold != tt.hold || s.SeeClinician != tt.clinician {
				t.Errorf("got %+v, want %+v", s, tt)
			}
		})
	}
}

// The first green day after a red one is amber for what the red day hurt, and
// says that number: nobody is sore 0 of 10.
func TestAPlaceOnItsWayBackSaysWhatItHurt(t *testing.T) {
	v := readiness.Today(book(t), readiness.Day{Date: on(1), Pain: []training.ReportedPain{during(0, "itb", 6), during(1, "itb", 0)}})
	told := 0
	for _, c := range v.Consequences {
		for _, f := range c.Reason.Facts {
			if f.Name != "score" {
				continue
			}
			if told++; f.Value != "6" {
				t.Errorf("%s says %s of 10", c.Reason.Code, f.Value)
			}
		}
	}
	if told == 0 {
		t.Error("no consequence says how much it hurt")
	}
}
