package web

import (
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

func sessionPath(id string) string { return "/session/" + id }

// session is the day with the session that the path names. One that is not in
// the visitor's plan is like a page that does not exist.
func (s *Server) session(a *ask) (view, error) {
	id := a.r.PathValue("id")
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return view{}, err
	}
	today := a.by.Today()
	if _, ok := adaptation.AgendaOf(state, today).Find(id); !ok {
		return view{}, errNowhere
	}
	day, _, err := s.App.Today(a.r.Context(), a.by, adaptation.Ask{Date: today, Session: id})
	return view{s.words(state.Goal.What.Units), day}, err
}

// working is the set that comes next.
func (s *Server) working(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	if _, more := next(v.Session, v.Log); !more || v.Entry.Status == adaptation.Done {
		return a.goOn(sessionPath(v.Entry.ID) + "/finish")
	}
	s.show(a, http.StatusOK, page.TheSet(s.nextSet(v)))
	return nil
}

// nextSet is the form for the next set of v.
func (s *Server) nextSet(v view) page.Working {
	t, _ := next(v.Session, v.Log)
	x := v.Session.Exercises[t.exercise]
	set := x.Work()[t.number-1]
	w := page.Working{
		Frame: s.frame(x.Name), ID: v.Entry.ID, Name: "Session " + v.Entry.Name, Tally: tallyOf(v.Session, v.Log),
		At: t.exercise + 1, Of: len(v.Session.Exercises), Exercise: x.Name, ExerciseValue: x.Exercise, Set: t.number, Sets: x.WorkingSets(),
		Count: strconv.Itoa(set.Count()), CountName: countName(set), Effort: plantext.Rows(v.Session, v.words)[t.exercise].Effort,
		Figure: s.pictured(x.Exercise), Cues: s.cues(x), Undo: v.lastEvent(),
	}
	w.Bare = true
	if x.Loading != "" && weighed(x.Loading) {
		w.HasLoad, w.Load, w.LoadUnit = true, kilos(set.Load, v.words.Units), loadUnit(x, v.words.Units)
	}
	if set.Reps > 0 {
		w.Efforts = reserves(set.RIR)
	}
	if set.Rest > 0 {
		w.Rest = fmt.Sprintf("Then rest %d seconds.", int(set.Rest))
	}
	return w
}

// pictured is the address of an exercise's picture; empty when it has none.
func (s *Server) pictured(exercise string) string {
	if _, ok, err := s.Catalogue.Figure(exercise); err != nil || !ok {
		return ""
	}
	return figurePath(exercise)
}

// lastEvent is what undo takes back within the session.
func (v view) lastEvent() string {
	if v.Log == nil || len(v.Log.Slots) == 0 {
		return ""
	}
	last := v.Log.Slots[0].Event
	for _, x := range v.Log.Slots {
		if x.Event.Compare(last) > 0 {
			last = x.Event
		}
	}
	return last.String()
}

// cues are what is said of the exercise while it is done: how it is done now,
// then two of the catalogue's.
func (s *Server) cues(x training.PrescribedExercise) []string {
	out := append([]string(nil), x.How...)
	if how, ok, err := s.Catalogue.Instruction(x.Exercise); err == nil && ok {
		out = append(out, how.Cues[:min(len(how.Cues), 2)]...)
	}
	return out
}

func weighed(loading string) bool { return loading != "bodyweight" && loading != "band" }

func countName(s training.PrescribedSet) string {
	name := "repetitions"
	switch {
	case s.Hold > 0:
		name = "seconds"
	case s.Contacts > 0:
		name = "landings"
	case s.Steps > 0:
		name = "steps"
	}
	if s.PerSide {
		name += ", each side"
	}
	return name
}

func loadUnit(x training.PrescribedExercise, u training.Units) string {
	name := "kg"
	if u == training.Imperial {
		name = "lb"
	}
	if x.PerHand {
		name += " each hand"
	}
	return name
}

// kilos is a load as a number in the athlete's units; empty when none is given.
func kilos(k unit.Kilograms, u training.Units) string {
	if k <= 0 {
		return ""
	}
	n := float64(k)
	if u == training.Imperial {
		n = k.Pounds()
	}
	return strconv.FormatFloat(math.Round(n*10)/10, 'f', -1, 64)
}

// reserves are the answers to how many more were possible, the one asked for
// chosen. The last means that many or more, which is said as five.
//
// Source: PRG-07.
func reserves(asked training.RIR) []page.Choice {
	var out []page.Choice
	for i, text := range []string{"0", "1", "2", "3", "4", "5 or more"} {
		out = append(out, page.Choice{Value: strconv.Itoa(i), Text: text, Chosen: i == int(min(asked, 5))})
	}
	return out
}

// logSet writes a set down.
func (s *Server) logSet(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	x, err := setOf(a.r, v)
	if err == nil {
		_, err = s.App.LogSets(a.r.Context(), a.by, x)
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		w := s.nextSet(v)
		w.Wrong, w.Load, w.Count = plainly(invalid), a.r.FormValue("load"), a.r.FormValue("count")
		s.show(a, http.StatusUnprocessableEntity, page.TheSet(w))
		return nil
	}
	if err != nil {
		return err
	}
	return a.goOn(sessionPath(v.Entry.ID))
}

// setOf is the set that a form describes.
func setOf(r *http.Request, v view) (app.Sets, error) {
	t, ok := next(v.Session, v.Log)
	if !ok {
		return app.Sets{}, &training.InvalidError{Field: "set", Why: "all sets of this session are logged"}
	}
	x := v.Session.Exercises[t.exercise]
	if number, _ := strconv.Atoi(r.FormValue("number")); r.FormValue("exercise") != x.Exercise || number != t.number {
		return app.Sets{}, &training.InvalidError{Field: "set", Why: "was logged already; this is the next one"}
	}
	asked := x.Work()[t.number-1]
	set := training.LoggedSet{Kind: training.WorkSet}
	count, err := whole(r, "count", 2000)
	if err != nil {
		return app.Sets{}, err
	}
	switch {
	case asked.Hold > 0:
		set.Hold = unit.Seconds(count)
	case asked.Contacts > 0:
		set.Contacts = count
	case asked.Steps > 0:
		set.Steps = count
	default:
		set.Reps = count
	}
	if set.Pain, err = whole(r, "pain", 10); err != nil {
		return app.Sets{}, err
	}
	if set.Load, err = load(r, v.words.Units); err != nil {
		return app.Sets{}, err
	}
	if r.FormValue("rir") != "" {
		left, err := whole(r, "rir", 10)
		if err != nil {
			return app.Sets{}, err
		}
		set.RIR, set.Rated = training.RIR(left), true
	}
	return app.Sets{
		Which: app.Which{Session: v.Entry.ID, Date: v.Date}, Exercise: x.Exercise, Number: t.number,
		Sets: []app.DoneSet{{LoggedSet: set}}, Sure: r.FormValue("sure") != "",
	}, nil
}

// whole is a whole number from 0 to most out of a form.
func whole(r *http.Request, field string, most int) (int, error) {
	text := strings.TrimSpace(r.FormValue(field))
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > most {
		return 0, &training.InvalidError{Field: field, Value: text, Why: fmt.Sprintf("give a whole number from 0 to %d", most)}
	}
	return n, nil
}

// load is what was lifted, out of a form; 0 when the form has no load.
func load(r *http.Request, u training.Units) (unit.Kilograms, error) {
	text := strings.Replace(strings.TrimSpace(r.FormValue("load")), ",", ".", 1)
	if text == "" {
		return 0, nil
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 0 || n > 1000 || math.IsNaN(n) {
		return 0, &training.InvalidError{Field: "load", Value: text, Why: "give a number from 0 to 1000"}
	}
	if u == training.Imperial {
		return unit.FromPounds(n), nil
	}
	return unit.Kilograms(n), nil
}

// plainly is an error without the command line's ways out.
func plainly(e *training.InvalidError) string {
	why, _, _ := strings.Cut(e.Why, "; ")
	if e.Value == "" {
		return e.Field + " " + why + "."
	}
	return fmt.Sprintf("%s %s: %s.", e.Field, e.Value, why)
}

// ending is the end of a session.
func (s *Server) ending(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.TheEnd(s.end(v)))
	return nil
}

func (s *Server) end(v view) page.Finish {
	f := page.Finish{Frame: s.frame("Done"), ID: v.Entry.ID, Name: "Session " + v.Entry.Name, Tally: tallyOf(v.Session, v.Log), Undo: v.lastEvent()}
	f.Bare = true
	for _, x := range []struct {
		effort int
		words  string
	}{{4, "easy"}, {6, "fair"}, {7, "hard"}, {8, "very hard"}, {10, "all I had"}} {
		f.Efforts = append(f.Efforts, page.Choice{Value: strconv.Itoa(x.effort), Text: x.words, Chosen: x.effort == 7})
	}
	return f
}

// finish ends a session.
func (s *Server) finish(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	effort, err := whole(a.r, "effort", 10)
	if err == nil {
		_, err = s.App.LogSession(a.r.Context(), a.by, app.SessionDone{Which: app.Which{Session: v.Entry.ID, Date: v.Date}, Effort: training.RPE(effort)})
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		f := s.end(v)
		f.Wrong = plainly(invalid)
		s.show(a, http.StatusUnprocessableEntity, page.TheEnd(f))
		return nil
	}
	if err != nil {
		return err
	}
	return a.goOn(page.TodayPart.Path)
}

// skip leaves a session out.
func (s *Server) skip(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	if _, _, err := s.App.Skip(a.r.Context(), a.by, v.Entry.ID, ""); err != nil {
		return err
	}
	return a.goOn(page.TodayPart.Path)
}
