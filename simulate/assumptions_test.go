package simulate_test

import (
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/simulate"
)

func TestEveryInvariantStandsInTheDocs(t *testing.T) {
	page, err := os.ReadFile("../docs/simulation.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range simulate.Invariants() {
		if !strings.Contains(string(page), "\n| "+string(name)+" | ") {
			t.Errorf("docs/simulation.md misses %q", name)
		}
	}
}

// TestEveryAssumptionStandsInTheDocs holds the page to the table: each constant
// with its value, and each with a remark that says what it is.
func TestEveryAssumptionStandsInTheDocs(t *testing.T) {
	page, err := os.ReadFile("../docs/simulation.md")
	if err != nil {
		t.Fatal(err)
	}
	files := token.NewFileSet()
	table, err := parser.ParseFile(files, "assumptions.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	ast.Inspect(table, func(n ast.Node) bool {
		d, ok := n.(*ast.GenDecl)
		if !ok || d.Tok != token.CONST {
			return true
		}
		for _, s := range d.Specs {
			v := s.(*ast.ValueSpec)
			var value strings.Builder
			if err := printer.Fprint(&value, files, v.Values[0]); err != nil {
				t.Fatal(err)
			}
			if row := "| `" + v.Names[0].Name + "` | " + value.String() + " |"; !strings.Contains(string(page), row) {
				t.Errorf("docs/simulation.md misses %s", row)
			}
			if v.Comment == nil {
				t.Errorf("%s has no remark", v.Names[0].Name)
			}
			rows++
		}
		return false
	})
	if rows < 80 {
		t.Errorf("only %d assumptions were read", rows)
	}
}
