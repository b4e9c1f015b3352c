package journal

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training"
)

func invalid(field, value, why string) error {
	return &training.InvalidError{Field: field, Value: value, Why: why}
}

// first is the first error of several.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// checkEach checks each of a list, counted from 1, so that the message says
// which.
func checkEach[T any](what string, list []T, check func(T) error) error {
	for i, x := range list {
		if err := check(x); err != nil {
			return in(fmt.Sprintf("%s %d", what, i+1), err)
		}
	}
	return nil
}

// in is err with the place where its field is.
func in(place string, err error) error {
	var bad *training.InvalidError
	if errors.As(err, &bad) {
		return invalid(place+": "+bad.Field, bad.Value, bad.Why)
	}
	return err
}

// within is an error unless low <= v <= high.
func within[T ~int | ~int16 | ~float64](field string, v, low, high T, what string) error {
	if v >= low && v <= high { // false for NaN
		return nil
	}
	return invalid(field, fmt.Sprint(v), fmt.Sprintf("%s is from %v to %v", what, low, high))
}

// oneOf is an error unless v is one of words.
func oneOf[T ~string](field string, v T, words []T) error {
	if slices.Contains(words, v) {
		return nil
	}
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = string(w)
	}
	return invalid(field, shortened(string(v)), "use one of "+strings.Join(list, ", "))
}

// oneOfIf is oneOf for a word that may be left out.
func oneOfIf[T ~string](field string, v T, words []T) error {
	if v == "" {
		return nil
	}
	return oneOf(field, v, words)
}

// given is an error when something that must be there is not.
func given(field, value, why string) error {
	if value == "" {
		return invalid(field, "", why)
	}
	return checkName(field, value)
}

// The longest names and texts, in letters. House rule: a page holds them.
const (
	longestName = 120
	longestText = 10_000
)

// checkName is for one line that people or programs give as a name.
func checkName(field, value string) error {
	if utf8.RuneCountInString(value) > longestName || !utf8.ValidString(value) || strings.ContainsFunc(value, unicode.IsControl) {
		return invalid(field, shortened(value), fmt.Sprintf("use at most %d letters on one line", longestName))
	}
	return nil
}

// checkText is for words, with line breaks and tabs.
func checkText(field, s string) error {
	strange := func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\n\r\t", r) }
	if utf8.RuneCountInString(s) > longestText || !utf8.ValidString(s) || strings.ContainsFunc(s, strange) {
		return invalid(field, shortened(s), fmt.Sprintf("use at most %d letters, and no control characters", longestText))
	}
	return nil
}

// checkKey is for what two events are known by to be about the same. A key may
// be a calendar's own id for a run, and these are long.
func checkKey(key, why string) error {
	const most = 1000
	switch {
	case key == "":
		return invalid("key", "", why)
	case utf8.RuneCountInString(key) > most:
		return invalid("key", shortened(key), fmt.Sprintf("use at most %d letters", most))
	}
	return checkText("key", key)
}

func shortened(s string) string {
	const most = 40
	s = strings.ToValidUTF8(s, "?")
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "..."
	}
	return s
}

// notAhead is an error when d is after the day the device showed, give or take
// the day that a time zone is worth.
func notAhead(e Event, field string, d training.Date) error {
	if d > e.Date().AddDays(1) {
		return invalid(field, d.String(), "is still to come; give the day it happened")
	}
	return known(field, d)
}

// known is an error when d is no day that anything here can be on.
func known(field string, d training.Date) error {
	if d < training.NewDate(firstYear, 1, 1) || d >= training.NewDate(lastYear+1, 1, 1) {
		return invalid(field, d.String(), "give a day like 2026-11-24")
	}
	return nil
}

// knownIf is known for a day that may be left out.
func knownIf(field string, d training.Date) error {
	if d.IsZero() {
		return nil
	}
	return known(field, d)
}

func checkClock(field string, c training.Clock) error {
	return within(field, c, 0, dayMin-1, "a time of day")
}

func checkSide(s training.Side) error {
	return oneOfIf("side", s, []training.Side{training.Left, training.Right})
}

func checkPain(score int) error { return within("pain", score, 0, 10, "pain") }
