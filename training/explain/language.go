package explain

import (
	"github.com/legwork-run/legwork/training"
)

// Language is how reasons are said in another language than English. What is nil,
// or answers false, is said in English: a language that is half done is half
// English, and nothing is left out.
type Language struct {
	// Template gives the words of a code, with the facts in braces as the English
	// ones have them, in whatever order the language needs.
	Template func(training.ReasonCode) (string, bool)
	// Count is a number with its noun, given in English and in the singular: "4",
	// "week". Languages have more plurals than two.
	Count func(n, noun string) string
	// Day is a day within a sentence.
	Day func(training.Date) string
	// Word is a fact that is a code, in words: a place on the body, a kind of run, a
	// group of muscles, a level.
	Word func(training.Fact) (string, bool)
}

func (l Language) template(code training.ReasonCode) (string, bool) {
	if l.Template != nil {
		if t, ok := l.Template(code); ok {
			return t, true
		}
	}
	return template(code)
}

func (l Language) count(n, noun string) string {
	if l.Count != nil {
		return l.Count(n, noun)
	}
	return n + " " + forms(noun, n == "1")
}

func (l Language) day(d training.Date) string {
	if l.Day != nil {
		return l.Day(d)
	}
	return d.Time().Format("Mon 2 Jan")
}

func (l Language) word(f training.Fact) string {
	if l.Word != nil {
		if w, ok := l.Word(f); ok {
			return w
		}
	}
	return word(f)
}
