package web_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// write has a device of the athlete's write something down.
func (v *visitor) write(t *testing.T, body journal.Body) {
	t.Helper()
	who, err := app.NewReception(v.app, v.store, chance).Enter(t.Context(), v.token(), journal.Instant(v.now.UnixMilli()))
	if err != nil {
		t.Fatal(err)
	}
	at := journal.Instant(v.now.UnixMilli()) + 1000
	e := journal.Event{
		ID: journal.NewID(at, chance()), Athlete: who.Athlete, Device: "phone", Seq: 1, Kind: body.Kind(), Version: 1, At: at, Body: body,
	}
	if r, err := v.store.Append(t.Context(), who.Athlete, []journal.Event{e}, at); err != nil || r.Answers[0].Verdict != "applied" {
		t.Fatalf("%+v, %v", r, err)
	}
}

// odd has a device of the athlete's write down a thing that histories take and that
// no session can be made with.
func (v *visitor) odd(t *testing.T) {
	t.Helper()
	v.write(t, journal.Place{Place: training.Place{Name: "home", Preset: training.KitDumbbells, Boxes: []unit.Centimetres{3}}})
}

// A day that cannot be worked out is the plan's, says so, and can be trained and
// logged.
func TestADayThatCannotBeWorkedOutIsThePlans(t *testing.T) {
	s := open(t)
	v, first := s.guest("dumbbells")
	v.odd(t)
	day := v.get("/today")
	if day.status != http.StatusOK || !strings.Contains(day.body, "could not be worked out") || !strings.Contains(day.body, `href="`+first.path+`"`) {
		t.Fatalf("%d; the plan's session is not there", day.status)
	}
	set := v.get(first.path)
	if set.status != http.StatusOK {
		t.Fatalf("begun it is %d", set.status)
	}
	if next := v.post(first.path+"/set", set.form()); next.status != http.StatusOK || !strings.Contains(v.get("/today").body, "1 of ") {
		t.Errorf("a set: %d", next.status)
	}
	for _, path := range []string{"/week", first.path + "/detail", "/plan"} {
		if got := v.get(path); got.status != http.StatusOK {
			t.Errorf("%s: %d", path, got.status)
		}
	}
}
