package adaptation_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// hurting is a story in which the first leg lift of the first session hurt so
// much, and the session.
func hurting(t *testing.T, score int) (s *story, e adaptation.Entry, id string) {
	t.Helper()
	s = begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e = s.first(monday)
	for _, x := range e.Exercises {
		if is, _ := s.cat.Exercise(x.Exercise); id == "" && is.Pattern.Leg() && len(is.Care) > 0 {
			id = x.Exercise
		}
	}
	s.on(e.Date)
	s.tell(e.ID, s.state().Plan.Event, journal.Start{Name: e.Name})
	s.tell(e.ID, journal.ID{}, journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 5, Pain: score}}, journal.Slot{Exercise: id, Number: 1})
	return s, e, id
}

func TestWhatHurtInASetIsOverForToday(t *testing.T) {
	s, e, id := hurting(t, 6)
	was, _ := s.cat.Exercise(id)
	day := s.today(e.Date)
	if len(day.Session.Exercises) == 0 {
		t.Fatal("nothing at all is left")
	}
	for _, x := range day.Session.Exercises {
		is, _ := s.cat.Exercise(x.Exercise)
		if x.Exercise == id || is.Impact > 0 || slices.ContainsFunc(is.Care, func(c training.Care) bool { return slices.Contains(was.Care, c) }) {
			t.Errorf("%s hurt, and %s is still asked for", id, x.Exercise)
		}
	}
	if !says(day.Why, adaptation.CodeHurt) {
		t.Errorf("nobody says why: %v", day.Why)
	}
	t.Run("the place told, its light decides about the rest", func(t *testing.T) {
		s.tell("", journal.ID{}, journal.Pain{ReportedPain: training.ReportedPain{
			Pain: training.Pain{Site: "shoulder", Side: training.Left, Score: 6}, Date: e.Date, Moment: training.PainDuring}})
		told := s.today(e.Date)
		if len(told.Session.Exercises) <= len(day.Session.Exercises) {
			t.Errorf("a shoulder leaves %d exercises, and not knowing left %d", len(told.Session.Exercises), len(day.Session.Exercises))
		}
		if slices.ContainsFunc(told.Session.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == id }) {
			t.Errorf("%s comes back on the day it hurt", id)
		}
	})
	t.Run("another day knows nothing of it", func(t *testing.T) {
		next := s.first(e.Date + 1)
		for _, x := range s.today(next.Date).Why {
			if x.Code == adaptation.CodeHurt || x.Code == adaptation.CodeHurtNear {
				t.Errorf("%s: %s", next.Date, x.Code)
			}
		}
	})
}

func TestALittlePainInASetStopsNothing(t *testing.T) {
	s, e, id := hurting(t, 3)
	day := s.today(e.Date)
	if !slices.ContainsFunc(day.Session.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == id }) {
		t.Errorf("%s is gone for a pain of 3: %v", id, day.Why)
	}
}
