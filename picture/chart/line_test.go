package chart_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func ExampleLine() {
	monday := training.NewDate(2026, 9, 7)
	l := chart.Line{
		Frame:    chart.Frame{Title: "Squat, estimated maximum", Unit: chart.Unit{One: "kg", Many: "kg"}},
		Points:   []chart.Point{{Date: monday, Value: 80}, {Date: monday.AddDays(14), Value: 82.5}},
		Band:     []chart.Range{{Date: monday, Low: 76, High: 84}, {Date: monday.AddDays(14), Low: 80, High: 85}},
		BandName: "how sure",
	}
	picture, err := l.SVG()
	fmt.Println(err, strings.Contains(string(picture), "<title>21 Sep 2026: 82.5 kg</title>"))
	// Output: <nil> true
}

// axis are the numbers of the value axis, lowest first.
func axis(t *testing.T, p chart.Picture) string {
	t.Helper()
	var list []string
	for _, e := range elements(t, draw(t, p)) {
		if e.name == "text" && e.anchor == "end" && strings.Trim(e.text, "-.0123456789kM") == "" {
			list = append(list, e.text)
		}
	}
	return strings.Join(list, " ")
}

func TestTheAxisOfALine(t *testing.T) {
	with := func(zero bool, values ...float64) chart.Line {
		l := chart.Line{FromZero: zero}
		for i, v := range values {
			l.Points = append(l.Points, chart.Point{Date: week(i), Value: v})
		}
		return l
	}
	for _, tt := range []struct {
		name string
		line chart.Line
		want string
	}{
		{"a line need not begin at zero", with(false, 81, 89), "80 82 84 86 88 90"}, // steps of 8/5 = 1.6, so 2
		{"but may", with(true, 81, 89), "0 20 40 60 80 100"},
		{"one point does", with(false, 82), "0 20 40 60 80 100"},
		{"below zero", with(false, -3, 2), "-3 -2 -1 0 1 2"},
		{"thousands are short", with(true, 52000), "0 20k 40k 60k"},
		{"millions too", with(true, 1200000), "0 500k 1M 1.5M"},
	} {
		if got := axis(t, tt.line); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestABandAloneIsAPicture(t *testing.T) {
	l := line(4)
	l.Points = nil
	got := string(draw(t, l))
	if !strings.Contains(got, "<polygon") || !strings.Contains(got, ">planned<") || strings.Contains(got, "<circle") {
		t.Errorf("got\n%s", got)
	}
	l = line(4)
	l.Band = nil
	if got := string(draw(t, l)); strings.Contains(got, "<polygon") || strings.Contains(got, ">planned<") {
		t.Errorf("a band that is not there:\n%s", got)
	}
}

func TestTheBandMayBeginBeforeAndEndAfterTheLine(t *testing.T) {
	l := line(6)
	l.Points = l.Points[2:3]
	list := elements(t, draw(t, l))
	for _, e := range list {
		if e.name == "circle" && (float(t, e.a["cx"]) < 100 || float(t, e.a["cx"]) > 260) {
			t.Errorf("week 2 of 5 stands at %s of 360", e.a["cx"])
		}
	}
}

func TestTheNewestValueIsWritten(t *testing.T) {
	for _, tt := range []struct {
		name   string
		values []float64
	}{{"rising", []float64{1, 2, 3}}, {"falling", []float64{3, 2, 1}}, {"level", []float64{2, 2, 2}}, {"alone", []float64{7}}, {"at the top", []float64{0, 10}}} {
		l := chart.Line{Frame: chart.Frame{Unit: sets}}
		for i, v := range tt.values {
			l.Points = append(l.Points, chart.Point{Date: week(i), Value: v})
		}
		want := sets.Say(tt.values[len(tt.values)-1])
		found := false
		for _, e := range elements(t, draw(t, l)) {
			if e.text == want && e.a["font-weight"] == "600" {
				found = true
				if y := float(t, e.a["y"]); y < 20 || y > 180 {
					t.Errorf("%s: written at %v", tt.name, y)
				}
			}
		}
		if !found {
			t.Errorf("%s: %s is not written", tt.name, want)
		}
	}
}
