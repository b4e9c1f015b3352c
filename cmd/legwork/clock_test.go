package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// berlin is a moment there, as its clocks show it.
func berlin(t *testing.T, at string) time.Time {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	moment, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	return moment.In(zone)
}

// The night summer time begins has no half past two, and the night it ends has
// two of them. Days stay days: nothing moves to another date or counts twice.
func TestTheNightsTheClocksChange(t *testing.T) {
	for name, c := range map[string]struct {
		start   string
		moments []string // in the order they pass
		today   string   // at the last of them
		next    string   // a day with a session after them
	}{
		"summer time begins": {"2027-03-22T09:00:00+01:00", []string{"2027-03-27T23:59:00+01:00", "2027-03-28T01:59:00+01:00", "2027-03-28T03:00:00+02:00", "2027-03-28T23:59:00+02:00"}, "Sun 28 Mar 2027", "2027-03-29"},
		"summer time ends":   {"2026-10-19T09:00:00+02:00", []string{"2026-10-24T23:59:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T23:59:00+01:00"}, "Sun 25 Oct 2026", "2026-10-26"},
	} {
		t.Run(name, func(t *testing.T) {
			a := at{t: t, dir: filepath.Join(t.TempDir(), "data"), clock: berlin(t, c.start)}
			a.must("start", "--usual", "tue intervals 60 @06:30, thu tempo 50, sun long 100", "--goal", "half", "--equipment", "dumbbells", "--level", "L1")
			planned := a.title(c.next)
			if !strings.Contains(planned, ": STRENGTH ") {
				t.Fatalf("nothing is planned on %s: %s", c.next, planned)
			}
			var want []string
			for i, at := range c.moments {
				a.clock = berlin(t, at)
				said := "morning of " + at
				a.must("log", "note", said)
				a.must("log", "soreness", []string{"1", "2", "3", "4"}[i])
				if got := a.title(c.next); got != planned {
					t.Errorf("at %s the plan has %q, at first %q", at, got, planned)
				}
				want = append([]string{"soreness " + []string{"1", "2", "3", "4"}[i], "note: " + said}, want...)
			}
			if today := a.must("today"); !strings.HasPrefix(today, c.today) {
				t.Errorf("today is\n%s", today)
			}
			if got := a.inList("soreness ", "note: "); !slices.Equal(got, want) {
				t.Errorf("the order is %q, want %q", got, want)
			}
			// Of one day the last answer counts; the evening before has its own.
			history := a.must("history", "--days", "2")
			for _, one := range []string{"soreness 1", "soreness 4", c.today} {
				if strings.Count(history, one) != 1 {
					t.Errorf("%q is not there once:\n%s", one, history)
				}
			}
		})
	}
}

// title is the day, start and name of the session that a day holds.
func (a at) title(day string) string {
	a.t.Helper()
	words := strings.SplitN(a.must("today", "--date", day), ",", 3)
	return strings.Join(words[:min(len(words), 2)], ",")
}

// inList are the lines of legwork undo --list that say one of the words, from
// there to the next comma.
func (a at) inList(words ...string) []string {
	a.t.Helper()
	var out []string
	for line := range strings.Lines(a.must("undo", "--list")) {
		for _, w := range words {
			if _, said, ok := strings.Cut(line, w); ok {
				said, _, _ = strings.Cut(strings.TrimSpace(said), ",")
				out = append(out, w+said)
			}
		}
	}
	return out
}
