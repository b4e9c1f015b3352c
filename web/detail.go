package web

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// detailRoutes serve a session before it is begun: what it holds, why, and what
// may be changed.
func (s *Server) detailRoutes() []Route {
	return []Route{
		{"GET", "/session/{id}/detail", Athlete, s.detail},
		{"POST", "/session/{id}/detail/shorten", Athlete, s.shorten},
		{"POST", "/session/{id}/detail/drop", Athlete, s.drop},
		{"POST", "/session/{id}/detail/earlier", Athlete, s.earlier},
		{"POST", "/session/{id}/detail/undo", Athlete, s.undoDetail},
		{"GET", "/session/{id}/instead/{exercise}", Athlete, s.instead},
		{"POST", "/session/{id}/instead/{exercise}", Athlete, s.doInstead},
		{"GET", "/session/{id}/why", Athlete, s.elsewhere},
		{"GET", "/session/{id}/workout.fit", Athlete, s.workoutFile},
	}
}

// detailed is the session that the path names, as it is to be done on its day, or
// today where that has passed.
type detailed struct {
	view
	state athlete.State
	today training.Date
}

func (s *Server) detailed(a *ask) (detailed, error) {
	id, today := a.r.PathValue("id"), a.by.Today()
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return detailed{}, err
	}
	e, ok := adaptation.AgendaOf(state, today).Find(id)
	if !ok {
		return detailed{}, errNowhere
	}
	on := max(e.Date, today)
	if e.Status == adaptation.Done {
		on = e.Date
	}
	day, _, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: on, Session: id})
	if err != nil {
		return detailed{}, err
	}
	if state, err = s.App.State(a.r.Context(), a.by.Athlete); err != nil {
		return detailed{}, err
	}
	return detailed{view{s.words(state.Goal.What.Units), state.Plan.What.Level, day}, state, today}, nil
}

// detail is the session with every reason.
func (s *Server) detail(a *ask) error { return s.detailWith(a, http.StatusOK, "") }

func (s *Server) detailWith(a *ask, status int, wrong string) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	p := s.detailPage(d)
	p.Wrong = wrong
	s.show(a, status, page.TheDetail(p))
	return nil
}

func (s *Server) detailPage(d detailed) page.Detail {
	e, x := d.Entry, d.Session
	if e.Status == adaptation.Done || len(x.Exercises) == 0 && len(d.Signs) > 0 {
		x = e.PrescribedSession
	}
	p := page.Detail{
		Frame: s.scripted(s.frame("Session "+e.Name), "print"), ID: e.ID, Name: "Session " + e.Name, When: plantext.LongDate(e.Date) + ", " + e.Start.String(),
		Place: e.Place, Minutes: int(x.Minutes), Tally: tallyOf(x, d.Log), Done: e.Status == adaptation.Done, Begun: e.Status == adaptation.Begun,
		Why: d.sourced(append(e.Why[:len(e.Why):len(e.Why)], d.Why...)), Changes: d.changed(), Needs: plantext.Needs(x, s.Catalogue, d.words), Split: splitOf(x),
		Notes: d.notes(), Legend: plantext.LegendOf(x),
	}
	p.Here = page.TodayPart
	if p.Done {
		p.Tally = p.Tally.Closed()
	}
	for _, sign := range d.Signs {
		p.Heed = append(p.Heed, d.sourced([]training.Reason{sign.Why})...)
	}
	p.Edit = len(d.Signs) == 0 && e.Status == adaptation.Ahead
	if p.Begin = d.begin(); e.Date == d.today {
		p.Today = d.today.String()
	}
	for i, r := range plantext.Rows(x, d.words) {
		row := d.row(e.ID, r, x.Exercises[i])
		if p.Edit {
			_, err := adaptation.Earlier(s.Catalogue, e, x, row.ID)
			row.Earlier, row.Out = err == nil, e.Holds(s.Catalogue, x, row.ID)
		}
		p.Rows = append(p.Rows, row)
	}
	if p.Edit {
		p.Shorts = shortsOf(x.Minutes)
	}
	return p
}

// begin is what the way to the player is called; empty = there is none.
func (d detailed) begin() string {
	switch {
	case len(d.Signs) > 0 || len(d.Session.Exercises) == 0:
		return ""
	case d.Entry.Status == adaptation.Begun:
		return "Go on"
	case d.Entry.Status == adaptation.Done:
		return ""
	case d.Entry.Date > d.today:
		return "Start it today"
	}
	return "Start"
}

func (d detailed) row(session string, r plantext.Row, x training.PrescribedExercise) page.DetailRow {
	out := page.DetailRow{
		ID: x.Exercise, Path: exercisePath(x.Exercise), Name: r.Name, Label: r.Label, Dose: r.Dose, Effort: r.Effort, Load: r.Load, Rest: r.Rest,
		Warmup: plantext.Capital(r.Warm), How: r.How, Why: d.sourced(x.Why), Instead: sessionPath(session) + "/instead/" + x.Exercise,
	}
	for _, set := range x.Work() {
		out.Boxes = append(out.Boxes, strconv.Itoa(set.Count()))
	}
	return out
}

// changed are the changes made to the session by the plan or by hand, with what
// takes them back.
func (d detailed) changed() []page.Change {
	var out []page.Change
	for _, c := range d.Cards {
		if len(c.Why) > 0 {
			out = append(out, page.Change{Text: d.words.Sentence(c.Why[0]), Rule: string(c.Why[0].Rule), Undo: c.Event.String()})
		}
	}
	return out
}

// notes are what was written down about the session.
func (d detailed) notes() []string {
	var out []string
	for _, n := range d.state.Notes {
		if n.Session == d.Entry.ID {
			out = append(out, n.What.Text)
		}
	}
	return out
}

// sourced are reasons with how sure their rules are, and who says so.
func (v view) sourced(list []training.Reason) []page.Sourced {
	out := make([]page.Sourced, len(list))
	for i, r := range reasonsOf(v.words, list) {
		out[i].Reason = r
		if rule, ok := evidence.Find(evidence.ID(r.Rule)); ok {
			out[i].Sure = sureOf(rule)
		}
	}
	return out
}

// mostCited is how many sources are named beside a reason; the rule's page has all.
const mostCited = 2

// sureOf is the grade of a rule in a few words, with the first of its sources.
func sureOf(r evidence.Rule) string {
	grade, _, _ := strings.Cut(r.Grade.Words(), ":")
	var names []string
	for _, key := range r.Sources {
		if source, ok := evidence.SourceOf(key); ok && len(names) < mostCited {
			names = append(names, source.Name())
		}
	}
	if more := len(r.Sources) - len(names); more > 0 {
		names = append(names, fmt.Sprintf("%d more", more))
	}
	if len(names) == 0 {
		return "Evidence: " + grade
	}
	return "Evidence: " + grade + ". " + strings.Join(names, ", ")
}

// splitOf says how the minutes of a session divide.
func splitOf(x training.PrescribedSession) string {
	if x.Warmup <= 0 || x.Warmup >= x.Minutes {
		return ""
	}
	return fmt.Sprintf("%d min warm-up, then %d min.", int(x.Warmup), int(x.Minutes-x.Warmup))
}

// shortTimes are the times a session can be cut down to. Source: CUT-01.
var shortTimes = []unit.Minutes{30, 20, 10}

func shortsOf(now unit.Minutes) []page.Choice {
	var out []page.Choice
	for _, m := range shortTimes {
		if m < now {
			out = append(out, page.Choice{Value: strconv.Itoa(int(m)), Text: fmt.Sprintf("%d min", int(m))})
		}
	}
	return out
}

// shorten cuts the session down to the minutes there are.
func (s *Server) shorten(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(a.r.FormValue("minutes"))
	if err != nil {
		return s.detailWith(a, http.StatusUnprocessableEntity, "Choose how many minutes there are.")
	}
	_, err = s.App.Shorten(a.r.Context(), a.by, d.Entry.ID, unit.Minutes(n))
	return s.edited(a, d.Entry.ID, err)
}

// drop leaves one exercise out.
func (s *Server) drop(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	exercise := a.r.FormValue("exercise")
	inSession := false
	for _, x := range d.Session.Exercises {
		inSession = inSession || x.Exercise == exercise
	}
	if !inSession { // sent twice, or swapped since
		return a.goOn(page.DetailPath(d.Entry.ID))
	}
	_, err = s.App.LeaveOut(a.r.Context(), a.by, d.Entry.ID, exercise)
	return s.edited(a, d.Entry.ID, err)
}

// earlier has one exercise done before the one it follows.
func (s *Server) earlier(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	_, err = s.App.Earlier(a.r.Context(), a.by, d.Entry.ID, a.r.FormValue("exercise"))
	return s.edited(a, d.Entry.ID, err)
}

// undoDetail takes a change to the session back.
func (s *Server) undoDetail(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	event := a.r.FormValue("event")
	if _, err := journal.ParseID(event); err != nil {
		return errNowhere
	}
	_, _, err = s.App.Undo(a.r.Context(), a.by, event)
	return s.edited(a, d.Entry.ID, err)
}

// edited leads back to the session, with what could not be done of an edit.
func (s *Server) edited(a *ask, session string, err error) error {
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return s.detailWith(a, http.StatusUnprocessableEntity, plainly(invalid))
	}
	return a.goOnIf(err, page.DetailPath(session))
}
