package web

import (
	"fmt"
	"math"
	"net/http"
	"strconv"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

var loadSpans = []int{12, 26, 52}

// fewestLoadWeeks with any load make a picture.
const fewestLoadWeeks = 2

var loadUnitOf = chart.Unit{One: "point", Many: "points"}

// progressLoad is what running and strength cost, week by week.
func (s *Server) progressLoad(a *ask) error {
	n := weeksAsked(a.r, loadSpans...)
	l, err := s.App.LoadWeeks(a.r.Context(), a.by.Athlete, a.by.Today(), n)
	if err != nil {
		return err
	}
	p := s.progress("Load", "/progress/load")
	if len(l.Weeks) < fewestLoadWeeks {
		p.Finding = "Load is effort times minutes, of runs and strength alike. After two weeks they stand beside each other."
		p.Example = exampleOf(loadExample(a.by.Today()), loadMissing(l))
		s.show(a, http.StatusOK, page.TheProgress(p))
		return nil
	}
	p.Spans = spans("/progress/load", n, loadSpans...)
	p.Finding = loadFinding(l.Weeks)
	p.NotesTitle, p.Notes = "Last week, and now", reasonsOf(s.words(l.Units), l.Notes)
	b := chart.Bars{Frame: chart.Frame{Prefix: "load", Title: "Load by week", Unit: loadUnitOf, Href: weekPath},
		Series: []chart.Series{{Name: "strength", Role: chart.Strength}, {Name: "running", Role: chart.Run}}}
	for _, w := range l.Weeks {
		b.Stacks = append(b.Stacks, chart.Stack{Date: w.From, Values: []float64{math.Round(float64(w.Strength)), math.Round(float64(w.Runs))}})
	}
	f := page.Figure{Finding: "Effort from 1 to 10, times minutes" + guessed(l.Weeks) + ". This week is not over.", Rule: "LOAD-01"}
	p.Figures = []page.Figure{figureOf(b, f, func(row int) string { return weekPath(l.Weeks[row].From) })}
	s.show(a, http.StatusOK, page.TheProgress(p))
	return nil
}

// guessed says that some of it is a guess, where it is.
func guessed(weeks []app.LoadWeek) string {
	n := 0
	for _, w := range weeks {
		if w.Estimated {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("; in %s part of it is a guess, because an effort or a time was not said", explain.Several(n, "week"))
}

func loadMissing(l app.LoadWeeks) string {
	if len(l.Weeks) == 1 && l.Weeks[0].Load > 0 {
		return "1 more week"
	}
	return "your first run or session, and a week more"
}

// loadFinding is the last whole week, and what was usual before it.
func loadFinding(weeks []app.LoadWeek) string {
	last := len(weeks) - 1
	if !weeks[last].Whole {
		last--
	}
	w := weeks[last]
	out := fmt.Sprintf("Last week %s: running %s, strength %s.", number(float64(w.Load)), number(float64(w.Runs)), number(float64(w.Strength)))
	sum, n := 0.0, 0
	for i := last - 1; i >= 0 && n < 4; i-- {
		sum, n = sum+float64(weeks[i].Load), n+1
	}
	if n == 4 {
		out += fmt.Sprintf(" The four weeks before had %s on average.", number(sum/4))
	}
	return out
}

// number is a whole number as people read it: "1,240".
func number(v float64) string {
	text := strconv.Itoa(int(math.Round(v)))
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// loadExample is what weeks look like.
func loadExample(today training.Date) chart.Bars {
	b := chart.Bars{Frame: chart.Frame{Prefix: "example", Title: "Load, as it may look", Unit: loadUnitOf},
		Series: []chart.Series{{Name: "strength", Role: chart.Strength}, {Name: "running", Role: chart.Run}}}
	for i, run := range []float64{900, 980, 1060, 700, 1040, 1120, 1180, 760} {
		b.Stacks = append(b.Stacks, chart.Stack{Date: today.Monday().AddDays(-7 * (8 - i)), Values: []float64{260 + 10*float64(i%4), run}})
	}
	return b
}
