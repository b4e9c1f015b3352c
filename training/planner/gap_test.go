package planner_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
)

// lifter trains in a gym and has been away from it for so many days.
func lifter(level training.Level, off int, lifts ...training.Lift) training.Request {
	req := runner()
	req.Profile.Level, req.Profile.Lifts = level, lifts
	req.Profile.LastStrength = req.From.AddDays(-off)
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
	return req
}

// unbroken fails where a hard rule is broken.
func unbroken(t *testing.T, req training.Request) planner.Made {
	t.Helper()
	m, err := planner.Make(req, library(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range planner.Violations(m) {
		t.Errorf("%s", v)
	}
	return m
}

// workingSets counts the sets of a session that are not to warm up.
func workingSets(s training.PrescribedSession) int {
	n := 0
	for _, e := range s.Exercises {
		for _, set := range e.Sets {
			if set.Kind == training.WorkSet {
				n++
			}
		}
	}
	return n
}

func TestTheFirstSessionInTimeAfterTenDaysOffIsTheSmallerOne(t *testing.T) {
	rested, away := plan(t, lifter(training.L2, 5)).Weeks[0], unbroken(t, lifter(training.L2, 10)).Plan.Weeks[0]
	if a, b := workingSets(away.Sessions[0]), workingSets(rested.Sessions[0]); away.Sessions[0].Name != "B" || a >= b {
		t.Errorf("session %s comes first with %d sets, without a gap %d", away.Sessions[0].Name, a, b)
	}
}

func TestTwentyDaysOffMakeTwoSessionsSmallerOneAWeek(t *testing.T) {
	req := lifter(training.L2, 20)
	req.Sessions = 1
	p := unbroken(t, req).Plan
	for week, want := range []bool{true, true, false} {
		if got := says(p.Weeks[week].Sessions[0], "composition.scaled"); got != want {
			t.Errorf("week %d: made smaller %v, want %v", week+1, got, want)
		}
	}
}
