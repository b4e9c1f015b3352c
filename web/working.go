package web

import (
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/pack"
	"github.com/legwork-run/legwork/web/page"
)

// sessionRoutes serve one session as forms, set by set.
func (s *Server) sessionRoutes() []Route {
	return []Route{
		{"GET", "/session/{id}", Athlete, s.working},
		{"POST", "/session/{id}/set", Athlete, s.logSet},
		{"GET", "/session/{id}/finish", Athlete, s.ending},
		{"POST", "/session/{id}/finish", Athlete, s.finish},
		{"GET", "/session/{id}/after", Athlete, s.afterwards},
		{"POST", "/session/{id}/skip", Athlete, s.skip},
	}
}

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
	return view{s.words(state.Goal.What.Units), state.Plan.What.Level, day}, err
}

// working is the set that comes next.
func (s *Server) working(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	if v.Entry.Status == adaptation.Done && v.logged() && v.Log.Effort > 0 {
		return a.goOn(sessionPath(v.Entry.ID) + "/after")
	}
	if _, more := next(v.Session, v.Log); !more || v.Entry.Status == adaptation.Done {
		return a.goOn(sessionPath(v.Entry.ID) + "/finish")
	}
	s.show(a, http.StatusOK, page.TheSet(s.nextSet(a, v)))
	return nil
}

// nextSet is the form for the next set of v.
func (s *Server) nextSet(a *ask, v view) page.Working {
	t, _ := next(v.Session, v.Log)
	x := v.Session.Exercises[t.exercise]
	set := x.Work()[t.number-1]
	w := page.Working{
		Frame: s.frame(x.Name), ID: v.Entry.ID, Name: "Session " + v.Entry.Name, Tally: tallyOf(v.Session, v.Log),
		At: t.exercise + 1, Of: len(v.Session.Exercises), Exercise: x.Name, ExerciseValue: x.Exercise, Set: t.number, Sets: x.WorkingSets(),
		Count: strconv.Itoa(set.Count()), CountName: countName(set), Effort: asked(set),
		Figure: s.pictured(x.Exercise), Cues: s.cues(x), Undo: v.lastEvent(),
	}
	w.Bare = true
	if x.Loading != "" && weighed(x.Loading) {
		w.HasLoad, w.Load, w.LoadUnit = true, kilos(set.Load, v.words.Units), loadUnit(x, v.words.Units)
		if made, ok := s.App.Made(a.r.Context(), a.by, v.Entry, x, set.Load); ok {
			w.Take = plantext.Capital(plantext.MadeOf(made, v.words))
		}
	}
	if set.Reps > 0 {
		w.Efforts = reserves(v.level, set.RIR)
	}
	if set.Rest > 0 {
		w.Rest = fmt.Sprintf("Then rest %d seconds.", int(set.Rest))
	}
	return w
}

// asked is how hard and how fast a set is meant to be, in words; empty = as it comes.
func asked(s training.PrescribedSet) string {
	switch {
	case s.Hold > 0:
		return fmt.Sprintf("hold at effort %g of 10", float64(s.RIR.RPE()))
	case s.Reps == 0:
		return ""
	}
	stop := "until nothing is left"
	if s.RIR > 0 {
		stop = fmt.Sprintf("stop with %g left", float64(s.RIR))
	}
	if tempo := plantext.TempoWords(s.Tempo); tempo != "" {
		return stop + " · " + tempo
	}
	return stop
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
	name := "Repetitions"
	switch {
	case s.Hold > 0:
		name = "Seconds"
	case s.Contacts > 0:
		name = "Landings"
	case s.Steps > 0:
		name = "Steps"
	}
	if s.PerSide {
		name += ", each side"
	}
	return name
}

func loadUnit(x training.PrescribedExercise, u training.Units) string {
	name := "kg"
	if u.Pounds() {
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
	if u.Pounds() {
		n = k.Pounds()
	}
	return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64)
}

// reserves are the answers to how many more were possible, the one asked for
// chosen. The last means that many or more, which is said as five.
//
// Source: PRG-07.
func reserves(l training.Level, asked training.RIR) []page.Choice {
	var out []page.Choice
	all := pack.EffortsFor(l)
	for _, c := range all {
		out = append(out, page.Choice{Value: strconv.Itoa(c.Value), Text: c.Words, Chosen: c.Value == int(min(asked, training.RIR(len(all)-1)))})
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
	if _, more := next(v.Session, v.Log); err != nil && !more {
		// The last set was sent twice, or there is nothing left to do in the session.
		return a.goOn(sessionPath(v.Entry.ID) + "/finish")
	}
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		w := s.nextSet(a, v)
		w.Wrong, w.Load, w.Count = plainly(invalid), a.r.FormValue("load"), a.r.FormValue("count")
		w.Doubted = invalid.Field == "load"
		s.show(a, http.StatusUnprocessableEntity, page.TheSet(w))
		return nil
	}
	if err != nil {
		return err
	}
	return a.goOn(sessionPath(v.Entry.ID))
}
