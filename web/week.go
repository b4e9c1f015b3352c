package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// weekRoutes serve a week and what is moved in it.
func (s *Server) weekRoutes() []Route {
	return slices.Concat([]Route{{"GET", "/week", Athlete, s.week}}, s.moveRoutes(), s.offRoutes(), s.runRoutes(), s.ownRoutes())
}

// week is the days of one week, the one of ?from= or this one.
func (s *Server) week(a *ask) error {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	monday, err := weekIn(a)
	if err != nil {
		return err
	}
	w, err := s.weekOf(a, state, monday)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheWeek(w))
	return nil
}

// weekIn is the Monday that a path or form names, or this week's. What cannot be
// a day is a page that does not exist.
func weekIn(a *ask) (training.Date, error) {
	from := a.r.FormValue("from")
	if from == "" {
		return a.by.Today().Monday(), nil
	}
	d, err := training.ParseDate(from)
	if err != nil || d < firstWeek || d > lastWeek {
		return 0, errNowhere
	}
	return d.Monday(), nil
}

// The weeks there are pages for.
//
// House rule: histories begin in 2000, and nobody plans for the next century.
var (
	firstWeek = training.NewDate(2000, 1, 3)
	lastWeek  = training.NewDate(2099, 12, 25)
)

func (s *Server) weekOf(a *ask, state athlete.State, monday training.Date) (page.Week, error) {
	today := a.by.Today()
	v := weekView{state: state, words: s.words(state.Goal.What.Units), today: today, monday: monday, agenda: adaptation.AgendaOf(state, today)}
	w := page.Week{
		Frame: s.scripted(s.frame("Week"), "calendar", "zone"), Title: plantext.Span(monday, monday.AddDays(6)), Monday: monday.String(), East: a.by.Zone.Minutes(),
		Before: weekPath(monday - 7), After: weekPath(monday + 7), Phase: v.phase(), NoPlan: state.Plan.Event.IsZero(),
		NoRuns: len(state.Runs)+len(state.Usual) == 0, Open: monday.AddDays(6) >= today, Did: v.did(eventIn(a, "did")),
		Back: page.PutBack{Event: eventIn(a, "undone"), From: monday.String()}, Band: s.bandOf(v), Month: v.month(),
	}
	w.Here = page.WeekPart
	landings, err := s.landingsOf(a, v)
	if err != nil {
		return w, err
	}
	runs := map[training.Date][]page.DayRun{}
	for _, r := range adaptation.Runs(state, today, monday, monday.AddDays(6)) {
		runs[r.Date] = append(runs[r.Date], v.run(r))
	}
	for d := monday; d < monday+7; d++ {
		if v.before(d) {
			w.Begins = "All of it is before your plan."
			continue
		}
		if w.Begins != "" && len(w.Days) == 0 {
			w.Begins = "Your plan begins on " + weekdayOf(d) + "."
		}
		w.Days = append(w.Days, v.day(d, runs[d], landings))
	}
	if err := s.lightenable(a, w.Days); err != nil {
		return w, err
	}
	for _, c := range changesOf(state, v.agenda, v.words, a.by, func(c change) bool { return slices.Contains(c.week, monday) }) {
		c.From = monday.String()
		w.Changes = append(w.Changes, c.ChangeCard)
	}
	return w, nil
}

// weekView is a week as it is put into words.
type weekView struct {
	state         athlete.State
	words         explain.Words
	today, monday training.Date
	agenda        adaptation.Agenda
}

// landingsOf are the days of the week on which each of its sessions ahead may be
// put, by session. While a warning sign is up nothing may be.
func (s *Server) landingsOf(a *ask, v weekView) (map[string][]adaptation.Landing, error) {
	out := map[string][]adaptation.Landing{}
	if len(adaptation.WarningsOn(v.state, v.today)) > 0 || v.monday.AddDays(6) < v.today {
		return out, nil
	}
	for _, e := range v.agenda.Between(v.monday, v.monday.AddDays(6)) {
		if !movable(e) {
			continue
		}
		_, list, err := s.App.Landings(a.r.Context(), a.by, e.ID, v.monday, v.monday.AddDays(6))
		if err != nil {
			return nil, err
		}
		out[e.ID] = list
	}
	return out, nil
}

// movable reports whether a session can still be put on another day.
func movable(e adaptation.Entry) bool {
	return e.Status != adaptation.Done && e.Status != adaptation.Begun
}

// phase is "Build, week 2 of 4".
func (v weekView) phase() string {
	for _, w := range v.state.Plan.What.Weeks {
		if w.Monday != v.monday {
			continue
		}
		name := w.Phase.Name()
		for _, p := range v.state.Plan.What.Phases {
			if p.Phase == w.Phase && p.From <= v.monday.AddDays(6) && p.To >= v.monday {
				first := p.From.Monday()
				name += fmt.Sprintf(", week %d of %d", v.monday.DaysSince(first)/7+1, p.To.Monday().DaysSince(first)/7+1)
			}
		}
		if w.Deload {
			name += ", an easier week"
		}
		return name
	}
	return ""
}

func (v weekView) run(r training.Run) page.DayRun {
	x := page.DayRun{Text: runLine(r, v.words)}
	for _, k := range v.state.Runs {
		if k.Done && k.Date == r.Date && k.Start == r.Start && k.Kind == r.Kind {
			x.Text += ", done"
			break
		}
	}
	return x
}

func (v weekView) day(d training.Date, runs []page.DayRun, landings map[string][]adaptation.Landing) page.Day {
	day := page.Day{Date: d.String(), Name: weekdayOf(d), Short: d.Time().Format("Mon 2"), Today: d == v.today, Past: d < v.today, Runs: runs, Off: v.off(d), NoTime: v.noTime(d)}
	for _, e := range v.agenda.Entries {
		if e.Date == d {
			day.Sessions = append(day.Sessions, v.planned(e, landings[e.ID]))
		}
	}
	return day
}

// before reports whether a day lies before anything is known of the athlete.
func (v weekView) before(d training.Date) bool {
	if from := v.state.Plan.What.From; !from.IsZero() && d >= from {
		return false
	}
	return d < v.today && (len(v.agenda.Entries) == 0 || d < v.agenda.Entries[0].Date) && (len(v.state.Runs) == 0 || d < v.state.Runs[0].Date)
}

func (v weekView) planned(e adaptation.Entry, landings []adaptation.Landing) page.Planned {
	p := page.Planned{
		ID: e.ID, Path: page.DetailPath(e.ID), Name: plannedName(e.PrescribedSession), Tally: tallyAsIs(e, logOf(v.state, e.ID)),
		Note: fmt.Sprintf("%s · %d min · %s", e.Start, e.Minutes, legs(e.PrescribedSession)), State: statusWord(e.Status), Seen: seenAt(e),
		Movable: movable(e) && len(landings) > 0,
	}
	spoken := map[string]spokenVerdict{}
	for _, l := range landings {
		x := verdict(l, v.words)
		if l.Stands {
			for _, r := range l.Against {
				p.Against = append(p.Against, reasonOf(r, v.words))
			}
			p.Better = better(landings, l.Date)
			spoken[l.Date.String()] = spokenVerdict{Weight: "stands"}
			continue
		}
		_, name := x.Mark()
		said := spokenVerdict{Weight: x.Weight, Name: name, At: l.Start.String()}
		if len(x.Says) > 0 {
			said.Says = x.Says[0].Text
		}
		spoken[l.Date.String()] = said
	}
	if p.Movable {
		text, err := json.Marshal(spoken) // strings can be written
		if err == nil {
			p.Verdicts = string(text)
		}
	}
	return p
}

// better is the nearest day of a week to one that takes a session without anything
// against it; nil = none does.
func better(list []adaptation.Landing, to training.Date) *page.Choice {
	var best *adaptation.Landing
	apart := func(l adaptation.Landing) int { return max(l.Date.DaysSince(to), to.DaysSince(l.Date)) }
	for i, l := range list {
		if !l.Stands && l.Weight() < adaptation.Warned && (best == nil || apart(l) < apart(*best)) {
			best = &list[i]
		}
	}
	if best == nil {
		return nil
	}
	return &page.Choice{Value: best.Date.String(), Text: best.Date.Time().Format("Mon")}
}

// lightenable notes which sessions with something against them would have less if they
// were lighter.
func (s *Server) lightenable(a *ask, days []page.Day) error {
	for i := range days {
		for k := range days[i].Sessions {
			p := &days[i].Sessions[k]
			if len(p.Against) == 0 || !p.Movable {
				continue
			}
			ok, err := s.App.CanLighten(a.r.Context(), a.by, p.ID)
			if err != nil {
				return err
			}
			p.Lighter = ok
		}
	}
	return nil
}

// spokenVerdict is what would come of a session on a day, as the script that
// drags it reads it.
type spokenVerdict struct {
	Weight string `json:"weight"`
	Name   string `json:"name,omitempty"`
	At     string `json:"at,omitempty"`
	Says   string `json:"says,omitempty"`
}

func statusWord(s adaptation.Status) string {
	switch s {
	case adaptation.Done:
		return "done"
	case adaptation.Begun:
		return "begun"
	case adaptation.Missed:
		return "missed"
	case adaptation.Skipped:
		return "left out"
	case adaptation.LetGo:
		return "let go"
	}
	return ""
}

// off is the illness or journey of a day.
func (v weekView) off(d training.Date) string {
	for _, p := range v.state.Pauses {
		if !p.What.Span.Has(d) {
			continue
		}
		x := app.Pause{Pause: p.What}
		if x.Trains() {
			return plantext.Capital(string(x.Why)) + ", training at " + x.Place
		}
		return plantext.Capital(string(x.Why))
	}
	return ""
}

// noTime reports whether the athlete gave no hours for training on a day.
func (v weekView) noTime(d training.Date) bool {
	r, day := v.state.Plan.What.Request, training.DayOf(d)
	if len(r.Days) > 0 && !slices.Contains(r.Days, day) {
		return true
	}
	return len(r.Profile.Windows) > 0 && !slices.ContainsFunc(r.Profile.Windows, func(w training.Window) bool { return w.Day == day })
}

// did is what was done just now, as the address says; nothing when it does not
// stand.
func (v weekView) did(event string) page.Did {
	if event == "" {
		return page.Did{}
	}
	out := page.Did{Event: event, From: v.monday.String()}
	for _, m := range v.state.Marks {
		if m.Event.String() != event {
			continue
		}
		if e, ok := v.agenda.Find(m.Session); ok && !m.Date.IsZero() {
			out.Text = "Moved " + plannedName(e.PrescribedSession) + " to " + dayAndStart(m.Date, m.Start) + "."
			return out
		}
	}
	for _, c := range v.state.Changes {
		if c.Event.String() == event && len(c.What.Changes) > 0 {
			out.Text = plantext.Capital(changeText(c.What.Changes[0])) + "."
			return out
		}
	}
	for _, p := range v.state.Pauses {
		if p.Event.String() == event {
			out.Text = pauseText(app.Pause{Pause: p.What})
			return out
		}
	}
	for _, r := range v.state.Runs {
		if r.Event.String() == event {
			out.Text = "Planned: " + runLine(r.Run, v.words) + ", " + weekdayOf(r.Date) + "."
			return out
		}
	}
	return page.Did{}
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
