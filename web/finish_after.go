package web

import (
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	cost "github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/web/page"
)

// afterwards is what comes next for what was done in a session.
func (s *Server) afterwards(a *ask) error {
	v, err := s.session(a)
	if err != nil {
		return err
	}
	if !v.logged() {
		return a.goOn(sessionPath(v.Entry.ID) + "/finish")
	}
	after, err := s.App.AfterSession(a.r.Context(), a.by.Athlete, v.Entry.ID, a.by.Today())
	if err != nil {
		return err
	}
	x := page.After{
		Frame: s.frame("What comes next"), ID: v.Entry.ID, Name: "Session " + v.Entry.Name, Date: plantext.LongDate(v.Log.Date),
		Tally: tallyOf(v.Session, v.Log), Pain: hurtIn(after, v), Notes: after.Notes, Heed: v.heed(), Saved: eventIn(a, "saved"),
	}
	x.Here = page.TodayPart
	if v.Entry.Status == adaptation.Done {
		x.Tally, x.Left = x.Tally.Closed(), v.left()
	}
	if v.Log.Effort > 0 {
		x.Facts += fmt.Sprintf(" · effort %g of 10, %s", float64(v.Log.Effort), effortWord(v.Log.Effort))
	}
	if v.Log.Minutes > 0 {
		x.Facts += fmt.Sprintf(" · %d min", int(v.Log.Minutes))
	}
	for _, n := range after.Next {
		if len(n.Steps) == 0 {
			x.None = append(x.None, v.words.ExerciseName(n.Exercise))
			continue
		}
		x.Next = append(x.Next, v.nextTime(n))
	}
	if x.Saved != "" {
		if x.Keep, err = s.keepCard(a, v); err != nil {
			return err
		}
	}
	s.show(a, http.StatusOK, page.TheAfter(x))
	return nil
}

// left are the exercises of a session of which no set is logged.
func (v view) left() []string {
	var out []string
	for _, x := range v.Session.Exercises {
		if !slices.ContainsFunc(v.Log.Exercises, func(e training.LoggedExercise) bool { return e.Exercise == x.Exercise && len(e.Sets) > 0 }) {
			out = append(out, x.Name)
		}
	}
	return out
}

// stepWays are which way a step goes, with a mark, and in words what it changes.
var stepWays = map[progression.Kind][2]string{
	progression.AsAsked: {"=", "as planned"}, progression.FirstLoad: {"?", "find the load"}, progression.Hold: {"=", "the same again"},
	progression.MoreReps: {"+", "more"}, progression.LongerHold: {"+", "longer"}, progression.MoreLoad: {"+", "heavier"},
	progression.LessLoad: {"–", "lighter"}, progression.MoreSets: {"+", "more sets"}, progression.HarderForm: {"+", "a harder form"},
	progression.EasierForm: {"–", "an easier form"}, progression.HarderRung: {"+", "a harder exercise"}, progression.EasierRung: {"–", "an easier exercise"},
	progression.ComingBack: {"–", "back in"},
}

// nextTime is what comes next for an exercise.
func (v view) nextTime(n app.NextTime) page.NextTime {
	first := n.Steps[0]
	way := stepWays[first.Kind]
	x := page.NextTime{
		Mark: way[0], Way: way[1], Name: v.words.ExerciseName(first.Exercise), Path: "/exercises/" + first.Exercise,
		Sets: stepText(first, v.words), When: dayName(n.Session.Date), Why: v.reasons(first.Why),
	}
	for i := range x.Why {
		x.Why[i].Text = plantext.Capital(x.Why[i].Text)
	}
	for _, step := range n.Steps[1:] {
		text := stepText(step, v.words)
		if step.Exercise != first.Exercise {
			text = v.words.ExerciseName(step.Exercise) + ", " + text
		}
		x.Then = append(x.Then, text)
	}
	return x
}

// askedFor is how long a session is asked about that was not rated.
const askedFor = journal.Instant(24 * time.Hour / time.Millisecond)

// afterCard asks how hard the last session was, for a day, where that was not said.
func (s *Server) afterCard(a *ask, v view) (templ.Component, error) {
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil || v.Date != a.by.Today() {
		return nil, err
	}
	for _, x := range slices.Backward(state.Sessions) {
		if x.Effort > 0 || !lately(x, a.by) {
			continue
		}
		if e, ok := adaptation.AgendaOf(state, v.Date).Find(x.ID); !ok || e.Status != adaptation.Done {
			continue
		}
		felt := wholeEffort(cost.StrengthRPE(x.LoggedSession).Effort)
		path := sessionPath(x.ID) + "/finish"
		return page.Due(page.DueCheck{
			Over: "After the session", Text: sessionName(x.Name) + ": how hard was it, all in all?",
			Fine: plantext.Capital(effortWords[felt-1]) + fmt.Sprintf(", %d of 10", felt), FineTo: path, Path: path, More: "Say more",
		}), nil
	}
	return nil, nil
}

// lately reports whether the last set of a session was logged within a day, and
// done today or yesterday.
func lately(x *athlete.Session, by app.Pen) bool {
	if x.Date < by.Today()-1 {
		return false
	}
	for _, slot := range x.Slots {
		if by.Now-slot.Event.Time() < askedFor {
			return true
		}
	}
	return false
}
