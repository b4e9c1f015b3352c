package faulttest

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Deliver hands histories to a store that two programs have open: shuffled, each
// event once to three times, split over calls, some as lines from outside. It
// goes on until so many deliveries of an event were made, and holds the State of
// what the store then has to that of the plain list.
func Deliver(t *testing.T, open func() storetest.Store, deliveries int) {
	t.Helper()
	dice, stores := Dice(t), [2]storetest.Store{open(), open()}
	made, histories := 0, 0
	for ; made < deliveries; histories++ {
		name := fmt.Sprintf("athlete-%d", histories)
		if err := stores[0].AddAthlete(t.Context(), name, "Athlete", storetest.Noon); err != nil {
			t.Fatal(err)
		}
		events := History(name, dice)
		made += handIn(t, stores, events, dice)
		got, want := athlete.Fold(kept(t, stores[histories%2], name)), athlete.Fold(events)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("history %d: another State (-want +got):\n%s", histories, cmp.Diff(want, got, cmpopts.EquateComparable(journal.Unread{})))
		}
	}
	if err := stores[0].Check(t.Context()); err != nil {
		t.Error(err)
	}
	t.Logf("%d deliveries of %d histories, the same State each time", made, histories)
}

// handIn hands events in and gives how many deliveries that made.
func handIn(t *testing.T, stores [2]storetest.Store, events []journal.Event, dice *rand.Rand) int {
	t.Helper()
	var all []journal.Event
	for _, e := range events {
		for range 1 + dice.IntN(3) {
			all = append(all, e)
		}
	}
	dice.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	for rest := all; len(rest) > 0; {
		n := 1 + dice.IntN(min(len(rest), 40))
		give(t, stores[dice.IntN(2)], rest[:n], dice.IntN(2) == 0)
		rest = rest[n:]
	}
	return len(all)
}

// give hands events in by one call, as events or as lines. None may be refused or
// parked.
func give(t *testing.T, s storetest.Store, events []journal.Event, asLines bool) {
	t.Helper()
	name := events[0].Athlete
	hand := func() (store.Receipt, error) { return s.Append(t.Context(), name, events, storetest.Noon) }
	if asLines {
		lines := make([][]byte, len(events))
		for i, e := range events {
			line, err := journal.Encode(e)
			if err != nil {
				t.Fatal(err)
			}
			lines[i] = line
		}
		hand = func() (store.Receipt, error) { return s.AppendRaw(t.Context(), name, lines, storetest.Noon) }
	}
	r, err := hand()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range r.Answers {
		if a.Reason != "" {
			t.Fatalf("event %s is %s: %s", a.ID, a.Verdict, a.Why)
		}
	}
}

// kept is what the store has of an athlete.
func kept(t *testing.T, s storetest.Store, name string) []journal.Event {
	t.Helper()
	entries, err := s.Since(t.Context(), name, 0, 1000)
	if err != nil {
		t.Fatal(err)
	}
	events := make([]journal.Event, len(entries))
	for i, entry := range entries {
		if events[i], err = entry.Event(); err != nil {
			t.Fatal(err)
		}
	}
	return events
}
