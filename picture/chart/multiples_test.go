package chart_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func ExampleMultiples() {
	monday := training.NewDate(2026, 9, 7)
	m := chart.Multiples{
		Frame: chart.Frame{Title: "Hard sets by muscle", Unit: chart.Unit{One: "set", Many: "sets"}},
		Cells: []chart.Cell{{Name: "Calves", Points: []chart.Point{{Date: monday, Value: 6}, {Date: monday.AddDays(7), Value: 9}}}},
	}
	picture, err := m.SVG()
	fmt.Println(err, strings.Contains(string(picture), "<title>Calves: 9 sets on 14 Sep 2026, between 6 and 9 since 7 Sep 2026</title>"))
	// Output: <nil> true
}

// lasts are the heights of the dots at the ends of the lines.
func lasts(t *testing.T, m chart.Multiples) (list []float64) {
	t.Helper()
	for _, e := range elements(t, draw(t, m)) {
		if e.name == "circle" {
			list = append(list, float(t, e.a["cy"]))
		}
	}
	return list
}

func TestCellsShareTheirScaleUnlessAskedOtherwise(t *testing.T) {
	m := chart.Multiples{Cells: []chart.Cell{
		{Name: "small", Points: []chart.Point{{Date: week(0), Value: 10}}},
		{Name: "large", Points: []chart.Point{{Date: week(0), Value: 100}}},
	}}
	if y := lasts(t, m); y[0]-y[1] < 30 {
		t.Errorf("shared: 10 stands at %v, 100 at %v", y[0], y[1])
	}
	m.OwnScale = true
	if y := lasts(t, m); y[0] != y[1] {
		t.Errorf("own: both are the highest of their cell, at %v and %v", y[0], y[1])
	}
}

func TestMoreWidthMeansMoreColumns(t *testing.T) {
	height := func(width int) float64 {
		m := multiples(4)
		m.Width = width
		return float(t, elements(t, draw(t, m))[0].a["height"])
	}
	if a, b := height(360), height(800); a <= b { // seven cells: three rows, one row
		t.Errorf("360 wide it is %v high, 800 wide %v", a, b)
	}
}

func TestACellWithoutDataSaysSo(t *testing.T) {
	m := multiples(3)
	m.Cells[1].Points = nil
	m.Empty = "Not trained yet"
	if got := string(draw(t, m)); !strings.Contains(got, "<title>Glutes: Not trained yet</title>") {
		t.Errorf("got\n%s", got)
	}
}
