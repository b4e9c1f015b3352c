package web

import (
	"errors"
	"net/http"
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/web/page"
)

// ownRoutes serve what somebody lifted beside the plan.
func (s *Server) ownRoutes() []Route {
	return []Route{
		{"GET", "/own", Athlete, s.own},
		{"POST", "/own", Athlete, s.logOwn},
	}
}

// mostOwnSets is how many sets are written down in one go. House rule: who does
// more of one exercise counts it in two entries.
const mostOwnSets = 12

// own is the form, on the day of ?day= or today.
func (s *Server) own(a *ask) error {
	f := page.Own{Day: a.r.FormValue("day"), Exercise: a.r.FormValue("exercise"), Sets: "3", Count: "10"}
	if _, err := training.ParseDate(f.Day); err != nil {
		f.Day = a.by.Today().String()
	}
	return s.showOwn(a, f, http.StatusOK)
}

func (s *Server) showOwn(a *ask, f page.Own, status int) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	units := state.Goal.What.Units
	f.Frame, f.Unit = s.frame("Add lifts"), weightUnit(units).One
	f.Here = page.WeekPart
	for _, p := range catalogue.Patterns {
		g := page.OwnGroup{Name: patternName(p)}
		for _, e := range s.Catalogue.All() {
			if e.Pattern == p {
				g.Exercises = append(g.Exercises, page.Choice{Value: e.ID, Text: e.Name, Chosen: e.ID == f.Exercise})
			}
		}
		f.Groups = append(f.Groups, g)
	}
	f.Has = besidePlan(state)
	words := s.words(units)
	day, _ := training.ParseDate(f.Day) // what is no day has no session
	for _, x := range state.Sessions {
		if x.ID != app.OwnSession(day) {
			continue
		}
		f.Path = page.HistoryPart.Path + "/" + x.ID
		for _, e := range x.Exercises {
			known, _ := s.Catalogue.Exercise(e.Exercise)
			f.Logged = append(f.Logged, known.Name+": "+setsText(e.Sets, words))
		}
	}
	s.show(a, status, page.TheOwn(f))
	return nil
}

// besidePlan is how many sets are logged in sessions that nobody planned.
func besidePlan(s athlete.State) int {
	n := 0
	for _, x := range s.Sessions {
		if app.IsOwn(x.ID) {
			n += len(x.Slots)
		}
	}
	return n
}

// logOwn writes the sets of one exercise down, in the day's own session.
func (s *Server) logOwn(a *ask) error {
	f := page.Own{Day: a.r.FormValue("day")}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	x, err := s.ownSets(a.r, state.Goal.What.Units)
	if err == nil && a.r.FormValue("has") != strconv.Itoa(besidePlan(state)) {
		return a.goOn("/own?day=" + x.Date.String()) // sent twice: what is there is shown
	}
	if err == nil {
		_, err = s.App.LogSets(a.r.Context(), a.by, x)
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		f.Exercise, f.Sets, f.Count, f.Load, f.Left = a.r.FormValue("exercise"), a.r.FormValue("sets"), a.r.FormValue("count"), a.r.FormValue("load"), a.r.FormValue("rir")
		f.Wrong, f.Doubted = plainly(invalid), invalid.Field == "load" && x.Exercise != ""
		return s.showOwn(a, f, http.StatusUnprocessableEntity)
	}
	if err != nil {
		return err
	}
	return a.goOn("/own?day=" + x.Date.String())
}

// ownSets is what the form says was done. The error is a *training.InvalidError.
func (s *Server) ownSets(r *http.Request, u training.Units) (app.Sets, error) {
	day, err := training.ParseDate(r.FormValue("day"))
	if err != nil {
		return app.Sets{}, &training.InvalidError{Field: "day", Value: r.FormValue("day"), Why: "give the day you did it"}
	}
	e, ok := s.Catalogue.Exercise(r.FormValue("exercise"))
	if !ok {
		return app.Sets{}, &training.InvalidError{Field: "exercise", Value: r.FormValue("exercise"), Why: "choose one of the list"}
	}
	n, err := between(r, "sets", 1, mostOwnSets)
	if err != nil {
		return app.Sets{}, err
	}
	set, err := doneSet(r, asksFor(e), u)
	if err != nil {
		return app.Sets{}, err
	}
	return app.Sets{
		Which: app.Which{Date: day, Own: true}, Exercise: e.ID, Sure: r.FormValue("sure") != "",
		Sets: slices.Repeat([]app.DoneSet{{LoggedSet: set}}, n),
	}, nil
}

// asksFor is a working set in what an exercise counts.
func asksFor(e catalogue.Exercise) training.PrescribedSet {
	out := training.PrescribedSet{Kind: training.WorkSet}
	switch {
	case counts(e, catalogue.Seconds):
		out.Hold = 1
	case counts(e, catalogue.Contacts):
		out.Contacts = 1
	case counts(e, catalogue.Steps):
		out.Steps = 1
	default:
		out.Reps = 1
	}
	return out
}

// counts reports whether an exercise is prescribed in a metric.
func counts(e catalogue.Exercise, m catalogue.Metric) bool {
	return len(e.Metrics) > 0 && e.Metrics[0] == m
}
