package evidence_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training/evidence"
)

var update = flag.Bool("update", false, "rewrite docs/rules.md")

const rulesPage = "../../docs/rules.md"

func TestRulesPageIsUpToDate(t *testing.T) {
	want := evidence.Markdown()
	if *update {
		if err := os.WriteFile(rulesPage, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(rulesPage)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("docs/rules.md is out of date; run go test ./training/evidence -run TestRulesPageIsUpToDate -update\n%s",
			cmp.Diff(strings.Split(string(got), "\n"), strings.Split(want, "\n")))
	}
}

func TestEveryLinkOfTheRulesPageLeadsSomewhere(t *testing.T) {
	page := evidence.Markdown()
	anchors := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^##+ (.*)$`).FindAllStringSubmatch(page, -1) {
		anchors[strings.ReplaceAll(strings.ToLower(m[1]), " ", "-")] = true
	}
	for _, m := range regexp.MustCompile(`\]\(#([^)]*)\)`).FindAllStringSubmatch(page, -1) {
		if !anchors[m[1]] {
			t.Errorf("a link leads to #%s, which is not there", m[1])
		}
	}
}

func TestLinesKeepToTheirWidth(t *testing.T) {
	for _, r := range evidence.All() {
		for _, width := range []int{40, 80, 100} {
			for _, line := range r.Lines(width) {
				if utf8.RuneCountInString(line) > width {
					t.Errorf("%s at %d: line of %d: %q", r.ID, width, utf8.RuneCountInString(line), line)
				}
				if strings.TrimRight(line, " ") != line {
					t.Errorf("%s: trailing space in %q", r.ID, line)
				}
			}
		}
	}
}

func ExampleRule_Lines() {
	r, _ := evidence.Find("SCH-07")
	for _, line := range r.Lines(72) {
		fmt.Println(line)
	}
	// Output:
	// SCH-07 Two leg days stay two days apart
	// hard rule; evidence B/C (fair in part, our own choice in part)
	//
	// Lower sessions are at least 48 hours apart and best three or four days.
	// A light session with work for the legs keeps one day from the next such
	// session. PRG-15's tendon track is not bound by this.
	// May give way: Step 4: 48 h may become 36 h.
	//
	// Numbers
	// - 48 h, best 72 to 96 h; light leg work 24 h; cost 0.3 under 72 h (our
	//   own choice)
	// - novices lift on 2 to 3 days a week (ACSM (Ratamess) 2009)
	//
	// Sources
	// - ACSM (Ratamess) 2009, position stand
	//
	// Our own choice: The 72-hour cost is ours: running fills the days
	//   between.
}

func ExampleMarkdown() {
	title, _, _ := strings.Cut(evidence.Markdown(), "\n")
	fmt.Println(title)
	// Output: # The rules Legwork goes by
}
