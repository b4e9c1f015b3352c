package storetest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// lostAnswer has callers give up at every moment of an append. Handing in again
// ends with each event there once.
func lostAnswer(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	const events = 60
	answered := 0
	for n := int64(1); n <= events; n++ {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(n)*20*time.Microsecond)
		r, err := s.Append(ctx, "ada", []journal.Event{Logged("ada", "phone", n)}, Noon)
		cancel()
		if err == nil {
			answered++
			hold(t, r, "applied")
		}
	}
	for n := int64(1); n <= events; n++ {
		v := hand(t, s, "ada", Logged("ada", "phone", n)).Answers[0].Verdict
		if v != store.Applied && v != store.Duplicate {
			t.Fatalf("event %d is %s after handing it in again", n, v)
		}
	}
	if n := len(all(t, s, "ada")); n != events {
		t.Errorf("history has %d entries, want %d", n, events)
	}
	t.Logf("%d of %d were answered in time", answered, events)
	sound(t, s)
}

func givenUp(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := s.Append(ctx, "ada", []journal.Event{Logged("ada", "phone", 1)}, Noon)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Append = %v, want context.Canceled", err)
	}
	hold(t, hand(t, s, "ada", Logged("ada", "phone", 1)), "applied")
}

// twoPrograms has eight writers in each of two programs append to two histories
// while a reader of each follows by cursor.
func twoPrograms(t *testing.T, open func() Store) {
	one, two := with(t, open(), "ada", "bob"), open()
	const writers, each = 16, 25
	ctx, finished := t.Context(), atomic.Bool{}
	var writing, reading sync.WaitGroup
	for w := range writers {
		writing.Go(func() {
			s, device := []Store{one, two}[w%2], fmt.Sprintf("d%02d", w)
			athlete := []string{"ada", "bob"}[w/2%2]
			for n := int64(1); n <= each; n++ {
				// Every event is handed in by a neighbour in the other program too.
				twin := fmt.Sprintf("d%02d", w^1)
				r, err := s.Append(ctx, athlete, []journal.Event{Logged(athlete, device, n), Logged(athlete, twin, n)}, Noon)
				if err != nil {
					t.Error(err)
					return
				}
				for _, a := range r.Answers {
					if a.Verdict != store.Applied && a.Verdict != store.Duplicate {
						t.Errorf("answer = %+v", a)
					}
				}
			}
		})
	}
	for i, athlete := range []string{"ada", "bob"} {
		reading.Go(func() {
			follow(t, []Store{two, one}[i], athlete, &finished)
		})
	}
	writing.Wait()
	finished.Store(true)
	reading.Wait()
	for _, athlete := range []string{"ada", "bob"} {
		if n := len(all(t, one, athlete)); n != writers/2*each {
			t.Errorf("history of %s has %d entries, want %d", athlete, n, writers/2*each)
		}
		g, err := two.Gaps(ctx, athlete)
		if len(g) != 0 || err != nil {
			t.Errorf("gaps of %s = %v, %v, want none", athlete, g, err)
		}
	}
	sound(t, one)
	sound(t, two)
}

// follow reads a history as it grows and fails at the first gap.
func follow(t *testing.T, s Store, athlete string, finished *atomic.Bool) {
	var at int64
	for {
		last := finished.Load()
		page, err := s.Since(t.Context(), athlete, at, 7)
		if err != nil {
			t.Error(err)
			return
		}
		for _, e := range page {
			if e.Cursor != at+1 {
				t.Errorf("%s: after %d comes %d", athlete, at, e.Cursor)
				return
			}
			at = e.Cursor
		}
		if last && len(page) == 0 {
			return
		}
	}
}

// anyDelivery hands a random history in by two stores in random pieces, in any
// order, some of it twice or more.
func anyDelivery(t *testing.T, open func() Store) {
	stores := []Store{open(), open()}
	round := 0
	rapid.Check(t, func(rt *rapid.T) {
		round++
		athlete := fmt.Sprintf("ada-%d", round)
		with(t, stores[0], athlete)
		count := rapid.IntRange(1, 30).Draw(rt, "events")
		var want []string
		var deliveries []journal.Event
		for n := range int64(count) {
			e := Logged(athlete, "phone", n+1)
			if rapid.Bool().Draw(rt, "note") {
				e = Noted(athlete, "phone", n+1, rapid.StringMatching(`[a-zé日🏃 "\\<&]{1,40}x`).Draw(rt, "text"))
			}
			want = append(want, e.ID.String())
			for range rapid.IntRange(1, 3).Draw(rt, "times") {
				deliveries = append(deliveries, e)
			}
		}
		order := rand.New(rand.NewPCG(rapid.Uint64().Draw(rt, "order"), 1))
		order.Shuffle(len(deliveries), func(i, j int) { deliveries[i], deliveries[j] = deliveries[j], deliveries[i] })
		applied := 0
		for len(deliveries) > 0 {
			n := rapid.IntRange(1, len(deliveries)).Draw(rt, "piece")
			r := hand(t, stores[rapid.IntRange(0, 1).Draw(rt, "by")], athlete, deliveries[:n]...)
			deliveries = deliveries[n:]
			for _, a := range r.Answers {
				if a.Verdict == store.Applied {
					applied++
				}
			}
			if r.Cursor != int64(applied) {
				rt.Fatalf("cursor = %d after %d were applied", r.Cursor, applied)
			}
		}
		var got []string
		for _, e := range all(t, stores[0], athlete) {
			event, err := e.Event()
			if err != nil {
				rt.Fatal(err)
			}
			got = append(got, event.ID.String())
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			rt.Fatalf("history has %v, want %v", got, want)
		}
	})
	sound(t, stores[1])
}
