package web

import (
	"fmt"
	"net/http"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/picture/body"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

var painSpans = []int{12, 26, 52}

var painUnit = chart.Unit{One: "of 10", Many: "of 10"}

// progressPain is where and when it hurt.
func (s *Server) progressPain(a *ask) error {
	n := weeksAsked(a.r, painSpans...)
	today := a.by.Today()
	pain, err := s.App.PainDays(a.r.Context(), a.by.Athlete, today.Monday().AddDays(-7*(n-1)), today)
	if err != nil {
		return err
	}
	p := s.progress("Pain", "/progress/pain")
	p.Finding = painFinding(pain, n)
	if pain.Asked == 0 {
		p.Example = exampleOf(painExample(today), "shows once you tell of a pain, during a session or the morning after")
		s.show(a, http.StatusOK, page.TheProgress(p))
		return nil
	}
	p.Spans = spans("/progress/pain", n, painSpans...)
	if len(pain.Days) > 0 {
		h := chart.Heat{Frame: chart.Frame{Prefix: "pain", Title: "Worst pain of each day", Unit: painUnit, Href: behind}, By: chart.Day, Top: 10}
		for _, d := range pain.Days {
			h.Points = append(h.Points, chart.Point{Date: d.Date, Value: float64(d.Score)})
		}
		f := page.Figure{Finding: "The worst of each day on which it was asked, 0 to 10. A stroke is a day without an answer.", Rule: "PAIN-01"}
		p.Figures = append(p.Figures, figureOf(h, f, func(row int) string { return behind(pain.Days[row].Date) }))
	}
	if m := painMap(pain); len(m.Marks) > 0 {
		f := page.Figure{Title: "Where", Finding: "The worst at each place in these weeks."}
		f.SVG = figureOf(m, f, nil).SVG
		p.Figures = append(p.Figures, f)
		p.Grid = painTable(pain)
		p.Notes = []page.Reason{{Text: "This is a diary and no diagnosis. Pain that stays, wakes you or makes you limp belongs before a clinician."}}
	}
	s.show(a, http.StatusOK, page.TheProgress(p))
	return nil
}

func painFinding(p app.PainDays, weeks int) string {
	if p.Asked == 0 {
		return "Nothing was told of pain so far."
	}
	days, worst := 0, app.PainDay{}
	for _, d := range p.Days {
		if d.Score > 0 {
			days++
		}
		if d.Score >= worst.Score {
			worst = d
		}
	}
	if days == 0 {
		return fmt.Sprintf("No pain told of in %s.", explain.Several(weeks, "week"))
	}
	return fmt.Sprintf("Pain on %s in %s. Worst %d of 10, %s, on %s.", explain.Several(days, "day"), explain.Several(weeks, "week"), worst.Score, worst.Site.On(worst.Side), shortDay(worst.Date))
}

// painMap is the worst at each place.
func painMap(p app.PainDays) body.Map {
	m := body.Map{Prefix: "where", Title: "Where it hurt", Layer: body.Sites, Unit: painUnit, Top: 10}
	seen := map[string]int{}
	for _, x := range p.Sites {
		spot, ok := body.OfSite(x.Site)
		if !ok || x.Worst == 0 {
			continue
		}
		sides := []training.Side{x.Side}
		if x.Side == "" && spot.Sided() {
			sides = []training.Side{training.Left, training.Right}
		}
		if !spot.Sided() {
			sides = []training.Side{""}
		}
		for _, side := range sides {
			key := string(spot) + string(side)
			if i, ok := seen[key]; ok {
				m.Marks[i].Value = max(m.Marks[i].Value, float64(x.Worst))
				continue
			}
			seen[key] = len(m.Marks)
			m.Marks = append(m.Marks, body.Mark{Spot: spot, Side: side, Value: float64(x.Worst)})
		}
	}
	return m
}

func painTable(p app.PainDays) page.Grid {
	g := page.Grid{Caption: "Place by place, the latest first", Head: []string{"Where", "Worst", "Days", "Last"}}
	for _, x := range p.Sites {
		if x.Worst == 0 {
			continue
		}
		g.Rows = append(g.Rows, []page.Cell{
			{Text: plantext.Capital(x.Site.On(x.Side)), Path: behind(x.WorstOn)}, {Text: fmt.Sprintf("%d on %s", x.Worst, dayMonth(x.WorstOn))},
			{Text: fmt.Sprint(x.Days)}, {Text: fmt.Sprintf("%d on %s", x.Last.Score, dayMonth(x.Last.Date))},
		})
	}
	return g
}

// painExample is what a sore tendon's weeks look like.
func painExample(today training.Date) chart.Heat {
	h := chart.Heat{Frame: chart.Frame{Prefix: "example", Title: "Pain, as it may look", Unit: painUnit}, By: chart.Day, Top: 10}
	for i, score := range []float64{0, 2, 3, 3, 2, 4, 3, 2, 2, 1, 2, 1, 1, 0} {
		h.Points = append(h.Points, chart.Point{Date: today.Monday().AddDays(-14 + i), Value: score})
	}
	return h
}
