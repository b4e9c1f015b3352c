package web

import (
	"fmt"
	"net/http"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// How many lifts are drawn, and how many sessions make a line.
const (
	mostLiftCharts  = 3
	fewestForALine  = 3
	liftExampleName = "Squat, as it may look"
)

// progressLifts is what the athlete could lift once, exercise by exercise.
func (s *Server) progressLifts(a *ask) error {
	l, err := s.App.Lifts(a.r.Context(), a.by.Athlete, a.by.Today())
	if err != nil {
		return err
	}
	words := s.words(l.Units)
	p := s.progress("Lifts", "/progress/lifts")
	table := page.Grid{Caption: "What you could lift once, over the last 20 sessions of each at most", Head: []string{"Exercise", "Once", "Change", "Sessions"}}
	for _, c := range l.Courses {
		if len(c.Points) >= fewestForALine && len(p.Figures) < mostLiftCharts {
			p.Figures = append(p.Figures, liftFigure(c, words, fmt.Sprint("lift", len(p.Figures))))
		}
		table.Rows = append(table.Rows, liftCells(c, words))
	}
	p.Grid = table
	switch {
	case len(p.Figures) > 0:
		p.Finding = "What you could lift once, worked out from your sets: nobody needs to try. The band says how far off it may be."
	case l.Sessions >= fewestForALine && len(l.Courses) == 0:
		p.Finding = "Nothing to work out yet: it takes sets with a weight, of twelve repetitions at most, for which you say how many more were possible."
		p.Example = exampleOf(liftExample(a.by.Today()), "three such sessions of one exercise")
	default:
		more := fewestForALine
		for _, c := range l.Courses {
			more = min(more, fewestForALine-len(c.Points))
		}
		p.Finding = "A line needs three sessions of one exercise with a weight and a word on what was left."
		p.Example = exampleOf(liftExample(a.by.Today()), explain.Several(more, "more session"))
	}
	s.show(a, http.StatusOK, page.TheProgress(p))
	return nil
}

func liftFigure(c app.LiftCourse, words explain.Words, prefix string) page.Figure {
	sessions := map[training.Date]string{}
	for _, p := range c.Points {
		sessions[p.Date] = p.Session
	}
	lead := func(d training.Date) string { return behindSession(sessions[d], sessions[d] != "", d) }
	l := chart.Line{Frame: chart.Frame{Prefix: prefix, Title: words.ExerciseName(c.Exercise), Unit: weightUnit(words.Units), Href: lead}, BandName: "give or take"}
	for _, p := range c.Points {
		if n := len(l.Points); n > 0 && l.Points[n-1].Date == p.Date {
			l.Points, l.Band = l.Points[:n-1], l.Band[:n-1] // twice a day: the later one
		}
		low, high := p.Estimate.Range()
		l.Points = append(l.Points, chart.Point{Date: p.Date, Value: weight(p.Estimate.Max, words.Units)})
		l.Band = append(l.Band, chart.Range{Date: p.Date, Low: weight(low, words.Units), High: weight(high, words.Units)})
	}
	f := page.Figure{Title: words.ExerciseName(c.Exercise), Path: exercisePath(c.Exercise) + "#history", Finding: liftFinding(c, words), Rule: "PRG-04"}
	return figureOf(l, f, func(row int) string { return lead(l.Points[row].Date) })
}

// liftFinding says where a lift stands, and whether that is more than estimates
// are off by.
func liftFinding(c app.LiftCourse, words explain.Words) string {
	first, last := c.Points[0].Estimate, c.Points[len(c.Points)-1].Estimate
	least, most := last.Range()
	low, high := halves(least), halves(most) // what is shown is what is compared
	out := fmt.Sprintf("About %s once, %s to %s.", words.Load(halves(last.Max)), words.Load(low), words.Load(high))
	then := fmt.Sprintf("%s on %s", words.Load(halves(first.Max)), shortDay(c.Points[0].Date))
	switch {
	case halves(first.Max) < low:
		return out + " More than the " + then + "."
	case halves(first.Max) > high:
		return out + " Less than the " + then + "."
	}
	return out + " It was " + then + "; the difference is within what such an estimate may be off by."
}

func liftCells(c app.LiftCourse, words explain.Words) []page.Cell {
	first, last := c.Points[0].Estimate.Max, c.Points[len(c.Points)-1].Estimate.Max
	since := "–"
	if len(c.Points) > 1 {
		by := halves(last) - halves(first)
		since = signed(by, words)
	}
	return []page.Cell{
		{Text: words.ExerciseName(c.Exercise), Path: exercisePath(c.Exercise) + "#history"}, {Text: words.Load(halves(last))},
		{Text: since}, {Text: fmt.Sprint(len(c.Points))},
	}
}

// signed is a difference of loads with its sign: "+2.5 kg", "−1 kg", "the same".
func signed(kg float64, words explain.Words) string {
	switch {
	case kg > 0:
		return "+" + words.Load(kg)
	case kg < 0:
		return "−" + words.Load(-kg)
	}
	return "the same"
}

// liftExample is what a line looks like.
func liftExample(today training.Date) chart.Line {
	l := chart.Line{Frame: chart.Frame{Prefix: "example", Title: liftExampleName, Unit: chart.Unit{One: "kg", Many: "kg"}}, BandName: "give or take"}
	for i, kg := range []float64{40, 41.5, 41, 43, 44.5, 44, 46, 47.5} {
		d := today.AddDays(-7 * (8 - i))
		l.Points = append(l.Points, chart.Point{Date: d, Value: kg})
		l.Band = append(l.Band, chart.Range{Date: d, Low: kg * 0.95, High: kg * 1.05})
	}
	return l
}
