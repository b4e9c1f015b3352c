package planjson_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"
	"testing/iotest"

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

func TestNothingIsNull(t *testing.T) {
	b, err := planjson.Marshal(struct {
		List []training.Run                 `json:"list"`
		Map  map[string]int                 `json:"map"`
		Deep []struct{ In []training.Note } `json:"deep"`
		Full []string                       `json:"full"`
	}{Deep: make([]struct{ In []training.Note }, 1), Full: []string{"<a>"}})
	if err != nil {
		t.Fatal(err)
	}
	var flat bytes.Buffer
	if err := json.Compact(&flat, b); err != nil {
		t.Fatal(err)
	}
	if want := `{"list":[],"map":{},"deep":[{"In":[]}],"full":["<a>"]}`; flat.String() != want {
		t.Errorf("got %s, want %s", flat.String(), want)
	}
}

func TestAReaderThatFailsIsNoWrongPlan(t *testing.T) {
	broken := errors.New("the disk is gone")
	_, err := planjson.Decode(iotest.ErrReader(broken), "plan.json")
	var invalid *training.InvalidError
	if !errors.Is(err, broken) || errors.As(err, &invalid) {
		t.Errorf("error = %v, want the reader's own", err)
	}
}

func TestWhatIsNoPlanIsRefused(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nothing", " \n", "not a plan this program wrote (it is empty)"},
		{"not JSON", "hello", "(line 1: this is not JSON)"},
		{"not JSON in the middle", "{\n\"version\": 1,\n}", "(line 3: this is not JSON)"},
		{"another program's JSON", "{\n\"workouts\": []}", `(line 2: no plan has the key "workouts")`},
		{"cut short", `{"version": 1, "weeks": [`, "(it breaks off at its end)"},
		{"a list", "[]", "(it is no object of JSON)"},
		{"a list for a number", "{\n\n\"version\": []}", "(line 3: version cannot be this list)"},
		{"a block for a list", `{"weeks": {}}`, "(line 1: weeks cannot be this block in braces)"},
		{"a word for a number", `{"version": "x"}`, "(line 1: version cannot be this text)"},
		{"a number out of bounds", `{"version": 1e99}`, "(line 1: version cannot be this number)"},
		{"true for a number", `{"version": true}`, "(line 1: version cannot be this true or false)"},
		{"null", "null", "does not say by which version"},
		{"another version", `{"version": 9}`, "version 9"},
		{"no rules", `{"version": 1}`, "does not say by which version"},
		{"a date that is none", `{"version": 1, "from": "soon"}`, `(line 1: "soon" is not a date`},
		{"a level that is none", `{"version": 1, "level": "L9"}`, `(line 1: level: "L9": use auto`},
		{"words after the plan", "{\"version\": 1, \"rules\": 1}\nand more", "(line 2: something follows the plan)"},
		{"a second plan", "{\"version\": 1, \"rules\": 1}{}", "something follows the plan"},
		{"larger than any plan", strings.Repeat(" ", 64<<20+1), "is larger than any plan"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := planjson.Decode(strings.NewReader(tt.text), "plan.json")
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "plan.json") {
				t.Errorf("got %v", err)
			}
			var invalid *training.InvalidError
			if !errors.As(err, &invalid) || strings.Contains(invalid.Why, "json:") || strings.Contains(invalid.Why, "training.") {
				t.Errorf("%v is not in our words", err)
			}
		})
	}
}

func TestBlanksAfterAPlanAreNothing(t *testing.T) {
	p, err := planjson.Decode(strings.NewReader("{\"version\": 1, \"rules\": 1}\n \n"), "plan.json")
	if err != nil || p.Rules != 1 {
		t.Errorf("%+v, error %v", p, err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"version":1,"rules":1,"weeks":[{"monday":"2026-11-23"}]}`))
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
