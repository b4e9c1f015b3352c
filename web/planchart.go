package web

import (
	"fmt"
	"math"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/picture/chart"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/web/page"
)

// Widths that the season is drawn for, in CSS pixels: a phone, beside the rail of
// parts, and how wide a week is where a phone cannot hold all.
const (
	narrowChart = 342
	wideChart   = 700
	leastWeek   = 9
)

// chart is the season as a drawing.
func (r road) chart() (page.Chart, error) {
	s := r.season()
	out := page.Chart{Name: s.Title, Finding: r.finding(), Table: string(s.Table().HTML())}
	s.Width = min(max(narrowChart, 40+leastWeek*len(s.Weeks)), 2000)
	out.Long = s.Width > narrowChart
	narrow, err := s.SVG()
	if err != nil {
		return out, fmt.Errorf("draw the season: %w", err)
	}
	s.Prefix, s.Width = "wide", max(wideChart, s.Width)
	wide, err := s.SVG()
	if err != nil {
		return out, fmt.Errorf("draw the season: %w", err)
	}
	out.Narrow, out.Wide = narrow, wide
	return out, nil
}

// season is the road as a chart has it.
func (r road) season() chart.Season {
	plan := r.State.Plan.What
	s := chart.Season{
		Timeline:     chart.Timeline{Frame: chart.Frame{Prefix: "season", Title: "The road, week by week", Unit: chart.Unit{One: "hard leg set", Many: "hard leg sets"}}, Today: r.today},
		Running:      chart.Unit{One: "hour of running", Many: "hours of running"},
		BandName:     "range",
		KeyElsewhere: true, // the phases are listed below by their numbers
	}
	for _, p := range plan.Phases {
		s.Phases = append(s.Phases, chart.Span{Name: p.Phase.Name(), From: p.From, To: p.To})
	}
	s.Events = eventsOf(plan)
	for _, w := range r.Weeks {
		if w.Deload {
			s.Lighter = append(s.Lighter, w.Monday)
		}
		s.Weeks = append(s.Weeks, chart.SeasonWeek{
			Monday: w.Monday, Phase: w.Phase.Name(), Sets: float64(w.LegSets), Low: float64(w.Low), High: float64(w.High),
			Running: math.Round(float64(w.Running)/6) / 10, Runs: w.Running > 0, Lighter: w.Deload, Over: w.Over,
		})
	}
	return s
}

// eventsOf are the races of a plan's time, the A races filled.
func eventsOf(p training.Plan) []chart.Event {
	var out []chart.Event
	for _, x := range p.Request.Races {
		if x.Date < p.From || x.Date > p.To {
			continue
		}
		out = append(out, chart.Event{Name: raceName(x), Date: x.Date, Main: x.Priority == training.PriorityA})
	}
	order.By(out, func(a, b chart.Event) int { return int(a.Date - b.Date) })
	return out
}

// raceName is what a race is called: by its name, or else by its distance.
func raceName(x training.Race) string {
	if x.Name != "" {
		return x.Name
	}
	if x.Distance == "" {
		return "Race"
	}
	return plantext.Capital(explain.GoalName(x.Distance))
}

// finding says what the picture shows of this week, in words.
func (r road) finding() string {
	for _, w := range r.Weeks {
		if r.today < w.Monday || r.today > w.Monday.AddDays(6) {
			continue
		}
		text := fmt.Sprintf("This week: %s with %s", explain.Several(len(w.Sessions), "session"), explain.Several(w.LegSets, "hard leg set"))
		if w.High > 0 {
			text += fmt.Sprintf("; about %d hold what you have, %d are the most", w.Low, w.High)
		}
		return text + "."
	}
	return ""
}
