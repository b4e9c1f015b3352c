package planner_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/schedule"
)

// reasoned reports whether one of the reasons has the code.
func reasoned(list []training.Reason, code training.ReasonCode) bool {
	return slices.ContainsFunc(list, func(r training.Reason) bool { return r.Code == code })
}

// exerciseReasons are the reasons of every exercise in the plan.
func exerciseReasons(p training.Plan) []training.Reason {
	var out []training.Reason
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				out = append(out, e.Why...)
			}
		}
	}
	return out
}

// pregnant is the club runner in week 25, with her clinician's agreement.
func pregnant() training.Request {
	req := runner()
	req.Races, req.Goal = nil, training.Goal10k
	req.Profile.PregnancyWeek, req.Profile.ClinicianAgrees = 25, true
	return req
}

func TestInPregnancyNobodyIsToldToAddLoad(t *testing.T) {
	p := plan(t, pregnant())
	told := slices.Concat(p.Why, exerciseReasons(p))
	for _, code := range []training.ReasonCode{planner.FindLoads, planner.RaiseLoads, planner.LoadRamp, planner.LoadRampFar} {
		if reasoned(told, code) {
			t.Errorf("the plan says %s", code)
		}
	}
	if !reasoned(p.Why, planner.HoldLoads) || !reasoned(told, planner.LoadHeld) {
		t.Error("the plan does not say that loads are held")
	}
	if !reasoned(p.Phases[0].Why, planner.CodePhaseHold) {
		t.Errorf("its time is explained by %v, want a hold without phases", p.Phases[0].Why)
	}
	loads := map[string]float64{}
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				kg := float64(e.Sets[len(e.Sets)-1].Load)
				if was, done := loads[e.Exercise]; done && was != kg {
					t.Errorf("%s: %s goes from %v to %v kg, and no load may change", s.ID, e.Exercise, was, kg)
				}
				loads[e.Exercise] = kg
			}
		}
	}
}

func TestWithoutTheCliniciansAgreementThereIsOnlyTheNote(t *testing.T) {
	req := pregnant()
	req.Profile.ClinicianAgrees = false
	p := plan(t, req)
	for _, code := range []training.ReasonCode{planner.FindLoads, planner.HoldLoads, planner.RaiseLoads} {
		if reasoned(p.Why, code) {
			t.Errorf("a plan without sessions says %s", code)
		}
	}
	if !reasoned(p.Warnings, planner.PregnancyBreath) {
		t.Error("the breath and the pelvic floor are not mentioned")
	}
	if !reasoned(p.Phases[0].Why, planner.CodePhaseWithheld) {
		t.Errorf("its time is explained by %v, want that nothing is planned", p.Phases[0].Why)
	}
}

func TestTeenagersLookForALoadFarFromTheLimit(t *testing.T) {
	req := runner()
	req.Profile.Age, req.Profile.Guardian, req.Profile.Coach = 15, true, true
	p := plan(t, req)
	told := slices.Concat(p.Why, exerciseReasons(p))
	if reasoned(told, planner.FindLoads) || reasoned(told, planner.LoadRamp) {
		t.Error("told to go on until it feels tough, with four left to be kept")
	}
	if !reasoned(p.Why, planner.FindLoadsFar) || !reasoned(told, planner.LoadRampFar) {
		t.Error("no word on how the first load is found")
	}
}

func TestBeginnersRaiseALoadOnceInTwoWeeks(t *testing.T) {
	for level, want := range map[training.Level]training.ReasonCode{training.L0: planner.RaiseLoadsNew, training.L1: planner.RaiseLoads} {
		req := runner()
		req.Profile.Level = level
		if p := plan(t, req); !reasoned(p.Why, want) {
			t.Errorf("%s: the plan does not say %s", level, want)
		}
	}
}

func TestOnlyAFirstLoadIsOneToGoOnFrom(t *testing.T) {
	req := runner()
	req.Profile.Level = training.L2
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
	if p := plan(t, req); !reasoned(p.Why, planner.FindLoads) || reasoned(p.Why, planner.FindOthers) {
		t.Error("no lift is known: every load is a first one")
	}
	req.Profile.Lifts = []training.Lift{{Exercise: "back_squat", Load: 60, Reps: 5, RIR: 2}}
	if p := plan(t, req); reasoned(p.Why, planner.FindLoads) || !reasoned(p.Why, planner.FindOthers) {
		t.Error("one lift is known: its loads are worked out and stand")
	}
	req.Profile.Places = []training.Place{{Name: "home", Preset: training.KitNone}}
	if p := plan(t, req); reasoned(p.Why, planner.FindOthers) || reasoned(p.Why, planner.RaiseLoads) {
		t.Error("nothing to lift, and still a word on loads")
	}
}

func TestWithoutRunsThePlanDoesNotSpeakOfThem(t *testing.T) {
	req := runner()
	req.Usual = nil
	p := plan(t, req)
	if reasoned(p.Why, planner.StartsAssumed) || !reasoned(p.Why, planner.RaceStartAssumed) {
		t.Error("only the race has no start, and runs are spoken of")
	}
	if reasoned(p.Why, schedule.CodePolicySeparate) || !reasoned(p.Why, schedule.CodePolicyNoRuns) {
		t.Error("the days of strength are explained by days with runs, and there are none")
	}
	req.Usual = []training.UsualRun{{Day: training.Tuesday, Kind: training.RunTempo, Minutes: 40, StartAssumed: true}}
	if p := plan(t, req); !reasoned(p.Why, planner.StartsAssumed) || reasoned(p.Why, schedule.CodePolicyNoRuns) {
		t.Error("a run without a start is known, and nothing is said of it")
	}
}

func TestPelvicFloorWorkIsDailyAndHasNoTempo(t *testing.T) {
	found := false
	for _, w := range plan(t, pregnant()).Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				if e.Daily != (e.Exercise == "pelvic_floor") {
					t.Errorf("%s: %s is daily: %v", s.ID, e.Exercise, e.Daily)
				}
				if e.Daily {
					found = true
					if tempo := e.Sets[0].Tempo; tempo != (training.Tempo{}) {
						t.Errorf("%s: a contraction with the tempo %s", s.ID, tempo)
					}
				}
			}
		}
	}
	if !found {
		t.Error("no pelvic-floor work in pregnancy")
	}
}
