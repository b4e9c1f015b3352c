package storetest

import (
	"bytes"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

func appliedOnce(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	e := Logged("ada", "phone", 1)
	r := hand(t, s, "ada", e, e)
	hold(t, r, "applied", "duplicate")
	if r.Cursor != 1 || r.Answers[0].ID != e.ID {
		t.Errorf("receipt = %+v, want cursor 1 for %s", r, e.ID)
	}
	hold(t, hand(t, s, "ada", e), "duplicate")
	if n := len(all(t, s, "ada")); n != 1 {
		t.Errorf("history has %d entries, want 1", n)
	}
	sound(t, s)
}

func otherSpelling(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	e := Logged("ada", "phone", 1)
	loose := strings.Replace(string(line(t, e)), `,"seq":1`, `,  "seq" : 1 `, 1)
	hold(t, handRaw(t, s, "ada", loose), "applied")
	hold(t, hand(t, s, "ada", e), "duplicate")
	if got := all(t, s, "ada")[0].Line; !bytes.Equal(got, line(t, e)) {
		t.Errorf("kept %s, want the canonical bytes", got)
	}
	if p := shelf(t, s, "ada"); len(p) != 0 {
		t.Errorf("parked %v, want nothing", p)
	}
}

func otherBody(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	first, second := Noted("ada", "phone", 1, "easy"), Noted("ada", "phone", 1, "hard")
	hold(t, hand(t, s, "ada", first, second), "applied", "parked other-body")
	hold(t, hand(t, s, "ada", second), "parked other-body")
	if got := all(t, s, "ada"); len(got) != 1 || !bytes.Equal(got[0].Line, line(t, first)) {
		t.Errorf("history = %v, want the first event alone", got)
	}
	p := shelf(t, s, "ada")
	if len(p) != 1 || p[0].ID != second.ID || p[0].Reason != store.OtherBody || !bytes.Equal(p[0].Line, line(t, second)) || p[0].Received != Noon {
		t.Errorf("parked = %+v, want the second event once", p)
	}
	sound(t, s)
}

func unlikely(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	heavy := Logged("ada", "phone", 1)
	set := heavy.Body.(journal.Set)
	set.Load = 6000
	heavy.Body = set
	nobody := Logged("ada", "phone", 2)
	nobody.Device = "pho\xffne" // no text; spelled with a mark instead
	odd := Noted("ada", "pho\x00ne", 3, "x")
	r := hand(t, s, "ada", heavy, nobody, odd)
	hold(t, r, "parked unlikely", "applied", "parked unlikely")
	if why := r.Answers[0].Why; !strings.Contains(why, "load") {
		t.Errorf("why = %q, want what is wrong", why)
	}
	if p := shelf(t, s, "ada"); len(p) != 2 || !bytes.Equal(p[0].Line, line(t, heavy)) && !bytes.Equal(p[1].Line, line(t, heavy)) {
		t.Errorf("parked = %+v, want the heavy set and the odd device", p)
	}
	sound(t, s)
}

func noEvent(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	good := line(t, Logged("ada", "phone", 1))
	half := string(good[:len(good)/2])
	unknownField := strings.Replace(string(good), `"seq":1`, `"seq":1,"mood":3`, 1)
	garbage := "\x00\xff\xfe not JSON"
	r := handRaw(t, s, "ada", half, unknownField, garbage, "")
	hold(t, r, "parked unreadable", "parked unreadable", "parked unreadable", "parked unreadable")
	if r.Answers[1].ID != ID("phone", 1) || !r.Answers[0].ID.IsZero() {
		t.Errorf("ids = %v and %v, want that of the line that says it", r.Answers[1].ID, r.Answers[0].ID)
	}
	p := shelf(t, s, "ada")
	kept := map[string]bool{}
	for _, one := range p {
		kept[string(one.Line)] = one.Reason == store.Unreadable && one.Why != ""
	}
	for _, want := range []string{half, unknownField, garbage, ""} {
		if !kept[want] {
			t.Errorf("%q is not parked as it came", want)
		}
	}
	if at, err := s.Cursor(t.Context(), "ada"); at != 0 || err != nil {
		t.Errorf("cursor = %d, %v, want 0", at, err)
	}
}

func newer(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	text := strings.Replace(string(line(t, Noted("ada", "phone", 1, "x"))), `"version":1`, `"version":99`, 1)
	future := strings.Replace(string(line(t, Noted("ada", "phone", 2, "x"))), `"note.written"`, `"dream.written"`, 1)
	hold(t, handRaw(t, s, "ada", text, future), "parked newer", "parked newer")
	hold(t, handRaw(t, s, "ada", text), "duplicate")
	entries := all(t, s, "ada")
	if len(entries) != 2 || string(entries[0].Line) != text || string(entries[1].Line) != future {
		t.Fatalf("history = %v, want both as they came", entries)
	}
	e, err := entries[0].Event()
	if _, unread := e.Body.(journal.Unread); err != nil || !unread {
		t.Errorf("body = %T, %v, want an unread one", e.Body, err)
	}
	sound(t, s)
}

func foreign(t *testing.T, open func() Store) {
	s := with(t, open(), "ada", "bob")
	hold(t, hand(t, s, "ada", Logged("bob", "phone", 1)), "refused foreign")
	readable := string(line(t, Logged("bob", "phone", 2)))
	unreadable := strings.Replace(readable, `"seq":2`, `"seq":2,"mood":3`, 1)
	hold(t, handRaw(t, s, "ada", readable, unreadable), "refused foreign", "refused foreign")
	for _, who := range []string{"ada", "bob"} {
		if e, p := all(t, s, who), shelf(t, s, who); len(e) != 0 || len(p) != 0 {
			t.Errorf("%s has %v and parked %v, want nothing", who, e, p)
		}
	}
}

func mixed(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	hand(t, s, "ada", Logged("ada", "phone", 1))
	r := handRaw(t, s, "ada", "{", string(line(t, Logged("ada", "phone", 1))), string(line(t, Logged("bob", "phone", 2))), string(line(t, Logged("ada", "phone", 3))))
	hold(t, r, "parked unreadable", "duplicate", "refused foreign", "applied")
	if r.Cursor != 2 {
		t.Errorf("cursor = %d, want 2", r.Cursor)
	}
	hold(t, hand(t, s, "ada"))
	sound(t, s)
}

func large(t *testing.T, open func() Store) {
	s := with(t, open(), "ada")
	plan := Planned("ada", "phone", 1)
	want := line(t, plan)
	if len(want) < 2<<20 {
		t.Fatalf("the plan is %d bytes, want 2 MB", len(want))
	}
	hold(t, hand(t, s, "ada", plan), "applied")
	hold(t, handRaw(t, s, "ada", string(want)), "duplicate")
	if got := all(t, s, "ada")[0].Line; !bytes.Equal(got, want) {
		t.Errorf("got %d bytes back, want %d", len(got), len(want))
	}
	sound(t, s)
}
