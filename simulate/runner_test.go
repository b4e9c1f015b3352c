package simulate_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/equipment"
	"pgregory.net/rapid"
)

func ExampleNewRunner() {
	r := simulate.NewRunner(1, 2, monday, 3)
	fmt.Println(r.Name, r.From, r.Until, r.Name == simulate.NewRunner(1, 2, monday, 3).Name)
	// Output: runner-000002 2026-11-23 2029-11-21 true
}

func TestRunnersAreWhoTheyAreByTheirNumber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		n := rapid.IntRange(0, 1<<30).Draw(t, "number")
		years := rapid.IntRange(1, 4).Draw(t, "years")
		r := simulate.NewRunner(seed, n, monday, years)
		if !reflect.DeepEqual(r, simulate.NewRunner(seed, n, monday, years)) {
			t.Error("the same seed and number give two runners")
		}
		if reflect.DeepEqual(r.Profile, simulate.NewRunner(seed, n+1, monday, years).Profile) {
			t.Error("neighbours are the same person")
		}
		for _, p := range r.Profile.Places {
			if _, err := equipment.Resolve(p); err != nil {
				t.Error(err)
			}
		}
		if p := r.Profile; p.Age < 13 || p.Age > 80 || p.Mass < 30 || p.Mass > 110 || p.Sex == training.Male && p.PregnancyWeek > 0 {
			t.Errorf("nobody is like this: %+v", p)
		}
		if !slices.IsSortedFunc(r.Races, func(a, b training.Race) int { return int(a.Date) - int(b.Date) }) {
			t.Error("races out of order")
		}
		for w := range 60 {
			monday := r.From.AddDays(7 * w)
			for _, k := range r.Week(monday) {
				if k.Run.Date < monday || k.Run.Date >= monday.AddDays(7) || k.Run.Minutes <= 0 || k.Run.Distance <= 0 {
					t.Errorf("week of %s has %+v", monday, k)
				}
			}
		}
	})
}

func TestThereIsSomebodyOfEveryKind(t *testing.T) {
	const n = 4000
	count := map[string]int{}
	for i := range n {
		r := simulate.NewRunner(seed, i, monday, 1)
		p := r.Profile
		for kind, is := range map[string]bool{
			"65 and over": p.Age >= 65, "under 18": p.Age < 18, "pregnant": p.PregnancyWeek > 0, "after birth": p.WeeksAfterBirth > 0,
			"osteoporosis": p.Osteoporosis, "women": p.Sex == training.Female, "two places": len(p.Places) > 1, "racing": len(r.Races) > 0,
			"gym": p.Places[0].Preset == training.KitGym, "few days": len(r.Days) > 0,
		} {
			if is {
				count[kind]++
			}
		}
	}
	for _, tt := range []struct {
		kind      string
		low, high int // in a thousand
	}{
		{"65 and over", 60, 100}, {"under 18", 20, 42}, {"pregnant", 1, 8}, {"after birth", 1, 8}, {"osteoporosis", 3, 30},
		{"women", 440, 520}, {"two places", 130, 260}, {"racing", 600, 900}, {"gym", 180, 280}, {"few days", 250, 350},
	} {
		if got := 1000 * count[tt.kind] / n; got < tt.low || got > tt.high {
			t.Errorf("%s: %d in a thousand, want %d to %d", tt.kind, got, tt.low, tt.high)
		}
	}
}

func TestARaceWeekIsTheRaceAndLessOfEverythingElse(t *testing.T) {
	found := 0
	for n := range 60 {
		r := simulate.NewRunner(seed, n, monday, 2)
		for _, race := range r.Races {
			runs := r.RunsOn(race.Date)
			if len(runs) != 1 || runs[0].Run.Kind != training.RunRace {
				t.Errorf("runner %d runs %v on the day of the race", n, runs)
			}
			for _, k := range r.Week(race.Date.Monday()) {
				if race.Priority == training.PriorityA && k.Run.Key && k.Run.Kind != training.RunRace {
					t.Errorf("runner %d has a key run in the week of the race: %+v", n, k)
				}
			}
			found++
		}
	}
	if found == 0 {
		t.Error("nobody races")
	}
}

func TestARequestHoldsTheRunsAheadAndTheRacesToTheNextARace(t *testing.T) {
	for n := range 20 {
		r := simulate.NewRunner(seed, n, monday, 3)
		day := monday.AddDays(200)
		req := r.Request(day, 6)
		if req.From != day || len(req.Runs) == 0 {
			t.Errorf("runner %d: from %s with %d runs", n, req.From, len(req.Runs))
		}
		for _, x := range req.Races {
			if x.Date < day {
				t.Errorf("runner %d asks for a race that is over", n)
			}
		}
		for i, x := range req.Races {
			if x.Priority == training.PriorityA && i != len(req.Races)-1 {
				t.Errorf("runner %d asks for what comes after the A race of %s", n, x.Date)
			}
		}
		for _, x := range req.Runs {
			if x.Date < day || x.Date >= day.AddDays(7*6+7) {
				t.Errorf("runner %d asks with a run on %s", n, x.Date)
			}
		}
	}
}
