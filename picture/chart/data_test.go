package chart_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

func TestDataThatCannotBeDrawnIsRefused(t *testing.T) {
	with := func(v float64) chart.Line { return chart.Line{Points: []chart.Point{{week(0), v}}} }
	stack := func(v ...float64) chart.Bars {
		return chart.Bars{Series: bars(0, 2).Series, Stacks: []chart.Stack{{week(0), v}}}
	}
	heat := func(v float64) chart.Heat { return chart.Heat{Points: []chart.Point{{week(0), v}}} }
	span := func(a, b, c, d int) chart.Timeline {
		return chart.Timeline{Phases: []chart.Span{{"a", week(a), week(b)}, {"b", week(c), week(d)}}}
	}
	for _, tt := range []struct {
		name    string
		picture chart.Picture
		want    error
	}{
		{"a line through what is no number", with(math.NaN()), chart.ErrValue},
		{"a line to infinity", with(math.Inf(1)), chart.ErrValue},
		{"a line to minus infinity", with(math.Inf(-1)), chart.ErrValue},
		{"a line beyond a thousand million", with(2e9), chart.ErrValue},
		{"a point without a date", chart.Line{Points: []chart.Point{{0, 1}}}, chart.ErrDate},
		{"a point after the year 9999", chart.Line{Points: []chart.Point{{training.NewDate(10000, 1, 1), 1}}}, chart.ErrDate},
		{"two points on one date", chart.Line{Points: []chart.Point{{week(0), 1}, {week(0), 2}}}, chart.ErrDate},
		{"points backwards", chart.Line{Points: []chart.Point{{week(1), 1}, {week(0), 2}}}, chart.ErrDate},
		{"a band upside down", chart.Line{Band: []chart.Range{{week(0), 5, 4}}}, chart.ErrShape},
		{"a band to infinity", chart.Line{Band: []chart.Range{{week(0), 5, math.Inf(1)}}}, chart.ErrValue},
		{"a band from no number", chart.Line{Band: []chart.Range{{week(0), math.NaN(), 4}}}, chart.ErrValue},
		{"a band backwards", chart.Line{Band: []chart.Range{{week(1), 1, 2}, {week(0), 1, 2}}}, chart.ErrDate},
		{"a bar below zero", stack(10, -1), chart.ErrValue},
		{"a bar of no number", stack(math.NaN(), 1), chart.ErrValue},
		{"bars that add up to too much", stack(8e8, 8e8), chart.ErrValue},
		{"a value too few", stack(1), chart.ErrShape},
		{"bars backwards", chart.Bars{Series: bars(0, 1).Series, Stacks: []chart.Stack{{week(1), []float64{1}}, {week(0), []float64{1}}}}, chart.ErrDate},
		{"no series", chart.Bars{}, chart.ErrShape},
		{"four series", chart.Bars{Series: make([]chart.Series, 4)}, chart.ErrShape},
		{"two series that look the same", chart.Bars{Series: []chart.Series{{"a", chart.Run}, {"b", chart.Run}}}, chart.ErrShape},
		{"a cell of no number", chart.Multiples{Cells: []chart.Cell{{"a", []chart.Point{{week(0), math.NaN()}}}}}, chart.ErrValue},
		{"a cell backwards", chart.Multiples{Cells: []chart.Cell{{"a", []chart.Point{{week(1), 1}, {week(0), 1}}}}}, chart.ErrDate},
		{"heat below zero", heat(-1), chart.ErrValue},
		{"heat with four digits", heat(1000), chart.ErrValue},
		{"heat of no number", heat(math.NaN()), chart.ErrValue},
		{"two values in one week", chart.Heat{By: chart.Week, Points: []chart.Point{{week(0), 1}, {week(0).AddDays(3), 1}}}, chart.ErrDate},
		{"heat without a date", chart.Heat{By: chart.Week, Points: []chart.Point{{0, 1}}}, chart.ErrDate},
		{"heat over four years", chart.Heat{Points: []chart.Point{{week(0), 1}, {week(209), 1}}}, chart.ErrShape},
		{"a phase that ends before it begins", span(2, 1, 3, 4), chart.ErrDate},
		{"phases over one another", span(0, 4, 2, 6), chart.ErrDate},
		{"a phase without a date", chart.Timeline{Phases: []chart.Span{{Name: "a"}}}, chart.ErrDate},
		{"an event without a date", chart.Timeline{Events: []chart.Event{{Name: "a"}}}, chart.ErrDate},
		{"events backwards", chart.Timeline{Events: []chart.Event{{Name: "a", Date: week(1)}, {Name: "b", Date: week(0)}}}, chart.ErrDate},
		{"lighter weeks backwards", chart.Timeline{Lighter: []training.Date{week(1), week(0)}}, chart.ErrDate},
		{"a mark that is none", chart.Tally{Exercises: []chart.Exercise{{"a", []chart.SetMark{9}}}}, chart.ErrShape},
		{"too narrow", chart.Line{Frame: chart.Frame{Width: 100}}, chart.ErrWidth},
		{"too wide", chart.Tally{Frame: chart.Frame{Width: 5000}}, chart.ErrWidth},
		{"a narrow heat", chart.Heat{Frame: chart.Frame{Width: 279}}, chart.ErrWidth},
		{"narrow bars", chart.Bars{Frame: chart.Frame{Width: 279}}, chart.ErrWidth},
		{"narrow cells", chart.Multiples{Frame: chart.Frame{Width: 279}}, chart.ErrWidth},
		{"a narrow road", chart.Timeline{Frame: chart.Frame{Width: 279}}, chart.ErrWidth},
	} {
		if _, err := tt.picture.SVG(); !errors.Is(err, tt.want) {
			t.Errorf("%s: error %v, want %v", tt.name, err, tt.want)
		}
		if _, err := chart.Figure(tt.picture, ""); !errors.Is(err, tt.want) {
			t.Errorf("%s: the figure has error %v", tt.name, err)
		}
	}
}

// values are kinds of data: the usual, the large, what no athlete does.
var values = []*rapid.Generator[float64]{
	rapid.Float64Range(0, 100), rapid.Float64Range(-1e9, 1e9), rapid.Float64Range(0, 1e-5), rapid.Float64(),
	rapid.SampledFrom([]float64{0, 5e-324, 1e8}), rapid.SampledFrom([]float64{0, math.NaN(), math.Inf(1), 1e9}),
}

func TestWhateverIsDrawnIsWellFormedAndFinite(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.SampledFrom(values).Draw(t, "kind")
		var points []chart.Point
		var stacks []chart.Stack
		var band []chart.Range
		d := start
		for range rapid.IntRange(0, 12).Draw(t, "points") {
			d = d.AddDays(rapid.OneOf(rapid.Just(7), rapid.IntRange(1, 2000)).Draw(t, "gap"))
			points = append(points, chart.Point{Date: d, Value: value.Draw(t, "value")})
			stacks = append(stacks, chart.Stack{Date: d, Values: []float64{value.Draw(t, "first"), value.Draw(t, "second")}})
			band = append(band, chart.Range{Date: d, Low: points[0].Value, High: points[0].Value + value.Draw(t, "high")})
		}
		frame := chart.Frame{Title: "any", Width: rapid.SampledFrom([]int{280, 360, 800, 2000}).Draw(t, "width")}
		for _, p := range []chart.Picture{
			chart.Line{Frame: frame, Points: points},
			chart.Line{Frame: frame, Points: points, Band: band, BandName: "band", FromZero: true},
			chart.Bars{Frame: frame, Series: bars(0, 2).Series, Stacks: stacks},
			chart.Multiples{Frame: frame, Cells: []chart.Cell{{"a", points}, {"b", nil}}},
			chart.Heat{Frame: frame, Points: points},
			chart.Heat{Frame: frame, By: chart.Week, Points: points},
		} {
			picture, err := p.SVG()
			_ = p.Table().HTML()
			if err != nil {
				continue
			}
			for _, e := range elements(t, picture) {
				for name, v := range e.a {
					if strings.Contains(v, "NaN") || strings.Contains(v, "Inf") || (name == "width" || name == "height") && strings.HasPrefix(v, "-") {
						t.Fatalf("%T: %s=%q", p, name, v)
					}
				}
			}
		}
	})
}

func TestTablesHoldTheData(t *testing.T) {
	l := line(1)
	l.Points = append(l.Points, chart.Point{Date: week(2), Value: 41.5})
	l.Band = append(l.Band, chart.Range{Date: week(1), Low: 31, High: 47.5})
	m := chart.Multiples{Frame: chart.Frame{Title: "Two", Unit: sets}, Cells: []chart.Cell{
		{"Quads", []chart.Point{{week(0), 1}, {week(2), 3}}}, {"Calves", []chart.Point{{week(1), 2}, {week(2), 4}}}}}
	road := timeline()
	road.Phases, road.Events = road.Phases[:2], road.Events[:1]
	for _, tt := range []struct {
		name    string
		picture chart.Picture
		want    string
	}{
		{"a line with its band", l, "Date\tSets\tPlanned\n7 Sep 2026\t38\t30 to 46\n14 Sep 2026\t\t31 to 47.5\n21 Sep 2026\t41.5\t\n"},
		{"one series has no sum", bars(1, 1), "Date\tStrength\n7 Sep 2026\t60\n"},
		{"two series have one", bars(1, 2), "Date\tStrength\tRun\tTogether\n7 Sep 2026\t60\t318\t378\n"}, // 60, 240 + 80 sin 4/3
		{"cells side by side", m, "Date\tQuads\tCalves\n7 Sep 2026\t1 set\t\n14 Sep 2026\t\t2 sets\n21 Sep 2026\t3 sets\t4 sets\n"},
		{"phases and events in order", road, "What\tFrom\tTo\nGroundwork\t7 Sep 2026\t4 Oct 2026\nBuild\t5 Oct 2026\t15 Nov 2026\n10 km test\t25 Oct 2026\t25 Oct 2026\n"},
		{"heat by day", pain(2), "Day\tOf 10\n9 Sep 2026\t0\n10 Sep 2026\t3\n"},
		{"heat by week", heatWeeks(1), "Week of\tSets\n7 Sep 2026\t20\n"},
		{"sets in words", tally(), "Exercise\tSets\nRear-foot split squat\t3 of 3 working sets done, 2 warm-ups\n" +
			"Calf raise\t2 of 3 working sets done, 1 partial\nPogo hops\t1 of 3 working sets done, 1 skipped, 1 stopped for pain\n" +
			"Side plank\t0 of 3 working sets done\n"},
	} {
		if d := cmp.Diff(tt.want, tt.picture.Table().Text()); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func ExampleFigure() {
	figure, err := chart.Figure(chart.Bars{
		Frame:  chart.Frame{Title: "Hard sets", Unit: chart.Unit{One: "set", Many: "sets"}},
		Series: []chart.Series{{"strength", chart.Strength}},
		Stacks: []chart.Stack{{training.NewDate(2026, 9, 7), []float64{12}}},
	}, "Twelve hard sets in the first week.")
	page := string(figure)
	fmt.Println(err, strings.HasPrefix(page, "<figure>\n<svg"))
	fmt.Println(page[strings.Index(page, "<figcaption>"):])
	// Output:
	// <nil> true
	// <figcaption>Twelve hard sets in the first week.</figcaption>
	// <details><summary>Table</summary><table><caption>Hard sets</caption><thead><tr><th scope="col">Date</th><th scope="col">Strength</th></tr></thead><tbody>
	// <tr><th scope="row">7 Sep 2026</th><td>12</td></tr></tbody></table></details></figure>
}

func TestAFigureWithoutAFindingHasNoCaption(t *testing.T) {
	figure, err := chart.Figure(line(2), "")
	if err != nil || strings.Contains(string(figure), "figcaption") {
		t.Errorf("got %s, %v", figure, err)
	}
}
