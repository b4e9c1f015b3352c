package evidence_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/evidence"
)

var refreshUnused = flag.Bool("refresh-unused", false, "rewrite not_yet_used_test.go: drop what is used by now, add what is not, keep the words")

// TestEveryRuleIsUsedOrListed holds that no rule is decoration: its id stands
// in a string literal of the program (a reason, words, a table), or the table
// notYetUsed says what it waits for.
func TestEveryRuleIsUsedOrListed(t *testing.T) {
	used := usedRules(t, "../../training", "../../format", "../../cmd")
	if *refreshUnused {
		writeNotYetUsed(t, used)
		t.Skip("not_yet_used_test.go is rewritten: read the diff and put words where it says so")
	}
	for _, r := range evidence.All() {
		why, listed := notYetUsed[r.ID]
		switch where := used[r.ID]; {
		case where == "" && !listed:
			t.Errorf("%s is neither used nor listed as not yet used: %s", r.ID, r.Title)
		case where != "" && listed:
			t.Errorf("%s is used in %s and still listed as not yet used (%s)", r.ID, where, why)
		case listed && why == "":
			t.Errorf("%s is listed without a reason", r.ID)
		}
	}
	for id := range notYetUsed {
		if r, ok := evidence.Find(id); !ok || r.ID != id {
			t.Errorf("notYetUsed lists %s, which does not exist", id)
		}
	}
}

// usedRules finds the rules whose ids stand in string literals of the Go files
// under dirs, tests and this package left out, and where first. A folder that
// does not exist has none.
func usedRules(t *testing.T, dirs ...string) map[evidence.ID]string {
	t.Helper()
	used := map[evidence.ID]string{}
	for _, dir := range dirs {
		err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil {
				return err
			}
			if d.IsDir() && filepath.Base(path) == "evidence" {
				return fs.SkipDir
			}
			if d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return nil
			}
			return literals(path, func(s string) {
				for _, id := range rulesIn(s) {
					if used[id] == "" {
						used[id] = path
					}
				}
			})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return used
}

// literals calls f with the value of every string literal of a Go file.
func literals(path string, f func(string)) error {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil {
				f(s)
			}
		}
		return true
	})
	return nil
}

var dashed = regexp.MustCompile(`\b[A-Z]{3,5}-(?:\d\d|[A-Z]+)`)

// rulesIn is the rules that a string names: an id inside a longer text when it
// has a dash, the whole string otherwise (REQ, X1 and D1 are too short to be
// told from other words).
func rulesIn(s string) []evidence.ID {
	var ids []evidence.ID
	for _, id := range append(dashed.FindAllString(s, -1), s) {
		if r, ok := evidence.Find(evidence.ID(id)); ok && strings.HasPrefix(id, string(r.ID)) {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

func TestRulesAreFoundInStrings(t *testing.T) {
	tests := []struct {
		in   string
		want string
	}{
		{"SCH-04", "[SCH-04 SCH-04]"},
		{"PRG-09c", "[PRG-09 PRG-09]"},
		{"see SCH-04 and PREF-DAY.", "[SCH-04 PREF-DAY]"},
		{"X1", "[X1]"},
		{"REQ", "[REQ]"},
		{"an X1 of D2", "[]"},
		{"sch-04", "[]"},
	}
	for _, tt := range tests {
		if got := fmt.Sprint(rulesIn(tt.in)); got != tt.want {
			t.Errorf("rulesIn(%q) = %s, want %s", tt.in, got, tt.want)
		}
	}
}

func writeNotYetUsed(t *testing.T, used map[evidence.ID]string) {
	t.Helper()
	var b strings.Builder
	b.WriteString(`package evidence_test

import "github.com/legwork-run/legwork/training/evidence"

// notYetUsed are the rules that no line of the program cites so far, and what
// each of them waits for. A rule that comes into use leaves this table:
//
//	go test ./training/evidence -run TestEveryRuleIsUsedOrListed -refresh-unused
var notYetUsed = map[evidence.ID]string{
`)
	for _, r := range evidence.All() {
		if used[r.ID] == "" {
			fmt.Fprintf(&b, "\t%q: %q,\n", r.ID, notYetUsed[r.ID])
		}
	}
	b.WriteString("}\n")
	out, err := format.Source([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("not_yet_used_test.go", out, 0o644); err != nil {
		t.Fatal(err)
	}
}
