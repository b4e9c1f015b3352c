package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// Wherever a session is put against a rule, making it lighter is offered only where
// that leaves less against it, and then it does.
func TestMakingASessionLighterLeavesLessAgainstIt(t *testing.T) {
	helped, not := 0, 0
	first := begin(t, runner(), journal.Goal{Goal: training.GoalMarathon})
	for _, l := range first.landings(first.first(monday).ID, monday) {
		if l.Weight() != adaptation.Warned {
			continue
		}
		s := begin(t, runner(), journal.Goal{Goal: training.GoalMarathon})
		e := s.first(monday)
		s.tell(e.ID, e.Plan, journal.Move{Date: l.Date, Start: l.Start})
		before := s.standing(e.ID)
		c, ok, err := adaptation.MadeLighter(s.state(), s.cat, monday, e.ID)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			not++
			continue
		}
		helped++
		s.changed(adaptation.LighterKey(s.entry(e.ID)), c)
		now := s.entry(e.ID)
		if after := s.standing(e.ID); len(after) >= len(before) {
			t.Errorf("%s: %v against it, before %v", l.Date, codes(after), codes(before))
		}
		if now.Lower >= e.Lower || now.Date != l.Date || len(now.Exercises) == 0 {
			t.Errorf("%s: it is %s on the legs with %d exercises, on %s", l.Date, now.Lower, len(now.Exercises), now.Date)
		}
		if day := s.today(l.Date, func(a *adaptation.Ask) { a.Session = e.ID }); day.Session.Lower > max(now.Lower, training.StrainLight) {
			t.Errorf("%s: on the day it is %s on the legs again", l.Date, day.Session.Lower)
		}
	}
	if helped == 0 || not == 0 {
		t.Errorf("%d were helped and %d not: nothing was tried", helped, not)
	}
}

// standing is what stands against a session where it stands.
func (s *story) standing(id string) []training.Reason {
	s.t.Helper()
	for _, l := range s.landings(id, monday) {
		if l.Stands {
			return l.Against
		}
	}
	s.t.Fatalf("%s stands nowhere", id)
	return nil
}

func TestASessionWithNothingAgainstItIsNotMadeLighter(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalMarathon})
	e := s.first(monday)
	if _, ok, err := adaptation.MadeLighter(s.state(), s.cat, monday, e.ID); ok || err != nil {
		t.Errorf("%v, %v", ok, err)
	}
	if _, _, err := adaptation.MadeLighter(s.state(), s.cat, monday, "2031-W01-A"); err == nil {
		t.Error("a session that is none")
	}
}
