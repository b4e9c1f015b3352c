package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
)

// marathoner is runner with a marathon in place of the half.
func marathoner() training.Request {
	req := runner()
	req.Goal = training.GoalMarathon
	return req
}

// sessionIn finds a session by its week, counted from 1, and its name.
func sessionIn(t *testing.T, p training.Plan, week int, name string) training.PrescribedSession {
	t.Helper()
	for _, s := range p.Weeks[week-1].Sessions {
		if s.Name == name {
			return s
		}
	}
	t.Fatalf("week %d has no session %s", week, name)
	return training.PrescribedSession{}
}

func leastInReserve(s training.PrescribedSession) training.RIR {
	least := training.RIR(10)
	for _, e := range s.Exercises {
		for _, set := range e.Sets {
			if set.Kind == training.WorkSet && set.Reps > 0 {
				least = min(least, set.RIR)
			}
		}
	}
	return least
}

func says(s training.PrescribedSession, code training.ReasonCode) bool {
	return slices.ContainsFunc(s.Why, func(r training.Reason) bool { return r.Code == code })
}

func TestTheLastFullLoadsBeforeAMarathonLieInTheWindow(t *testing.T) {
	req := marathoner()
	s := sessionIn(t, plan(t, req), 19, "A")
	before := req.Races[0].Date.DaysSince(s.Date)
	if before < 10 || before > 14 {
		t.Errorf("it stands %d days before the race, want 10 to 14", before)
	}
	if rir := leastInReserve(s); rir > 3 {
		t.Errorf("at least %g in reserve: those are no full loads", float64(rir))
	}
	if !says(s, planner.CodeLastHeavy) {
		t.Error("it does not say that it is the last")
	}
}

func TestWhereTheWindowHasNoTimeTheTaperIsLight(t *testing.T) {
	req := marathoner()
	req.Days = []training.Weekday{training.Friday, training.Saturday}
	m := made(t, req)
	if len(m.Plan.Weeks[18].Sessions) == 0 {
		t.Error("the taper's week has no session at all")
	}
	for _, s := range m.Plan.Weeks[18].Sessions {
		if rir := leastInReserve(s); rir < 5 {
			t.Errorf("%s %d days before the race has %g in reserve", s.ID, req.Races[0].Date.DaysSince(s.Date), float64(rir))
		}
		if says(s, planner.CodeLastHeavy) {
			t.Errorf("%s calls itself the last with full loads", s.ID)
		}
	}
	if v := planner.Violations(m); len(v) > 0 {
		t.Error(v)
	}
}

func TestABeginnerHasNoLastHeavySession(t *testing.T) {
	req := marathoner()
	req.Profile.Level = training.L0
	req.Races[0].Date = monday.AddDays(7*12 - 1)
	for _, w := range plan(t, req).Weeks {
		for _, s := range w.Sessions {
			if says(s, planner.CodeLastHeavy) {
				t.Error(s.ID)
			}
		}
	}
}

func TestAPrimersWeekHasNoOtherLastSession(t *testing.T) {
	req := runner()
	req.Goal = training.Goal10k
	req.Races[0].Date = monday.AddDays(7*12 + 2) // a Wednesday: window and primer in one week
	for i, w := range plan(t, req).Weeks {
		for _, s := range w.Sessions {
			if says(s, planner.CodeLastHeavy) {
				t.Errorf("week %d: %s", i+1, s.ID)
			}
		}
	}
}

func TestTheWindowOfTheLastHeavySessionIsAReasonAgainstOtherDays(t *testing.T) {
	m := made(t, marathoner())
	id := sessionIn(t, m.Plan, 19, "A").ID
	friday, err := m.WhyNotDay(id, training.Friday)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range friday {
		if !v.Forbidden || v.Why.Rule != "SCH-14" {
			t.Errorf("Friday %s: %+v", v.Start, v)
		}
	}
}

// TestATaperHasOnlyWhatTheLegsDidLately: what was last done more than four weeks
// before the taper's block is new to the legs again. Hops of level 1 are not.
func TestATaperHasOnlyWhatTheLegsDidLately(t *testing.T) {
	for _, goal := range []training.Goal{training.Goal10k, training.GoalHalf, training.GoalMarathon, training.GoalUltra} {
		for _, kit := range training.Presets {
			req := runner()
			req.Goal, req.Profile.Places[0].Preset = goal, kit
			p := plan(t, req)
			last := map[string]int{}
			for i, w := range p.Weeks {
				for _, s := range w.Sessions {
					for _, e := range s.Exercises {
						x, _ := library(t).Exercise(e.Exercise)
						was, done := last[e.Exercise]
						if w.Phase == training.TP && x.Impact == 0 && (!done || i-was > 6) {
							t.Errorf("%s, %s: %s is new in week %d", goal, kit, e.Exercise, i+1)
						}
						last[e.Exercise] = i
					}
				}
			}
		}
	}
}
