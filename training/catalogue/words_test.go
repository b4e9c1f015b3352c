package catalogue_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestNoSentenceIsCopied holds the data against the articles and notes: no eight
// words in a row are theirs, not even across a line's end.
func TestNoSentenceIsCopied(t *testing.T) {
	theirs := map[string]bool{}
	for _, path := range researchFiles(t) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range eightWords(string(text)) {
			theirs[s] = true
		}
	}
	for _, f := range files(t) {
		for _, s := range eightWords(string(f.Data)) {
			if theirs[s] {
				t.Errorf("%s copies %q", f.Path, s)
			}
		}
	}
}

func researchFiles(t *testing.T) []string {
	const dir = "../../../shared/"
	entries, err := os.ReadDir(dir + "articles")
	if err != nil {
		t.Skip("../shared is not here: the articles and research notes are needed for this test only")
	}
	out := []string{dir + "SCIENCE.md"}
	for _, e := range entries {
		out = append(out, dir+"articles/"+e.Name())
	}
	return out
}

var word = regexp.MustCompile(`[a-z0-9%]+`)

func eightWords(s string) []string {
	w := word.FindAllString(strings.ToLower(s), -1)
	var runs []string
	for i := 0; i+8 <= len(w); i++ {
		runs = append(runs, strings.Join(w[i:i+8], " "))
	}
	return runs
}

// House rule: sentences read on a phone while breathing hard.
func TestBenefitsAreShort(t *testing.T) {
	for _, e := range load(t).All() {
		if n := len(e.Benefit); n > 110 {
			t.Errorf("%s: a benefit of %d letters", e.ID, n)
		}
	}
}
