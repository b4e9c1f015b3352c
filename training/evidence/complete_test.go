package evidence_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/evidence"
)

// TestEveryFamilyHasItsRules needs nothing but this table.
func TestEveryFamilyHasItsRules(t *testing.T) {
	want := map[string]int{
		"EFF": 17, "SCH": 18, "PER": 9, "PLYO": 2, "PRG": 15, "PAIN": 7, "DOMS": 5, "READY": 6, "FLAG": 10, "SAFE": 7,
		"LOAD": 14, "TEST": 16, "COMP": 5, "VOL": 11, "TIME": 1, "CUT": 1, "PREF": 2, "REQ": 1, "X": 16, "D": 23,
	}
	got := map[string]int{}
	for _, r := range evidence.All() {
		prefix, _, _ := strings.Cut(string(r.ID), "-")
		if prefix != "REQ" {
			prefix = strings.TrimRight(prefix, "0123456789")
		}
		got[prefix]++
	}
	for prefix, n := range want {
		if got[prefix] != n {
			t.Errorf("%s has %d rules, want %d", prefix, got[prefix], n)
		}
		delete(got, prefix)
	}
	if len(got) > 0 {
		t.Errorf("rules of unknown families: %v", got)
	}
}

// TestEveryRuleOfTheResearchExists compares with the research notes the rules
// were written from, where they are at hand.
func TestEveryRuleOfTheResearchExists(t *testing.T) {
	notes, err := os.ReadFile("../../../shared/SCIENCE.md")
	if err != nil {
		t.Skip("../shared is not here: the research notes are needed for this test only")
	}
	ids := regexp.MustCompile(`\b(?:EFF|SCH|PER|PLYO|PRG|PAIN|DOMS|READY|FLAG|SAFE|LOAD|TEST|COMP|VOL|TIME|CUT)-\d\d[abc]?\b|\bPREF-[A-Z]+\b`).
		FindAllString(string(notes), -1)
	for _, row := range regexp.MustCompile(`(?m)^\| (REQ|X\d+|D\d+) \|`).FindAllStringSubmatch(string(notes), -1) {
		ids = append(ids, row[1])
	}
	if len(ids) < 186 {
		t.Fatalf("only %d ids read from the notes", len(ids))
	}
	missing := map[string]bool{}
	for _, id := range ids {
		if _, ok := evidence.Find(evidence.ID(id)); !ok && !missing[id] {
			missing[id] = true
			t.Errorf("%s is in the notes and not here", id)
		}
	}
}

// TestNoSentenceIsCopied holds titles, texts and reasons against the articles
// and notes: no eight words in a row are theirs. Numbers are facts and carry over.
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
	for _, r := range evidence.All() {
		for _, s := range eightWords(r.Title + ". " + r.Text + " " + r.House) {
			if theirs[s] {
				t.Errorf("%s copies %q", r.ID, s)
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
	files := []string{dir + "SCIENCE.md"}
	for _, e := range entries {
		files = append(files, dir+"articles/"+e.Name())
	}
	return files
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
