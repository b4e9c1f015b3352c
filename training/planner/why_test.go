package planner_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/schedule"
)

func made(t testing.TB, req training.Request) planner.Made {
	t.Helper()
	m, err := planner.Make(req, library(t))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func ExampleMade_WhyNotDay() {
	cat, _ := catalogue.Load()
	m, _ := planner.Make(runner(), cat)
	verdicts, _ := m.WhyNotDay("2026-W50-A", training.Saturday)
	last := verdicts[len(verdicts)-1]
	fmt.Println(last.Start, last.Forbidden, last.Why.Rule)
	// Output: 19:00 true SCH-06
}

func TestWhyNotADay(t *testing.T) {
	m := made(t, runner())
	// Week 3: A heavy on Thursday at 18:00.
	friday, err := m.WhyNotDay("2026-W50-A", training.Friday)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range friday {
		// Friday 12:00 is 44 h before Sunday 08:00: allowed by SCH-06, and it
		// would cost the policy's 0.4 for a day without a hard run.
		if v.Start == training.At(12, 0) && v.Forbidden {
			t.Errorf("Friday noon is forbidden by %s", v.Why.Rule)
		}
	}
	wednesday, _ := m.WhyNotDay("2026-W50-A", training.Wednesday)
	for _, v := range wednesday {
		if v.Start >= training.At(12, 0) && (!v.Forbidden || v.Why.Rule != "SCH-04") {
			t.Errorf("Wednesday %s before Thursday's tempo: %+v", v.Start, v.Why)
		}
	}
	own, _ := m.WhyNotDay("2026-W50-A", training.Thursday)
	found := false
	for _, v := range own {
		found = found || v.Start == training.At(18, 0) && v.Why.Code == schedule.CodeAlreadyChosen
	}
	if !found {
		t.Error("the start it has is not named as the one chosen")
	}
}

func TestWhyNotAnExercise(t *testing.T) {
	m := made(t, runner())
	tests := []struct {
		exercise string
		rule     string
	}{
		{"back_squat", "COMP-03"}, // difficulty 4 before week 5
		{"leg_press", "COMP-05"},  // no machine at home
		{"pistol", "COMP-03"},     // difficulty 5
		{"fig4", "COMP-02"},       // a stretch
	}
	for _, tt := range tests {
		why, err := m.WhyNotExercise("2026-W50-A", tt.exercise)
		if err != nil || len(why) == 0 {
			t.Fatalf("%s: %v, %v", tt.exercise, why, err)
		}
		if string(why[0].Rule) != tt.rule {
			t.Errorf("%s: %s (%s), want %s", tt.exercise, why[0].Rule, why[0].Code, tt.rule)
		}
	}
	s, _ := m.Session("2026-W50-A")
	why, _ := m.WhyNotExercise("2026-W50-A", s.Exercises[1].Exercise)
	if why[0].Code != planner.RivalChosen {
		t.Errorf("an exercise of the session is answered with %s", why[0].Code)
	}
}

func TestEveryExerciseOfEverySessionHasARivalOrNone(t *testing.T) {
	m := made(t, runner())
	for _, w := range m.Plan.Weeks {
		for _, s := range w.Sessions {
			why, err := m.Rivals(s.ID)
			if err != nil {
				t.Fatal(err)
			}
			if s.Variant == "full" && w.Phase != training.TP && len(why) < len(s.Exercises)-1 {
				t.Errorf("%s: %d answers for %d exercises", s.ID, len(why), len(s.Exercises))
			}
		}
	}
}

func TestWhyNotALoad(t *testing.T) {
	m := made(t, runner())
	why, err := m.WhyNotLoad("2026-W48-A", 7)
	if err != nil || len(why) == 0 || why[0].Code != planner.LoadNotOwned {
		t.Errorf("7 kg with dumbbells of even kilograms: %v, %v", why, err)
	}
	req := runner()
	req.Profile.Lifts = []training.Lift{{Exercise: "split_squat", Load: 16, Reps: 8, RIR: 2}}
	// r = 10: Epley and Brzycki agree on 16 x 4/3 = 21.3 kg. 20 kg is 94 % of
	// that: two repetitions to failure, so eight are about six too many.
	why, err = made(t, req).WhyNotLoad("2026-W50-A", 20)
	if err != nil || len(why) == 0 {
		t.Fatal(err)
	}
	if why[0].Code != planner.LoadBeyond {
		t.Errorf("20 kg: %+v", why[0])
	}
}

func TestEverythingInAPlanCarriesAReason(t *testing.T) {
	p := plan(t, runner())
	for _, ph := range p.Phases {
		if len(ph.Why) == 0 {
			t.Errorf("phase %s has no reason", ph.Phase)
		}
	}
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			if len(s.Why) == 0 {
				t.Errorf("%s has no reason", s.ID)
			}
			for _, e := range s.Exercises {
				if len(e.Why) == 0 {
					t.Errorf("%s: %s has no reason", s.ID, e.Exercise)
				}
			}
		}
	}
	if len(p.Screening) == 0 || p.Screening[0].Rule != "SAFE-01" {
		t.Error("the screening question is missing")
	}
}

// The cost of a week is the sum of its charges, and each charge is told in the
// session it belongs to.
func TestTheCostOfAWeekCanBeAddedUp(t *testing.T) {
	for _, w := range plan(t, runner()).Weeks {
		sum := 0.0
		for _, c := range w.Cost.ByRule {
			sum += c
		}
		if d := sum - w.Cost.Total; d > 1e-9 || d < -1e-9 {
			t.Errorf("week %s: %v is not %v", w.Monday, w.Cost.ByRule, w.Cost.Total)
		}
	}
}
