package web

import (
	"errors"
	"net/http"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// offRoutes serve the times without training.
func (s *Server) offRoutes() []Route {
	return []Route{
		{"GET", "/off", Athlete, s.off},
		{"POST", "/off", Athlete, s.takeOff},
		{"POST", "/off/over", Athlete, s.offOver},
	}
}

var offKinds = []page.Choice{{Value: string(journal.Away), Text: "Away"}, {Value: string(journal.Ill), Text: "Ill"}, {Value: string(journal.Rest), Text: "Rest"}}

// off is the form for a time without training.
func (s *Server) off(a *ask) error {
	return s.showOff(a, page.Off{First: a.by.Today().String()}, http.StatusOK)
}

func (s *Server) showOff(a *ask, o page.Off, status int) error {
	monday, err := weekIn(a)
	if err != nil {
		return err
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	o.Frame, o.From = s.frame("Away or ill"), monday.String()
	o.Here = page.WeekPart
	why := a.r.FormValue("why")
	for _, c := range offKinds {
		c.Chosen = c.Value == why || why == "" && c.Value == string(journal.Away)
		o.Kinds = append(o.Kinds, c)
	}
	o.Places = []page.Choice{{Text: "nowhere"}}
	for _, p := range state.Profile.Places {
		o.Places = append(o.Places, page.Choice{Value: p.Name, Text: p.Name, Chosen: p.Name == a.r.FormValue("place")})
	}
	s.show(a, status, page.TheOff(o))
	return nil
}

// takeOff writes a time without training down; the sessions of those days are
// let go at once.
func (s *Server) takeOff(a *ask) error {
	o := page.Off{First: a.r.FormValue("first"), Until: a.r.FormValue("until"), Fever: a.r.FormValue("fever") == "yes"}
	p, wrong, err := s.pauseIn(a)
	if err != nil {
		return err
	}
	if wrong == "" {
		w, err := s.App.LogPause(a.r.Context(), a.by, p)
		var invalid *training.InvalidError
		if err != nil && !errors.As(err, &invalid) {
			return err
		}
		if err == nil {
			return s.made(a, p.Span.From, w.Name().String())
		}
		wrong = "The last day is before the first. Change one of them."
		if p.Span.Until.IsZero() || p.Span.Until >= p.Span.From {
			wrong = plainly(invalid)
		}
	}
	o.Wrong = wrong
	return s.showOff(a, o, http.StatusUnprocessableEntity)
}

// pauseIn reads the form; wrong is what to mend in it.
func (s *Server) pauseIn(a *ask) (p journal.Pause, wrong string, err error) {
	p.Why = journal.PauseKind(a.r.FormValue("why"))
	if !offered(offKinds, string(p.Why)) {
		return p, "Choose what it is.", nil
	}
	first, err := training.ParseDate(a.r.FormValue("first"))
	if err != nil || !near(first, a.by.Today()) {
		return p, "Give the first day, within two years of today.", nil
	}
	p.Span.From = first
	if until := a.r.FormValue("until"); until != "" {
		if p.Span.Until, err = training.ParseDate(until); err != nil || !near(p.Span.Until, a.by.Today()) {
			return p, "Give the last day within two years of today, or leave it empty.", nil
		}
	}
	p.Fever = p.Why == journal.Ill && a.r.FormValue("fever") == "yes"
	if place := a.r.FormValue("place"); place != "" && p.Why == journal.Away {
		state, err := s.App.State(a.r.Context(), a.by.Athlete)
		if err != nil {
			return p, "", err
		}
		for _, x := range state.Profile.Places {
			if x.Name == place {
				p.Place = place
			}
		}
		if p.Place == "" {
			return p, "Choose a place from the list.", nil
		}
	}
	return p, "", nil
}

// near reports whether a day is within two years of today.
//
// House rule: nobody knows farther, so what is farther is a slip.
func near(d, today training.Date) bool {
	const years = 2 * 365
	return d >= today.AddDays(-years) && d <= today.AddDays(years)
}

// made leads to the week of a day, with what was done just now, once the plan has
// made room for it.
func (s *Server) made(a *ask, d training.Date, event string) error {
	planned, err := s.planned(a)
	if err != nil {
		return err
	}
	if planned {
		if _, _, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: a.by.Today()}); err != nil {
			return err
		}
	}
	return a.goOn(weekPath(d.Monday()) + "&did=" + event)
}

// offOver ends a time without training: yesterday was its last day, or today
// where it began today.
func (s *Server) offOver(a *ask) error {
	why := journal.PauseKind(a.r.FormValue("why"))
	if !offered(offKinds, string(why)) {
		return errNowhere
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	last := a.by.Today() - 1
	holds := false
	for _, p := range state.Pauses {
		if p.What.Why == why && p.What.Span.Has(a.by.Today()) {
			last, holds = max(last, p.What.Span.From), true
		}
	}
	if !holds { // the form was sent twice
		return a.goOn(page.TodayPart.Path)
	}
	_, err = s.App.EndPause(a.r.Context(), a.by, why, last)
	return a.goOnIf(err, page.TodayPart.Path)
}
