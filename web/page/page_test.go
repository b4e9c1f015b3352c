package page_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

var (
	component = regexp.MustCompile(`(?m)^(.*)\ntempl (?:\([^)]*\) )?(\w+)\(`)
	use       = regexp.MustCompile(`(?:@|page\.)(\w+)\(`)
)

// TestWhatIsUsedInSeveralPlacesIsWrittenOutOnce holds what the head of the package
// says.
func TestWhatIsUsedInSeveralPlacesIsWrittenOutOnce(t *testing.T) {
	pages := texts(t, "*.templ")
	used := map[string]int{}
	for _, m := range use.FindAllStringSubmatch(pages+texts(t, "../*.go"), -1) {
		used[m[1]]++
	}
	found := component.FindAllStringSubmatch(pages, -1)
	if len(found) < 100 {
		t.Fatalf("found %d components", len(found))
	}
	for _, m := range found {
		before, name := m[1], m[2]
		if used[name] > 1 && before != "//go:noinline" {
			t.Errorf("%s is used %d times: write //go:noinline above it", name, used[name])
		}
	}
}

// texts are the files of a pattern, one after the other.
func texts(t *testing.T, pattern string) string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatal("no files", pattern, err)
	}
	var all []byte
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, text...)
	}
	return string(all)
}
