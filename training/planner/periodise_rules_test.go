package planner_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

func drawSeason(t *rapid.T) planner.Season {
	s := planner.Season{
		From:     start.AddDays(rapid.IntRange(0, 6).Draw(t, "weekday")),
		Weeks:    rapid.IntRange(0, 30).Draw(t, "weeks"),
		Goal:     rapid.SampledFrom(training.Goals).Draw(t, "goal"),
		Level:    training.L0 + training.Level(rapid.IntRange(0, 3).Draw(t, "level")),
		Runner:   training.R0 + training.RunnerType(rapid.IntRange(0, 3).Draw(t, "runner")),
		DaysOff:  rapid.IntRange(-1, 200).Draw(t, "days off"),
		Sessions: rapid.IntRange(0, 4).Draw(t, "sessions"),
		Minutes:  unit.Minutes(rapid.IntRange(0, 90).Draw(t, "minutes")),
	}
	s.Profile.Age = rapid.SampledFrom([]int{0, 14, 17, 30, 50, 61, 70}).Draw(t, "age")
	s.Profile.PregnancyWeek = rapid.SampledFrom([]int{0, 0, 0, 20}).Draw(t, "pregnancy")
	for range rapid.IntRange(0, 4).Draw(t, "races") {
		s.Races = append(s.Races, training.Race{
			Date:     start.AddDays(rapid.IntRange(-30, 400).Draw(t, "race day")),
			Priority: rapid.SampledFrom([]training.Priority{training.PriorityA, training.PriorityB, training.PriorityC}).Draw(t, "priority"),
			Distance: rapid.SampledFrom(training.Goals).Draw(t, "distance"),
		})
	}
	for i := range rapid.IntRange(0, 60).Draw(t, "running weeks") {
		s.Running = append(s.Running, planner.RunningWeek{Monday: start.AddDays(7 * (i - 4)), Minutes: unit.Minutes(rapid.IntRange(0, 600).Draw(t, "running"))})
	}
	return s
}

func TestEveryPlanKeepsTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSeason(t)
		p := planner.Periodise(s)
		if len(p.Weeks) == 0 || len(p.Spans) == 0 || len(p.Why) == 0 {
			t.Fatal("an empty plan")
		}
		heavyWeeks(t, s, p)
		blocks := 0
		for _, c := range p.Cycles {
			for _, m := range c.Mesocycles {
				if m.Weeks < 1 || m.Weeks > 6 {
					t.Fatalf("a block of %d weeks", m.Weeks)
				}
				blocks += m.Weeks
			}
		}
		if blocks != len(p.Weeks) {
			t.Fatalf("%d weeks in blocks, %d in the plan", blocks, len(p.Weeks))
		}
		for i, w := range p.Weeks {
			checkWeek(t, s, w)
			if i > 0 && w.Contacts > p.Weeks[i-1].Contacts && p.Weeks[i-1].Contacts > 0 && !p.Weeks[i-1].Deload && p.Weeks[i-1].Phase == w.Phase {
				if 10*w.Contacts > 12*p.Weeks[i-1].Contacts && w.Level == p.Weeks[i-1].Level {
					t.Fatalf("week %d: contacts %d after %d", w.Number, w.Contacts, p.Weeks[i-1].Contacts)
				}
			}
		}
		a, _ := json.Marshal(p)
		b, _ := json.Marshal(planner.Periodise(s))
		if string(a) != string(b) {
			t.Fatal("two answers to one question")
		}
	})
}

func checkWeek(t *rapid.T, s planner.Season, w planner.PhaseWeek) {
	rest := w.Phase == training.TP || w.Phase == training.TR
	switch {
	case w.Monday.Weekday() != time.Monday || w.First > w.Last || w.Why == nil:
		t.Fatalf("a broken week: %+v", w)
	case s.Sessions > 0 && w.Sessions > s.Sessions || s.Minutes > 0 && w.Minutes > s.Minutes || w.Minutes > 60:
		t.Fatalf("week %d is over the ceiling: %d x %d", w.Number, w.Sessions, w.Minutes)
	case w.Deload && (rest || w.Number <= 3):
		t.Fatalf("a deload in week %d, %s", w.Number, w.Phase)
	case w.Level == training.L0 && (w.Phase == training.MS && !w.Lite || w.Phase == training.PW):
		t.Fatalf("%s for a beginner in week %d", w.Phase, w.Number)
	case w.Level == training.L0 && w.Number < 5 && w.Contacts > 0:
		t.Fatalf("hops for a beginner in week %d", w.Number)
	case w.HopLevel > load.ContactsFor(w.Level).Impact || w.Contacts > load.ContactsFor(w.Level).Max || w.ContactsWeek > load.ContactsFor(w.Level).Week:
		t.Fatalf("week %d hops beyond its level: %d at level %d", w.Number, w.Contacts, w.HopLevel)
	case w.SetsShare < w.LowerShare || w.SetsShare <= 0 || w.SetsShare > 100:
		t.Fatalf("week %d has %v %% of the sets", w.Number, w.SetsShare)
	}
}

// heavyWeeks holds that maximal strength never starts with fewer than five
// weeks to the race, and that race weeks are tapers.
func heavyWeeks(t *rapid.T, s planner.Season, p planner.Periods) {
	for i, w := range p.Weeks {
		starts := w.Phase == training.MS && (i == 0 || p.Weeks[i-1].Phase != training.MS)
		if starts && w.WeeksToRace > 0 && w.WeeksToRace < 5 {
			t.Fatalf("maximal strength starts %d weeks before the race", w.WeeksToRace)
		}
		if w.WeeksToRace == 1 && w.Phase != training.TP {
			t.Fatalf("the race week is %s", w.Phase)
		}
	}
	if s.Profile.PregnancyWeek > 0 {
		return
	}
	for _, r := range s.Races {
		if r.Priority == training.PriorityA && r.Date >= s.From {
			i := r.Date.Monday().DaysSince(s.From.Monday()) / 7
			if i >= len(p.Weeks) || p.Weeks[i].Phase != training.TP && p.Weeks[i].Phase != training.TR {
				t.Fatalf("the plan does not lead to the race on %s", r.Date)
			}
		}
	}
}

// TestLightMaximalStrengthIsLight: an L0 who has become L1 by then, and a
// coached teenager, lift fives with three in reserve (phase table, SAFE-04).
func TestLightMaximalStrengthIsLight(t *testing.T) {
	novice := runner()
	novice.Profile.Level, novice.Races[0].Date = training.L0, monday.AddDays(7*24-1)
	teen := runner()
	teen.Profile.Age, teen.Profile.Guardian, teen.Profile.Coach, teen.Profile.CoachedWeeks = 17, true, true, 20
	bare := novice
	bare.Profile.Places = []training.Place{{Name: "home", Preset: training.KitNone}}
	for name, req := range map[string]training.Request{"novice": novice, "novice without kit": bare, "teenager": teen} {
		strong := 0
		for i, w := range plan(t, req).Weeks {
			if w.Phase != training.MS || w.Deload {
				continue
			}
			for _, s := range w.Sessions {
				for _, e := range s.Exercises {
					set := e.Sets[len(e.Sets)-1]
					if x, _ := library(t).Exercise(e.Exercise); !x.Pattern.Leg() || set.Reps == 0 {
						continue
					}
					if strong++; set.RIR < 3 || set.Reps < 5 {
						t.Errorf("%s, week %d, %s: %s x %d with %g left", name, i+1, s.Name, e.Exercise, set.Reps, float64(set.RIR))
					}
				}
			}
		}
		if strong == 0 {
			t.Errorf("%s has no maximal strength at all", name)
		}
	}
}
