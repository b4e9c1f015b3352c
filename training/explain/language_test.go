package explain_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
)

func ExampleLanguage() {
	german := explain.Language{
		Template: func(c training.ReasonCode) (string, bool) {
			t, ok := map[training.ReasonCode]string{"assessment.hops-first": "Erst {weeks|week} leichte Sprünge; bisher {have}."}[c]
			return t, ok
		},
		Count: func(n, noun string) string {
			if noun == "week" && n != "1" {
				return n + " Wochen"
			}
			return n + " Woche"
		},
	}
	r := training.Because("TEST-11", "assessment.hops-first", training.Count("weeks", 6), training.Count("have", 2))
	fmt.Println(explain.Words{Language: german}.Sentence(r))
	fmt.Println(explain.Words{}.Sentence(r))
	// Output:
	// Erst 6 Wochen leichte Sprünge; bisher 2.
	// First 6 weeks of low hops; 2 so far.
}

var factIn = regexp.MustCompile(`\{([A-Za-z]+)(\|[a-z -]+)?\}`)

// longer is a language that nobody speaks: English in brackets, a good deal longer,
// with every count, day and word marked. What it leaves unmarked was not said by
// the language.
var longer = explain.Language{
	Template: func(c training.ReasonCode) (string, bool) {
		t := explain.Codes()[c]
		return "⟦" + t + strings.Repeat("~", len(t)*2/5) + "⟧", true
	},
	Count: func(n, noun string) string { return "«" + n + " " + noun + "»" },
	Day:   func(d training.Date) string { return "«" + d.String() + "»" },
	Word: func(f training.Fact) (string, bool) {
		return "«" + f.Value + "»", !strings.ContainsAny(f.Value, "0123456789")
	},
}

// Every sentence there is goes through the language, with every fact in it.
func TestEverySentenceCanBeSaidInAnotherLanguage(t *testing.T) {
	words := explain.Words{Language: longer, ExerciseName: func(id string) string { return id }}
	for code, template := range explain.Codes() {
		var facts []training.Fact
		for _, m := range factIn.FindAllStringSubmatch(template, -1) {
			facts = append(facts, training.Fact{Name: m[1], Value: "7"})
		}
		said := words.Sentence(training.Reason{Code: code, Facts: facts})
		if !strings.HasPrefix(said, "⟦") || !strings.HasSuffix(said, "⟧") || strings.ContainsAny(said, "{}") || strings.Contains(said, "?") != strings.Contains(template, "?") {
			t.Errorf("%s: %s", code, said)
		}
		for _, m := range factIn.FindAllStringSubmatch(template, -1) {
			if m[2] != "" && !strings.Contains(said, "«7 "+m[2][1:]+"»") {
				t.Errorf("%s counts %s in English: %s", code, m[1], said)
			}
		}
	}
}

func TestWhatALanguageDoesNotSayIsSaidInEnglish(t *testing.T) {
	r := training.Because("SCH-07", "schedule.gap-after-key", training.Word("day", "2026-11-24"), training.Word("site", "achilles"))
	none := explain.Language{
		Template: func(training.ReasonCode) (string, bool) { return "", false },
		Word:     func(training.Fact) (string, bool) { return "", false },
	}
	if got, want := (explain.Words{Language: none}).Sentence(r), (explain.Words{}).Sentence(r); got != want {
		t.Errorf("%q, in English %q", got, want)
	}
}

func TestDaysAndWordsAreTheLanguages(t *testing.T) {
	words := explain.Words{Language: longer}
	code := training.ReasonCode("assessment.again-from")
	said := words.Sentence(training.Reason{Code: code, Facts: []training.Fact{{Name: "last", Value: "2026-11-24"}, {Name: "date", Value: "2026-12-24"}, {Name: "weeks", Value: "4"}}})
	if !strings.Contains(said, "«2026-11-24»") || !strings.Contains(said, "«2026-12-24»") {
		t.Errorf("days are English: %s", said)
	}
	pain := words.Sentence(training.Reason{Code: "assessment.pain-handed-on", Facts: []training.Fact{{Name: "site", Value: "achilles"}, {Name: "score", Value: "3"}}})
	if !strings.Contains(pain, "«achilles»") {
		t.Errorf("places are English: %s", pain)
	}
}
