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

func TestCountsAgreeWithTheirNouns(t *testing.T) {
	w := explain.Words{}
	for n, want := range map[int]string{1: "1 week of", 3: "3 weeks of"} {
		got := w.Sentence(training.Because("REQ", "planner.weeks-filled", training.Count("weeks", n)))
		if !strings.HasPrefix(got, want) {
			t.Errorf("%d weeks reads %q", n, got)
		}
	}
}
