package main

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

func TestSetsAsTheyAreTyped(t *testing.T) {
	for _, tt := range []struct {
		name, typed string
		want        []setWord
	}{
		{"a count", "8", []setWord{{Count: 8}}},
		{"none at all", "0x60@0", []setWord{{Load: 60, LoadSaid: true, Rated: true}}},
		{"a count with what was left", "8@2", []setWord{{Count: 8, RIR: 2, Rated: true}}},
		{"a load", "8x16@2", []setWord{{Count: 8, Load: 16, LoadSaid: true, RIR: 2, Rated: true}}},
		{"a load with its unit", "8x17.5kg", []setWord{{Count: 8, Load: 17.5, LoadSaid: true, UnitSaid: true}}},
		{"pounds are kilograms inside", "8x35lb", []setWord{{Count: 8, Load: unit.FromPounds(35), LoadSaid: true, UnitSaid: true}}},
		{"no load", "8xbw@3", []setWord{{Count: 8, LoadSaid: true, UnitSaid: true, RIR: 3, Rated: true}}},
		{"several at once", "3x8x16@2", slices.Repeat([]setWord{{Count: 8, Load: 16, LoadSaid: true, RIR: 2, Rated: true}}, 3)},
		{"a hold", "30s", []setWord{{Count: 30, Unit: inSeconds}}},
		{"several holds", "2x30sec", slices.Repeat([]setWord{{Count: 30, Unit: inSeconds}}, 2)},
		{"a hold with a load", "30sx10", []setWord{{Count: 30, Unit: inSeconds, Load: 10, LoadSaid: true}}},
		{"landings", "2x12hops", slices.Repeat([]setWord{{Count: 12, Unit: inHops}}, 2)},
		{"steps", "20steps", []setWord{{Count: 20, Unit: inSteps}}},
		{"effort instead of reserve", "8x16@rpe8.5", []setWord{{Count: 8, Load: 16, LoadSaid: true, RIR: 1.5, Rated: true}}}, // 10 - 8.5
		{"capitals and the sign for times", "8×16KG", []setWord{{Count: 8, Load: 16, LoadSaid: true, UnitSaid: true}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := parseSets([]string{tt.typed}, training.Metric)
			if err != nil {
				t.Fatal(err)
			}
			for i := range got {
				got[i].Typed = ""
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%q is %+v, want %+v", tt.typed, got, tt.want)
			}
		})
	}
}

func TestAnAthleteWhoReadsPoundsTypesPounds(t *testing.T) {
	got, err := parseSets([]string{"8x35"}, training.Imperial)
	if err != nil || math.Abs(got[0].Load.Pounds()-35) > 1e-9 {
		t.Errorf("%v, %v; want 35 lb", got, err)
	}
}

func TestSides(t *testing.T) {
	for typed, want := range map[string]string{
		"8 left 7 right":   "left right",
		"8 8 left 7 right": "left left right",
		"left 8 8":         "left left",
		"8 8":              " ",
		"right 8 left 7":   "right left",
	} {
		got, err := parseSets(strings.Fields(typed), training.Metric)
		if err != nil {
			t.Fatal(err)
		}
		var sides []string
		for _, s := range got {
			sides = append(sides, string(s.Side))
		}
		if strings.Join(sides, " ") != want {
			t.Errorf("%q: sides %q, want %q", typed, sides, want)
		}
	}
}

func TestRunsAsTheyAreTyped(t *testing.T) {
	for typed, want := range map[string]runWords{
		"easy 8km 45min":       {Kind: training.RunEasy, Distance: 8000, Minutes: 45},
		"45 easy":              {Kind: training.RunEasy, Minutes: 45},
		"long 1h50":            {Kind: training.RunLong, Minutes: 110},
		"long 2h 20k":          {Kind: training.RunLong, Distance: 20000, Minutes: 120},
		"race 1:31:29 21.1km":  {Kind: training.RunRace, Distance: 21100, Minutes: 91}, // 29 s are less than half a minute
		"tempo 5mi 40min":      {Kind: training.RunTempo, Distance: 5 * unit.MetresPerMile, Minutes: 40},
		"strides 800m @06:30":  {Kind: training.RunStrides, Distance: 800, Start: training.At(6, 30)},
		"intervals 1h5m 9.5km": {Kind: training.RunIntervals, Distance: 9500, Minutes: 65},
	} {
		if got, err := parseRun(strings.Fields(typed)); err != nil || got != want {
			t.Errorf("%q: %+v, %v; want %+v", typed, got, err, want)
		}
	}
}

func TestDaysAsTheyAreTyped(t *testing.T) {
	today := training.NewDate(2026, 11, 24) // a Tuesday
	for _, tt := range []struct {
		typed string
		way   direction
		want  training.Date
	}{
		{"today", back, today}, {"yesterday", back, today.AddDays(-1)}, {"tomorrow", ahead, today.AddDays(1)},
		{"tue", back, today}, {"tue", ahead, today}, {"sun", back, today.AddDays(-2)}, {"Sunday", ahead, today.AddDays(5)},
		{"2026-01-31", ahead, training.NewDate(2026, 1, 31)},
	} {
		if got, err := dayNear("day", tt.typed, today, tt.way); err != nil || got != tt.want {
			t.Errorf("%q: %s, %v; want %s", tt.typed, got, err, tt.want)
		}
	}
	if _, err := dayNear("day", "2026-02-30", today, back); err == nil {
		t.Error("30 February is a day")
	}
}

func TestExercisesAsTheyAreTyped(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	session := []string{"rdl", "plank", "seated_calf"}
	for typed, want := range map[string]string{
		"rdl": "rdl", "Romanian deadlifts": "rdl", "romanian": "rdl", // the session's
		"nordic": "nordic", "goblet": "goblet_squat",
	} {
		if e, err := exerciseMeant(cat, typed, session); err != nil || e.ID != want {
			t.Errorf("%q is %q, %v; want %s", typed, e.ID, err, want)
		}
	}
	for typed, meant := range map[string]string{"goblt sqat": "Goblet squat", "romanain deadlift": "Romanian deadlift"} {
		var invalid *training.InvalidError
		if _, err := exerciseMeant(cat, typed, nil); !errors.As(err, &invalid) || !strings.Contains(invalid.Why, "did you mean") || !strings.Contains(invalid.Why, meant) {
			t.Errorf("%q: %v; want a guess at %s", typed, err, meant)
		}
	}
	if _, err := exerciseMeant(cat, "", session); err == nil {
		t.Error("nothing is an exercise")
	}
}

func TestDistanceIsTheFewestChanges(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"abc", "", 3}, {"", "ab", 2}, {"kitten", "sitting", 3}, {"squat", "sqat", 1}} {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("%q to %q: %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

// mendable is an error for somebody at a keyboard: which field, and what to do,
// on one line of bearable length.
func mendable(t *testing.T, err error) {
	t.Helper()
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) || invalid.Field == "" || invalid.Why == "" {
		t.Errorf("%v does not say what to mend", err)
	}
	if len(err.Error()) > 600 {
		t.Errorf("%d letters of error", len(err.Error()))
	}
}

func FuzzSets(f *testing.F) {
	for _, s := range []string{"8x16@2", "3x8x16@2", "30s", "8xbw", "8x35lb left", "2x12hops right", "@", "x", "8x", "xx8", "8@rpe9", "-8x16", "8x1e9@2", "left", "８x16", "8x16@2@3", "\x00", "99999999999999x1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := parseSets(strings.Fields(s), training.Metric)
		if err != nil {
			mendable(t, err)
			return
		}
		for _, x := range got {
			if x.Count < 0 || x.Count > mostCount || !(x.Load >= 0 && x.Load <= mostKilos) || !(x.RIR >= 0 && x.RIR <= mostRIR) {
				t.Errorf("%q is %+v", s, x)
			}
		}
	})
}

func FuzzRuns(f *testing.F) {
	for _, s := range []string{"easy 8km 45min", "long 1h50", "race 1:31:29 21.1km", "tempo -5km", "easy h", "easy :", "easy 1e9km", "easy 0km", "@25:61 easy 3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := parseRun(strings.Fields(s))
		if err != nil {
			mendable(t, err)
			return
		}
		if r.Kind == "" || !(r.Distance >= 0 && r.Distance <= farthest) || r.Minutes < 0 || r.Minutes > longest || r.Distance == 0 && r.Minutes == 0 {
			t.Errorf("%q is %+v", s, r)
		}
	})
}

func FuzzExercises(f *testing.F) {
	cat, err := catalogue.Load()
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{"goblt squat", "", " ", "squat", "\xff", strings.Repeat("squat ", 50)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if e, err := exerciseMeant(cat, s, []string{"rdl"}); err != nil {
			mendable(t, err)
		} else if e.ID == "" {
			t.Errorf("%q is an exercise without a name", s)
		}
	})
}
