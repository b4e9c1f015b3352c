package evidence_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/evidence"
)

var (
	citedKey  = regexp.MustCompile(`\b[a-z]{2,}(?:19|20)\d\d[a-z]?\b`)
	citedRule = regexp.MustCompile(`\b(?:EFF|SCH|PER|PLYO|PRG|PAIN|DOMS|READY|FLAG|SAFE|LOAD|TEST|COMP|VOL|TIME|CUT)-\d\d[abc]?\b`)
)

// TestCommentsCiteWhatExists holds the "Source:" lines of the core against the
// tables: a key or a rule named in a comment can be looked up.
func TestCommentsCiteWhatExists(t *testing.T) {
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		checkComments(t, path, string(src))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkComments(t *testing.T, path, src string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for _, group := range file.Comments {
		text := group.Text()
		for _, id := range citedRule.FindAllString(text, -1) {
			if _, ok := evidence.Find(evidence.ID(id)); !ok {
				t.Errorf("%s: a comment cites the rule %s, which does not exist", path, id)
			}
		}
		for _, key := range citedKey.FindAllString(text, -1) {
			if _, ok := evidence.SourceOf(evidence.SourceKey(key)); !ok {
				t.Errorf("%s: a comment cites the source %s, which does not exist", path, key)
			}
		}
	}
}
