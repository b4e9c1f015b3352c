package web

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// pastPath is where what was done is listed.
const pastPath = "/history"

// historyRoutes serve what was logged, and its corrections.
func (s *Server) historyRoutes() []Route {
	return []Route{
		{"GET", pastPath, Athlete, s.history},
		{"POST", pastPath + "/choose", Athlete, s.chooseLog},
		{"POST", pastPath + "/as-planned", Athlete, s.logAsPlanned},
		{"POST", pastPath + "/put-back", Athlete, s.putSessionBack},
		{"GET", pastPath + "/{id}", Athlete, s.pastSession},
		{"POST", pastPath + "/{id}/set", Athlete, s.correctSet},
		{"POST", pastPath + "/{id}/set-out", Athlete, s.takeSetOut},
		{"POST", pastPath + "/{id}/set-back", Athlete, s.putSetBack},
		{"POST", pastPath + "/{id}/out", Athlete, s.takeSessionOut},
		{"POST", pastPath + "/{id}/split", Athlete, s.splitSession},
		{"POST", pastPath + "/{id}/join", Athlete, s.joinSession},
	}
}

// history is a month of what was done, or what a search finds in all of it.
func (s *Server) history(a *ask) error {
	h, err := s.historyPage(a)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheHistory(h))
	return nil
}

// historyWrong is the page with what could not be done.
func (s *Server) historyWrong(a *ask, err error) error {
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) {
		return err
	}
	h, err := s.historyPage(a)
	if err != nil {
		return err
	}
	h.Wrong = plainly(invalid) + " Nothing was changed."
	s.show(a, http.StatusUnprocessableEntity, page.TheHistory(h))
	return nil
}

func (s *Server) historyPage(a *ask) (page.History, error) {
	ctx := a.r.Context()
	state, err := s.App.State(ctx, a.by.Athlete)
	if err != nil {
		return page.History{}, err
	}
	h := page.History{Frame: s.frame("History"), Query: clipped(strings.TrimSpace(a.r.FormValue("q")))}
	h.Here = page.MorePart
	words := s.words(state.Goal.What.Units)
	month := monthAsked(a)
	from, to := training.DateOf(month), training.DateOf(month.AddDate(0, 1, -1))
	if h.Query != "" {
		from, to = 0, a.by.Today()
	}
	to = min(to, a.by.Today()) // what is ahead is not left out yet
	h.Month, h.Before = month.Format("January 2006"), pastPath+"?month="+month.AddDate(0, -1, 0).Format(monthOf)
	if training.DateOf(month.AddDate(0, 1, 0)) <= a.by.Today() {
		h.After = pastPath + "?month=" + month.AddDate(0, 1, 0).Format(monthOf)
	}
	days, err := s.App.History(ctx, a.by.Athlete, from, to)
	if err != nil {
		return h, err
	}
	agenda := adaptation.AgendaOf(state, a.by.Today())
	for _, d := range slices.Backward(days) {
		x := pastDay(d, agenda, words)
		if h.Query == "" || holds(x, d, h.Query, words) {
			h.Days = append(h.Days, x)
		}
	}
	h.Days = h.Days[:min(len(h.Days), mostFound)]
	h.Empty = len(state.Sessions) == 0 && len(state.Runs) == 0
	clashes, err := s.App.Clashes(ctx, a.by.Athlete)
	if err != nil {
		return h, err
	}
	for _, c := range clashes {
		h.Clashes = append(h.Clashes, clashOf(c, words))
	}
	bin, err := s.App.Bin(ctx, a.by)
	for _, b := range bin {
		h.Bin = append(h.Bin, page.Binned{ID: b.Session, Name: sessionName(b.Name) + ", " + dayName(b.Date), Out: "taken out " + dayName(b.Out)})
	}
	return h, err
}

// mostFound days are shown of a search.
const mostFound = 60

// monthOf is how an address names a month.
const monthOf = "2006-01"

// monthAsked is the month's first day: of ?month=, of ?day=, or this one.
func monthAsked(a *ask) time.Time {
	first := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC) }
	if t, err := time.Parse(monthOf, a.r.FormValue("month")); err == nil && t.Year() > 2000 && t.Year() < 2200 {
		return t
	}
	if d, err := training.ParseDate(a.r.FormValue("day")); err == nil {
		return first(d.Time())
	}
	return first(a.by.Today().Time())
}

// pastDay is a day in words.
func pastDay(d app.PastDay, agenda adaptation.Agenda, words explain.Words) page.HistoryDay {
	x := page.HistoryDay{ID: "day-" + d.Date.String(), Name: plantext.LongDate(d.Date)}
	for _, log := range d.Sessions {
		e, _ := agenda.Find(log.ID)
		x.Sessions = append(x.Sessions, page.HistorySession{
			Path: pastPath + "/" + log.ID, Name: sessionName(log.Name), Facts: sessionFacts(log), Tally: tallyAsIs(e, log),
		})
	}
	for _, e := range d.NotDone {
		x.Open = append(x.Open, page.OpenSession{ID: e.ID, Name: sessionName(e.Name), Date: d.Date.String(), Status: statusWords[e.Status]})
	}
	x.Lines = toldLines(d, words)
	return x
}

var statusWords = map[adaptation.Status]string{adaptation.Missed: "not logged", adaptation.Skipped: "left out", adaptation.LetGo: "let go"}

// sessionName is a session as people call it.
func sessionName(name string) string {
	if name == "" {
		return "Session of your own"
	}
	return "Session " + name
}

// sessionFacts are how long a session took and how hard it was.
func sessionFacts(log *athlete.Session) string {
	var out []string
	if log.Minutes > 0 {
		out = append(out, fmt.Sprintf("%d min", int(log.Minutes)))
	}
	if log.Effort > 0 {
		out = append(out, fmt.Sprintf("effort %g", float64(log.Effort)))
	}
	if !log.Finished {
		out = append(out, "not ended")
	}
	return strings.Join(out, " · ")
}

// toldLines are what else is known of a day, a line each.
func toldLines(d app.PastDay, words explain.Words) []string {
	var out []string
	for _, r := range d.Runs {
		line := "Run: " + plantext.RunText(r.Run, words)
		if r.Effort > 0 {
			line += fmt.Sprintf(", effort %g", float64(r.Effort))
		}
		out = append(out, line)
	}
	for _, p := range d.Pain {
		out = append(out, fmt.Sprintf("Pain: %s %d, %s", p.Site.On(p.Side), p.Score, momentWords[p.Moment]))
	}
	for _, r := range d.Readiness {
		out = append(out, "Morning check: "+explain.Morning(r))
	}
	for _, r := range d.Soreness {
		out = append(out, fmt.Sprintf("Soreness %d", r.Score))
	}
	for _, t := range d.Tests {
		out = append(out, "Test: "+testWords(t))
	}
	for _, p := range d.Postures {
		line := "Check before a run: nothing spoke up"
		if len(p.Cues) > 0 {
			line = "Check before a run: " + postureWords(p.Cues)
		}
		out = append(out, line)
	}
	for _, p := range d.Pauses {
		out = append(out, plantext.Capital(string(p.Why))+" from "+dayName(p.Span.From))
	}
	for _, f := range d.Flags {
		word := " is up"
		if f.Cleared {
			word = " cleared by a clinician"
		}
		out = append(out, "Warning sign "+f.Rule+word)
	}
	for _, n := range d.Notes {
		out = append(out, "Note: "+n.Text)
	}
	return out
}

// postureWords are the questions that spoke up.
func postureWords(cues []string) string {
	out := make([]string, len(cues))
	for i, c := range cues {
		out[i] = explain.PostureName(assessment.Question(c))
	}
	return strings.Join(out, ", ")
}

// testWords is a self-test in a line.
func testWords(t training.TestResult) string {
	_, name, _ := strings.Cut(strings.ReplaceAll(t.Test, "_", " "), " ")
	out := fmt.Sprintf("%s %g", name, float64(t.Left))
	if t.Right != 0 {
		out = fmt.Sprintf("%s, left %g, right %g", name, float64(t.Left), float64(t.Right))
	}
	if t.Stopped != "" {
		out += ", ended early"
	}
	return out
}

// holds reports whether a day has a word in it: of an exercise, or of a line.
func holds(x page.HistoryDay, d app.PastDay, query string, words explain.Words) bool {
	query = strings.ToLower(query)
	has := func(text string) bool { return strings.Contains(strings.ToLower(text), query) }
	if slices.ContainsFunc(x.Lines, has) || has(x.Name) {
		return true
	}
	for _, log := range d.Sessions {
		if has(sessionName(log.Name)) {
			return true
		}
		for _, e := range log.Exercises {
			if has(words.ExerciseName(e.Exercise)) {
				return true
			}
		}
	}
	return false
}

func clashOf(c app.Clash, words explain.Words) page.Clash {
	name := fmt.Sprintf("%s, set %d", words.ExerciseName(c.Slot.Exercise), c.Slot.Number)
	if c.Slot.Side != "" {
		name += ", " + string(c.Slot.Side)
	}
	out := page.Clash{Name: name, Session: c.Session}
	for i, l := range c.Logs {
		out.Logs = append(out.Logs, page.ClashLog{Event: l.Event.String(), Text: setWords(l.LoggedSet, words), Device: l.Device, Counts: i == 0})
	}
	return out
}

// setWords is one set: "8 × 14 kg, 2 left, pain 3".
func setWords(set training.LoggedSet, words explain.Words) string {
	out := setCount(set)
	if set.Load > 0 {
		out += " × " + words.Load(float64(set.Load))
	}
	if set.Rated {
		out += ", " + strconv.FormatFloat(float64(set.RIR), 'g', -1, 64) + " left"
	}
	if set.Pain > 0 {
		out += fmt.Sprintf(", pain %d", set.Pain)
	}
	return out
}

// chooseLog has another log of a set count.
func (s *Server) chooseLog(a *ask) error {
	if _, _, _, err := s.App.Choose(a.r.Context(), a.by, a.r.FormValue("event")); err != nil {
		return s.historyWrong(a, err)
	}
	return a.goOn(pastPath)
}

// logAsPlanned logs a session of the past that was not logged.
func (s *Server) logAsPlanned(a *ask) error {
	d, err := training.ParseDate(a.r.FormValue("date"))
	if err != nil {
		err = &training.InvalidError{Field: "date", Value: clipped(a.r.FormValue("date")), Why: "is no day"}
	} else {
		_, err = s.App.LogSession(a.r.Context(), a.by, app.SessionDone{Which: app.Which{Session: a.r.FormValue("session"), Date: d}, AsPlanned: true})
	}
	if err != nil {
		return s.historyWrong(a, err)
	}
	return a.goOn(pastPath + "?day=" + d.String() + "#day-" + d.String())
}

// putSessionBack has a session count that was taken out.
func (s *Server) putSessionBack(a *ask) error {
	if _, err := s.App.PutBackSession(a.r.Context(), a.by, a.r.FormValue("session")); err != nil {
		return s.historyWrong(a, err)
	}
	return a.goOn(pastPath)
}
