package web

import (
	"net/http"
	"slices"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// dayRoutes serve one day.
func (s *Server) dayRoutes() []Route {
	return []Route{
		{"GET", "/today", Athlete, s.today},
		{"POST", "/undo", Athlete, s.undo},
	}
}

// dayCards are what other parts of the site put on the day's page, in this order;
// each says nothing (nil) on a day on which it has nothing to say.
func (s *Server) dayCards() []func(*ask, view) (templ.Component, error) {
	return []func(*ask, view) (templ.Component, error){s.keepCard, s.morningCard, s.runCard}
}

// cardsOf are the day's.
func (s *Server) cardsOf(a *ask, v view) ([]templ.Component, error) {
	var out []templ.Component
	for _, card := range s.dayCards() {
		c, err := card(a, v)
		if err != nil {
			return nil, err
		}
		if c != nil {
			out = append(out, c)
		}
	}
	return out, nil
}

// today is the day's page. Changes for safety are made when the day is looked
// at, as every door does, and are shown with their undo.
func (s *Server) today(a *ask) error {
	day, made, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: a.by.Today()})
	if err != nil {
		return err
	}
	v := view{s.words(made.State.Goal.What.Units), day}
	t := page.Today{
		Frame: s.frame("Today"), Date: plantext.LongDate(day.Date), Heed: v.heed(), Session: v.card(), Rest: "No strength today.",
		Changes: v.changes(),
	}
	t.Here = page.TodayPart
	if t.Cards, err = s.cardsOf(a, v); err != nil {
		return err
	}
	if day.Next.ID != "" {
		t.Next = plantext.LongDate(day.Next.Date) + ", " + plantext.SessionTitle(day.Next.PrescribedSession)
	}
	for _, w := range day.Plan.Weeks {
		for _, r := range w.Runs {
			if r.Date == day.Date {
				t.Runs = append(t.Runs, plantext.RunText(r, v.words))
			}
		}
	}
	s.show(a, http.StatusOK, page.TheDay(t))
	return nil
}

func (s *Server) words(u training.Units) explain.Words {
	return explain.Words{Units: u, ExerciseName: func(id string) string {
		e, ok := s.Catalogue.Exercise(id)
		if !ok {
			return id
		}
		return e.Name
	}}
}

// view is a day as it is put into words.
type view struct {
	words explain.Words
	app.Today
}

func (v view) reasons(list []training.Reason) []page.Reason {
	var out []page.Reason
	for _, r := range list {
		out = append(out, v.reason(r))
	}
	return out
}

func (v view) reason(r training.Reason) page.Reason {
	return page.Reason{Text: v.words.Sentence(r), Rule: string(r.Rule)}
}

// heed is what comes before any training.
func (v view) heed() []page.Reason {
	var out []page.Reason
	for _, s := range v.Signs {
		out = append(out, v.reason(s.Why))
	}
	return append(out, v.reasons(v.Spikes)...)
}

// card is the day's session; nil when it has none.
func (v view) card() *page.Card {
	e := v.Entry
	if e.ID == "" || len(v.Signs) > 0 {
		return nil
	}
	c := &page.Card{
		ID: e.ID, Name: "Session " + e.Name, Place: e.Place, Minutes: int(v.Session.Minutes), Tally: tallyOf(v.Session, v.Log),
		Done: e.Status == adaptation.Done, Begun: e.Status == adaptation.Begun, Why: v.reasons(v.Why),
	}
	for i, r := range plantext.Rows(v.Session, v.words) {
		c.Rows = append(c.Rows, page.Row{
			Label: r.Label, Name: r.Name, Dose: r.Dose, Effort: r.Effort, Load: r.Load, Rest: r.Rest, How: r.How,
			Why: v.reasons(v.Session.Exercises[i].Why),
		})
	}
	return c
}

// changes are what the program changed, with what takes it back.
func (v view) changes() []page.Change {
	var out []page.Change
	for _, c := range v.Cards {
		if len(c.Why) > 0 {
			r := v.reason(c.Why[0])
			out = append(out, page.Change{Text: r.Text, Rule: r.Rule, Undo: c.Event.String()})
		}
	}
	return out
}

// undoneOn are the pages that an undo leads back to, besides a session and today.
var undoneOn = []string{page.SettingsPart.Path, placesPath, importPath, painPath, morningPath, runCheckPath, pastPath}

// undo takes an event of the visitor's history back.
func (s *Server) undo(a *ask) error {
	event := a.r.FormValue("event")
	if _, err := journal.ParseID(event); err != nil {
		return errNowhere
	}
	if _, _, err := s.App.Undo(a.r.Context(), a.by, event); err != nil {
		return err
	}
	if id := a.r.FormValue("session"); id != "" {
		return a.goOn(sessionPath(id))
	}
	if back := a.r.FormValue("back"); slices.Contains(undoneOn, back) || pastSessionPath.MatchString(back) {
		return a.goOn(back)
	}
	return a.goOn(page.TodayPart.Path)
}
