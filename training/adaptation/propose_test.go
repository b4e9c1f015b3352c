package adaptation_test

import (
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/planner"
)

func TestAMissedSession(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.first(monday)
	list := s.safely(e.Date + 1)
	if len(list) != 1 || !list[0].Safety || len(list[0].Changes) != 1 {
		t.Fatalf("proposals: %+v", list)
	}
	change := list[0].Changes[0]
	now, _ := s.agenda(e.Date + 1).Find(e.ID)
	switch change.Kind {
	case training.Moved:
		if now.Status != adaptation.Ahead || now.Date <= e.Date || now.Date > e.Date+3 {
			t.Errorf("moved to %s (%s)", now.Date, now.Status)
		}
	case training.Dropped:
		if now.Status != adaptation.LetGo {
			t.Errorf("it is %s", now.Status)
		}
	default:
		t.Errorf("a missed session was %s", change.Kind)
	}
	t.Run("is answered once", func(t *testing.T) {
		if again := adaptation.Propose(s.state(), s.cat, e.Date+1); len(again) != 0 {
			t.Errorf("proposed again: %+v", again)
		}
	})
	t.Run("never stands within two days of another leg session", func(t *testing.T) {
		for _, x := range s.agenda(e.Date + 1).Entries {
			if x.ID != e.ID && x.Status == adaptation.Ahead && now.Status == adaptation.Ahead && x.Lower.Lower() && now.Lower.Lower() {
				if gap := x.Date.On(x.Start) - now.Date.On(now.Start); gap < 48*60 && gap > -48*60 {
					t.Errorf("%s is %d h from %s", now.ID, gap/60, x.ID)
				}
			}
		}
	})
	t.Run("comes back when the answer is undone", func(t *testing.T) {
		s.tell("", s.state().Changes[0].Event, journal.Undone{})
		if now, _ := s.agenda(e.Date + 1).Find(e.ID); now.Status != adaptation.Missed || now.Date != e.Date {
			t.Errorf("it is %s on %s", now.Status, now.Date)
		}
	})
}

func TestAWeekOfIllnessLetsItsSessionsGoAndTheNextOneIsEasier(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	s.live(monday, monday+6)
	ill := training.Span{From: monday + 7, Until: monday + 11}
	s.tell("", journal.ID{}, journal.Pause{Key: "flu", Why: journal.Ill, Span: ill, Fever: true})
	s.safely(monday + 7)
	for _, e := range s.agenda(monday+7).Between(monday+7, monday+13) {
		if e.Status == adaptation.Ahead {
			t.Errorf("%s on %s is still ahead", e.ID, e.Date)
		}
	}
	if day := s.today(monday + 9); !day.Verdict.Resting {
		t.Error("training goes on during a fever")
	}
	e := s.first(monday + 14)
	day := s.today(e.Date)
	was, now := 0, 0
	for _, x := range e.Exercises {
		was += x.WorkingSets()
	}
	for _, x := range day.Session.Exercises {
		now += x.WorkingSets()
	}
	if now >= was {
		t.Errorf("the first session back has %d sets of %d", now, was)
	}
}

func TestARunThatMovesTakesTheSessionOutOfItsWay(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.first(monday)
	// A long run an hour before the session.
	s.tell("", journal.ID{}, journal.PlannedRun{KeyedRun: journal.KeyedRun{Key: "new", Run: training.Run{
		Date: e.Date, Start: max(e.Start-120, 0), Minutes: 100, Kind: training.RunLong, Key: true}}})
	list := s.safely(monday)
	found := false
	for _, p := range list {
		found = found || strings.HasPrefix(p.Key, "displaced/"+e.ID)
	}
	if !found {
		t.Fatalf("nothing moves: %+v", list)
	}
	if now, _ := s.agenda(monday).Find(e.ID); now.Status == adaptation.Ahead && now.Date == e.Date && now.Start == e.Start {
		t.Errorf("it still stands on %s %s", now.Date, now.Start)
	}
}

func TestNothingIsProposedWhileAllGoesWell(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	for d := monday; d < monday+70; d++ {
		for _, p := range s.safely(d) {
			t.Errorf("%s: %s %v", d, p.Key, p.Why)
		}
		if e := s.today(d).Entry; e.ID != "" && e.Status == adaptation.Ahead {
			s.done(d, 0, 0)
		}
	}
}

func TestAnotherPlanIsOffered(t *testing.T) {
	race := training.Race{Date: monday + 98, Priority: training.PriorityA, Distance: training.GoalHalf}
	tests := []struct {
		name string
		do   func(*story)
		code training.ReasonCode
	}{
		{"for another race", func(s *story) {
			s.tell("", journal.ID{}, journal.Goal{Goal: training.GoalBase, Races: []training.Race{race}})
		}, adaptation.CodeRacesChanged},
		{"for another goal", func(s *story) { s.tell("", journal.ID{}, journal.Goal{Goal: training.GoalComeback}) }, adaptation.CodeGoalChanged},
		{"for other kit", func(s *story) {
			s.tell("", journal.ID{}, journal.Place{Place: training.Place{Name: "home", Preset: training.KitNone}})
		}, adaptation.CodeKitChanged},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
			tt.do(s)
			list := adaptation.Propose(s.state(), s.cat, monday+2)
			var p adaptation.Proposal
			for _, x := range list {
				if x.Replans() {
					p = x
				}
			}
			if p.Key == "" || p.Safety || p.Why[0].Code != tt.code {
				t.Fatalf("proposals: %+v", list)
			}
			plan, err := planner.Plan(p.Request, s.cat)
			if err != nil {
				t.Fatal(err)
			}
			if plan = adaptation.Joined(s.state(), plan, monday+2); plan.Weeks[0].Monday != monday || plan.Weeks[1].Monday != monday+7 {
				t.Errorf("the new plan's weeks begin %s, %s", plan.Weeks[0].Monday, plan.Weeks[1].Monday)
			}
			s.tell("", s.state().Plan.Event, journal.Declined{Key: p.Key})
			for _, x := range adaptation.Propose(s.state(), s.cat, monday+2) {
				if x.Key == p.Key {
					t.Error("turned down and proposed again")
				}
			}
		})
	}
}

func TestHalfTheSessionsMissedAsksForLess(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	asked := false
	for d := monday; d < monday+28 && !asked; d++ {
		for _, p := range s.safely(d) {
			asked = asked || strings.HasPrefix(p.Key, "fewer/") && p.Request.Sessions == 1
		}
	}
	if !asked {
		t.Error("four weeks without a session and nothing is asked")
	}
}

// Of four sessions in two weeks all are done, which is more than nine of ten.
func TestTwoGoodWeeksOfferBackWhatWasTakenOff(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	req := adaptation.Request(s.state(), s.cat, monday)
	wanted := len(s.state().Plan.What.Weeks[0].Sessions)
	req.Sessions = wanted - 1
	fewer, err := planner.Plan(req, s.cat)
	if err != nil {
		t.Fatal(err)
	}
	s.tell("", journal.ID{}, journal.Plan{Plan: fewer})
	offered := training.Date(0)
	for d := monday; d < monday+28 && offered == 0; d++ {
		s.live(d, d)
		for _, p := range adaptation.Propose(s.state(), s.cat, d) {
			if strings.HasPrefix(p.Key, "restore/") {
				offered = d
				if p.Safety || p.Request.Sessions != 0 {
					t.Errorf("%s asks for %d sessions, at once: %v", p.Key, p.Request.Sessions, p.Safety)
				}
			}
		}
	}
	if offered < monday+8 {
		t.Errorf("offered on %s, want after two sessions of one a week", offered)
	}
	t.Run("and not when a session of them was missed", func(t *testing.T) {
		s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
		s.tell("", journal.ID{}, journal.Plan{Plan: fewer})
		for d := monday; d < monday+28; d++ {
			for _, p := range s.safely(d) {
				if strings.HasPrefix(p.Key, "restore/") {
					t.Errorf("%s: %s with nothing done", d, p.Key)
				}
			}
		}
	})
}

func TestAnotherPlanKeepsItsDistanceToWhatIsPlannedBeforeIt(t *testing.T) {
	s := begin(t, runner(), journal.Goal{Goal: training.GoalBase})
	e := s.first(monday)
	s.tell(e.ID, journal.ID{}, journal.Move{Date: monday + 6, Start: training.At(18, 0)})
	r := adaptation.RequestAfter(s.state(), s.cat, monday, monday+7)
	last := r.Profile.LastLower
	if len(last) == 0 || last[len(last)-1].Date != monday+6 {
		t.Errorf("the request knows of %v, not of %s on Sunday", last, e.ID)
	}
}
