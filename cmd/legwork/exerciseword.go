package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/order"
)

// exerciseMeant finds an exercise by what was typed: an id, a name or another
// name; else the only one of the session that the words are part of; else the
// only one of all. The error names those that were perhaps meant.
func exerciseMeant(cat *catalogue.Catalogue, typed string, session []string) (catalogue.Exercise, error) {
	if e, ok := cat.ByName(typed); ok {
		return e, nil
	}
	var here []catalogue.Exercise
	for _, id := range session {
		if e, ok := cat.Exercise(id); ok {
			here = append(here, e)
		}
	}
	for _, list := range [][]catalogue.Exercise{here, cat.All()} {
		if found := partly(list, typed); len(found) == 1 {
			return found[0], nil
		}
	}
	return catalogue.Exercise{}, &training.InvalidError{Field: "exercise", Value: shortened(typed), Why: "is not one this program knows" + perhaps(cat, typed) + "; legwork exercises lists them"}
}

// partly are the exercises in whose names the words typed occur.
func partly(list []catalogue.Exercise, typed string) []catalogue.Exercise {
	var found []catalogue.Exercise
	for _, e := range list {
		if e.Called(typed) {
			found = append(found, e)
		}
	}
	return found
}

func namesOf(e catalogue.Exercise) []string {
	out := []string{catalogue.Folded(e.ID), catalogue.Folded(e.Name)}
	for _, a := range e.Aliases {
		out = append(out, catalogue.Folded(a))
	}
	return out
}

// mostGuesses are offered for a name nobody knows, mostNear for a part of many.
const (
	mostGuesses = 3
	mostNear    = 6
)

// perhaps is what was perhaps meant: "; did you mean Goblet squat?".
func perhaps(cat *catalogue.Catalogue, typed string) string {
	want := catalogue.Folded(typed)
	if want == "" || len(want) > 60 {
		return ""
	}
	if found := partly(cat.All(), typed); len(found) > mostGuesses {
		return fmt.Sprintf("; %d have it in their names, such as %s", len(found), ids(found[:min(len(found), mostNear)]))
	}
	type guess struct {
		name string
		far  int
	}
	var all []guess
	for _, e := range cat.All() {
		far := len(want)
		for _, n := range namesOf(e) {
			far = min(far, distance(want, n))
			if strings.Contains(n, want) {
				far = min(far, 1)
			}
		}
		if far <= max(2, len(want)/3) {
			all = append(all, guess{e.Name + " (" + e.ID + ")", far})
		}
	}
	order.By(all, func(a, b guess) int { return cmp.Compare(a.far, b.far) })
	var names []string
	for _, g := range all[:min(len(all), mostGuesses)] {
		names = append(names, g.name)
	}
	if len(names) == 0 {
		return ""
	}
	return "; did you mean " + strings.Join(names, ", ") + "?"
}

func ids(list []catalogue.Exercise) string {
	var out []string
	for _, e := range list {
		out = append(out, e.ID)
	}
	return strings.Join(out, ", ")
}

// distance is how many letters have to be changed, added or left out to turn a
// into b, by Levenshtein's method.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			last, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, last+cost)
		}
	}
	return row[len(b)]
}
