package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/web"
)

// Every route is held against everybody who may come: whoever is unknown, whose
// session it is, and somebody else. A route that is added is held at once.
func TestEveryRouteIsOnlyForThoseItIsFor(t *testing.T) {
	s := open(t)
	owner, a := s.guest("dumbbells")
	other, _ := s.guest("none")
	id := strings.TrimPrefix(a.path, "/session/")
	// Sessions are called the same in every plan; what is whose is tried below.
	for _, r := range s.server.Routes() {
		path := strings.NewReplacer("{id}", id, "{exercise}", "goblet_squat", "{name}", "nothing.css", "{rule}", "SCH-04", "{programme}", "hill-6", "{shape}", "moving", "{$}", "").Replace(r.Path)
		for name, v := range map[string]*visitor{"a stranger": s.visitor(), "the owner": owner, "another guest": other} {
			t.Run(r.Method+" "+r.Path+" by "+name, func(t *testing.T) {
				v.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
				req, _ := http.NewRequest(r.Method, v.at.URL+path, nil)
				got := v.do(req)
				sent := got.status == http.StatusSeeOther && got.header.Get("Location") == "/"
				if want := r.Who == web.Athlete && name == "a stranger"; sent != want {
					t.Errorf("sent away: %v (%d to %q), want %v", sent, got.status, got.header.Get("Location"), want)
				}
				if out := got.status == http.StatusUnauthorized; out != (r.Who == web.Script && name == "a stranger") {
					t.Errorf("told to sign in: %v", out)
				}
				if got.status >= 500 {
					t.Errorf("it is our fault: %d", got.status)
				}
				held(t, got)
			})
			v.client.CheckRedirect = nil
		}
	}
}

// held checks the headers that every answer has.
func held(t *testing.T, a answer) {
	t.Helper()
	policy := a.header.Get("Content-Security-Policy")
	if !strings.Contains(policy, "default-src 'none'") {
		t.Errorf("policy: %q", policy)
	}
	for name, want := range map[string]string{
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
	} {
		if got := a.header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if a.header.Get("Content-Type") == "text/html; charset=utf-8" && a.header.Get("Cache-Control") != "no-store" {
		t.Errorf("a page may be kept: %q", a.header.Get("Cache-Control"))
	}
}

func TestWhatBelongsToOthersIsLikeWhatIsNot(t *testing.T) {
	s := open(t)
	owner, a := s.guest("dumbbells")
	other, _ := s.guest("dumbbells")
	next := owner.post(a.path+"/set", a.form())
	i := strings.LastIndex(next.body, `name="event" value="`) + len(`name="event" value="`)
	event := next.body[i : i+36]
	if got := other.post("/undo", url.Values{"event": {event}}); got.status == http.StatusOK {
		t.Errorf("somebody else's set was taken back: %s", got.path)
	}
	if day := owner.get("/today"); !strings.Contains(day.body, "1 of ") {
		t.Error("the owner's set is gone")
	}
	missing, foreign := other.get("/session/2031-W01-A"), other.get("/session/nobodys")
	if missing.status != http.StatusNotFound || foreign.status != http.StatusNotFound || missing.body != foreign.body {
		t.Errorf("%d and %d, the same page: %v", missing.status, foreign.status, missing.body == foreign.body)
	}
}

func TestFormsFromOtherSitesAreRefused(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	for _, from := range []string{"cross-site", "same-site"} {
		r, _ := http.NewRequest("POST", s.at.URL+a.path+"/set", strings.NewReader(a.form().Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Sec-Fetch-Site", from)
		if got := v.do(r); got.status != http.StatusForbidden {
			t.Errorf("%s: %d", from, got.status)
		}
	}
}

func TestAFormThatIsTooLargeIsRefused(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	form := a.form()
	form.Set("note", strings.Repeat("x", 1<<20))
	if got := v.post(a.path+"/set", form); got.status < 400 || got.status >= 500 {
		t.Errorf("a form of a megabyte: %d", got.status)
	}
}

// Whoever has a history is not taken for a stranger because the store cannot be
// read just now: they would be given another history, and lose the way to theirs.
func TestAStoreThatCannotBeReadMakesNobodyAStranger(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	s.store.Close()
	for _, path := range []string{"/", "/today", a.path} {
		if got := v.get(path); got.status != http.StatusInternalServerError || got.header.Get("Set-Cookie") != "" {
			t.Errorf("%s: %d, cookie %q", path, got.status, got.header.Get("Set-Cookie"))
		}
	}
	if got := v.post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}}); got.status != http.StatusInternalServerError || got.header.Get("Set-Cookie") != "" {
		t.Errorf("start: %d, cookie %q", got.status, got.header.Get("Set-Cookie"))
	}
}
