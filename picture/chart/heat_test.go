package chart_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func ExampleHeat() {
	monday := training.NewDate(2026, 9, 7)
	pain := chart.Heat{
		Frame:  chart.Frame{Title: "Left Achilles", Unit: chart.Unit{One: "of 10", Many: "of 10"}},
		Points: []chart.Point{{Date: monday, Value: 3}, {Date: monday.AddDays(2), Value: 4}},
		Top:    10,
	}
	picture, err := pain.SVG()
	fmt.Println(err, strings.Contains(string(picture), "<title>9 Sep 2026: 4 of 10</title>"))
	// Output: <nil> true
}

func TestEveryCellHoldsItsNumberAndIsLargeEnough(t *testing.T) {
	for _, h := range []chart.Heat{pain(30), heatWeeks(52)} {
		list := elements(t, draw(t, h))
		cells := 0
		for i, e := range list {
			if e.a["tabindex"] != "0" {
				continue
			}
			cells++
			box, number := list[i+2], list[i+3]
			if float(t, box.a["width"]) < 24 || float(t, box.a["height"]) < 24 {
				t.Errorf("%s is %s by %s", e.title, box.a["width"], box.a["height"])
			}
			if number.text == "" || !strings.Contains(e.title, number.text) {
				t.Errorf("%s holds %q", e.title, number.text)
			}
		}
		if cells != len(h.Points) {
			t.Errorf("%d cells for %d values", cells, len(h.Points))
		}
	}
}

func TestDaysWithoutAValueAreADash(t *testing.T) {
	h := chart.Heat{Points: []chart.Point{{Date: week(0).AddDays(1), Value: 1}, {Date: week(0).AddDays(5), Value: 1}}}
	if got := strings.Count(string(draw(t, h)), "h4\""); got != 3 { // Wednesday to Friday, not the Monday before
		t.Errorf("%d dashes, want 3", got)
	}
}

func TestNumbersInCellsAreShort(t *testing.T) {
	for v, want := range map[float64]string{0: "0", 7.25: "7.3", 9.96: "10", 12.5: "13", 999: "999"} {
		h := chart.Heat{Points: []chart.Point{{Date: week(0), Value: v}}}
		if got := string(draw(t, h)); !strings.Contains(got, ">"+want+"</text></g>") {
			t.Errorf("%v is not written as %s:\n%s", v, want, got)
		}
	}
}

func TestAWideStripHoldsHalfAYearInARow(t *testing.T) {
	rows := func(width int) int {
		h := heatWeeks(52)
		h.Width = width
		return strings.Count(string(draw(t, h)), "translate(0 ")
	}
	if a, b := rows(360), rows(800); a != 4 || b != 2 {
		t.Errorf("%d and %d rows, want 4 and 2", a, b)
	}
}
