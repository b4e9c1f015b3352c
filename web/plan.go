package web

import (
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// planRoutes serve the plan as a whole, and programmes.
func (s *Server) planRoutes() []Route {
	return slices.Concat([]Route{
		{"GET", page.PlanPart.Path, Athlete, s.plan},
		{"GET", page.PlanChangePath, Athlete, s.planChange},
		{"POST", page.PlanChangePath, Athlete, s.takeUpChange},
		{"GET", page.PlanWeekPath, Athlete, s.weekOnPaper},
	}, s.detailRoutes(), s.programmeRoutes(), s.sourceRoutes())
}

// plan is the road ahead. ?new= is a plan that was taken up just now.
func (s *Server) plan(a *ask) error {
	season, err := s.App.Season(a.r.Context(), a.by.Athlete, a.by.Today())
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		empty := page.Plan{Frame: s.frame("Plan"), Empty: true}
		empty.Here = page.MorePart
		s.show(a, http.StatusOK, page.ThePlan(empty))
		return nil
	}
	if err != nil {
		return err
	}
	p, err := s.planPage(season, a.by.Today())
	if err != nil {
		return err
	}
	if event := season.State.Plan.Event.String(); a.r.FormValue("new") == event {
		p.New = event
	}
	s.show(a, http.StatusOK, page.ThePlan(p))
	return nil
}

// mainReasons is how many of a new plan's reasons are told at once.
//
// House rule: the three most important; the others are a tap away.
const mainReasons = 3

func (s *Server) planPage(season app.Season, today training.Date) (page.Plan, error) {
	plan, words := season.State.Plan.What, s.words(season.State.Goal.What.Units)
	r := road{season, words, today, s.Catalogue}
	p := page.Plan{
		Frame: s.frame("Plan"), Aim: plantext.Capital(plantext.Aim(plan)), Span: plantext.Span(plan.From, plan.To), Now: r.now(), Ended: plan.To < today,
		Why: reasonsOf(words, plan.Why), Warnings: reasonsOf(words, plan.Warnings), Phases: r.phases(), Print: paperPath(max(today, plan.From)),
	}
	p.Here = page.MorePart
	if e, ok := r.next(); ok {
		p.Next = page.Link{Path: page.DetailPath(e.ID), Text: plantext.LongDate(e.Date) + ", session " + e.Name}
	}
	p.Shown = min(mainReasons, len(p.Why))
	if x, ok := s.Catalogue.Programme(plan.Request.Programme); ok {
		p.Follows = page.Link{Path: programmePath(x.ID), Text: x.Name, Note: page.PlanChangePath + "?programme="}
	}
	var err error
	p.Season, err = r.chart()
	return p, err
}

func paperPath(d training.Date) string {
	return page.PlanWeekPath + "?from=" + d.Monday().String()
}

func programmePath(id string) string { return page.ProgrammesPart.Path + "/" + id }

// road is a season as it is put on a page.
type road struct {
	app.Season
	words explain.Words
	today training.Date
	cat   *catalogue.Catalogue
}

// now is where today is on the road: its week, its phase, and how far it is.
func (r road) now() string {
	plan := r.State.Plan.What
	for i, w := range r.Weeks {
		if r.today < w.Monday || r.today > w.Monday.AddDays(6) {
			continue
		}
		text := fmt.Sprintf("Week %d of %d, %s", i+1, len(r.Weeks), w.Phase.Name())
		if w.Deload {
			text += ", a lighter one"
		}
		if race, ok := nextRace(plan.Request.Races, r.today); ok {
			text += ". " + daysTo(race.Date.DaysSince(r.today))
		}
		return text + "."
	}
	if r.today < plan.From {
		return "Begins " + plantext.LongDate(plan.From) + "."
	}
	return "Ended " + plantext.LongDate(plan.To) + "."
}

// next is the first session that is not done, from today on.
func (r road) next() (adaptation.Entry, bool) {
	for _, w := range r.Weeks {
		for _, e := range w.Sessions {
			if e.Date >= r.today && (e.Status == adaptation.Ahead || e.Status == adaptation.Begun) {
				return e, true
			}
		}
	}
	return adaptation.Entry{}, false
}

// nextRace is the next A race from a day on.
func nextRace(races []training.Race, from training.Date) (next training.Race, ok bool) {
	for _, x := range races {
		if x.Priority == training.PriorityA && x.Date >= from && (!ok || x.Date < next.Date) {
			next, ok = x, true
		}
	}
	return next, ok
}

func daysTo(n int) string {
	switch {
	case n == 0:
		return "The race is today"
	case n == 1:
		return "The race is tomorrow"
	case n < 14:
		return fmt.Sprintf("%d days to the race", n)
	}
	return fmt.Sprintf("%d weeks to the race", n/7)
}

func reasonsOf(words explain.Words, list []training.Reason) []page.Reason {
	var out []page.Reason
	for _, r := range list {
		out = append(out, page.Reason{Text: plantext.Capital(words.Sentence(r)), Rule: string(r.Rule)})
	}
	return out
}
