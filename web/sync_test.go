package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/pack"
)

// outbox is a player's outbox.
type outbox struct {
	*visitor
	pack   pack.Pack
	device string
	seq    int64
	cursor int64
	epoch  string
	clock  journal.Instant
}

func (v *visitor) outbox(letters string) *outbox {
	v.t.Helper()
	p := v.pack()
	return &outbox{visitor: v, pack: p, device: p.Device + "-" + letters, epoch: p.Epoch, clock: journal.Instant(v.now.UnixMilli())}
}

// event is one that the phone writes.
func (p *outbox) event(session string, slot journal.Slot, b journal.Body, base ...journal.ID) journal.Event {
	p.seq, p.clock = p.seq+1, p.clock+1000
	k := b.Kind()
	e := journal.Event{ID: journal.NewID(p.clock, chance()), Athlete: p.pack.Athlete, Device: p.device, Seq: p.seq, Session: session, Slot: slot,
		Kind: k, Version: k.Version(), At: p.clock, Mono: journal.Elapsed(p.seq * 1000), Body: b}
	if len(base) > 0 {
		e.Base = base[0]
	}
	return e
}

func spelt(t testing.TB, events ...journal.Event) []string {
	t.Helper()
	var out []string
	for _, e := range events {
		line, err := journal.Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(line))
	}
	return out
}

// told is what a phone is answered.
type told struct {
	Protocol int
	Epoch    string
	Error    string
	Answers  []struct{ ID, Verdict, Reason, Why string }
	Cursor   int64
	More     bool
	Events   []json.RawMessage
	Now      int64
}

func (t told) verdicts() string {
	var out []string
	for _, a := range t.Answers {
		out = append(out, a.Verdict)
	}
	return strings.Join(out, " ")
}

// send hands lines in as they are.
func (p *outbox) send(lines ...string) (told, int) {
	p.t.Helper()
	return p.raw("application/json", p.letter(lines...))
}

// letter is what lines are handed in as.
func (p *outbox) letter(lines ...string) string {
	return fmt.Sprintf(`{"protocol":1,"device":%q,"epoch":%q,"cursor":%d,"events":[%s]}`, p.device, p.epoch, p.cursor, strings.Join(lines, ","))
}

func (v *visitor) raw(kind, body string) (told, int) {
	v.t.Helper()
	r, _ := http.NewRequest("POST", v.at.URL+"/api/v1/sync", strings.NewReader(body))
	r.Header.Set("Content-Type", kind)
	a := v.do(r)
	var out told
	if err := json.Unmarshal([]byte(a.body), &out); err != nil || a.header.Get("Content-Type") != "application/json" || out.Protocol != 1 {
		v.t.Fatalf("%d %s is no answer: %q, %v", a.status, a.header.Get("Content-Type"), a.body, err)
	}
	return out, a.status
}

func note(text string) journal.Note { return journal.Note{Text: text} }

func TestEachEventIsAnsweredForItself(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	p := v.outbox("0123abcd")
	other, _ := s.guest("none")
	id := p.pack.Days[0].Sessions[0]
	good, bad, foreign, forged, newer := p.event(id, journal.Slot{}, note("a")), p.event(id, journal.Slot{}, note("b")), p.event(id, journal.Slot{}, note("c")),
		p.event(id, journal.Slot{}, note("d")), p.event(id, journal.Slot{}, note("e"))
	foreign.Athlete = other.outbox("0123abcd").pack.Athlete
	forged.Device = p.pack.Device
	lines := spelt(t, good, bad, foreign, forged, newer)
	lines[1] = strings.Replace(lines[1], `"text":"b"`, `"text":""`, 1)
	lines[4] = strings.Replace(lines[4], `"kind":"note.written"`, `"kind":"hologram.drawn"`, 1)
	lines = append(lines, `{"not":"an event"}`, `7`, lines[0], strings.Replace(lines[0], `"text":"a"`, `"text":"x"`, 1))
	got, status := p.send(lines...)
	if want := "applied parked refused refused parked parked parked duplicate parked"; status != http.StatusOK || got.verdicts() != want {
		t.Fatalf("%d %s, want %s: %+v", status, got.verdicts(), want, got.Answers)
	}
	for i, reason := range []string{"", "unlikely", "foreign", "device", "newer", "unreadable", "unreadable", "", "other-body"} {
		if got.Answers[i].Reason != reason {
			t.Errorf("event %d: %q (%s), want %q", i, got.Answers[i].Reason, got.Answers[i].Why, reason)
		}
	}
	if got.Answers[0].ID != good.ID.String() || got.Answers[3].ID != forged.ID.String() {
		t.Error("the answers are not in the order of the events")
	}
	if len(other.outbox("0123abcd").pack.Sessions) == 0 {
		t.Error("the other's plan is gone")
	}
}

// F11: the answer is lost, and everything is sent once more.
func TestAnAnswerThatIsLostDoublesNoSet(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	p := v.outbox("0123abcd")
	id := p.pack.Days[0].Sessions[0]
	step := p.pack.Sessions[id].Steps[0]
	lines := spelt(t, p.event(id, journal.Slot{}, journal.Start{}), p.event(id, journal.Slot{Exercise: step.Exercise, Number: 1}, journal.Set{LoggedSet: done(step, 2)}))
	first, _ := p.send(lines...)
	again, _ := p.send(lines...)
	if first.verdicts() != "applied applied" || again.verdicts() != "duplicate duplicate" || first.Cursor != again.Cursor {
		t.Errorf("%s at %d, then %s at %d", first.verdicts(), first.Cursor, again.verdicts(), again.Cursor)
	}
	if day := v.get("/today"); !strings.Contains(day.body, "1 of ") {
		t.Error("the set is not there once")
	}
}

// F12, F13: in pieces, in any order, twice, by two devices: the same state.
func TestOrderAndPiecesMakeNoDifference(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	first := v.outbox("00000001")
	want := plain(deliver(t, nil, *first))
	rapid.Check(t, func(r *rapid.T) {
		p := *first
		p.visitor, _ = s.guest("dumbbells") // with the same plan
		who := p.visitor.who()
		p.pack.Athlete, p.pack.Device, p.seq = who.Athlete, who.Device, 0
		p.device = who.Device + "-00000001"
		if d := cmp.Diff(want, plain(deliver(t, r, p))); d != "" {
			r.Fatalf("the order made a difference:\n%s", d)
		}
	})
}

// who is the visitor as the server knows them.
func (v *visitor) who() app.Visitor {
	v.t.Helper()
	at, _ := url.Parse(v.at.URL)
	who, err := v.server.Doors.Enter(v.t.Context(), v.client.Jar.Cookies(at)[0].Value, journal.Instant(v.now.UnixMilli()))
	if err != nil {
		v.t.Fatal(err)
	}
	return who
}

// deliver sends what two devices wrote, mixed up by r if there is one.
func deliver(t *testing.T, r *rapid.T, p outbox) athlete.State {
	one, two := &p, new(outbox)
	*two = p
	two.device = p.pack.Device + "-00000002"
	id := one.pack.Days[0].Sessions[0]
	var lines []string
	var sets []journal.ID
	for i, step := range one.pack.Sessions[id].Steps {
		for k, p := range []*outbox{one, two} {
			if (i+k)%3 == 2 {
				continue // not every set by both
			}
			e := p.event(id, journal.Slot{Exercise: step.Exercise, Number: step.Number, Side: step.Side}, journal.Set{LoggedSet: done(step, 1+k)})
			e.ID = journal.NewID(e.At, [10]byte{byte(k), byte(i)})
			sets = append(sets, e.ID)
			lines = append(lines, spelt(t, e)...)
		}
	}
	for i, at := range sets {
		if i%4 == 0 {
			e := two.event(id, journal.Slot{}, journal.Undone{}, at)
			e.ID = journal.NewID(e.At, [10]byte{9, byte(i)})
			lines = append(lines, spelt(t, e)...)
		}
	}
	if r != nil {
		lines = append(lines, lines[:len(lines)/3]...)
		lines = rapid.Permutation(lines).Draw(r, "order")
	}
	for len(lines) > 0 {
		n := len(lines)
		if r != nil {
			n = rapid.IntRange(1, len(lines)).Draw(r, "piece")
		}
		got, status := one.send(lines[:n]...)
		if status != http.StatusOK || strings.Contains(got.verdicts(), "parked") || strings.Contains(got.verdicts(), "refused") {
			t.Fatalf("%d: %+v", status, got.Answers)
		}
		lines = lines[n:]
	}
	state, err := one.server.App.State(t.Context(), one.pack.Athlete)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// plain is what a state says of sessions.
func plain(s athlete.State) any {
	var out []training.LoggedSession
	for _, x := range s.Sessions {
		out = append(out, x.LoggedSession)
	}
	return []any{out, len(s.Conflicts)}
}

// F20: the phone is signed out, is told so, and loses nothing.
func TestWhoIsSignedOutIsToldSo(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	p := v.outbox("0123abcd")
	s.now = s.now.AddDate(0, 2, 0)
	got, status := p.send(spelt(t, p.event("", journal.Slot{}, note("late")))...)
	if status != http.StatusUnauthorized || got.Error != "signed-out" {
		t.Errorf("%d %q", status, got.Error)
	}
	if a := v.get("/api/v1/pack"); a.status != http.StatusUnauthorized {
		t.Errorf("the pack: %d", a.status)
	}
}

// F23: a store that went back to a backup has another epoch, and is told
// everything again.
func TestAnotherEpochBeginsAnew(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	p := v.outbox("0123abcd")
	q := *p
	q.device = p.pack.Device + "-00000002"
	id := p.pack.Days[0].Sessions[0]
	p.send(spelt(t, p.event(id, journal.Slot{}, note("kept")))...)
	q.cursor, q.epoch = 1000, "01a20959-a680-7000-8000-000000000001"
	got, _ := q.send()
	if got.Epoch == q.epoch || len(got.Events) != 1 {
		t.Errorf("another epoch: %s, %d events; want the one of the other device", got.Epoch, len(got.Events))
	}
	q.epoch, q.cursor = got.Epoch, got.Cursor
	if got, _ = q.send(); len(got.Events) != 0 || got.More {
		t.Errorf("%d events are told twice", len(got.Events))
	}
	if got, _ = p.send(); len(got.Events) != 0 {
		t.Errorf("%d of its own events are told", len(got.Events))
	}
}

func TestMuchIsToldInPages(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	p := v.outbox("0123abcd")
	id := p.pack.Days[0].Sessions[0]
	const n = 620
	var lines []string
	for range n {
		lines = append(lines, spelt(t, p.event(id, journal.Slot{}, note("x")))...)
	}
	for i := 0; i < n; i += 155 {
		if got, status := p.send(lines[i : i+155]...); status != http.StatusOK {
			t.Fatalf("%d: %+v", status, got)
		}
	}
	q := *p
	q.device, q.cursor = p.pack.Device+"-00000002", 0
	seen := map[string]bool{}
	for range 20 {
		got, _ := q.send()
		for _, e := range got.Events {
			seen[string(e)] = true
		}
		q.cursor = got.Cursor
		if !got.More {
			break
		}
	}
	if len(seen) != n {
		t.Errorf("%d of %d events are told", len(seen), n)
	}
}

func TestWhatIsNoDeliveryIsRefused(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	many := strings.Repeat(`{},`, 200) + `{}`
	for _, c := range []struct {
		name, kind, body string
		status           int
		what             string
	}{
		{"a form", "application/x-www-form-urlencoded", `{"protocol":1}`, http.StatusUnsupportedMediaType, "not-json"},
		{"no kind", "", `{"protocol":1}`, http.StatusUnsupportedMediaType, "not-json"},
		{"no JSON", "application/json", `<html>`, http.StatusBadRequest, "not-json"},
		{"half", "application/json", `{"protocol":1,"events":[`, http.StatusBadRequest, "not-json"},
		{"two", "application/json", `{"protocol":1}{"protocol":1}`, http.StatusBadRequest, "not-json"},
		{"a list", "application/json", `[]`, http.StatusBadRequest, "not-json"},
		{"null", "application/json", `null`, http.StatusBadRequest, "no-protocol"},
		{"no protocol", "application/json", `{}`, http.StatusBadRequest, "no-protocol"},
		{"a cursor below zero", "application/json", `{"protocol":1,"cursor":-1}`, http.StatusBadRequest, "no-cursor"},
		{"too many", "application/json", `{"protocol":1,"events":[` + many + `]}`, http.StatusRequestEntityTooLarge, "too-many"},
		{"too large", "application/json", `{"protocol":1,"device":"` + strings.Repeat("x", 300<<10) + `"}`, http.StatusRequestEntityTooLarge, "too-large"},
		{"nothing to say", "application/json; charset=utf-8", `{"protocol":1}`, http.StatusOK, ""},
	} {
		got, status := v.raw(c.kind, c.body)
		if status != c.status || got.Error != c.what {
			t.Errorf("%s: %d %q, want %d %q", c.name, status, got.Error, c.status, c.what)
		}
	}
}

func TestSyncFromAnotherSiteIsRefused(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	r, _ := http.NewRequest("POST", s.at.URL+"/api/v1/sync", strings.NewReader(`{"protocol":1}`))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	if got := v.do(r); got.status != http.StatusForbidden {
		t.Errorf("%d", got.status)
	}
}
