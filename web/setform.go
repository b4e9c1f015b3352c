package web

import (
	"fmt"
	"math"
	"net/http"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// setOf is the set that a form describes.
func setOf(r *http.Request, v view) (app.Sets, error) {
	t, ok := next(v.Session, v.Log)
	if !ok {
		return app.Sets{}, &training.InvalidError{Field: "set", Why: "all sets of this session are logged"}
	}
	x := v.Session.Exercises[t.exercise]
	if number, _ := strconv.Atoi(r.FormValue("number")); r.FormValue("exercise") != x.Exercise || number != t.number {
		return app.Sets{}, &training.InvalidError{Field: "set", Why: "was logged already; this is the next one"}
	}
	set, err := doneSet(r, x.Work()[t.number-1], v.words.Units)
	return app.Sets{
		Which: app.Which{Session: v.Entry.ID, Date: v.Date}, Exercise: x.Exercise, Number: t.number,
		Sets: []app.DoneSet{{LoggedSet: set}}, Sure: r.FormValue("sure") != "",
	}, err
}

// doneSet is what was done of a set, out of a form.
func doneSet(r *http.Request, asked training.PrescribedSet, u training.Units) (set training.LoggedSet, err error) {
	count, err := whole(r, "count", 2000)
	if err != nil {
		return set, err
	}
	set = asked.Done(count)
	if set.Pain, err = whole(r, "pain", 10); err != nil {
		return set, err
	}
	if set.Load, err = load(r, u, asked.Load); err != nil || r.FormValue("rir") == "" {
		return set, err
	}
	left, err := whole(r, "rir", 10)
	set.RIR, set.Rated = training.RIR(left), true
	return set, err
}

// whole is a whole number from 0 to most out of a form.
func whole(r *http.Request, field string, most int) (int, error) {
	return between(r, field, 0, most)
}

// between is a whole number from least to most out of a form.
func between(r *http.Request, field string, least, most int) (int, error) {
	text := strings.TrimSpace(r.FormValue(field))
	n, err := strconv.Atoi(text)
	if err != nil || n < least || n > most {
		return 0, &training.InvalidError{Field: field, Value: text, Why: fmt.Sprintf("give a whole number from %d to %d", least, most)}
	}
	return n, nil
}

// load is what was lifted, out of a form; 0 when the form has no load, and before
// where it is typed as it was shown, so that rounding changes nothing.
func load(r *http.Request, u training.Units, before unit.Kilograms) (unit.Kilograms, error) {
	text := strings.Replace(strings.TrimSpace(r.FormValue("load")), ",", ".", 1)
	if text == "" {
		return 0, nil
	}
	if text == kilos(before, u) {
		return before, nil
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || n < 0 || n > 1000 || math.IsNaN(n) {
		return 0, &training.InvalidError{Field: "load", Value: text, Why: "give a number from 0 to 1000"}
	}
	if u.Pounds() {
		return unit.FromPounds(n), nil
	}
	return unit.Kilograms(n), nil
}

// plainly is an error as a sentence, without the command line's names and ways out.
func plainly(e *training.InvalidError) string {
	field := strings.TrimPrefix(e.Field, "--")
	why, _, _ := strings.Cut(e.Why, "; ")
	if e.Value == "" {
		return plantext.Capital(field + " " + why + ".")
	}
	return plantext.Capital(fmt.Sprintf("%s %s: %s.", field, e.Value, why))
}
