package web

import (
	"net/http"
	"strconv"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/picture/body"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// progressWork is the hard sets of a week, muscle group by muscle group: the week
// of ?from=, else this one.
func (s *Server) progressWork(a *ask) error {
	monday := a.by.Today().Monday()
	if from := a.r.FormValue("from"); from != "" {
		d, err := training.ParseDate(from)
		if err != nil {
			return errNowhere
		}
		monday = d.Monday()
	}
	w, err := s.App.Work(a.r.Context(), a.by.Athlete, monday)
	if err != nil {
		return err
	}
	if a.r.FormValue("from") == "" && !w.Any() && w.First != 0 && w.First < monday { // the week has hardly begun
		monday = monday.AddDays(-7)
		if w, err = s.App.Work(a.r.Context(), a.by.Athlete, monday); err != nil {
			return err
		}
	}
	words := s.words(w.Units)
	p := s.progress("Muscles", "/progress/work")
	p.Spans = workSpans(w, monday, a.by.Today())
	p.Finding = workFinding(w)
	if w.First.IsZero() {
		p.Finding, p.Spans = "Every hard set counts for the muscles it works, and the week stands here on a body.", nil
		p.Example = exampleOf(workExample(), "1 more session")
		s.show(a, http.StatusOK, page.TheProgress(p))
		return nil
	}
	f := page.Figure{Finding: "Hard sets, whole for what an exercise is for and half for what helps. Each number stands for its whole group.", Rule: "VOL-01"}
	f.SVG = figureOf(workMap(w), f, nil).SVG
	p.Figures = []page.Figure{f}
	for _, g := range w.Groups {
		p.Groups = append(p.Groups, workGroup(g, words))
	}
	p.Grid = workTable(w)
	s.show(a, http.StatusOK, page.TheProgress(p))
	return nil
}

func workPath(monday training.Date) string { return "/progress/work?from=" + monday.String() }

// workSpans lead to the weeks beside this one, as far as there is anything.
func workSpans(w app.Work, monday, today training.Date) []page.Tab {
	out := []page.Tab{{Name: plantext.Span(monday, monday.AddDays(6)), Path: workPath(monday), Here: true}}
	if !w.First.IsZero() && monday > w.First {
		out = append([]page.Tab{{Name: "Week before", Path: workPath(monday.AddDays(-7))}}, out...)
	}
	if monday.AddDays(7) <= today.Monday() {
		out = append(out, page.Tab{Name: "Week after", Path: workPath(monday.AddDays(7))})
	}
	return out
}

func workFinding(w app.Work) string {
	most := w.Groups[0]
	reached := 0
	for _, g := range w.Groups {
		if g.Sets > most.Sets {
			most = g
		}
		if g.Sets.Sets() >= float64(g.Hold) {
			reached++
		}
	}
	if most.Sets == 0 {
		return "No hard sets in this week."
	}
	return "Most for the " + explain.GroupName(most.Group) + ": " + setUnit.Say(most.Sets.Sets()) + ". " +
		strconv.Itoa(reached) + " of " + strconv.Itoa(len(w.Groups)) + " groups reach what holds them."
}

// workMap is the week on a body. A spot leads to its group.
func workMap(w app.Work) body.Map {
	group := map[body.Spot]catalogue.Group{}
	m := body.Map{Prefix: "work", Title: "Hard sets of the week", Layer: body.Muscles, Unit: setUnit}
	for _, code := range catalogue.MuscleCodes() {
		spot, ok := body.OfMuscle(code)
		g := code.Group()
		if _, seen := group[spot]; !ok || seen || g == "" {
			continue
		}
		group[spot] = g
		if sets := w.Of(g).Sets.Sets(); sets > 0 {
			m.Marks = append(m.Marks, body.Mark{Spot: spot, Value: min(sets, 99)})
		}
	}
	m.Href = func(spot body.Spot, _ training.Side) string {
		if g, ok := group[spot]; ok {
			return "#" + string(g)
		}
		return ""
	}
	return m
}

// bands are how far a group's week gets.
var bands = map[string]string{
	"under": "Under what holds it.", "hold": "Enough to hold.", "gain": "Enough to gain.", "usual": "A usual week.", "cap": "At the cap.",
}

func workGroup(g app.GroupWork, words explain.Words) page.WorkGroup {
	out := page.WorkGroup{
		ID: string(g.Group), Name: plantext.Capital(explain.GroupName(g.Group)), Sets: setUnit.Say(g.Sets.Sets()),
		Marks:   page.Marks{Value: g.Sets.Sets(), Hold: g.Hold, Gain: g.Gain, Usual: g.Usual, Cap: g.Cap},
		Reached: bands[g.Band],
	}
	if g.Sets == 0 {
		out.Reached = "Nothing this week."
	}
	for _, x := range g.By {
		out.By = append(out.By, page.Link{Path: exercisePath(x.Exercise) + "#history", Text: words.ExerciseName(x.Exercise), Note: chart.Number(x.Sets.Sets())})
	}
	return out
}

// workTable is the last weeks beside each other.
func workTable(w app.Work) page.Grid {
	g := page.Grid{Caption: "Hard sets, week by week", Head: []string{"Week of"}}
	for _, x := range w.Groups {
		g.Head = append(g.Head, plantext.Capital(explain.GroupName(x.Group)))
	}
	if len(w.Groups) == 0 {
		return g
	}
	for i := len(w.Groups[0].Weeks) - 1; i >= 0; i-- {
		monday := w.Monday.AddDays(-7 * (len(w.Groups[0].Weeks) - 1 - i))
		if monday < w.First {
			break
		}
		row := []page.Cell{{Text: monday.Time().Format("2 Jan"), Path: weekPath(monday)}}
		for _, x := range w.Groups {
			row = append(row, page.Cell{Text: chart.Number(x.Weeks[i].Sets())})
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

// workExample is what a week looks like.
func workExample() body.Map {
	m := body.Map{Prefix: "example", Title: "A week, as it may look", Layer: body.Muscles, Unit: setUnit}
	for spot, sets := range map[body.Spot]float64{"quadriceps": 6, "gluteus-maximus": 8, "calf": 7, "hamstrings": 4, "abdominals": 3} {
		m.Marks = append(m.Marks, body.Mark{Spot: spot, Value: sets})
	}
	return m
}
