package chart_test

import (
	"math"
	"strings"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
)

// start is a Monday.
var start = training.NewDate(2026, 9, 7)

func week(n int) training.Date { return start.AddDays(7 * n) }

var (
	sets    = chart.Unit{One: "set", Many: "sets"}
	minutes = chart.Unit{One: "minute", Many: "minutes"}
	outOf10 = chart.Unit{One: "of 10", Many: "of 10"}
)

// wave is a value that rises and falls, the same every time.
func wave(i int, middle, swing float64) float64 {
	return math.Round(middle + swing*math.Sin(float64(i)/3))
}

func line(weeks int) chart.Line {
	l := chart.Line{Frame: chart.Frame{Title: "Hard sets a week", Desc: "In the planned band.", Unit: sets}, BandName: "planned"}
	for i := range weeks {
		l.Points = append(l.Points, chart.Point{Date: week(i), Value: wave(i, 38, 6)})
		l.Band = append(l.Band, chart.Range{Date: week(i), Low: 30, High: 46})
	}
	return l
}

func bars(weeks, series int) chart.Bars {
	b := chart.Bars{Frame: chart.Frame{Title: "Minutes a week", Unit: minutes},
		Series: []chart.Series{{"strength", chart.Strength}, {"run", chart.Run}, {"other", chart.Other}}[:series]}
	for i := range weeks {
		values := []float64{wave(i, 60, 20), wave(i+4, 240, 80), wave(i, 30, 10)}
		b.Stacks = append(b.Stacks, chart.Stack{Date: week(i), Values: values[:series]})
	}
	return b
}

func multiples(weeks int) chart.Multiples {
	m := chart.Multiples{Frame: chart.Frame{Title: "Hard sets by muscle", Unit: sets}}
	for i, name := range []string{"Quads", "Glutes", "Hamstrings", "Calves", "Adductors", "Shin and foot", "Trunk"} {
		c := chart.Cell{Name: name}
		for j := range weeks {
			c.Points = append(c.Points, chart.Point{Date: week(j), Value: wave(i+j, 8, 4)})
		}
		m.Cells = append(m.Cells, c)
	}
	return m
}

func timeline() chart.Timeline {
	t := chart.Timeline{Frame: chart.Frame{Title: "The road to the spring marathon"}, Today: week(9).AddDays(2)}
	at := 0
	for _, p := range []struct {
		name  string
		weeks int
	}{{"Groundwork", 4}, {"Build", 6}, {"Max strength", 8}, {"Power", 4}, {"Maintain", 6}, {"Taper", 2}, {"Recover", 2}} {
		t.Phases = append(t.Phases, chart.Span{Name: p.name, From: week(at), To: week(at + p.weeks).AddDays(-1)})
		at += p.weeks
		if p.weeks > 3 {
			t.Lighter = append(t.Lighter, week(at-1))
		}
	}
	t.Events = []chart.Event{
		{Name: "10 km test", Date: week(6).AddDays(6)},
		{Name: "Half marathon", Date: week(20).AddDays(6)},
		{Name: "Spring marathon", Date: week(29).AddDays(6), Main: true},
	}
	return t
}

func pain(days int) chart.Heat {
	h := chart.Heat{Frame: chart.Frame{Title: "Left Achilles", Unit: outOf10}, Top: 10}
	for i := range days {
		if i%9 != 4 {
			h.Points = append(h.Points, chart.Point{Date: start.AddDays(i + 2), Value: float64(i * 3 % 11)})
		}
	}
	return h
}

func heatWeeks(weeks int) chart.Heat {
	h := chart.Heat{Frame: chart.Frame{Title: "Hard sets a week", Unit: sets}, By: chart.Week}
	for i := range weeks {
		h.Points = append(h.Points, chart.Point{Date: week(i), Value: wave(i, 20, 18)})
	}
	return h
}

func tally() chart.Tally {
	return chart.Tally{Frame: chart.Frame{Title: "Lower A"}, Exercises: []chart.Exercise{
		{Name: "Rear-foot split squat", Sets: []chart.SetMark{chart.Warmup, chart.Warmup, chart.Done, chart.Done, chart.Done}},
		{Name: "Calf raise", Sets: []chart.SetMark{chart.Done, chart.Done, chart.Partial}},
		{Name: "Pogo hops", Sets: []chart.SetMark{chart.Done, chart.Skipped, chart.Stopped}},
		{Name: "Side plank", Sets: []chart.SetMark{chart.ToDo, chart.ToDo, chart.ToDo}},
	}}
}

// sample is a picture by the name of its golden file.
type sample struct {
	name    string
	picture chart.Picture
}

// samples are every kind of chart, usual and at its edges.
func samples() []sample {
	wide, alone, long, own, one := bars(12, 2), line(12), multiples(3), multiples(6), timeline()
	wide.Width = 800
	alone.Standalone = true
	alone.Prefix = "sets-a-week"
	for i := range long.Cells {
		long.Cells[i].Name = strings.Repeat("A very long name ", 4)
	}
	own.OwnScale, own.Role = true, chart.Run
	own.Cells[2].Points = nil
	one.Phases, one.Lighter, one.Events = one.Phases[1:3], nil, one.Events[:1]
	wideSeason := season()
	wideSeason.Width, wideSeason.Standalone, wideSeason.KeyElsewhere = 720, true, true
	below := chart.Line{Frame: chart.Frame{Title: "Change of body mass", Unit: chart.Unit{One: "kg", Many: "kg"}}, Role: chart.Other,
		Points: []chart.Point{{Date: week(0), Value: 0.4}, {Date: week(1), Value: -0.3}, {Date: week(3), Value: -1.2}}}
	return []sample{
		{"line", line(12)}, {"line-52-weeks", line(52)}, {"line-one", line(1)}, {"line-empty", line(0)}, {"line-below-zero", below},
		{"line-alone", alone},
		{"bars", bars(8, 3)}, {"bars-52-weeks", bars(52, 2)}, {"bars-wide", wide}, {"bars-one", bars(1, 1)}, {"bars-empty", bars(0, 2)},
		{"multiples", multiples(16)}, {"multiples-own-scale", own}, {"multiples-one", multiples(1)}, {"multiples-empty", multiples(0)},
		{"multiples-long-names", long},
		{"season", season()}, {"season-wide", wideSeason}, {"season-empty", chart.Season{Timeline: chart.Timeline{Frame: chart.Frame{Title: "The road"}}}},
		{"timeline", timeline()}, {"timeline-two-phases", one}, {"timeline-empty", chart.Timeline{Frame: chart.Frame{Title: "The road"}}},
		{"heat-days", pain(40)}, {"heat-52-weeks", heatWeeks(52)}, {"heat-one", pain(1)}, {"heat-empty", pain(0)},
		{"tally", tally()}, {"tally-empty", chart.Tally{Frame: chart.Frame{Title: "Rest"}}},
	}
}
