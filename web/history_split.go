package web

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// The words that say what was just done to a session.
var savedWords = map[string]string{
	"":       "Saved. The set as it was is kept below it.",
	"split":  "It is two sessions now. What each set said before went with it.",
	"joined": "The two are one session now. What each set said before came with it.",
}

// partsOf is what p can be split into, and what it can be put together with.
func (s *Server) partsOf(a *ask, p *page.PastSession, log app.PastSession, words explain.Words) error {
	chosen := a.r.PostForm["set"]
	for _, x := range log.Sets {
		p.Parts = append(p.Parts, page.Choice{
			Value: x.Event.String(), Text: fmt.Sprintf("%s, set %d: %s", words.ExerciseName(x.Slot.Exercise), x.Slot.Number, setWords(x.Now().LoggedSet, words)),
			Chosen: slices.Contains(chosen, x.Event.String()),
		})
	}
	p.SplitDate, p.SplitStart = log.Date.String(), log.Start.String()
	if a.r.PostForm.Has("start") {
		p.SplitDate, p.SplitStart = a.r.PostForm.Get("date"), a.r.PostForm.Get("start")
	}
	near, err := s.App.Near(a.r.Context(), a.by.Athlete, log.ID)
	for _, x := range near {
		p.Near = append(p.Near, page.Choice{
			Value: x.ID, Text: fmt.Sprintf("%s, %s %s", sessionName(x.Name), dayName(x.Date), x.Start), Chosen: a.r.PostForm.Get("into") == x.ID,
		})
	}
	return err
}

// splitSession makes two sessions of one.
func (s *Server) splitSession(a *ask) error {
	x := app.Split{Session: a.r.PathValue("id")}
	var err error
	if x.Date, err = training.ParseDate(a.r.FormValue("date")); err != nil {
		err = &training.InvalidError{Field: "date", Value: clipped(a.r.FormValue("date")), Why: "is no day; write it year-month-day"}
	} else if x.Start, err = training.ParseClock(strings.TrimSpace(a.r.FormValue("start"))); err != nil {
		err = &training.InvalidError{Field: "start", Value: clipped(a.r.FormValue("start")), Why: "is no time; write it like 18:30"}
	}
	for _, id := range a.r.PostForm["set"] {
		event, wrong := journal.ParseID(id)
		if wrong != nil {
			return errNowhere
		}
		x.Sets = append(x.Sets, event)
	}
	var w app.Written
	if err == nil {
		_, w, err = s.App.SplitSession(a.r.Context(), a.by, x)
	}
	if err != nil {
		return s.notParted(a, err, func(p *page.PastSession, why string) { p.SplitWrong = why })
	}
	return a.goOn(pastPath + "/" + x.Session + "?as=split&saved=" + w.Name().String())
}

// joinSession puts a session into another one.
func (s *Server) joinSession(a *ask) error {
	into := a.r.FormValue("into")
	w, err := s.App.JoinSessions(a.r.Context(), a.by, a.r.PathValue("id"), into)
	if err != nil && s.joinedAlready(a) {
		if _, err := s.App.PastSession(a.r.Context(), a.by.Athlete, into); err == nil { // sent twice
			return a.goOn(pastPath + "/" + into)
		}
	}
	if err != nil {
		return s.notParted(a, err, func(p *page.PastSession, why string) { p.JoinWrong = why })
	}
	return a.goOn(pastPath + "/" + into + "?as=joined&saved=" + w.Name().String())
}

// joinedAlready reports whether the session of the path is none, or none any more.
func (s *Server) joinedAlready(a *ask) bool {
	_, err := s.App.PastSession(a.r.Context(), a.by.Athlete, a.r.PathValue("id"))
	return err != nil
}

// notParted shows the session again with what was typed and why nothing came of
// it.
func (s *Server) notParted(a *ask, err error, note func(*page.PastSession, string)) error {
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) {
		return err
	}
	p, _, err := s.past(a)
	if err != nil {
		return err
	}
	note(&p, plainly(invalid)+" Nothing was changed.")
	s.show(a, http.StatusUnprocessableEntity, page.ThePastSession(p))
	return nil
}
