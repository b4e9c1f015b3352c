package web

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// dayRoutes serve one day.
func (s *Server) dayRoutes() []Route {
	return []Route{
		{"GET", "/today", Athlete, s.today},
		{"GET", mobilityPath, Athlete, s.showMobility},
		{"POST", "/session/{id}/short", Athlete, s.shortenToday},
		{"GET", "/proposal", Athlete, s.proposal},
		{"POST", "/proposal", Athlete, s.answerProposal},
		{"POST", "/undo", Athlete, s.undo},
		{"POST", "/restore", Athlete, s.restore},
	}
}

// dayCard is what another part of the site puts on the day's page; nil on a day
// on which it has nothing to say.
type dayCard func(*ask, view) (templ.Component, error)

// askedFirst are the cards above the day's session, whose answers may change it.
func (s *Server) askedFirst() []dayCard { return []dayCard{s.morningCard} }

// dayCards are the cards below the day's session, in this order: what is done
// comes before what is told.
func (s *Server) dayCards() []dayCard {
	return []dayCard{s.afterCard, s.runCard, s.testCard, s.keepCard}
}

// cardsOf are those of cards that have something to say.
func cardsOf(cards []dayCard, a *ask, v view) ([]templ.Component, error) {
	var out []templ.Component
	for _, card := range cards {
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
	t := page.Today{Frame: s.scripted(s.frame("Today"), "zone"), East: a.by.Zone.Minutes(), Date: plantext.LongDate(a.by.Today())}
	t.Here = page.TodayPart
	if planned, err := s.planned(a); err != nil || !planned {
		if err == nil {
			t.NoPlan = true
			s.show(a, http.StatusOK, page.TheDay(t))
		}
		return err
	}
	day, made, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: a.by.Today()})
	if err != nil {
		return err
	}
	v := view{s.words(made.State.Goal.What.Units), made.State.Plan.What.Level, day}
	if day.Amiss != nil {
		t.Amiss = s.unworked(a, day.Amiss)
	}
	if t.First, err = cardsOf(s.askedFirst(), a, v); err != nil {
		return err
	}
	if t.Cards, err = cardsOf(s.dayCards(), a, v); err != nil {
		return err
	}
	t.Heed, t.Pauses, t.Session = v.heed(), v.pauses(), v.card()
	t.Back.Event, t.Did = eventIn(a, "undone"), answeredJustNow(eventIn(a, "did"), a.r.FormValue("answer"))
	around := ahead(made.State, day.Date, daysAhead, v.words)
	t.Runs, t.Ahead = around[0].Runs, around[1:]
	if len(day.Signs) > 0 { // nothing comes next
		t.Ahead = nil
	} else {
		t.Asked = v.asked()
	}
	t.Changes = v.changesLately(made.State, a.by)
	if t.Session == nil {
		t.Rest, t.Ended = v.rest(made.State, len(t.Runs) > 0)
		if !t.Ended && len(t.Pauses) == 0 {
			if n := len(s.mobile(v)); n > 0 {
				t.Mobility = explain.Several(n, "minute")
			}
		}
	}
	s.show(a, http.StatusOK, page.TheDay(t))
	return nil
}

// unworked says why a day is as the plan has it, and writes it down: what is of
// equipment the visitor can mend.
func (s *Server) unworked(a *ask, err error) string {
	number := errorNumber()
	s.Log.Error("a day could not be worked out", "route", pattern(a.r), "number", number, "error", err.Error())
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return plainly(invalid)
	}
	return "If it stays, tell whoever runs this site number " + number + "."
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

// daysAhead is how many days after today have a line each.
const daysAhead = 2

// ahead is a day and so many after it, a line each.
func ahead(s athlete.State, from training.Date, days int, words explain.Words) []page.DayLine {
	out := make([]page.DayLine, days+1)
	for i := range out {
		out[i].Name = weekdayOf(from.AddDays(i))
	}
	for _, r := range adaptation.Runs(s, from, from, from.AddDays(days)) {
		i := r.Date.DaysSince(from)
		out[i].Runs = append(out[i].Runs, runLine(r, words))
	}
	// A session may have moved here from the week before.
	for _, e := range adaptation.AgendaSince(s, from, from.AddDays(-7)).Between(from, from.AddDays(days)) {
		if i := e.Date.DaysSince(from); e.Status == adaptation.Ahead || e.Status == adaptation.Begun {
			out[i].Sessions = append(out[i].Sessions, plannedName(e.PrescribedSession)+", "+strconv.Itoa(int(e.Minutes))+" min")
		}
	}
	return out
}

// runLine is a run with its start, where that is known.
func runLine(r training.Run, words explain.Words) string {
	text := plantext.RunText(r, words)
	if r.Start > 0 && !r.StartAssumed {
		text += ", " + r.Start.String()
	}
	return text
}

// shortenToday cuts a session down to the minutes there are.
func (s *Server) shortenToday(a *ask) error {
	e, _, err := s.movable(a)
	if err != nil {
		return err
	}
	m, err := whole(a.r, "minutes", 120)
	if err != nil {
		return err
	}
	_, err = s.App.Shorten(a.r.Context(), a.by, e.ID, unit.Minutes(m))
	return a.goOnIf(err, page.TodayPart.Path)
}

// view is a day as it is put into words.
type view struct {
	words explain.Words
	level training.Level
	app.Today
}

func (v view) reasons(list []training.Reason) []page.Reason {
	var out []page.Reason
	for _, r := range list {
		out = append(out, v.reason(r))
	}
	return out
}

func (v view) reason(r training.Reason) page.Reason { return reasonOf(r, v.words) }

func reasonOf(r training.Reason, words explain.Words) page.Reason {
	return page.Reason{Text: plantext.Capital(words.Sentence(r)), Rule: string(r.Rule)}
}

// heed is what comes before any training.
func (v view) heed() []page.Reason {
	var out []page.Reason
	for _, s := range v.Signs {
		out = append(out, v.reason(s.Why))
	}
	return append(out, v.reasons(v.Spikes)...)
}

// shortForms are the times a session may be cut down to on the page, in minutes.
var shortForms = []int{30, 20, 10}

// card is the day's session; nil when it has none.
func (v view) card() *page.Card {
	e := v.Entry
	if e.ID == "" || len(v.Signs) > 0 {
		return nil
	}
	c := &page.Card{
		ID: e.ID, Name: plannedName(e.PrescribedSession), Place: e.Place, Minutes: int(v.Session.Minutes), Tally: tallyOf(v.Session, v.Log),
		Done: e.Status == adaptation.Done, Begun: e.Status == adaptation.Begun, Nothing: len(v.Session.Exercises) == 0,
	}
	if c.Done {
		c.Tally = c.Tally.Closed()
	}
	if why := v.whyToday(); len(why) > 0 {
		c.First, c.Why = &why[0], why[1:]
	}
	for _, m := range shortForms {
		if m < c.Minutes && !c.Nothing {
			c.Short = append(c.Short, m)
		}
	}
	for i, r := range plantext.Rows(v.Session, v.words) {
		c.Rows = append(c.Rows, page.Row{
			Label: r.Label, Name: r.Name, Dose: r.Dose, Effort: r.Effort, Load: r.Load, Rest: r.Rest, How: r.How,
			Why: v.reasons(v.Session.Exercises[i].Why),
		})
	}
	return c
}

// whyToday is why the session is as it is and stands where it does: what the day
// changed comes first, then what speaks of this athlete's days, and nothing is
// said twice.
func (v view) whyToday() []page.Reason {
	var out []page.Reason
	seen := map[string]bool{}
	add := func(list []training.Reason, ofThem bool) {
		for _, r := range list {
			if x := v.reason(r); !seen[x.Text] && (len(r.Facts) > 0 || !ofThem) {
				seen[x.Text] = true
				out = append(out, x)
			}
		}
	}
	add(v.Why, false)
	add(v.Entry.Why, true)
	add(v.Entry.Why, false)
	return out
}

// rest is what is said on a day without a session, and whether the plan has none
// left at all.
func (v view) rest(s athlete.State, runs bool) (words string, ended bool) {
	switch {
	case len(v.Signs) > 0:
		return "No training until somebody has looked.", false
	case v.Next.ID == "":
		return "The plan has no session left.", true
	case runs:
		return "No strength today: the run is enough.", false
	}
	for _, r := range s.Runs {
		if r.Done && r.Date == v.Date-1 && r.Kind.Key() {
			return "Rest. Yesterday's " + explain.KindName(r.Kind) + " run did the work.", false
		}
	}
	for _, x := range s.Sessions {
		if x.Date == v.Date-1 {
			return "Rest. Yesterday's session did the work.", false
		}
	}
	return "Rest. It is part of the plan.", false
}
