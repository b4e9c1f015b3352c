package sqlite_test

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// TestABackupUnderManyWritersIsOneMoment: one writer gives ada and bob an event in
// turn, while many others write. In a copy of one moment bob has as many as ada
// or one less, everybody's history is the beginning of what it became, and what
// was there when the backup began is in it.
func TestABackupUnderManyWritersIsOneMoment(t *testing.T) {
	dir := t.TempDir()
	s := opened(t, filepath.Join(dir, "legwork.db"))
	for _, a := range []string{"ada", "bob"} {
		if err := s.AddAthlete(t.Context(), a, a, storetest.Noon); err != nil {
			t.Fatal(err)
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	var all sync.WaitGroup
	all.Go(func() { faulttest.Write(ctx, s, 1, 0, io.Discard) })
	all.Go(func() { alternate(ctx, t, s) })
	for len(of(t, s, "bob")) == 0 {
		time.Sleep(time.Millisecond)
	}
	var copies []string
	var began []int // how many bob had
	for i := range faulttest.Rounds(4, 10) {
		path := filepath.Join(dir, fmt.Sprintf("backup-%d.db", i))
		began = append(began, len(of(t, s, "bob")))
		if err := s.Backup(t.Context(), path); err != nil {
			t.Fatal(err)
		}
		copies = append(copies, path)
	}
	stop()
	all.Wait()
	most := 0
	for i, path := range copies {
		b := opened(t, path)
		if err := b.Check(t.Context()); err != nil {
			t.Error(err)
		}
		if a, b := len(of(t, b, "ada")), len(of(t, b, "bob")); a != b && a != b+1 {
			t.Errorf("ada has %d entries, bob %d, which was so at no moment", a, b)
		}
		if n := len(of(t, b, "bob")); n < began[i] {
			t.Errorf("copy %d has %d of bob's entries, want the %d there were", i, n, began[i])
		}
		beginning(t, b, s)
		most = max(most, len(of(t, b, "ada")))
		b.Close()
	}
	if most == 0 {
		t.Error("every copy is of the moment before the load")
	}
}

// alternate gives ada and bob events in turn until ctx ends.
func alternate(ctx context.Context, t *testing.T, s *sqlite.Store) {
	for n := int64(1); ; n++ {
		for _, a := range []string{"ada", "bob"} {
			e := storetest.Logged(a, "phone", n)
			e.Session = fmt.Sprintf("phone-%d of 1", n)
			if _, err := s.Append(ctx, a, []journal.Event{e}, storetest.Noon); err != nil {
				if ctx.Err() == nil {
					t.Error(err)
				}
				return
			}
		}
	}
}

// beginning fails unless every history in copied is the beginning of that in s.
func beginning(t *testing.T, copied, s *sqlite.Store) {
	t.Helper()
	everybody, err := copied.Athletes(t.Context())
	if err != nil || len(everybody) < 2 {
		t.Fatalf("athletes = %v, %v", everybody, err)
	}
	for _, a := range everybody {
		then, now := of(t, copied, a.ID), of(t, s, a.ID)
		if len(then) > len(now) || len(then) > 0 && !reflect.DeepEqual(then, now[:len(then)]) {
			t.Errorf("the copy of %s's history is not its beginning", a.ID)
		}
	}
}

// TestPhonesThatAreNewerThanTheBackup: an older backup is put back under phones
// that hold everything. They see the new epoch and send all again, in any order.
func TestPhonesThatAreNewerThanTheBackup(t *testing.T) {
	dice := faulttest.Dice(t)
	for round := range faulttest.Rounds(10, 200) {
		dir := t.TempDir()
		path, copied := filepath.Join(dir, "legwork.db"), filepath.Join(dir, "backup.db")
		s := seeded(t, opened(t, path), 0)
		events := faulttest.History("ada", dice)
		k := dice.IntN(len(events))
		hand(t, s, events[:k])
		if err := s.Backup(t.Context(), copied); err != nil {
			t.Fatal(err)
		}
		hand(t, s, events[k:])
		s.Close()
		next := storetest.ID("epoch", int64(round+2))
		if _, err := sqlite.Restore(t.Context(), copied, path, next); err != nil {
			t.Fatal(err)
		}
		s = opened(t, path)
		if n := len(of(t, s, "ada")); n != k {
			t.Fatalf("%d entries restored, want %d", n, k)
		}
		if epoch, err := s.Epoch(t.Context()); epoch != next || err != nil {
			t.Fatalf("epoch = %v, %v, want %v", epoch, err, next)
		}
		again := append([]journal.Event(nil), events...)
		dice.Shuffle(len(again), func(i, j int) { again[i], again[j] = again[j], again[i] })
		hand(t, s, again)
		hand(t, s, events)
		sameState(t, s, events)
		s.Close()
	}
}

// hand hands events in, a few at a time.
func hand(t *testing.T, s *sqlite.Store, events []journal.Event) {
	t.Helper()
	for len(events) > 0 {
		n := min(7, len(events))
		r, err := s.Append(t.Context(), "ada", events[:n], storetest.Noon)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range r.Answers {
			if a.Reason != "" {
				t.Fatalf("%+v", a)
			}
		}
		events = events[n:]
	}
}

// sameState fails unless ada's history has the State of events, and each once.
func sameState(t *testing.T, s *sqlite.Store, events []journal.Event) {
	t.Helper()
	var kept []journal.Event
	for _, entry := range of(t, s, "ada") {
		e, err := entry.Event()
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, e)
	}
	if len(kept) != len(events) {
		t.Errorf("%d entries, want %d", len(kept), len(events))
	}
	opaque := cmpopts.EquateComparable(journal.Unread{})
	if diff := cmp.Diff(athlete.Fold(events), athlete.Fold(kept), opaque); diff != "" {
		t.Error(diff)
	}
}
