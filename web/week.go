package web

import (
	"net/http"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/web/page"
)

// weekRoutes serve a week and what is moved in it.
func (s *Server) weekRoutes() []Route {
	return []Route{{"GET", "/week", Athlete, s.week}}
}

// week is the days of one week, the one of ?from= or this one.
func (s *Server) week(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	monday := a.by.Today().Monday()
	if from := a.r.FormValue("from"); from != "" {
		d, err := training.ParseDate(from)
		if err != nil {
			return errNowhere
		}
		monday = d.Monday()
	}
	s.show(a, http.StatusOK, page.TheWeek(s.weekOf(state, monday, a.by.Today())))
	return nil
}

func (s *Server) weekOf(state athlete.State, monday, today training.Date) page.Week {
	words := s.words(state.Goal.What.Units)
	agenda := adaptation.AgendaOf(state, today)
	w := page.Week{Frame: s.frame("Week"), Title: plantext.Span(monday, monday.AddDays(6)), Before: weekPath(monday - 7), After: weekPath(monday + 7)}
	w.Here = page.WeekPart
	for _, x := range state.Plan.What.Weeks {
		if x.Monday == monday {
			w.Phase = x.Phase.Name()
		}
	}
	for d := monday; d < monday+7; d++ {
		day := page.Day{Name: plantext.LongDate(d), Today: d == today}
		for _, r := range state.Runs {
			if r.Date == d {
				day.Runs = append(day.Runs, plantext.RunText(r.Run, words))
			}
		}
		for _, e := range agenda.On(d) {
			day.Sessions = append(day.Sessions, page.Planned{
				Path: sessionPath(e.ID), Text: plantext.SessionTitle(e.PrescribedSession), Tally: tallyOf(e.PrescribedSession, logOf(state, e.ID)),
				Open: e.Status == adaptation.Ahead || e.Status == adaptation.Begun, Missed: e.Status == adaptation.Missed,
			})
		}
		w.Days = append(w.Days, day)
	}
	return w
}

func weekPath(monday training.Date) string { return page.WeekPart.Path + "?from=" + monday.String() }

func logOf(s athlete.State, session string) *athlete.Session {
	for _, x := range s.Sessions {
		if x.ID == session {
			return x
		}
	}
	return nil
}
