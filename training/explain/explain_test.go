package explain_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
)

func ExampleWords_Sentence() {
	w := explain.Words{Units: training.Imperial, ExerciseName: func(string) string { return "Goblet squat" }}
	r := training.Because("PRG-13", "planner.load-is", training.Word("exercise", "goblet_squat"), training.Load("load", unit.Kilograms(16)))
	fmt.Println(w.Sentence(r))
	// Output: goblet squat: 35 lb is what the plan gives.
}

// declared finds every constant of type training.ReasonCode in the core.
func declared(t *testing.T) map[training.ReasonCode]string {
	t.Helper()
	found := map[training.ReasonCode]string{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || spec.Type == nil || !strings.HasSuffix(exprText(spec.Type), "ReasonCode") {
				return true
			}
			for _, v := range spec.Values {
				if lit, ok := v.(*ast.BasicLit); ok {
					code, _ := strconv.Unquote(lit.Value)
					found[training.ReasonCode(code)] = path
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func exprText(e ast.Expr) string {
	switch x := e.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.SelectorExpr:
		return exprText(x.X) + "." + x.Sel.Name
	}
	return ""
}

func TestEveryCodeHasWordsAndNoOther(t *testing.T) {
	codes, words := declared(t), explain.Codes()
	for code, path := range codes {
		if words[code] == "" {
			t.Errorf("%s, declared in %s, has no words", code, path)
		}
	}
	for code := range words {
		if _, ok := codes[code]; !ok {
			t.Errorf("words for %s, which nothing declares", code)
		}
	}
}

// Words are for people with sweaty hands: whole sentences, no raw ids, and
// nothing that promises or diagnoses.
func TestWordsAreSentences(t *testing.T) {
	banned := regexp.MustCompile(`(?i)\b(prevents? injur|guarantee|cures?|diagnos|you have (a|an) (injury|fracture|tendin))`)
	for code, text := range explain.Codes() {
		if !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "?") && !strings.HasSuffix(text, "}") && !strings.HasSuffix(text, "!") {
			t.Errorf("%s does not end as a sentence: %q", code, text)
		}
		if banned.MatchString(text) {
			t.Errorf("%s promises or diagnoses: %q", code, text)
		}
		if strings.Contains(text, "_") {
			t.Errorf("%s shows an id: %q", code, text)
		}
		if strings.Count(text, "{") != strings.Count(text, "}") {
			t.Errorf("%s has an open brace: %q", code, text)
		}
	}
}

func TestNumbersAreShownAsTheyAreMeant(t *testing.T) {
	metric, imperial := explain.Words{}, explain.Words{Units: training.Imperial}
	fact := func(code training.ReasonCode, name, value string) training.Reason {
		return training.Because("X", code, training.Fact{Name: name, Value: value})
	}
	const gap, spike = "schedule.gap-after-key", "load.run-spike"
	for _, tt := range []struct {
		name, got, want string
	}{
		{"hours are never rounded up to what is asked for", metric.Sentence(fact(gap, "hours", "23.97")), "Only 23.9 h after"},
		{"whole hours stay whole", metric.Sentence(fact(gap, "hours", "24")), "Only 24 h after"},
		{"hours of a longer name too", metric.Sentence(fact("planner.day-after", "afterHours", "5.96")), "5.9 hours after"},
		{"another number with a point stays", metric.Sentence(fact("planner.rival-close", "share", "0.69")), "worth 0.69 % less"},
		{"a load has its unit", metric.Sentence(fact("planner.load-is", "loadKg", "22.5")), "22.5 kg is what"},
		{"a load in whole pounds", imperial.Sentence(fact("planner.load-is", "loadKg", "22.5")), "50 lb is what"}, // 49.6
		{"a load made in pounds stays in pounds", metric.Sentence(fact("planner.load-is", "loadKg", "11.34")), "25 lb is what"},
		{"weights and ways are read each for itself", explain.Words{Units: training.KilogramsMiles}.Load(20) + ", " + explain.Words{Units: training.KilogramsMiles}.Distance(10), "20 kg, 6.2 mi"},
		{"and the other way round", explain.Words{Units: training.PoundsKm}.Load(20) + ", " + explain.Words{Units: training.PoundsKm}.Distance(10), "44 lb, 10 km"},
		{"a short way has a decimal", metric.Sentence(fact(spike, "runKm", "12.34")), "run of 12.3 km on"},
		{"a decimal of nothing is left out", metric.Sentence(fact(spike, "runKm", "8.04")), "run of 8 km on"},
		{"a long way has none", metric.Sentence(fact(spike, "runKm", "21.0975")), "run of 21 km on"},
		{"twenty is a long way", metric.Sentence(fact(spike, "runKm", "20.4")), "run of 20 km on"},
		{"a little under twenty is not", metric.Sentence(fact(spike, "runKm", "19.64")), "run of 19.6 km on"},
		{"miles keep their decimal", imperial.Sentence(fact(spike, "runKm", "42.195")), "run of 26.2 mi on"},
		{"the start that costs is the plan's, not the runner's", metric.Sentence(fact("schedule.cost-start", "cost", "0.3")), "first two weeks of the plan"},
		{"what is no number is nothing", metric.Sentence(fact(spike, "runKm", "far")), "run of 0 km on"},
		{"a fact that is missing is a question mark", metric.Sentence(training.Because("X", spike)), "run of ? on ? is"},
		{"a reason without words is its code", metric.Sentence(training.Because("X", "never.said")), "never.said"},
		{"a day nobody knows stays as it is", metric.Sentence(fact("schedule.day-not-allowed", "day", "someday")), "give someday as"},
		{"a distance alone is no race's name", metric.Sentence(fact("planner.counted-back", "race", "half")), "back from half on"},
	} {
		if !strings.Contains(tt.got, tt.want) {
			t.Errorf("%s: %q misses %q", tt.name, tt.got, tt.want)
		}
	}
}

func TestCountsAgreeWithTheirNouns(t *testing.T) {
	w := explain.Words{}
	for n, want := range map[int]string{1: "1 week of", 3: "3 weeks of"} {
		got := w.Sentence(training.Because("REQ", "planner.weeks-filled", training.Count("weeks", n)))
		if !strings.HasPrefix(got, want) {
			t.Errorf("%d weeks reads %q", n, got)
		}
	}
}
