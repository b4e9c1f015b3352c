package web_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"net/http"
	"testing"

	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/pack"
)

// pack is the visitor's.
func (v *visitor) pack() pack.Pack {
	v.t.Helper()
	a := v.get("/api/v1/pack")
	if a.status != http.StatusOK || a.header.Get("Content-Type") != "application/json" {
		v.t.Fatalf("the pack: %d %s: %s", a.status, a.header.Get("Content-Type"), a.body)
	}
	var p pack.Pack
	if err := json.Unmarshal([]byte(a.body), &p); err != nil {
		v.t.Fatal(err)
	}
	return p
}

func TestAPackOfAFortnightIsSmall(t *testing.T) {
	const most = 60 << 10
	for _, kit := range []string{"none", "bands", "dumbbells", "gym"} {
		v, _ := open(t).guest(kit)
		body := v.get("/api/v1/pack").body
		var z bytes.Buffer
		w, _ := gzip.NewWriterLevel(&z, gzip.BestSpeed)
		_, _ = w.Write([]byte(body))
		w.Close()
		if z.Len() > most {
			t.Errorf("%s: %d bytes, %d packed", kit, len(body), z.Len())
		}
	}
}

// A pack that is known is not sent again, until something is written, another day
// comes or the history is somebody's by name.
func TestAPackThatIsKnownIsNotSentAgain(t *testing.T) {
	s := open(t)
	v, _ := s.guest("dumbbells")
	tag := v.get("/api/v1/pack").header.Get("ETag")
	known := func() int {
		r, _ := http.NewRequest("GET", s.at.URL+"/api/v1/pack", nil)
		r.Header.Set("If-None-Match", tag)
		a := v.do(r)
		tag = a.header.Get("ETag")
		return a.status
	}
	if got := known(); got != http.StatusNotModified {
		t.Fatalf("the same again: %d", got)
	}
	p := v.outbox("0123abcd")
	id := p.pack.Days[0].Sessions[0]
	p.send(spelt(t, p.event(id, journal.Slot{}, journal.Start{}))...)
	if got := known(); got != http.StatusOK {
		t.Errorf("after an event: %d", got)
	}
	if now := v.pack().Sessions[id]; len(now.Logged) != 1 {
		t.Errorf("%d events are known of the session, want its beginning", len(now.Logged))
	}
	if got := known(); got != http.StatusNotModified {
		t.Errorf("the same again: %d", got)
	}
	s.now = s.now.AddDate(0, 0, 1)
	if got := known(); got != http.StatusOK {
		t.Errorf("the next day: %d", got)
	}
}

// What is told of a session by every part of it is there, and numbers of outcomes
// are of outcomes there are.
func TestAPackIsWhole(t *testing.T) {
	for _, kit := range []string{"none", "gym"} {
		v, _ := open(t).guest(kit)
		p := v.pack()
		if len(p.Days) != 14 || len(p.Sessions) < 2 || p.Units != "metric" || p.Athlete == "" || p.Device == "" || p.Epoch == "" {
			t.Fatalf("%s: %d days, %d sessions, %q", kit, len(p.Days), len(p.Sessions), p.Units)
		}
		for id, s := range p.Sessions {
			at := func(what string, i int) {
				if i < -1 || i >= len(s.Outcomes) {
					t.Errorf("%s: %s leads to outcome %d of %d", id, what, i, len(s.Outcomes))
				}
			}
			for _, x := range s.Short {
				at("short", x.Outcome)
			}
			for what, i := range s.Hurt {
				at("hurt "+what, i)
			}
			for _, x := range s.Swaps {
				for what, to := range x.To {
					at("swap "+what, to.Outcome)
					if to.Name == "" || to.Dose == "" {
						t.Errorf("%s: %s for %s has no words", id, what, x.From)
					}
				}
			}
			for _, site := range p.Sites {
				pain, next := s.Pain[site.ID], 0
				at("sharp "+site.ID, pain.Sharp.Outcome)
				for _, b := range pain.Bands {
					if at(site.ID, b.Outcome); b.From != next || b.To < b.From {
						t.Errorf("%s: %s has a band %d to %d after %d", id, site.ID, b.From, b.To, next-1)
					}
					next = b.To + 1
				}
				if next != 11 {
					t.Errorf("%s: the bands of %s end before %d", id, site.ID, next)
				}
			}
			if len(s.Moves) != 14 || len(s.Steps) == 0 || len(s.Rows) == 0 {
				t.Errorf("%s: %d moves, %d steps, %d rows", id, len(s.Moves), len(s.Steps), len(s.Rows))
			}
			for _, step := range s.Steps {
				if p.Exercises[step.Exercise].Name == "" || step.Count < 1 {
					t.Errorf("%s: step %s: %+v", id, step.ID, step)
				}
			}
		}
	}
}
