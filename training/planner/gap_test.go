package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
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

func TestStrengthLostInAGapComesBackStepByStep(t *testing.T) {
	tests := []struct {
		name string
		off  int
		want []unit.Percent // of the maximum, by week
	}{
		{"two weeks and all is there", 14, []unit.Percent{100, 100}},
		{"four weeks cost a tenth in the first week", 28, []unit.Percent{90, 100, 100}},
		{"eight weeks", 56, []unit.Percent{85, 85, 90, 95, 100, 100}},
		{"twelve weeks", 84, []unit.Percent{75, 75, 80, 85, 90, 95, 100, 100}},
		{"after more it is found anew", 85, []unit.Percent{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			weeks := planner.Periodise(planner.Season{From: start, Level: training.L2, DaysOff: tt.off}).Weeks
			for i, want := range tt.want {
				if got := weeks[i].MaxLeft; got != want {
					t.Errorf("week %d: %g %%, want %g", i+1, float64(got), float64(want))
				}
			}
		})
	}
}

func TestAMaximumFromBeforeAHundredDaysOffIsNeverUsed(t *testing.T) {
	p := unbroken(t, lifter(training.L2, 100, training.Lift{Exercise: "back_squat", Load: 80, Reps: 5, RIR: 2})).Plan
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			if e, ok := exerciseIn(s, "back_squat"); ok && hasReason(e, planner.LoadFromMax) {
				t.Errorf("%s works a load out", s.ID)
			}
		}
	}
}

func exerciseIn(s training.PrescribedSession, id string) (training.PrescribedExercise, bool) {
	for _, e := range s.Exercises {
		if e.Exercise == id {
			return e, true
		}
	}
	return training.PrescribedExercise{}, false
}

func hasReason(e training.PrescribedExercise, code training.ReasonCode) bool {
	return slices.ContainsFunc(e.Why, func(r training.Reason) bool { return r.Code == code })
}

func TestAfterALongGapGroundworkFollowsTheRecoveryFromARace(t *testing.T) {
	req := lifter(training.L2, 70)
	req.Goal, req.Races = training.GoalBase, []training.Race{{Date: monday.AddDays(-8), Priority: training.PriorityA, Distance: training.GoalMarathon}}
	p := unbroken(t, req).Plan
	var got []training.Phase
	for _, w := range p.Weeks[:6] {
		got = append(got, w.Phase)
	}
	want := []training.Phase{training.TR, training.TR, training.AA, training.AA, training.AA, training.BS}
	if !slices.Equal(got, want) {
		t.Errorf("phases %v, want %v", got, want)
	}
	if hops := hardestHops(t, p); slices.Max(hops[:4]) > 0 {
		t.Errorf("hops by week: %v, want none in the first two weeks of lifting", hops)
	}
}

func TestAFirstLoadAfterALongGapStaysUnderWhatWasLiftedBefore(t *testing.T) {
	// 20 kg x 5 with 2 left is 24.3 once; three quarters are 18.3, and a bar
	// weighs 20: no load is given. 30 kg x 5 is 36.5: 27.4, with the bar 25.
	for load, want := range map[unit.Kilograms]unit.Kilograms{20: 0, 30: 25} {
		req := lifter(training.L2, 100, training.Lift{Exercise: "rdl", Load: load, Reps: 5, RIR: 2})
		seen := false
		for _, s := range unbroken(t, req).Plan.Weeks[0].Sessions {
			if e, ok := exerciseIn(s, "rdl"); ok && !seen {
				seen = true
				if got := e.Sets[len(e.Sets)-1].Load; got != want {
					t.Errorf("after %v: first load %v, want %v", load, got, want)
				}
			}
		}
		if !seen {
			t.Error("week 1 has no Romanian deadlift")
		}
	}
}

// On tired legs low hops stand in for jumps: they too begin with half the start
// dose and grow from there.
func TestLowHopsThatStandInAfterALongGapAreHalvedToo(t *testing.T) {
	for _, level := range []training.Level{training.L2, training.L3} {
		for _, days := range []int{57, 84, 120} {
			req := runner()
			req.Goal, req.Races, req.Weeks, req.Sessions = training.GoalComeback, nil, 20, 3
			req.Usual = []training.UsualRun{
				{Day: training.Saturday, Kind: training.RunLong, Minutes: 66, Start: training.At(20, 30)},
				{Day: training.Saturday, Kind: training.RunEasy, Minutes: 20, Start: training.At(6, 0)},
			}
			req.Profile.Level, req.Profile.Places[0].Preset = level, training.KitGym
			req.Days = []training.Weekday{training.Tuesday, training.Wednesday, training.Sunday}
			req.Profile.LastStrength = req.From.AddDays(-days)
			for _, v := range planner.Violations(made(t, req)) {
				t.Errorf("%s after %d days: %v", level, days, v)
			}
		}
	}
}
