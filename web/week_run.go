package web

import (
	"errors"
	"net/http"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// runRoutes serve the runs that are planned by hand.
func (s *Server) runRoutes() []Route {
	return []Route{
		{"GET", "/run/new", Athlete, s.newRun},
		{"POST", "/run", Athlete, s.planRun},
	}
}

// newRun is the form for a run to come.
func (s *Server) newRun(a *ask) error {
	monday, err := weekIn(a)
	if err != nil {
		return err
	}
	return s.showNewRun(a, page.NewRun{Day: max(monday, a.by.Today()).String()}, http.StatusOK)
}

func (s *Server) showNewRun(a *ask, r page.NewRun, status int) error {
	monday, err := weekIn(a)
	if err != nil {
		return err
	}
	r.Frame, r.From = s.frame("Add a run"), monday.String()
	r.Here = page.WeekPart
	for _, k := range training.RunKinds {
		r.Kinds = append(r.Kinds, page.Choice{Value: string(k), Text: explain.KindName(k), Chosen: string(k) == a.r.FormValue("kind")})
	}
	s.show(a, status, page.TheNewRun(r))
	return nil
}

// planRun writes a run to come down.
func (s *Server) planRun(a *ask) error {
	r := page.NewRun{Day: a.r.FormValue("day"), Start: a.r.FormValue("start"), Minutes: a.r.FormValue("minutes")}
	run, wrong := runIn(a.r)
	if wrong == "" {
		w, err := s.App.PlanRun(a.r.Context(), a.by, run)
		var invalid *training.InvalidError
		if err != nil && !errors.As(err, &invalid) {
			return err
		}
		if err == nil {
			return s.made(a, run.Date, w.Name().String())
		}
		wrong = plainly(invalid)
	}
	r.Wrong = wrong
	return s.showNewRun(a, r, http.StatusUnprocessableEntity)
}

// runIn reads the form; wrong is what to mend in it.
func runIn(r *http.Request) (run training.Run, wrong string) {
	var err error
	if run.Date, err = training.ParseDate(r.FormValue("day")); err != nil {
		return run, "Give the day of the run."
	}
	if run.Kind, err = training.ParseRunKind(r.FormValue("kind")); err != nil {
		return run, "Choose the kind of run."
	}
	m, err := between(r, "minutes", 1, 24*60)
	if err != nil {
		return run, "Minutes are a whole number from 1 to 1440."
	}
	run.Minutes = unit.Minutes(m)
	if start := r.FormValue("start"); start != "" {
		if run.Start, err = training.ParseClock(start); err != nil {
			return run, "Give the start like 18:30, or leave it empty."
		}
	}
	return run, ""
}
