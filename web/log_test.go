package web_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/web"
)

// TestTheLogSaysNothingAboutAnybody goes through a whole session with pain, a note
// and pages that do not exist, and looks for all of it in the log.
func TestTheLogSaysNothingAboutAnybody(t *testing.T) {
	var log bytes.Buffer
	s := open(t, func(c *web.Config) {
		c.Log = slog.New(slog.NewJSONHandler(&log, nil))
		c.Requests = c.Log
	})
	v, a := s.guest("none")
	id := strings.TrimPrefix(a.path, "/session/")
	form := a.form()
	form.Set("pain", "7")
	form.Set("note", "sharp-in-my-heel")
	v.post(a.path+"/set", form)
	v.post(a.path+"/done", url.Values{"effort": {"9"}, "pain": {"6"}, "note": {"sharp-in-my-heel"}})
	v.get("/today?pain=achilles")
	v.get("/week?from=2026-11-23")
	v.get("/no/such/achilles")
	v.post("/start?goal=achilles", url.Values{"goal": {"achilles"}})
	text := log.String()
	if strings.Count(text, "\n") < 6 {
		t.Fatalf("the log has too little: %s", text)
	}
	for _, word := range []string{"achilles", "sharp-in-my-heel", id, "pain", "effort", "note", "2026-11-23\"", "from="} {
		if strings.Contains(withoutRoutes(t, text), word) {
			t.Errorf("the log says %q:\n%s", word, text)
		}
	}
}

// withoutRoutes is a log without the patterns of routes, which are the same for
// everybody, and without the time.
func withoutRoutes(t *testing.T, log string) string {
	t.Helper()
	var out strings.Builder
	for line := range strings.Lines(log) {
		var x map[string]any
		if err := json.Unmarshal([]byte(line), &x); err != nil {
			t.Fatal(err)
		}
		if x["msg"] == "request" {
			var fields []string
			for f := range x {
				fields = append(fields, f)
			}
			slices.Sort(fields)
			if want := []string{"bytes", "level", "method", "ms", "msg", "route", "status", "time", "visitor"}; !slices.Equal(fields, want) {
				t.Errorf("a line has %v, want %v", fields, want)
			}
		}
		delete(x, "route")
		delete(x, "time")
		rest, err := json.Marshal(x)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(rest)
	}
	return out.String()
}

func TestTheLogTellsVisitorsApart(t *testing.T) {
	var log bytes.Buffer
	s := open(t, func(c *web.Config) { c.Requests = slog.New(slog.NewJSONHandler(&log, nil)) })
	one, _ := s.guest("none")
	two, _ := s.guest("none")
	seen := func(v *visitor) string {
		log.Reset()
		v.get("/today")
		var x struct{ Visitor, Route, Method string }
		if err := json.Unmarshal(log.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		if x.Route != "/today" || x.Method != "GET" {
			t.Errorf("%+v", x)
		}
		return x.Visitor
	}
	a, b := seen(one), seen(two)
	if a == "" || a == b || a != seen(one) {
		t.Errorf("%q, %q and %q", a, b, seen(one))
	}
}
