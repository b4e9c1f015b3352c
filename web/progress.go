package web

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web/page"
)

// progressRoutes serve what came of it.
func (s *Server) progressRoutes() []Route {
	return []Route{
		{"GET", "/progress", Athlete, s.progressKept},
		{"GET", "/progress/lifts", Athlete, s.progressLifts},
		{"GET", "/progress/work", Athlete, s.progressWork},
		{"GET", "/progress/load", Athlete, s.progressLoad},
		{"GET", "/progress/tests", Athlete, s.progressTests},
		{"GET", "/progress/pain", Athlete, s.progressPain},
	}
}

// sides are the pages of progress, in order.
var sides = []page.Tab{
	{Name: "Sessions", Path: "/progress"}, {Name: "Lifts", Path: "/progress/lifts"}, {Name: "Muscles", Path: "/progress/work"},
	{Name: "Load", Path: "/progress/load"}, {Name: "Tests", Path: "/progress/tests"}, {Name: "Pain", Path: "/progress/pain"},
}

// progress is the page of one side.
func (s *Server) progress(title, path string) page.Progress {
	p := page.Progress{Frame: s.frame(title), Title: title, Sides: slices.Clone(sides)}
	p.Here = page.ProgressPart
	for i := range p.Sides {
		p.Sides[i].Here = p.Sides[i].Path == path
	}
	return p
}

// weeksAsked is how far back ?weeks= asks to look: one of the choices, the first
// where it is none of them.
func weeksAsked(r *http.Request, choices ...int) int {
	n, err := strconv.Atoi(r.FormValue("weeks"))
	if err != nil || !slices.Contains(choices, n) {
		return choices[0]
	}
	return n
}

// spans lead to the same page with more or less of the past.
func spans(path string, here int, choices ...int) []page.Tab {
	var out []page.Tab
	for _, n := range choices {
		out = append(out, page.Tab{Name: fmt.Sprintf("%d weeks", n), Path: fmt.Sprintf("%s?weeks=%d", path, n), Here: n == here})
	}
	return out
}

// figureOf is a figure of a picture; its rows lead where path says, by their
// place. What cannot be drawn is said in its table alone.
func figureOf(p chart.Picture, f page.Figure, path func(row int) string) page.Figure {
	svg, err := p.SVG()
	if err != nil {
		f.Finding += " This cannot be drawn; the table has it."
	}
	f.SVG = string(svg)
	t := p.Table()
	f.Grid = page.Grid{Caption: t.Caption, Head: t.Head}
	for i, row := range t.Rows {
		var cells []page.Cell
		for j, text := range row {
			c := page.Cell{Text: text}
			if j == 0 && path != nil {
				c.Path = path(i)
			}
			cells = append(cells, c)
		}
		f.Grid.Rows = append(f.Grid.Rows, cells)
	}
	slices.Reverse(f.Grid.Rows) // the newest is asked for most
	return f
}

// exampleOf is what a page will look like.
func exampleOf(p chart.Picture, missing string) *page.Example {
	svg, err := p.SVG()
	if err != nil {
		return nil
	}
	return &page.Example{SVG: string(svg), Missing: missing}
}

// behind is where the sessions and runs of a day are.
func behind(d training.Date) string {
	return pastPath + "?day=" + d.String() + "#day-" + d.String()
}

// behindSession is where a session is that was begun, or the day of one that was not.
func behindSession(id string, begun bool, d training.Date) string {
	if !begun {
		return behind(d)
	}
	return pastPath + "/" + id
}
