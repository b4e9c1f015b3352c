package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/explain"
)

// signLines say which warning signs are up, since when, and how each ends.
func signLines(signs []app.Sign, words explain.Words) []string {
	var out, rules []string
	for _, s := range signs {
		out = append(out, fmt.Sprintf("Warning sign %s is up since %s: %s", s.Rule, shortDay(s.Since), words.Sentence(s.Why)))
		rules = append(rules, string(s.Rule))
	}
	rules = slices.Compact(rules)
	return append(out,
		"A clinician should look at it before you train on.",
		fmt.Sprintf("Once somebody qualified has looked and agrees: legwork log flag %s --clear", strings.Join(rules, " ")))
}

// notStarted is why no plan is made while a warning sign is up.
func notStarted(e *app.StoppedError, words explain.Words) error {
	return usageError{errors.New("no plan is made and nothing was changed\n" + strings.Join(signLines(e.Signs, words), "\n"))}
}

// pauseLine says that an illness or journey holds, what it means and how it ends.
func pauseLine(p app.Pause) string {
	said := "You are " + string(p.Why) + " " + spanText(p.Span)
	if p.Fever {
		said += ", with a fever"
	}
	if p.Trains() {
		said += fmt.Sprintf(": sessions are made for %s meanwhile.", p.Place)
	} else {
		said += ": sessions are let go meanwhile."
	}
	return said + fmt.Sprintf(" Over? legwork log %[1]s --over, or legwork log %[1]s --until DAY once you know.", p.Why)
}
