package evidence_test

import (
	"fmt"
	"regexp"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training/evidence"
)

func TestEveryRuleIsComplete(t *testing.T) {
	for _, r := range evidence.All() {
		t.Run(string(r.ID), func(t *testing.T) {
			if r.Title == "" || utf8.RuneCountInString(r.Title) > 60 {
				t.Errorf("title %q: want 1 to 60 characters", r.Title)
			}
			if n := sentences(r.Text); n < 1 || n > 5 {
				t.Errorf("text has %d sentences: %q", n, r.Text)
			}
			if len(r.Sources) == 0 && r.House == "" {
				t.Error("has neither a source nor a reason for being our own choice")
			}
			if !slices.Contains(evidence.Grades, r.Grade) {
				t.Errorf("grade %q is none of %q", r.Grade, evidence.Grades)
			}
			if !slices.Contains(evidence.Kinds, r.Kind) {
				t.Errorf("kind %q is none of %q", r.Kind, evidence.Kinds)
			}
		})
	}
}

// sentences counts the full stops, question and exclamation marks that end a
// sentence.
func sentences(s string) int {
	return len(regexp.MustCompile(`[.!?](\s|$)`).FindAllString(s, -1))
}

func TestEveryNumberSaysWhereItComesFrom(t *testing.T) {
	for _, r := range evidence.All() {
		for _, n := range r.Numbers {
			if n.Text == "" || !slices.Contains(evidence.Verifications, n.Verified) {
				t.Errorf("%s: number %+v lacks its text or verification", r.ID, n)
			}
			if n.Source != "" && !slices.Contains(r.Sources, n.Source) {
				t.Errorf("%s: number %q cites %s, which the rule does not list", r.ID, n.Text, n.Source)
			}
			if n.Verified == evidence.HouseNumber && n.Source != "" {
				t.Errorf("%s: %q is our own choice and yet cites %s", r.ID, n.Text, n.Source)
			}
			s, _ := evidence.SourceOf(n.Source)
			if (n.Verified == evidence.Article) != (n.Source != "" && s.Kind == evidence.ArticlePage) {
				t.Errorf("%s: %q is %s by %s", r.ID, n.Text, n.Verified, n.Source)
			}
			if n.Hidden && n.Verified != evidence.Unverified {
				t.Errorf("%s: %q is hidden and yet %s", r.ID, n.Text, n.Verified)
			}
		}
	}
}

func TestIDsAreUniqueAndEveryMentionedRuleExists(t *testing.T) {
	seen := map[evidence.ID]bool{}
	for _, r := range evidence.All() {
		if seen[r.ID] {
			t.Errorf("%s stands twice", r.ID)
		}
		seen[r.ID] = true
	}
	mention := regexp.MustCompile(`\b[A-Z]{3,5}-\d\d\b`)
	for _, r := range evidence.All() {
		text := r.Text + r.House + r.Relax + r.GradeNote
		for _, n := range r.Numbers {
			text += "\n" + n.Text
		}
		for _, id := range mention.FindAllString(text, -1) {
			if !seen[evidence.ID(id)] {
				t.Errorf("%s mentions %s, which does not exist", r.ID, id)
			}
		}
	}
}

func TestFindTakesAnySpellingAndParts(t *testing.T) {
	tests := []struct {
		ask, want string
		ok        bool
	}{
		{"SCH-04", "SCH-04", true},
		{" sch-04 ", "SCH-04", true},
		{"PRG-09a", "PRG-09", true},
		{"prg-09C", "PRG-09", true},
		{"req", "REQ", true},
		{"x1", "X1", true},
		{"X17", "", false},
		{"SCH-99", "", false},
		{"PRG-09ab", "", false},
		{"", "", false},
		{"a", "", false},
	}
	for _, tt := range tests {
		r, ok := evidence.Find(evidence.ID(tt.ask))
		if ok != tt.ok || string(r.ID) != tt.want {
			t.Errorf("Find(%q) = %q, %v; want %q, %v", tt.ask, r.ID, ok, tt.want, tt.ok)
		}
	}
}

func TestFindCostsNoAllocation(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { evidence.Find("D23") }); n > 0 {
		t.Errorf("Find allocates %v times", n)
	}
}

func BenchmarkFind(b *testing.B) {
	for b.Loop() {
		evidence.Find("D23") // the last of all
	}
}

func ExampleFind() {
	r, _ := evidence.Find("sch-07")
	fmt.Println(r.ID, r.Title)
	fmt.Println(r.Kind, r.Grade, r.Relax)
	// Output:
	// SCH-07 Two leg days stay two days apart
	// hard B/C Step 4: 48 h may become 36 h.
}

func ExampleAll() {
	all := evidence.All()
	fmt.Println(len(all), "rules, from", all[0].ID, "to", all[len(all)-1].ID)
	// Output: 186 rules, from REQ to D23
}

func ExampleFamilies() {
	for _, f := range evidence.Families()[2:4] {
		fmt.Println(f.Name, len(f.Rules))
	}
	// Output:
	// Beside the runs 18
	// The phases of a plan 9
}

func ExampleGrade_Words() {
	fmt.Println(evidence.GradeB.Words())
	// Output: fair: few trials, or the stand of a learned society
}

func ExampleKind_Words() {
	fmt.Println(evidence.Soft.Words())
	// Output: preference
}
