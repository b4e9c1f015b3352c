package web

import (
	"fmt"
	"net/http"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// mostTestCharts are drawn on a page; the others are in the table.
const mostTestCharts = 6

// progressTests is the self-tests over time, side by side.
func (s *Server) progressTests(a *ask) error {
	trends, err := s.App.TestTrends(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	words, err := s.wordsFor(a)
	if err != nil {
		return err
	}
	p := s.progress("Self-tests", "/progress/tests")
	p.Grid = page.Grid{Caption: "Every test, its first and its last result", Head: []string{"Test", "Side", "First", "Last", "On"}}
	for _, t := range trends {
		p.Grid.Rows = append(p.Grid.Rows, s.testRows(t, words)...)
		for _, side := range sidesOf(t.Way) {
			if len(t.Results) > 1 && len(p.Figures) < mostTestCharts {
				p.Figures = append(p.Figures, s.testFigure(t, side, words, fmt.Sprint("test", len(p.Figures))))
			}
		}
	}
	switch {
	case len(trends) == 0:
		p.Finding = "Two minutes give your plan a starting point, and the next time shows whether something changed."
		p.Example = exampleOf(testExample(a.by.Today()), "two times the same test")
	case len(p.Figures) == 0:
		p.Finding = "Each test was done once. The second time makes a line."
	default:
		p.Finding = "The band is what a test may be off by. What stays inside may be chance."
	}
	p.Way = &page.Part{Name: "The tests, and how they are done", Path: page.TestsPart.Path}
	s.show(a, http.StatusOK, page.TheProgress(p))
	return nil
}

// sidesOf are the sides a way of a test has values for; one without a name where
// it has one value only.
func sidesOf(w assessment.Way) []training.Side {
	if w.OneSided {
		return []training.Side{training.Left, training.Right}
	}
	return []training.Side{""}
}

func valueOn(r training.TestResult, side training.Side) training.TestValue {
	if side == training.Right {
		return r.Right
	}
	return r.Left
}

// plotted is a value in what its chart counts.
func plotted(w assessment.Way, v training.TestValue, u training.Units) float64 {
	if w.Counts == assessment.Kilograms {
		return weight(unit.Kilograms(v), u)
	}
	return float64(v)
}

// testUnit is what a chart of a test counts.
func testUnit(w assessment.Way, u training.Units) chart.Unit {
	if w.Counts == assessment.Kilograms {
		return weightUnit(u)
	}
	return chart.Unit{One: string(w.Counts), Many: string(w.Counts)}
}

// testName is a test with its way and side: "Knee to wall, left".
func (s *Server) testName(t app.TestTrend, side training.Side) string {
	name := t.ID
	for _, x := range s.Catalogue.Assessments() {
		if x.ID == t.ID {
			name = x.Name
		}
	}
	if t.Way.Name != "" {
		name += " (" + t.Way.Name + ")"
	}
	if side != "" {
		name += ", " + string(side)
	}
	return name
}

// testFigure is one side of a test over time. The band is what the first result may
// be off by, where that is known.
func (s *Server) testFigure(t app.TestTrend, side training.Side, words explain.Words, prefix string) page.Figure {
	l := chart.Line{Frame: chart.Frame{Prefix: prefix, Title: s.testName(t, side), Unit: testUnit(t.Way, words.Units)}, Role: chart.Other, BandName: "off by chance"}
	shown := func(v training.TestValue) float64 { return plotted(t.Way, v, words.Units) }
	first := valueOn(t.Results[0], side)
	for _, r := range t.Results {
		if n := len(l.Points); n > 0 && l.Points[n-1].Date == r.Date {
			continue
		}
		l.Points = append(l.Points, chart.Point{Date: r.Date, Value: shown(valueOn(r, side))})
		if t.RealChange > 0 {
			l.Band = append(l.Band, chart.Range{Date: r.Date, Low: shown(max(first-t.RealChange, 0)), High: shown(first + t.RealChange)})
		}
	}
	f := page.Figure{Title: s.testName(t, side), Finding: testFinding(t, side, words), Rule: string(t.Rule)}
	return figureOf(l, f, nil)
}

// testFinding is what the core says of the last result beside the first, of one
// side.
func testFinding(t app.TestTrend, side training.Side, words explain.Words) string {
	for i, r := range t.Change.Why {
		if len(t.Change.Why) == 1 || side == training.Right && i == 1 || side != training.Right && i == 0 {
			return plantext.Capital(words.Sentence(r))
		}
	}
	return ""
}

func (s *Server) testRows(t app.TestTrend, words explain.Words) [][]page.Cell {
	var out [][]page.Cell
	first, last := t.Results[0], t.Results[len(t.Results)-1]
	for _, side := range sidesOf(t.Way) {
		name := "–"
		if side != "" {
			name = string(side)
		}
		out = append(out, []page.Cell{
			{Text: s.testName(t, "")}, {Text: name}, {Text: testValue(t.Way, valueOn(first, side), words)},
			{Text: testValue(t.Way, valueOn(last, side), words)}, {Text: shortDay(last.Date)},
		})
	}
	return out
}

// testExample is what a test looks like.
func testExample(today training.Date) chart.Line {
	l := chart.Line{Frame: chart.Frame{Prefix: "example", Title: "Calf raises, as they may look", Unit: chart.Unit{One: "reps", Many: "reps"}}, Role: chart.Other, BandName: "off by chance"}
	for i, reps := range []float64{17, 19, 22, 25} {
		d := today.AddDays(-42 * (4 - i))
		l.Points = append(l.Points, chart.Point{Date: d, Value: reps})
		l.Band = append(l.Band, chart.Range{Date: d, Low: 13, High: 21})
	}
	return l
}
