package web

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/web/page"
)

// planChange is the form for another goal, date or programme. With any of them it
// shows what they would change; nothing is written.
func (s *Server) planChange(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	form := a.r.URL.Query()
	if !asksForPlan(form) {
		s.show(a, http.StatusOK, page.TheChange(s.changePage(state, a.by.Today(), state.Goal.What.Races)))
		return nil
	}
	return s.previewed(a, state, form, false)
}

// takeUpChange takes up what was previewed. Where it would not change the same any
// more, what it would change now is shown instead.
func (s *Server) takeUpChange(a *ask) error {
	ctx := a.r.Context()
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return err
	}
	if err := a.r.ParseForm(); err != nil {
		return &training.InvalidError{Field: "form", Why: "could not be read; send it again"}
	}
	form := a.r.PostForm
	if !asksForPlan(form) {
		return a.goOn(page.PlanChangePath)
	}
	offer, err := s.offered(a, state, form)
	if err != nil {
		return s.wrongChange(a, state, form, err)
	}
	if offer.Nothing() {
		return a.goOn(page.PlanPart.Path) // sent twice
	}
	if offer.Sum() != form.Get("sum") {
		return s.previewed(a, state, form, true)
	}
	w, err := s.App.TakeUp(ctx, a.by, offer)
	if errors.Is(err, app.ErrStale) {
		if state, err = s.App.State(ctx, a.by.Athlete); err != nil {
			return err
		}
		return s.previewed(a, state, form, true)
	}
	if err != nil {
		return err
	}
	return a.goOn(page.PlanPart.Path + "?new=" + w.State.Plan.Event.String())
}

// planFields are the fields of the form that another plan is asked for by.
var planFields = []string{"goal", "date", "distance", "name", "priority", "programme"}

func asksForPlan(form url.Values) bool {
	return slices.ContainsFunc(planFields, func(f string) bool { return form.Has(f) })
}

// previewed shows what the wishes of a form would change.
func (s *Server) previewed(a *ask, state athlete.State, form url.Values, stale bool) error {
	offer, err := s.offered(a, state, form)
	if err != nil {
		return s.wrongChange(a, state, form, err)
	}
	c := s.changePage(state, a.by.Today(), offer.Plan.Request.Races)
	s.filled(&c, form)
	c.Stale, c.Title = stale, "What would change"
	c.Preview = s.previewOf(state, offer, form)
	status := http.StatusOK
	if stale {
		status = http.StatusConflict
	}
	s.show(a, status, page.TheChange(c))
	return nil
}

// wrongChange shows the form again with what is wrong in it; any other error is
// the caller's.
func (s *Server) wrongChange(a *ask, state athlete.State, form url.Values, err error) error {
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) {
		return err
	}
	c := s.changePage(state, a.by.Today(), state.Goal.What.Races)
	s.filled(&c, form)
	c.Wrong = plainly(invalid)
	s.show(a, http.StatusUnprocessableEntity, page.TheChange(c))
	return nil
}

// offered is the plan that the wishes of a form make.
func (s *Server) offered(a *ask, state athlete.State, form url.Values) (app.Offer, error) {
	today := a.by.Today()
	w := app.Wished(state)
	w.From = app.FirstDay(state, today)
	if err := s.readPlanWishes(&w, form, today); err != nil {
		return app.Offer{}, err
	}
	return s.App.Offer(a.r.Context(), a.by, w)
}

// readPlanWishes lays a form over wishes: the goal, the races that are still to
// come, and the programme, those of them that it has.
func (s *Server) readPlanWishes(w *app.Wishes, form url.Values, today training.Date) error {
	if form.Has("goal") {
		g, err := training.ParseGoal(form.Get("goal"))
		if err != nil {
			return &training.InvalidError{Field: "What you train for", Why: "is one of these"}
		}
		w.Goal.Goal = g
	}
	if form.Has("programme") {
		id := form.Get("programme")
		if _, ok := s.Catalogue.Programme(id); !ok && id != "" {
			return &training.InvalidError{Field: "The programme", Why: "is one of these"}
		}
		w.Goal.Programme = id
	}
	if !form.Has("date") {
		return nil
	}
	races, err := racesOf(form, w.Goal.Races, today)
	if err != nil {
		return err
	}
	past := slices.DeleteFunc(slices.Clone(w.Goal.Races), func(r training.Race) bool { return r.Date >= today })
	w.Goal.Races = append(past, races...)
	return nil
}

// mostRaces is how many races a form has.
//
// House rule: more are a calendar, which can be imported.
const mostRaces = 12

// racesOf are the races of a form's rows; one without a day is none. What is known
// of a race beyond the form stays.
func racesOf(form url.Values, known []training.Race, today training.Date) ([]training.Race, error) {
	at := func(field string, i int) string {
		if list := form[field]; i < len(list) {
			return strings.TrimSpace(list[i])
		}
		return ""
	}
	var out []training.Race
	for i, day := range form["date"][:min(len(form["date"]), mostRaces)] {
		if day = strings.TrimSpace(day); day == "" {
			continue
		}
		r := training.Race{Name: at("name", i), Priority: training.Priority(at("priority", i)), Distance: training.Goal(at("distance", i))}
		var err error
		if r.Date, err = training.ParseDate(day); err != nil {
			return nil, &training.InvalidError{Field: "Race day", Value: day, Why: "is written year-month-day, like 2027-04-18"}
		}
		if err := raceAhead(r, today); err != nil {
			return nil, err
		}
		for _, was := range known {
			if was.Date == r.Date && was.Distance == r.Distance {
				r.Descent = was.Descent
			}
		}
		out = append(out, r)
	}
	order.By(out, func(a, b training.Race) int { return int(a.Date - b.Date) })
	return out, nil
}

// longestName is how many letters a race's name may have.
const longestName = 80

func raceAhead(r training.Race, today training.Date) error {
	switch {
	case r.Date < today:
		return &training.InvalidError{Field: "Race day", Value: r.Date.String(), Why: "is over: give the next one, or leave it out"}
	case r.Date.DaysSince(today) > farthestRace:
		return &training.InvalidError{Field: "Race day", Value: r.Date.String(), Why: "is more than two years away: leave it out for now"}
	case !slices.Contains([]training.Priority{training.PriorityA, training.PriorityB, training.PriorityC}, r.Priority):
		return &training.InvalidError{Field: "How much the race counts", Why: "is one of these"}
	case !r.Distance.Racing():
		return &training.InvalidError{Field: "The race's distance", Why: "is one of these"}
	case utf8.RuneCountInString(r.Name) > longestName:
		return &training.InvalidError{Field: "The race's name", Why: fmt.Sprintf("has more than %d letters", longestName)}
	}
	return nil
}
