package web

import (
	"errors"
	"net/http"
	"net/url"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/web/page"
)

// wishRoutes serve what an athlete wishes for: the seven rows a plan is made of.
func (s *Server) wishRoutes() []Route {
	return []Route{
		{"GET", page.WishesPart.Path, Athlete, s.wishes},
		{"POST", page.WishesPart.Path, Athlete, s.makePlan},
	}
}

// wishes is the page of what a plan is made from, filled in with what is known.
func (s *Server) wishes(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheWishes(s.wishesPage(a, state, wishedBefore(state), nil)))
	return nil
}

// makePlan takes up the plan that the rows make. A row that cannot be is shown
// again with why, and nothing is written.
func (s *Server) makePlan(a *ask) error {
	ctx := a.r.Context()
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return err
	}
	if err := a.r.ParseForm(); err != nil {
		return &training.InvalidError{Field: "form", Why: "could not be read; send it again"}
	}
	w, wrong := wishesOf(a.r.PostForm, state, a.by.Today())
	if len(wrong) > 0 {
		return s.wrongWishes(a, state, wrong)
	}
	offer, err := s.App.Offer(ctx, a.by, w)
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return s.wrongWishes(a, state, map[string]string{rowOf(invalid.Field): plainly(invalid)})
	}
	if err != nil {
		return err
	}
	if !offer.Nothing() {
		if _, err := s.App.TakeUp(ctx, a.by, offer); err != nil {
			return err
		}
	}
	return a.goOn("/plan")
}

func (s *Server) wrongWishes(a *ask, state athlete.State, wrong map[string]string) error {
	s.show(a, http.StatusUnprocessableEntity, page.TheWishes(s.wishesPage(a, state, a.r.PostForm, wrong)))
	return nil
}

// rowOf is the row that has a field of the request.
func rowOf(field string) string {
	switch field {
	case "races", "race", "goal", "from":
		return "goal"
	case "usual", "runs":
		return "runs"
	case "equipment", "places", "dumbbells":
		return "kit"
	case "pain":
		return "pain"
	}
	return "time"
}

// wishesPage are the rows as a form has them.
func (s *Server) wishesPage(a *ask, state athlete.State, form url.Values, wrong map[string]string) page.Wishes {
	w := page.Wishes{
		Frame: s.scripted(s.frame("Your plan"), "zone"), First: state.Plan.Event.IsZero(),
		Goals: chosen(allGoals, form["goal"]), Race: form.Get("race"), Today: a.by.Today().String(),
		Runs: runsKnown(state, a.by.Today()), Keep: form.Get("runs") == "keep",
		Days: chosen(dayChoices, form["day"]), Volumes: chosen(volumesIn(unitsOf(form)), form["volume"]), VolumeUnit: distanceName(unitsOf(form)),
		Fast: chosen(fastChoices, form["fast"]), Experience: chosen(experiences, form["experience"]),
		Sessions: chosen(sessionChoices, form["sessions"]), Minutes: chosen(minuteChoices, form["minutes"]),
		Kits: chosen(kits, form["kit"]), Exact: exactKit(state.Profile), Sites: chosen(siteChoices(), form["site"]), Sides: chosen(sideChoices, form["side"]), Scores: chosen(scoreChoices, form["score"]),
		Units: chosen(unitChoices, form["units"]), Screening: chosen(screeningChoices, form["screening"]), Wrong: wrong,
	}
	w.Here = page.MorePart
	return w
}

// unitsOf are the units of a form.
func unitsOf(form url.Values) training.Units {
	if u := training.Units(form.Get("units")); slices.Contains(training.AllUnits, u) {
		return u
	}
	return training.Metric
}

// wishesOf are the wishes that a form has, laid over those before, and what is
// wrong with it, by row.
func wishesOf(form url.Values, state athlete.State, today training.Date) (app.Wishes, map[string]string) {
	w, wrong := app.Wished(state), map[string]string{}
	w.From = app.FirstDay(state, today)
	for row, read := range map[string]func(*app.Wishes, url.Values, training.Date) error{
		"goal": readGoal, "runs": readRuns, "experience": readExperience, "time": readTime, "kit": readKit, "pain": readPain, "care": readScreening,
	} {
		var invalid *training.InvalidError
		if err := read(&w, form, today); errors.As(err, &invalid) {
			wrong[row] = plainly(invalid)
		}
	}
	return w, wrong
}
