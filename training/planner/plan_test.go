package planner_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
)

// runner is a club runner with two hard runs and a long one, at home with
// dumbbells, twenty weeks before a half marathon.
func runner() training.Request {
	return training.Request{
		From: monday, Goal: training.GoalHalf,
		Races: []training.Race{{Date: monday.AddDays(7*20 - 1), Priority: training.PriorityA}},
		Usual: []training.UsualRun{
			{Day: training.Tuesday, Kind: training.RunIntervals, Minutes: 60, Start: training.At(6, 30)},
			{Day: training.Wednesday, Kind: training.RunEasy, Minutes: 45, Start: training.At(7, 0)},
			{Day: training.Thursday, Kind: training.RunTempo, Minutes: 54, Start: training.At(6, 30)},
			{Day: training.Saturday, Kind: training.RunEasy, Minutes: 40, Start: training.At(9, 0)},
			{Day: training.Sunday, Kind: training.RunLong, Minutes: 120, Start: training.At(8, 0)},
		},
		Profile: training.Profile{
			Level: training.L1, LiftingMonths: -1, Mass: 70, Age: 35,
			Places: []training.Place{{Name: "home", Preset: training.KitDumbbells}},
		},
	}
}

func plan(t testing.TB, req training.Request) training.Plan {
	t.Helper()
	p, err := planner.Plan(req, library(t))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func ExamplePlan() {
	cat, _ := catalogue.Load()
	req := runner()
	req.Weeks = 1
	p, _ := planner.Plan(req, cat)
	for _, s := range p.Weeks[0].Sessions {
		fmt.Println(s.ID, training.DayOf(s.Date), s.Start, s.Lower)
	}
	// Output:
	// 2026-W48-B tue 18:00 light
	// 2026-W48-A thu 18:00 moderate
}

func ExampleDiff() {
	cat, _ := catalogue.Load()
	req := runner()
	req.Weeks = 1
	before, _ := planner.Plan(req, cat)
	req.Days = []training.Weekday{training.Monday, training.Thursday}
	after, _ := planner.Plan(req, cat)
	for _, c := range planner.Diff(before, after) {
		if c.What.Code == planner.SessionMoved {
			fmt.Println(c.Session, "moved")
		}
	}
	// Output: 2026-W48-B moved
}

func TestTheKeyDaysHoldTheStrengthWhenFiveRunsAreOverByNoon(t *testing.T) {
	p := plan(t, runner())
	if p.Policy != training.Stack {
		t.Fatalf("policy %s", p.Policy)
	}
	// From week 3 on nothing is new: heavy on Thursday evening, moderate on
	// Tuesday evening, 48 h apart, 0.3 for less than 72 h (SCH-07).
	w := p.Weeks[2]
	got := fmt.Sprint(len(w.Sessions), " ", w.Cost.ByRule)
	for _, s := range w.Sessions {
		got += fmt.Sprint(" ", s.Name, " ", training.DayOf(s.Date), " ", s.Start, " ", s.Lower)
	}
	if want := "2 map[SCH-07:0.3] B tue 18:00 moderate A thu 18:00 heavy"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestThePhasesAreThoseOfTheTable(t *testing.T) {
	// W = 20 for a half: TP 1 leaves 19. L1 lifting now: AA 1. BS, MS and PW
	// at their most 5 + 7 + 4 = 16. What is left, 2, is MT.
	p := plan(t, runner())
	var got []string
	for _, ph := range p.Phases {
		got = append(got, fmt.Sprintf("%s %d", ph.Phase, (ph.To.DaysSince(ph.From)+7)/7))
	}
	if s := strings.Join(got, ", "); s != "AA 1, BS 5, MS 7, PW 4, MT 2, TP 1, TR 1" {
		t.Error(s)
	}
}

func TestTheRaceIsReachedFresh(t *testing.T) {
	req := runner()
	p := plan(t, req)
	race := req.Races[0].Date
	for _, w := range p.Weeks {
		for _, s := range w.Sessions {
			switch before := race.DaysSince(s.Date); {
			case before >= 0 && before < 4:
				t.Errorf("%s stands %d days before the race; the last is the primer on the fourth", s.ID, before)
			case before >= 0 && before < 7 && s.Lower == training.StrainHeavy:
				t.Errorf("%s is heavy %d days before the race", s.ID, before)
			case before < 0 && before > -5 && s.Lower != training.StrainNone:
				t.Errorf("%s works the legs %d days after the race", s.ID, -before)
			}
		}
	}
}

func TestAKnownLiftGivesALoad(t *testing.T) {
	req := runner()
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
	req.Profile.Level = training.L2
	// 60 kg for 5 with 2 left: r = 7, Epley 74.0, Brzycki 72.0, mean 73.0.
	req.Profile.Lifts = []training.Lift{{Exercise: "back_squat", Load: 60, Reps: 5, RIR: 2}}
	for _, w := range plan(t, req).Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				set := e.Sets[len(e.Sets)-1]
				if e.Exercise != "back_squat" || set.Percent == 0 {
					continue
				}
				want := float64(set.Percent) / 100 * 73
				if diff := float64(set.Load) - want; diff > 1.26 || diff < -1.26 {
					t.Errorf("%s: %v for %v %% of 73 kg, want within half a step of %.1f", s.ID, set.Load, set.Percent, want)
				}
				if g := set.Load.Grams(); (g-20_000)%2_500 != 0 {
					t.Errorf("%s: %v cannot be made of a 20 kg bar and pairs of 1.25 kg", s.ID, set.Load)
				}
			}
		}
	}
}

// 80 kg x 5 with 2 left is 97.33 kg at most (see the ultra's sums), 24 kg 29.20.
func TestAgeBoundsTheLoadOfAKnownLift(t *testing.T) {
	tests := []struct {
		name    string
		profile training.Profile
		lift    unit.Kilograms
		most    float64 // kg
	}{
		{"under 18 sixty percent", training.Profile{Age: 15, Guardian: true, Coach: true}, 24, 17.53},
		{"coached at 16 eighty", training.Profile{Age: 16, Guardian: true, Coach: true, CoachedWeeks: 12, Level: training.L2}, 80, 77.87},
		{"at 68 eighty-five", training.Profile{Age: 68, Level: training.L2}, 80, 82.74},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			req := runner()
			req.Profile = tt.profile
			req.Profile.LiftingMonths, req.Profile.Mass = 24, 70
			req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
			for _, id := range []string{"back_squat", "goblet_squat", "rdl", "deadlift"} {
				req.Profile.Lifts = append(req.Profile.Lifts, training.Lift{Exercise: id, Load: tt.lift, Reps: 5, RIR: 2})
			}
			loaded := 0
			for _, w := range plan(t, req).Weeks {
				for _, s := range w.Sessions {
					for _, e := range s.Exercises {
						set := e.Sets[len(e.Sets)-1]
						known := slices.ContainsFunc(req.Profile.Lifts, func(l training.Lift) bool { return l.Exercise == e.Exercise })
						if !known || set.Load == 0 {
							continue
						}
						if loaded++; float64(set.Load) > tt.most {
							t.Errorf("%s: %s at %v", s.ID, e.Exercise, set.Load)
						}
					}
				}
			}
			if loaded == 0 {
				t.Error("no known lift was given a load")
			}
		})
	}
}

func TestWithoutHistoryKilogramsStandOnlyAtTheFirstTime(t *testing.T) {
	seen := map[string]bool{}
	for _, w := range plan(t, runner()).Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				for _, set := range e.Sets {
					if set.Load > 0 && seen[e.Exercise] {
						t.Fatalf("%s: %s has %v though nothing is known", s.ID, e.Exercise, set.Load)
					}
				}
				seen[e.Exercise] = true
			}
		}
	}
}

func TestPainActsForTwoWeeksAndIsNotForgotten(t *testing.T) {
	req := runner()
	req.Pain = []training.Pain{{Site: "knee-front", Score: 4}}
	p := plan(t, req)
	region, _ := library(t).Region("knee-front")
	for i, w := range p.Weeks[:2] {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				x, _ := library(t).Exercise(e.Exercise)
				if slices.Contains(region.Avoid, e.Exercise) || x.Impact > 0 {
					t.Errorf("week %d has %s with a sore knee", i+1, e.Exercise)
				}
			}
		}
	}
	for i, w := range p.Weeks[2:] {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				if x, _ := library(t).Exercise(e.Exercise); x.Impact > 0 {
					t.Errorf("week %d has %s before the knee was told of again", i+3, e.Exercise)
				}
			}
		}
	}
}

func TestCeilingsAreKept(t *testing.T) {
	req := runner()
	req.Minutes, req.Sessions, req.Days = 20, 1, []training.Weekday{training.Friday}
	for _, w := range plan(t, req).Weeks {
		if len(w.Sessions) > 1 {
			t.Errorf("week %s has %d sessions", w.Monday, len(w.Sessions))
		}
		for _, s := range w.Sessions {
			if s.Minutes > 20 || training.DayOf(s.Date) != training.Friday {
				t.Errorf("%s: %s, %d min", s.ID, training.DayOf(s.Date), s.Minutes)
			}
		}
	}
}

func TestWeeksCutWhatIsPutOutAndNothingElse(t *testing.T) {
	whole := plan(t, runner())
	req := runner()
	req.Weeks = 3
	cut := plan(t, req)
	if len(cut.Weeks) != 3 || cut.To != monday.AddDays(20) {
		t.Fatalf("%d weeks to %s", len(cut.Weeks), cut.To)
	}
	for i := range cut.Weeks {
		if len(planner.Diff(training.Plan{Policy: whole.Policy, Weeks: whole.Weeks[i : i+1]}, training.Plan{Policy: cut.Policy, Weeks: cut.Weeks[i : i+1]})) > 0 {
			t.Errorf("week %d differs", i+1)
		}
	}
}

func TestWithheldPlansSayWhy(t *testing.T) {
	req := runner()
	req.Profile.PregnancyWeek = 14
	p := plan(t, req)
	for _, w := range p.Weeks {
		if len(w.Sessions) > 0 {
			t.Fatalf("%s has sessions before a clinician has agreed", w.Monday)
		}
	}
	if !slices.ContainsFunc(p.Why, func(r training.Reason) bool { return r.Rule == "SAFE-02" }) {
		t.Error("nothing says why the plan is empty")
	}
}

func TestWhatTheAthleteHasToMendIsNamed(t *testing.T) {
	tests := []struct {
		name  string
		bend  func(*training.Request)
		field string
	}{
		{"a race long gone", func(r *training.Request) { r.Races[0].Date = monday.AddDays(-60) }, "race"},
		{"a race in another century", func(r *training.Request) { r.Races[0].Date = monday.AddDays(40000) }, "race"},
		{"an unknown programme", func(r *training.Request) { r.Programme = "abs-in-a-week" }, "programme"},
		{"an unknown dislike", func(r *training.Request) { r.Profile.Dislikes = []string{"unicorn"} }, "dislikes"},
		{"a name instead of an id", func(r *training.Request) { r.Profile.Dislikes = []string{"Goblet squat"} }, "dislikes"},
		{"an unknown lift", func(r *training.Request) { r.Profile.Lifts = []training.Lift{{Exercise: "x", Load: 5, Reps: 5}} }, "lifts"},
		{"no first day", func(r *training.Request) { r.From = 0 }, "from"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			req := runner()
			tt.bend(&req)
			_, err := planner.Plan(req, library(t))
			inv, ok := err.(*training.InvalidError)
			if !ok || inv.Field != tt.field || inv.Why == "" {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestSessionsKnowTheirPlace(t *testing.T) {
	req := runner()
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}, {Name: "home", Preset: training.KitNone}}
	req.Profile.SessionPlaces = []string{"gym", "home"}
	req.Profile.Windows = nil
	for d := training.Monday; d <= training.Sunday; d++ {
		place := "home"
		if d == training.Thursday {
			place = "gym"
		}
		req.Profile.Windows = append(req.Profile.Windows, training.Window{Day: d, From: training.At(17, 0), To: training.At(20, 0), Place: place})
	}
	for _, w := range plan(t, req).Weeks {
		for _, s := range w.Sessions {
			if (s.Name == "A") != (s.Place == "gym") || s.Place == "gym" && training.DayOf(s.Date) != training.Thursday {
				t.Errorf("%s is at %s on %s", s.ID, s.Place, training.DayOf(s.Date))
			}
		}
	}
}

func TestARunWithoutMinutesLastsItsDistance(t *testing.T) {
	req := runner()
	req.Usual = nil
	req.Profile.EasyPace = 330 // 5:30/km
	req.Runs = []training.Run{
		{Date: monday.AddDays(1), Kind: training.RunEasy, Distance: 10000, StartAssumed: true, Source: "x"},
		{Date: monday.AddDays(5), Kind: training.RunTempo, StartAssumed: true, Source: "x"},
	}
	got := plan(t, req).Weeks[0].Runs
	want := []training.Run{
		{Minutes: 55, Start: training.At(7, 0)}, // 10 x 5:30
		{Minutes: 50, Start: training.At(9, 0)}, // a tempo run's usual length, Saturday
	}
	for i := range want {
		if got[i].Minutes != want[i].Minutes || got[i].Start != want[i].Start {
			t.Errorf("run %d is %d min at %s", i, got[i].Minutes, got[i].Start)
		}
	}
}

func TestAWeekWithoutRunsIsLikeTheLastFour(t *testing.T) {
	req := runner()
	req.Usual = nil
	for w := range 4 {
		for day, minutes := range map[int]unit.Minutes{1: 40 + unit.Minutes(10*w), 6: 90} {
			kind := training.RunEasy
			if day == 6 {
				kind = training.RunLong
			}
			req.Runs = append(req.Runs, training.Run{Date: monday.AddDays(7*w + day), Start: training.At(7, 0), Minutes: minutes, Kind: kind, Source: "x"})
		}
		if w == 0 { // once in four weeks is no habit
			req.Runs = append(req.Runs, training.Run{Date: monday.AddDays(3), Start: training.At(7, 0), Minutes: 30, Kind: training.RunEasy, Source: "x"})
		}
	}
	fifth := plan(t, req).Weeks[4].Runs
	if len(fifth) != 2 {
		t.Fatalf("week 5 has %d runs", len(fifth))
	}
	// Tuesdays 40, 50, 60, 70: the upper median is 60.
	if r := fifth[0]; r.Minutes != 60 || !r.Assumed || training.DayOf(r.Date) != training.Tuesday {
		t.Errorf("week 5 begins with %+v", r)
	}
}

func TestTheRaceIsInTheCalendarOnce(t *testing.T) {
	req := runner()
	race := req.Races[0].Date
	runs := plan(t, req).Weeks[19].Runs
	n := 0
	for _, r := range runs {
		if r.Date == race {
			n++
			if r.Kind != training.RunRace || r.Distance != 21097.5 {
				t.Errorf("race day has %+v", r)
			}
		}
	}
	if n != 1 {
		t.Errorf("race day has %d runs", n)
	}
}

func TestALiftNobodyKnowsIsWarmedUpForWithLighterSets(t *testing.T) {
	req := runner()
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
	seen := false
	for _, w := range plan(t, req).Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				ramps := factsOf(e.Why, composition.CodeRamp)["sets"]
				if ramps == "" || e.Sets[len(e.Sets)-1].Load > 0 { // a first load is light itself
					continue
				}
				seen = true
				if got := strconv.Itoa(len(e.Sets) - e.WorkingSets()); got != ramps {
					t.Errorf("%s: %s has %s warm-up sets, and %s are spoken of", s.ID, e.Exercise, got, ramps)
				}
			}
		}
	}
	if !seen {
		t.Error("no lift of unknown load is warmed up for")
	}
}

// TestALiftTooWeakForTheBarHasNoBar: somebody of 66 back after a long gap, who
// lifted 4 kg, gets no empty bar of 20.
func TestALiftTooWeakForTheBarHasNoBar(t *testing.T) {
	req := runner()
	req.Profile.Age, req.Profile.LiftingMonths, req.Profile.LastStrength = 66, 8, monday.AddDays(-223)
	req.Profile.Level, req.Minutes = training.LevelAuto, 60
	req.Profile.Places = []training.Place{{Name: "gym", Preset: training.KitGym}}
	req.Profile.Lifts = []training.Lift{{Exercise: "back_squat", Load: 4, Reps: 5, RIR: 2}}
	m := made(t, req)
	for _, w := range m.Plan.Weeks {
		for _, s := range w.Sessions {
			for _, e := range s.Exercises {
				if set := e.Sets[len(e.Sets)-1]; e.Exercise == "back_squat" && set.Load > 0 {
					t.Errorf("%s: %v", s.ID, set.Load)
				}
			}
		}
	}
	if v := planner.Violations(m); len(v) > 0 {
		t.Error(v)
	}
}

// TestMaintenanceKeepsTheLiftsAndTheHops: a new lift begins with a first load
// and keeps nothing, and the phase table asks for half the landings (SCH-08).
func TestMaintenanceKeepsTheLiftsAndTheHops(t *testing.T) {
	for _, kit := range training.Presets {
		for _, level := range []training.Level{training.L1, training.L2} {
			req := marathoner()
			req.Profile.Level, req.Profile.Places[0].Preset = level, kit
			p := plan(t, req)
			var before, main string
			hops := 0
			for _, w := range p.Weeks {
				for _, s := range w.Sessions {
					for _, e := range s.Exercises {
						switch {
						case w.Phase == training.MT && s.Contacts > 0 && e.Sets[0].Contacts > 0:
							hops++
						case s.Name == "A" && w.Phase == training.MS && whyHas(e, composition.CodeMainLift):
							before = e.Exercise
						case s.Name == "A" && w.Phase == training.MT && whyHas(e, composition.CodeMainLift):
							main = e.Exercise
						}
					}
				}
			}
			if main != before {
				t.Errorf("%s, %s: %s became %s", level, kit, before, main)
			}
			if hops == 0 {
				t.Errorf("%s, %s: no hops in maintenance", level, kit)
			}
		}
	}
}

func whyHas(e training.PrescribedExercise, code training.ReasonCode) bool {
	return slices.ContainsFunc(e.Why, func(r training.Reason) bool { return r.Code == code })
}
