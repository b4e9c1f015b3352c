package web

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// swapNames are the wishes for another exercise, in words.
var swapNames = map[adaptation.SwapWhy]string{
	adaptation.SwapBusy:     "Somebody is on it, or I do not have it here",
	adaptation.SwapNotToday: "Not today",
	adaptation.SwapHurts:    "It does not feel good",
}

// fromNowOn is how long a swap may hold.
const fromNowOn = "lasting"

// instead lists what may be done instead of one exercise of a session.
func (s *Server) instead(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	exercise := a.r.PathValue("exercise")
	in := func(x training.PrescribedExercise) bool { return x.Exercise == exercise }
	if !slices.ContainsFunc(d.Session.Exercises, in) {
		return errNowhere
	}
	list, err := s.App.Instead(a.r.Context(), a.by, d.Entry.ID, exercise)
	if err != nil {
		return err
	}
	p := page.StandIns{
		Frame: s.frame("Instead"), ID: exercise, Name: d.words.ExerciseName(exercise), Session: "Session " + d.Entry.Name + ", " + plantext.LongDate(d.Entry.Date),
		Back: page.DetailPath(d.Entry.ID),
	}
	p.Here = page.TodayPart
	p.For = []page.Choice{{Value: "this", Text: "Just this session", Chosen: true}, {Value: fromNowOn, Text: "From now on"}}
	for _, why := range adaptation.SwapWhys {
		if g := d.standIns(list, why); len(g.List) > 0 {
			p.Groups = append(p.Groups, g)
		}
	}
	s.show(a, http.StatusOK, page.TheStandIns(p))
	return nil
}

// standIns are those of a list that answer one wish.
func (d detailed) standIns(list []app.StandIn, why adaptation.SwapWhy) page.StandInGroup {
	g := page.StandInGroup{Name: swapNames[why], Why: string(why)}
	for _, x := range list {
		if !slices.Contains(x.For, why) {
			continue
		}
		row := plantext.Rows(training.PrescribedSession{Exercises: []training.PrescribedExercise{x.PrescribedExercise}}, d.words)[0]
		g.List = append(g.List, page.StandIn{ID: x.Exercise, Path: exercisePath(x.Exercise), Name: row.Name, Dose: row.Dose, Load: row.Load})
	}
	return g
}

// doInstead writes down what is done instead.
func (s *Server) doInstead(a *ask) error {
	d, err := s.detailed(a)
	if err != nil {
		return err
	}
	to, why, _ := strings.Cut(a.r.FormValue("to"), " ")
	x := journal.Swap{From: a.r.PathValue("exercise"), To: to, Why: why}
	if !slices.Contains(adaptation.SwapWhys, adaptation.SwapWhy(x.Why)) {
		x.Why = string(adaptation.SwapNotToday)
	}
	in := func(id string) bool {
		return slices.ContainsFunc(d.Session.Exercises, func(e training.PrescribedExercise) bool { return e.Exercise == id })
	}
	if !in(x.From) && in(x.To) { // sent twice
		return a.goOn(page.DetailPath(d.Entry.ID))
	}
	_, err = s.App.SwapIn(a.r.Context(), a.by, d.Entry.ID, x, a.r.FormValue("for") == fromNowOn)
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return s.detailWith(a, http.StatusUnprocessableEntity, plainly(invalid))
	}
	return a.goOnIf(err, page.DetailPath(d.Entry.ID))
}
