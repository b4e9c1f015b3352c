package planjson_test

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/legwork-run/legwork/format/planjson"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/planner"
)

var update = flag.Bool("update", false, "rewrite docs/plan.schema.json")

const schemaFile = "../../docs/plan.schema.json"

// plan is a real one: a half marathon with an injury, weights and a gap.
func plan(t testing.TB) training.Plan {
	t.Helper()
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	p, err := planner.Plan(training.Request{
		From: date(t, "2026-11-25"), Goal: training.GoalHalf,
		Races: []training.Race{{Date: date(t, "2027-03-14"), Priority: training.PriorityA, Name: "<Spring> & half"}},
		Pain:  []training.Pain{{Site: "patellar", Score: 4}},
		Profile: training.Profile{
			Level: training.L2, Mass: 61, Age: 44, LiftingMonths: 20, LastStrength: date(t, "2026-11-01"),
			Places: []training.Place{{Name: "gym", Preset: training.KitGym}},
			Lifts:  []training.Lift{{Exercise: "back_squat", Load: 60, Reps: 5, RIR: 2}},
		},
		Usual: []training.UsualRun{
			{Day: training.Tuesday, Kind: training.RunIntervals, Minutes: 55, Start: training.At(6, 30)},
			{Day: training.Sunday, Kind: training.RunLong, Minutes: 110, StartAssumed: true},
		},
	}, cat)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func date(t testing.TB, s string) training.Date {
	t.Helper()
	d, err := training.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestThePublishedSchemaIsTheTypes(t *testing.T) {
	want, err := planjson.Schema()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(schemaFile, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("go test ./format/planjson -update rewrites it:\n%s", d)
	}
}

func TestAPlanIsValidByItsSchema(t *testing.T) {
	data, err := planjson.Encode(plan(t))
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(doc); err != nil {
		t.Error(err)
	}
	if bytes.Contains(data, []byte("null")) {
		t.Error("something in the plan is null")
	}
}

func TestAPlanReadsBackAsItWas(t *testing.T) {
	first, err := planjson.Encode(plan(t))
	if err != nil {
		t.Fatal(err)
	}
	back, err := planjson.Decode(bytes.NewReader(first), "plan.json")
	if err != nil {
		t.Fatal(err)
	}
	second, err := planjson.Encode(back)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Error("the second writing differs")
	}
}

func TestEncodeLeavesThePlanAlone(t *testing.T) {
	p := training.Plan{Weeks: []training.Week{{}}}
	if _, err := planjson.Encode(p); err != nil {
		t.Fatal(err)
	}
	if p.Notes != nil || p.Weeks[0].Runs != nil {
		t.Error("the plan handed in was changed")
	}
}

func TestWhatIsNoPlanIsRefused(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nothing", "", "not a plan"},
		{"not JSON", "hello", "not a plan"},
		{"another program's JSON", `{"workouts": []}`, "unknown field"},
		{"cut short", `{"version": 1, "weeks": [`, "not a plan"},
		{"another version", `{"version": 9}`, "version 9"},
		{"a date that is none", `{"version": 1, "from": "soon"}`, "soon"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := planjson.Decode(strings.NewReader(tt.text), "plan.json")
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "plan.json") {
				t.Errorf("got %v", err)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"version":1,"weeks":[{"monday":"2026-11-23"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := planjson.Decode(bytes.NewReader(data), "x")
		if err != nil {
			return
		}
		if _, err := planjson.Encode(p); err != nil {
			t.Error(err)
		}
	})
}
