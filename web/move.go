package web

import (
	"errors"
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// moveRoutes serve a session's way to another day.
func (s *Server) moveRoutes() []Route {
	return []Route{
		{"GET", "/session/{id}/move", Athlete, s.moving},
		{"POST", "/session/{id}/move", Athlete, s.move},
		{"POST", "/session/{id}/lighter", Athlete, s.lighten},
	}
}

// moveDays is how many days a session may be put on are listed.
const moveDays = 14

// moving lists the days a session may be put on.
func (s *Server) moving(a *ask) error {
	e, state, err := s.movable(a)
	if err != nil {
		return err
	}
	return s.showMoving(a, e, state, http.StatusOK, "")
}

// movable is the session that the path names, as it stands. One that is not in
// the visitor's plan is like a page that does not exist.
func (s *Server) movable(a *ask) (adaptation.Entry, athlete.State, error) {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return adaptation.Entry{}, state, err
	}
	e, ok := adaptation.AgendaOf(state, a.by.Today()).Find(a.r.PathValue("id"))
	if !ok {
		return e, state, errNowhere
	}
	return e, state, nil
}

// showMoving shows the list, with what is wrong with the last choice.
func (s *Server) showMoving(a *ask, e adaptation.Entry, state athlete.State, status int, wrong string) error {
	from := max(a.by.Today(), e.Date.AddDays(-moveDays/2))
	_, list, err := s.App.Landings(a.r.Context(), a.by, e.ID, from, from.AddDays(moveDays-1))
	if err != nil {
		return err
	}
	words := s.words(state.Goal.What.Units)
	m := page.Moving{
		Frame: s.frame("Move a session"), ID: e.ID, Name: plannedName(e.PrescribedSession), Stands: dayAndStart(e.Date, e.Start), Seen: seenAt(e),
		Minutes: int(e.Minutes), Legs: legs(e.PrescribedSession), Wrong: wrong,
	}
	m.Here = page.WeekPart
	held := heldOn(state, a.by.Today(), e.ID, from, from.AddDays(moveDays-1), words)
	for _, l := range list {
		if l.Stands {
			continue
		}
		d := page.MoveDay{Value: l.Date.String(), Name: dayAndStart(l.Date, l.Start), Held: held[l.Date], Verdict: verdict(l, words)}
		switch l.Weight() {
		case adaptation.Free:
			m.Free = append(m.Free, d)
		case adaptation.Noted:
			m.Noted = append(m.Noted, d)
		default:
			m.Others = append(m.Others, d)
		}
	}
	s.show(a, status, page.TheMoving(m))
	return nil
}

// move puts a session on a day. What stands against it there is known to whoever
// chose; only a day without training is refused.
func (s *Server) move(a *ask) error {
	e, state, err := s.movable(a)
	if err != nil {
		return err
	}
	to, err := training.ParseDate(a.r.FormValue("day"))
	if err != nil {
		return s.showMoving(a, e, state, http.StatusUnprocessableEntity, "Choose a day from the list.")
	}
	seen, err := seenIn(a.r.FormValue("seen"))
	if err != nil {
		return s.showMoving(a, e, state, http.StatusUnprocessableEntity, "Choose a day from the list.")
	}
	at, made, err := s.App.Put(a.r.Context(), a.by, e.ID, to, seen)
	var elsewhere *app.ElsewhereError
	var closed *app.ClosedError
	var invalid *training.InvalidError
	switch words := s.words(state.Goal.What.Units); {
	case errors.As(err, &elsewhere):
		s.showElsewhere(a, elsewhere.Entry, at, words)
		return nil
	case errors.As(err, &closed):
		return s.showMoving(a, e, state, http.StatusUnprocessableEntity, words.Sentence(closed.Why[0]))
	case errors.As(err, &invalid) && e.Status != adaptation.Done && e.Status != adaptation.Begun:
		return s.showMoving(a, e, state, http.StatusUnprocessableEntity, plainly(invalid))
	case err != nil:
		return err
	}
	// Other sessions make room now, so that the week shows it.
	if _, _, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: a.by.Today()}); err != nil {
		return err
	}
	path := weekPath(to.Monday())
	if len(made.Events) > 0 {
		path += "&did=" + made.Name().String()
	}
	return a.goOn(path)
}

// lighten makes a session cost the legs less where it stands.
func (s *Server) lighten(a *ask) error {
	e, _, err := s.movable(a)
	if err != nil {
		return err
	}
	w, err := s.App.Lighten(a.r.Context(), a.by, e.ID)
	if err != nil {
		return err
	}
	path := weekPath(e.Date.Monday())
	if len(w.Events) > 0 {
		path += "&did=" + w.Name().String()
	}
	return a.goOn(path)
}

func (s *Server) showElsewhere(a *ask, e adaptation.Entry, at adaptation.Landing, words explain.Words) {
	p := page.MovedElsewhere{
		Frame: s.frame("Moved meanwhile"), ID: e.ID, Name: plannedName(e.PrescribedSession), Now: dayAndStart(e.Date, e.Start), NowValue: seenAt(e),
		Wanted: dayAndStart(at.Date, at.Start), WantedValue: at.Date.String(), Week: weekPath(e.Date.Monday()), Verdict: verdict(at, words),
	}
	p.Here = page.WeekPart
	s.show(a, http.StatusConflict, page.MovedMeanwhile(p))
}

// seenAt is where a session stands, as forms carry it: day and start.
func seenAt(e adaptation.Entry) string { return e.Date.String() + "T" + e.Start.String() }

// seenIn reads seenAt. A form that does not say where the session stood moves it
// from wherever it stands.
func seenIn(v string) (journal.Move, error) {
	if v == "" {
		return journal.Move{}, nil
	}
	day, start, _ := strings.Cut(v, "T")
	d, err := training.ParseDate(day)
	if err != nil {
		return journal.Move{}, err
	}
	c, err := training.ParseClock(start)
	return journal.Move{Date: d, Start: c}, err
}

// heldOn says what the days hold besides a session.
func heldOn(state athlete.State, today training.Date, session string, from, to training.Date, words explain.Words) map[training.Date]string {
	held := map[training.Date][]string{}
	for _, r := range adaptation.Runs(state, today, from, to) {
		held[r.Date] = append(held[r.Date], plantext.RunText(r, words))
	}
	for _, e := range adaptation.AgendaOf(state, today).Between(from, to) {
		if e.ID != session && e.Status != adaptation.Skipped && e.Status != adaptation.LetGo {
			held[e.Date] = append(held[e.Date], plannedName(e.PrescribedSession))
		}
	}
	out := map[training.Date]string{}
	for d, list := range held {
		out[d] = strings.Join(list, " · ")
	}
	return out
}
