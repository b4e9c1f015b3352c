package web_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/web"
)

// role is somebody who may come.
type role struct {
	name string
	*visitor
	// Nobody knows them; those who were known until lately are led to sign in again.
	unknown, lapsed bool
}

// roles are everybody who may come: the owner of a session that routes are tried
// with, who is a guest, and all others.
func (s *site) roles() (all []role, session string) {
	s.t.Helper()
	owner, a := s.guest("dumbbells")
	other, _ := s.guest("none")
	known, _ := s.named("mia")
	ended, _ := s.named("eva")
	before := ended.token()
	ended.post("/signout", url.Values{"anyway": {"yes"}})
	at, _ := url.Parse(s.at.URL)
	ended.client.Jar.SetCookies(at, []*http.Cookie{{Name: "legwork", Value: before}})
	s.now = noon.AddDate(0, 0, -40)
	late, _ := s.guest("none")
	s.now = noon
	return []role{
		{"a stranger", s.visitor(), true, false}, {"the owner", owner, false, false}, {"another guest", other, false, false}, {"somebody signed in", known, false, false},
		{"somebody signed out", ended, true, true}, {"somebody whose visit lapsed", late, true, true},
	}, strings.TrimPrefix(a.path, "/session/")
}

// Every route is held against everybody who may come. A route that is added is
// held at once.
func TestEveryRouteIsOnlyForThoseItIsFor(t *testing.T) {
	s := open(t)
	roles, id := s.roles()
	// Sessions are called the same in every plan; what is whose is tried below.
	for _, r := range s.server.Routes() {
		path := strings.NewReplacer("{id}", id, "{exercise}", "goblet_squat", "{name}", "nothing.css", "{rule}", "SCH-04", "{programme}", "hill-6", "{shape}", "moving", "{test}", "t5_side_plank", "{$}", "").Replace(r.Path)
		for _, who := range roles {
			t.Run(r.Method+" "+r.Path+" by "+who.name, func(t *testing.T) {
				who.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
				req, _ := http.NewRequest(r.Method, who.at.URL+path, nil)
				got := who.do(req)
				who.client.CheckRedirect = nil
				to := got.header.Get("Location")
				if want := r.Who == web.Athlete && who.unknown && !who.lapsed; (got.status == http.StatusSeeOther && to == "/") != want {
					t.Errorf("%d to %q; sent to the beginning: want %v", got.status, to, want)
				}
				if want := r.Who == web.Athlete && who.lapsed && r.Method == "GET"; (got.status == http.StatusSeeOther && to == "/signin?to="+url.QueryEscape(path)) != want {
					t.Errorf("%d to %q; sent to sign in: want %v", got.status, to, want)
				}
				form := r.Who == web.Athlete && who.lapsed && r.Method != "GET"
				if want := form || r.Who == web.Script && who.unknown; (got.status == http.StatusUnauthorized) != want {
					t.Errorf("%d; told to sign in: want %v", got.status, want)
				}
				if got.status >= 500 {
					t.Errorf("it is our fault: %d", got.status)
				}
				held(t, got)
			})
			if who.name == "somebody signed in" && who.token() == "" {
				who.post("/signin", url.Values{"login": {"mia"}, "password": {phrase}})
			}
		}
	}
}

// A form from another site, or from who hides where it is from, is refused by
// every route, whatever cookies come with it.
func TestEveryRouteRefusesFormsFromOtherSites(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	id := strings.TrimPrefix(a.path, "/session/")
	for _, r := range s.server.Routes() {
		if r.Method == "GET" {
			continue
		}
		path := strings.NewReplacer("{id}", id, "{exercise}", "goblet_squat", "{name}", "nothing.css", "{rule}", "SCH-04", "{programme}", "hill-6", "{shape}", "moving", "{test}", "t5_side_plank", "{$}", "").Replace(r.Path)
		for _, from := range [][2]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://elsewhere.example"}, {"Origin", "null"}} {
			req, _ := http.NewRequest(r.Method, s.at.URL+path, strings.NewReader("anyway=yes&word=delete"))
			req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			req.Header.Set(from[0], from[1])
			got := v.do(req)
			if got.status != http.StatusForbidden || !strings.Contains(got.body, "nothing was done") {
				t.Errorf("%s %s, %s %s: %d", r.Method, r.Path, from[0], from[1], got.status)
			}
			held(t, got)
		}
	}
	if v.get("/today").path != "/today" {
		t.Error("one of them was taken all the same")
	}
}

var (
	inlineScript = regexp.MustCompile(`<script[^>]*>`)
	importMap    = regexp.MustCompile(`<script type="importmap">(.*?)</script>`)
	inlineCode   = regexp.MustCompile(`<[^>]*\s(on[a-z]+|style)=`)
)

// What the policy forbids is on no page, and the one thing written into pages is
// what the policy knows by its sum.
func TestNoPageNeedsWhatThePolicyForbids(t *testing.T) {
	s := open(t)
	roles, id := s.roles()
	for _, r := range s.server.Routes() {
		if r.Method != "GET" {
			continue
		}
		path := strings.NewReplacer("{id}", id, "{exercise}", "goblet_squat", "{name}", "nothing.css", "{rule}", "SCH-04", "{programme}", "hill-6", "{shape}", "moving", "{test}", "t5_side_plank", "{$}", "").Replace(r.Path)
		for _, who := range []role{roles[0], roles[3]} {
			got := who.get(path)
			if !strings.HasPrefix(got.header.Get("Content-Type"), "text/html") {
				continue
			}
			for _, tag := range inlineScript.FindAllString(got.body, -1) {
				if !strings.Contains(tag, ` src="/asset/`) && tag != `<script type="importmap">` {
					t.Errorf("%s has %s", path, tag)
				}
			}
			if found := inlineCode.FindString(got.body); found != "" {
				t.Errorf("%s has %.80s", path, found)
			}
			if m := importMap.FindStringSubmatch(got.body); m != nil {
				sum := sha256.Sum256([]byte(m[1]))
				if want := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(got.header.Get("Content-Security-Policy"), want) {
					t.Errorf("%s: the policy does not know the map of modules", path)
				}
			}
		}
	}
}

func TestErrorsHaveEveryHeaderToo(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	for _, c := range []struct {
		method, path string
		status       int
	}{
		{"GET", "/nowhere", 404}, {"DELETE", "/today", 405}, {"PUT", "/account", 405}, {"GET", "/asset/..%2f..%2fgo.mod", 404}, {"GET", "/session/%00", 404},
		{"GET", "/figure/%ff", 404}, {"GET", "/exercises/" + strings.Repeat("x", 4000), 404}, {"TRACE", "/today", 405},
	} {
		r, _ := http.NewRequest(c.method, s.at.URL+c.path, nil)
		got := v.do(r)
		if got.status != c.status {
			t.Errorf("%s %.40s: %d, want %d", c.method, c.path, got.status, c.status)
		}
		held(t, got)
	}
}

// The cookie is for this host alone, for no script, and where there is HTTPS for
// nothing else.
func TestTheCookieIsKeptClose(t *testing.T) {
	for _, secure := range []bool{false, true} {
		s := open(t)
		s.server.Secure = secure
		v := s.visitor()
		v.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		got := v.post("/start", url.Values{"goal": {"10k"}, "kit": {"none"}})
		c, err := http.ParseSetCookie(got.header.Get("Set-Cookie"))
		if err != nil {
			t.Fatal(err)
		}
		name := "legwork"
		if secure {
			name = "__Host-legwork"
		}
		if c.Name != name || c.Secure != secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" || c.MaxAge != 180*24*60*60 || len(c.Value) != 43 {
			t.Errorf("%s", got.header.Get("Set-Cookie"))
		}
	}
}

// Nothing that says who somebody is, how they come in or what ails them is
// written down.
func TestTheLogSaysNothingOfAnybody(t *testing.T) {
	s := open(t)
	var log bytes.Buffer
	s.server.Log = slog.New(slog.NewJSONHandler(&log, nil))
	v, first := s.guest("dumbbells")
	form := first.form()
	form.Set("pain", "7")
	form.Set("note", "a zebra in the left knee")
	v.post(first.path+"/set", form)
	v.post("/account/password", url.Values{"login": {"mia.runs"}, "password": {phrase}})
	s.visitor().post("/signin", url.Values{"login": {"mia.runs"}, "password": {"a wrong zebra"}})
	in := s.visitor()
	in.post("/signin", url.Values{"login": {"mia.runs"}, "password": {phrase}})
	in.post("/signin/key", url.Values{"answer": {"zebra"}})
	token := in.token()
	in.post("/account/delete", url.Values{"word": {"delete"}})
	all, err := s.store.Athletes(t.Context())
	if err != nil || len(all) != 0 {
		t.Fatalf("%v, %v", all, err)
	}
	for _, secret := range []string{"mia", "zebra", phrase, token, "knee"} {
		if strings.Contains(log.String(), secret) {
			t.Errorf("the log has %q: %s", secret, log.String())
		}
	}
	for _, said := range []string{"a password was set", "a sign-in was refused", "somebody signed in", "an account was deleted"} {
		if !strings.Contains(log.String(), said) {
			t.Errorf("the log does not say that %s", said)
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
