package catalogue_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training/catalogue"
)

// hardestGrade is the school grade that everybody can read at.
//
// House rule: grade 7; a plan is read tired and in a hurry.
const hardestGrade = 7

// TestWordsAreEasyToRead holds purpose, steps and cues of each exercise to the
// Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59.
// Names of exercises are left out: they are what they are called.
func TestWordsAreEasyToRead(t *testing.T) {
	c := load(t)
	var names []string
	for _, e := range c.All() {
		for _, n := range append([]string{e.Name}, e.Aliases...) {
			names = append(names, regexp.QuoteMeta(strings.ToLower(n)))
		}
	}
	called := regexp.MustCompile(`\b(` + strings.Join(names, "|") + `)s?\b`)
	for _, e := range c.All() {
		i, ok, err := c.Instruction(e.ID)
		if err != nil || !ok {
			continue // TestEveryExerciseHasItsWords says so
		}
		sentences, words, syllables := 0, 0, 0
		for _, text := range append(append([]string{i.Purpose}, i.Steps...), i.Cues...) {
			text = called.ReplaceAllString(strings.ToLower(text), "")
			sentences += len(catalogue.Sentences(text))
			for _, w := range letters.FindAllString(text, -1) {
				words++
				syllables += syllablesOf(w)
			}
		}
		grade := 0.39*float64(words)/float64(sentences) + 11.8*float64(syllables)/float64(words) - 15.59
		if grade > hardestGrade {
			t.Errorf("%s: grade %.1f, at most %d: shorter sentences or plainer words", e.ID, grade, hardestGrade)
		}
	}
}

var (
	letters = regexp.MustCompile(`[a-z]+`)
	vowels  = regexp.MustCompile(`[aeiouy]+`)
	// silent are ends that are written and not said.
	silent = regexp.MustCompile(`([^aeiouylcsgzxh]es|[^aeiouytd]ed|[^aeiouyl]e|[aeiouy]le)$`)
)

// syllablesOf counts groups of vowels, less a silent end.
func syllablesOf(w string) int {
	n := len(vowels.FindAllString(w, -1))
	if silent.MatchString(w) {
		n--
	}
	return max(n, 1)
}

func TestSyllables(t *testing.T) {
	for w, want := range map[string]int{
		"squat": 1, "slowly": 2, "ankle": 2, "knee": 1, "heels": 1, "raise": 1, "shoulder": 2, "lifted": 2,
		"dropped": 1, "hips": 1, "places": 2, "runner": 2, "hamstring": 2, "quadriceps": 3, "body": 2, "table": 2,
	} {
		if got := syllablesOf(w); got != want {
			t.Errorf("%s has %d syllables, want %d", w, got, want)
		}
	}
}
