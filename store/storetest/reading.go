package storetest

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

func unknown(t *testing.T, open func() Store) {
	s, ctx := open(), t.Context()
	_, appended := s.Append(ctx, "nobody", []journal.Event{Logged("nobody", "phone", 1)}, Noon)
	_, since := s.Since(ctx, "nobody", 0, 10)
	_, cursor := s.Cursor(ctx, "nobody")
	_, parked := s.Parked(ctx, "nobody")
	for door, err := range map[string]error{
		"Append": appended, "Since": since, "Cursor": cursor, "Parked": parked,
		"RenameAthlete": s.RenameAthlete(ctx, "nobody", "x"), "RemoveAthlete": s.RemoveAthlete(ctx, "nobody"),
	} {
		if !errors.Is(err, store.ErrNoAthlete) {
			t.Errorf("%s = %v, want ErrNoAthlete", door, err)
		}
	}
	with(t, s, "ada") // the store goes on
}

func inOrder(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	var want []journal.ID
	for n := int64(10); n >= 1; n-- { // handed in backwards
		hand(t, s, "ada", Logged("ada", "phone", n))
		want = append(want, ID("phone", n))
	}
	var got []journal.ID
	var at int64
	for {
		page, err := s.Since(t.Context(), "ada", at, 3)
		if err != nil {
			t.Fatal(err)
		}
		if len(page) > 3 {
			t.Fatalf("a page has %d entries, want at most 3", len(page))
		}
		if len(page) == 0 {
			break
		}
		for _, entry := range page {
			e, err := entry.Event()
			if err != nil || entry.Cursor != at+1 || entry.Received != Noon {
				t.Fatalf("entry after %d = %+v, %v", at, entry, err)
			}
			at, got = entry.Cursor, append(got, e.ID)
		}
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("order = %v, want %v", got, want)
	}
	for _, limit := range []int{0, -1} {
		if page, err := s.Since(t.Context(), "ada", 0, limit); len(page) != 0 || err != nil {
			t.Errorf("Since with limit %d = %v, %v, want nothing", limit, page, err)
		}
	}
	if page, err := s.Since(t.Context(), "ada", 1000, 5); len(page) != 0 || err != nil {
		t.Errorf("Since beyond the end = %v, %v, want nothing", page, err)
	}
}

// clockJumps has the clock of the store's computer jump a day ahead, back, and
// back once more, and the device's with it.
func clockJumps(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	const day journal.Instant = 24 * 60 * 60 * 1000
	var want []string
	for n, jump := range []journal.Instant{0, day, 0, -day} {
		e := Logged("ada", "phone", int64(n+1))
		e.At += jump
		r, err := s.Append(t.Context(), "ada", []journal.Event{e}, Noon+jump)
		if err != nil {
			t.Fatal(err)
		}
		hold(t, r, "applied")
		want = append(want, fmt.Sprintf("%d %s at %d", n+1, e.ID, Noon+jump))
	}
	var got []string
	for _, x := range all(t, s, "ada") {
		e, err := x.Event()
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprintf("%d %s at %d", x.Cursor, e.ID, x.Received))
	}
	if !slices.Equal(got, want) {
		t.Errorf("history = %q, want %q", got, want)
	}
	if g, err := s.Gaps(t.Context(), "ada"); len(g) != 0 || err != nil {
		t.Errorf("gaps = %v, %v, want none", g, err)
	}
	hold(t, hand(t, s, "ada", Logged("ada", "phone", 1)), "duplicate")
	sound(t, s)
}

// together has eight programs open an empty database at once. The first names
// its epoch.
func together(t *testing.T, open func() Store) {
	epochs := make([]journal.ID, 8)
	var all sync.WaitGroup
	for i := range epochs {
		all.Go(func() {
			var err error
			if epochs[i], err = open().Epoch(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	for _, e := range epochs {
		if e != epochs[0] || e.IsZero() {
			t.Fatalf("epochs = %v, want one", epochs)
		}
	}
}

func wholeEvent(t *testing.T, open func() Store) {
	s := with(t, open(), "zoë")
	e := Noted("zoë", "Telefon 🏃‍♀️", 1, "Schnürsenkel offen <&> \" \\ \u2028 日本 ́e\tend")
	e.Zone = journal.MakeZone(-210, "America/St_Johns")
	e.Base = ID("phone", 9)
	hold(t, hand(t, s, "zoë", e), "applied")
	got, err := all(t, s, "zoë")[0].Event()
	if err != nil || !reflect.DeepEqual(got, e) {
		t.Errorf("event = %+v, %v, want %+v", got, err, e)
	}
	sound(t, s)
}

func apart(t *testing.T, open func() Store) {
	s := with(t, open(), "ada", "bob")
	// The same ids and counts: two phones of one make, say.
	hand(t, s, "ada", Noted("ada", "phone", 1, "ada's"), Logged("ada", "phone", 2))
	hold(t, hand(t, s, "bob", Noted("bob", "phone", 1, "bob's")), "applied")
	if a, b := len(all(t, s, "ada")), len(all(t, s, "bob")); a != 2 || b != 1 {
		t.Errorf("histories have %d and %d entries, want 2 and 1", a, b)
	}
	e, err := all(t, s, "bob")[0].Event()
	if err != nil || e.Body.(journal.Note).Text != "bob's" {
		t.Errorf("bob reads %+v, %v", e, err)
	}
}

func removed(t *testing.T, open func() Store) {
	s := with(t, open(), "ada", "bob")
	hand(t, s, "ada", Logged("ada", "phone", 1), Noted("ada", "phone", 1, "other"))
	hand(t, s, "bob", Logged("bob", "phone", 1))
	if err := s.RemoveAthlete(t.Context(), "ada"); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Since(t.Context(), "ada", 0, 10); !errors.Is(err, store.ErrNoAthlete) {
		t.Errorf("Since = %v, want ErrNoAthlete", err)
	}
	if n := len(all(t, s, "bob")); n != 1 {
		t.Errorf("bob has %d entries, want 1", n)
	}
	with(t, s, "ada")
	if e, p := all(t, s, "ada"), shelf(t, s, "ada"); len(e) != 0 || len(p) != 0 {
		t.Errorf("a new ada has %v and parked %v, want nothing", e, p)
	}
	hold(t, hand(t, s, "ada", Logged("ada", "phone", 1)), "applied")
	sound(t, s)
}

func directory(t *testing.T, open func() Store) {
	s, ctx := open(), t.Context()
	for i, id := range []string{"bob", "Äda", "ada"} {
		if err := s.AddAthlete(ctx, id, "first", journal.Instant(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.AddAthlete(ctx, "ada", "again", 9); !errors.Is(err, store.ErrTaken) {
		t.Errorf("adding again = %v, want ErrTaken", err)
	}
	if err := s.RenameAthlete(ctx, "ada", "Ada Łovelace"); err != nil {
		t.Fatal(err)
	}
	got, err := s.Athletes(ctx)
	want := []store.Athlete{{ID: "ada", Name: "Ada Łovelace", Added: 2}, {ID: "bob", Name: "first", Added: 0}, {ID: "Äda", Name: "first", Added: 1}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("athletes = %+v, %v, want %+v", got, err, want)
	}
	var invalid *training.InvalidError
	for _, bad := range []string{"", "a\x00b", "a\xffb", fmt.Sprintf("%0121d", 1)} {
		if err := s.AddAthlete(ctx, bad, "x", 0); !errors.As(err, &invalid) {
			t.Errorf("adding %q = %v, want an InvalidError", bad, err)
		}
	}
	first, err := s.Epoch(ctx)
	if err != nil || first.IsZero() {
		t.Errorf("epoch = %v, %v, want an id", first, err)
	}
	if again, err := open().Epoch(ctx); again != first || err != nil {
		t.Errorf("epoch of the same database = %v, %v, want %v", again, err, first)
	}
}

func gaps(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	hand(t, s, "ada", Logged("ada", "phone", 3), Logged("ada", "phone", 7), Logged("ada", "laptop", 1))
	// 4 arrived too, though it was parked; so did 5, which nobody could read.
	heavy := Logged("ada", "phone", 4)
	set := heavy.Body.(journal.Set)
	set.Load = 6000
	heavy.Body = set
	hold(t, hand(t, s, "ada", heavy), "parked unlikely")
	handRaw(t, s, "ada", `{"id":"`+ID("phone", 5).String()+`","athlete":"ada","device":"phone","seq":5}`)
	got, err := s.Gaps(t.Context(), "ada")
	want := []store.Gap{{Device: "phone", First: 1, Last: 2}, {Device: "phone", First: 6, Last: 6}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("gaps = %+v, %v, want %+v", got, err, want)
	}
	devices, err := s.Devices(t.Context(), "ada")
	if want := []store.Device{{Name: "laptop", Last: 1}, {Name: "phone", Last: 7}}; err != nil || !reflect.DeepEqual(devices, want) {
		t.Errorf("devices = %+v, %v, want %+v", devices, err, want)
	}
}

func reopened(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	hand(t, s, "ada", Logged("ada", "phone", 1))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Append(context.Background(), "ada", nil, Noon); err == nil {
		t.Error("a closed store takes events")
	}
	s = open()
	if n := len(all(t, s, "ada")); n != 1 {
		t.Errorf("history has %d entries, want 1", n)
	}
	hold(t, hand(t, s, "ada", Logged("ada", "phone", 1), Logged("ada", "phone", 2)), "duplicate", "applied")
	sound(t, s)
}
