package storetest

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Noon is a moment in 2026, in milliseconds since 1970.
const Noon journal.Instant = 1_774_000_000_000

// ID is the nth id of an athlete's device.
func ID(device string, n int64) journal.ID {
	var chance [10]byte
	copy(chance[1:], device)
	binary.BigEndian.PutUint32(chance[6:], uint32(n))
	return journal.NewID(Noon+journal.Instant(n), chance)
}

// Logged is the nth event of a device: a set of eight squats.
func Logged(athlete, device string, n int64) journal.Event {
	return journal.Event{
		ID: ID(device, n), Athlete: athlete, Device: device, Seq: n,
		Session: "w1-a", Slot: journal.Slot{Exercise: "back-squat", Number: int(n-1)%50 + 1},
		Kind: journal.SetLogged, Version: 1, At: Noon + journal.Instant(n), Mono: journal.Elapsed(n),
		Body: journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 60, RIR: 2, Rated: true}},
	}
}

// Noted is the nth event of a device: some text.
func Noted(athlete, device string, n int64, text string) journal.Event {
	return journal.Event{
		ID: ID(device, n), Athlete: athlete, Device: device, Seq: n,
		Kind: journal.NoteWritten, Version: 1, At: Noon, Body: journal.Note{Text: text},
	}
}

// Planned is the nth event of a device: a plan of some two megabytes.
func Planned(athlete, device string, n int64) journal.Event {
	weeks := make([]training.Week, 20_000)
	for i := range weeks {
		weeks[i].Monday = training.NewDate(2026, 1, 5).AddDays(7 * i)
	}
	plan := training.Plan{Version: training.PlanVersion, From: weeks[0].Monday, To: weeks[0].Monday.AddDays(6), Weeks: weeks}
	return journal.Event{
		ID: ID(device, n), Athlete: athlete, Device: device, Seq: n,
		Kind: journal.PlanAdopted, Version: 1, At: Noon, Body: journal.Plan{Plan: plan},
	}
}

// line is an event's canonical bytes.
func line(t testing.TB, e journal.Event) []byte {
	t.Helper()
	b, err := journal.Encode(e)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// with adds athletes and gives the store.
func with(t testing.TB, s Store, athletes ...string) Store {
	t.Helper()
	for _, a := range athletes {
		if err := s.AddAthlete(t.Context(), a, "Name of "+a, Noon); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// hand hands events in and fails on an error.
func hand(t testing.TB, s Store, athlete string, events ...journal.Event) store.Receipt {
	t.Helper()
	r, err := s.Append(t.Context(), athlete, events, Noon)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// handRaw hands lines in and fails on an error.
func handRaw(t testing.TB, s Store, athlete string, lines ...string) store.Receipt {
	t.Helper()
	raw := make([][]byte, len(lines))
	for i, l := range lines {
		raw[i] = []byte(l)
	}
	r, err := s.AppendRaw(t.Context(), athlete, raw, Noon)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// all is an athlete's whole history, held to count from 1 without gaps.
func all(t testing.TB, s Store, athlete string) []store.Entry {
	t.Helper()
	entries, err := s.Since(t.Context(), athlete, 0, 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	for i, e := range entries {
		if e.Cursor != int64(i+1) {
			t.Fatalf("entry %d has cursor %d, want %d", i, e.Cursor, i+1)
		}
	}
	return entries
}

// shelf is what is parked of an athlete's.
func shelf(t testing.TB, s Store, athlete string) []store.Shelved {
	t.Helper()
	p, err := s.Parked(t.Context(), athlete)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// sound fails unless the store's own check is content.
func sound(t testing.TB, s Store) {
	t.Helper()
	if err := s.Check(t.Context()); err != nil {
		t.Errorf("Check = %v", err)
	}
}

// verdicts are a receipt's answers in short: "applied", "parked newer".
func verdicts(r store.Receipt) []string {
	var out []string
	for _, a := range r.Answers {
		text := string(a.Verdict)
		if a.Reason != "" {
			text += " " + string(a.Reason)
		}
		out = append(out, text)
	}
	return out
}

// hold fails unless the receipt says exactly want.
func hold(t testing.TB, r store.Receipt, want ...string) {
	t.Helper()
	if got := verdicts(r); fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("verdicts = %q, want %q", got, want)
	}
}
