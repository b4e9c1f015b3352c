package planner_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/format/ics"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/planner"
)

var update = flag.Bool("update-plans", false, "rewrite the plans in testdata/plans")

// goldens are three very different runners. Beside each plan stands
// <name>.arithmetic.md: the sums of its phases, sets, minutes, strain, loads
// and costs, by hand.
func goldens(t *testing.T) map[string]training.Request {
	t.Helper()
	return map[string]training.Request{
		"beginner-10k": {
			From: monday, Goal: training.Goal10k,
			Races: []training.Race{{Date: mustDate("2027-03-14"), Priority: training.PriorityA, Name: "Town 10k"}},
			Usual: []training.UsualRun{
				{Day: training.Tuesday, Kind: training.RunEasy, Minutes: 35, StartAssumed: true},
				{Day: training.Thursday, Kind: training.RunEasy, Minutes: 35, StartAssumed: true},
				{Day: training.Sunday, Kind: training.RunLong, Minutes: 60, StartAssumed: true},
			},
			Profile: training.Profile{Age: 45, Sex: training.Female, LiftingMonths: 0, Places: []training.Place{{Name: "home", Preset: training.KitNone}}},
		},
		"marathon-dumbbells": {
			From: monday, Goal: training.GoalMarathon,
			Races:   []training.Race{{Date: mustDate("2027-04-18"), Priority: training.PriorityA, Name: "Spring Marathon"}},
			Runs:    exampleRuns(t, "marathon-spring.ics"),
			Profile: training.Profile{Age: 36, Mass: 68, Level: training.L1, LiftingMonths: -1, Places: []training.Place{{Name: "home", Preset: training.KitDumbbells}}},
		},
		"ultra-gym": {
			From: mustDate("2027-02-15"), Goal: training.GoalUltra,
			Races: []training.Race{
				{Date: mustDate("2027-04-04"), Priority: training.PriorityB, Distance: training.GoalHalf, Name: "Spring Half"},
				{Date: mustDate("2027-06-05"), Priority: training.PriorityA, Name: "Forest Ultra", Descent: 1800},
			},
			Runs: exampleRuns(t, "trail-ultra.ics"),
			Pain: []training.Pain{{Site: "achilles", Side: training.Left, Score: 3}},
			Profile: training.Profile{
				Age: 41, Sex: training.Male, Mass: 74, Level: training.L3, LiftingMonths: 60, LastStrength: mustDate("2027-02-11"),
				Places: []training.Place{{Name: "gym", Preset: training.KitGym}},
				Lifts: []training.Lift{
					{Exercise: "back_squat", Load: 80, Reps: 5, RIR: 2}, {Exercise: "rdl", Load: 70, Reps: 8, RIR: 2},
					{Exercise: "deadlift", Load: 100, Reps: 5, RIR: 2},
				},
			},
		},
	}
}

func exampleRuns(t *testing.T, name string) []training.Run {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "examples", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cal, err := ics.Read(f, ics.Options{From: monday.AddDays(-60), To: monday.AddDays(400), Source: name})
	if err != nil {
		t.Fatal(err)
	}
	return cal.Runs
}

// TestPlansReadAsACoachWouldWriteThem holds three whole plans. A change in one
// is a change of prescription: read the difference, raise RulesVersion, and say
// so in the changelog.
func TestPlansReadAsACoachWouldWriteThem(t *testing.T) {
	cat := library(t)
	for name, req := range goldens(t) {
		t.Run(name, func(t *testing.T) {
			p, err := planner.Plan(req, cat)
			if err != nil {
				t.Fatal(err)
			}
			words := explain.Words{ExerciseName: func(id string) string {
				if e, ok := cat.Exercise(id); ok {
					return e.Name
				}
				return id
			}}
			var got bytes.Buffer
			if err := plantext.Text(&got, p, plantext.Options{Words: words}); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(got.String()) {
				if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > 80 {
					t.Errorf("%d columns do not fit the page: %s", n, line)
				}
			}
			file := filepath.Join("testdata", "plans", name+".txt")
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), got.String()); d != "" {
				t.Errorf("go test ./training/planner -update-plans rewrites it; the difference is a change of prescription:\n%s", d)
			}
			if _, err := os.Stat(filepath.Join("testdata", "plans", name+".arithmetic.md")); err != nil {
				t.Error("the arithmetic beside the plan is missing")
			}
		})
	}
}
