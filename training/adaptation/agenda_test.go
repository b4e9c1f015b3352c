package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

func TestTheAgendaIsThePlanAsItStands(t *testing.T) {
	status := func(s *story, d training.Date, id string) adaptation.Status {
		e, ok := s.agenda(d).Find(id)
		if !ok {
			t.Fatalf("%s is not in the agenda", id)
		}
		return e.Status
	}
	t.Run("a session is ahead until its day has passed, then missed", func(t *testing.T) {
		s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
		e := s.first(monday)
		if got := status(s, e.Date, e.ID); got != adaptation.Ahead {
			t.Errorf("on its day it is %s", got)
		}
		if got := status(s, e.Date+1, e.ID); got != adaptation.Missed {
			t.Errorf("the day after it is %s", got)
		}
	})
	t.Run("done when its sets are logged", func(t *testing.T) {
		s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
		e := s.first(monday)
		s.done(e.Date, 0, 0)
		if got := status(s, e.Date+1, e.ID); got != adaptation.Done {
			t.Errorf("it is %s", got)
		}
	})
	t.Run("skipped by hand, and back when that is undone", func(t *testing.T) {
		s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
		e := s.first(monday)
		skip := s.tell(e.ID, journal.ID{}, journal.Skip{Why: "a birthday"})
		if got := status(s, e.Date, e.ID); got != adaptation.Skipped {
			t.Errorf("it is %s", got)
		}
		s.tell("", skip, journal.Undone{})
		if got := status(s, e.Date, e.ID); got != adaptation.Ahead {
			t.Errorf("after undoing it is %s", got)
		}
	})
	t.Run("moved by hand it stands on its new day and remembers the old", func(t *testing.T) {
		s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
		e := s.first(monday)
		s.tell(e.ID, journal.ID{}, journal.Move{Date: e.Date + 1, Start: training.At(12, 0)})
		got, _ := s.agenda(monday).Find(e.ID)
		if got.Date != e.Date+1 || got.Start != training.At(12, 0) || got.Planned != e.Date {
			t.Errorf("it stands on %s %s, planned %s", got.Date, got.Start, got.Planned)
		}
	})
}
