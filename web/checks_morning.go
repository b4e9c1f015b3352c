package web

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/web/page"
)

const morningPath = "/check/morning"

// morningCard asks for the morning after a day with a session, until it is answered.
func (s *Server) morningCard(a *ask, v view) (templ.Component, error) {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil || v.Date != a.by.Today() {
		return nil, err
	}
	after := sessionOn(state, v.Date-1)
	if after == "" || morningTold(state, v.Date) {
		return nil, nil
	}
	return page.Due(page.DueCheck{
		Over: "The morning after", Text: after + " was yesterday. Stiff, sore, any pain?",
		Fine: "All fine", FineTo: morningPath, Path: morningPath, More: "Not quite",
	}), nil
}

// sessionOn is the session done on a day; empty = none.
func sessionOn(state athlete.State, d training.Date) string {
	for _, x := range state.Sessions {
		if x.Date == d && len(x.Slots) > 0 {
			return sessionName(x.Name)
		}
	}
	return ""
}

func morningTold(state athlete.State, d training.Date) bool {
	return slices.ContainsFunc(state.Soreness, func(t athlete.Told[training.Soreness]) bool { return t.What.Date == d })
}

// sorePlaces are those that hurt lately, with the field each is asked in.
func sorePlaces(state athlete.State, today training.Date) []readiness.SiteLight {
	lights := readiness.PainLights(state.PainTold(), today)
	return slices.DeleteFunc(lights, func(l readiness.SiteLight) bool { return l.Score == 0 })
}

// morning is the check of the morning after, or what it brought.
func (s *Server) morning(a *ask) error {
	m, err := s.morningPage(a)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheMorning(m))
	return nil
}

func (s *Server) morningPage(a *ask) (page.MorningCheck, error) {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return page.MorningCheck{}, err
	}
	today := a.by.Today()
	m := page.MorningCheck{Frame: s.frame("The morning after"), After: "How do you feel, moving about?"}
	m.Here = page.TodayPart
	if name := sessionOn(state, today-1); name != "" {
		m.After = name + " was yesterday. How do you feel, moving about?"
	}
	for i := slices.Index(eventsOfSoreness(state), a.r.FormValue("saved")); i >= 0; {
		m.Done, m.Undo = true, state.Soreness[i].Event.String()
		v := view{words: s.words(state.Goal.What.Units)}
		v.Verdict = adaptation.VerdictOf(state, s.Catalogue, adaptation.Ask{Date: today})
		m.Told = v.unlike(v.Verdict.Why, nil)
		return m, nil
	}
	m.Sore = scores("0")
	for _, l := range sorePlaces(state, today) {
		place := painPlace(l.Site, l.Side, "")
		m.Places = append(m.Places, page.MorningPlace{
			Field: "pain-" + place.Value, Name: place.Name, Last: fmt.Sprintf("last %d, %s", l.Score, dayName(l.Told)), Scores: scores("0"),
		})
	}
	ten := append([]page.Choice{{Value: "", Text: "not said", Chosen: true}}, scores("")[1:]...)
	m.Sleep, m.Fresh = ten, ten
	return m, nil
}

func eventsOfSoreness(state athlete.State) []string {
	out := make([]string, len(state.Soreness))
	for i, x := range state.Soreness {
		out[i] = x.Event.String()
	}
	return out
}

// scores are 0 to 10 to choose from.
func scores(set string) []page.Choice {
	var out []page.Choice
	for n := range 11 {
		text := strconv.Itoa(n)
		out = append(out, page.Choice{Value: text, Text: text, Chosen: text == set})
	}
	return out
}

// tellMorning writes the answers of the morning down. All fine says that no
// place hurts either.
func (s *Server) tellMorning(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	m, err := morningForm(a, sorePlaces(state, a.by.Today()))
	var w app.Written
	if err == nil {
		w, err = s.App.TellMorning(a.r.Context(), a.by, m)
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		p, err := s.morningPage(a)
		if err != nil {
			return err
		}
		p.Wrong = plainly(invalid) + " Nothing was written down."
		s.show(a, http.StatusUnprocessableEntity, page.TheMorning(p))
		return nil
	}
	if err != nil {
		return err
	}
	return a.goOn(morningPath + "?saved=" + w.Name().String())
}

func morningForm(a *ask, places []readiness.SiteLight) (m app.Morning, err error) {
	fine := a.r.FormValue("fine") != ""
	if !fine {
		if m.Soreness, err = whole(a.r, "sore", 10); err != nil {
			return m, &training.InvalidError{Field: "soreness", Value: clipped(a.r.FormValue("sore")), Why: "give a whole number from 0 to 10"}
		}
	}
	for _, l := range places {
		p := training.Pain{Site: l.Site, Side: l.Side}
		field := "pain-" + painPlace(l.Site, l.Side, "").Value
		if !fine {
			if a.r.FormValue(field) == "" {
				continue // told of since the page was made
			}
			if p.Score, err = whole(a.r, field, 10); err != nil {
				return m, err
			}
		}
		m.Pain = append(m.Pain, p)
	}
	for field, to := range map[string]*int{"sleep": &m.Check.Sleep, "fresh": &m.Check.Freshness} {
		if a.r.FormValue(field) != "" {
			if *to, err = whole(a.r, field, 10); err != nil {
				return m, err
			}
		}
	}
	return m, nil
}
