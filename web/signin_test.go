package web_test

import (
	"bytes"
	"fmt"
	"html"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"
)

const phrase = "hill repeats at six"

// named is a guest who began a session and then chose a login and a password.
func (s *site) named(login string) (*visitor, answer) {
	s.t.Helper()
	v, _ := s.guest("none")
	a := v.post("/account/password", url.Values{"login": {login}, "password": {phrase}})
	if a.status != http.StatusOK || !strings.Contains(a.body, "Recovery codes") {
		s.t.Fatalf("choosing a password: %d: %s", a.status, a.body)
	}
	return v, a
}

var codeOn = regexp.MustCompile(`<code>([0-9a-z-]{19})</code>`)

func codesOn(a answer) []string {
	var out []string
	for _, m := range codeOn.FindAllStringSubmatch(a.body, -1) {
		out = append(out, m[1])
	}
	return out
}

func TestAGuestKeepsAHistoryWithAPasswordAndComesBackOnAnotherDevice(t *testing.T) {
	s := open(t)
	v, first := s.guest("dumbbells")
	v.post(first.path+"/set", first.form())
	before := v.token()
	a := v.post("/account/password", url.Values{"login": {"mia"}, "password": {phrase}})
	if codes := codesOn(a); len(codes) != 10 {
		t.Fatalf("%d codes: %s", len(codes), a.body)
	}
	if after := v.token(); after == "" || after == before {
		t.Error("the token is the guest's still")
	}
	old := s.visitor()
	u, _ := url.Parse(s.at.URL)
	old.client.Jar.SetCookies(u, []*http.Cookie{{Name: "legwork", Value: before}})
	if got := old.get("/today"); got.path != "/signin" {
		t.Errorf("the guest's token opens %s", got.path)
	}
	other := s.visitor()
	in := other.post("/signin", url.Values{"login": {" MIA "}, "password": {phrase}, "to": {"/week"}})
	if in.status != http.StatusOK || in.path != "/week" {
		t.Fatalf("signing in: %d at %s", in.status, in.path)
	}
	if day := other.get("/today"); !strings.Contains(day.body, "1 of ") {
		t.Error("the set is not there")
	}
	list := other.get("/account")
	if n := strings.Count(list.body, "Sign out there"); n != 1 || !strings.Contains(list.body, "(this one)") || !strings.Contains(list.body, "Login mia") {
		t.Errorf("the account page: %s", list.body)
	}
}

func TestSignInTakesTheTokenOfBeforeAway(t *testing.T) {
	s := open(t)
	s.named("mia")
	planted := s.visitor()
	guest, _ := s.guest("none")
	u, _ := url.Parse(s.at.URL)
	planted.client.Jar.SetCookies(u, []*http.Cookie{{Name: "legwork", Value: guest.token()}})
	if in := planted.post("/signin", url.Values{"login": {"mia"}, "password": {phrase}}); in.path != "/today" {
		t.Fatalf("signing in: %d at %s", in.status, in.path)
	}
	if planted.token() == guest.token() {
		t.Error("whoever planted the token is signed in too")
	}
	if got := guest.get("/today"); got.path != "/signin" {
		t.Errorf("the planted token opens %s", got.path)
	}
}

// Nobody learns here who has an account.
func TestUnknownNamesAreAnsweredLikeKnownOnes(t *testing.T) {
	s := open(t)
	var log bytes.Buffer
	s.server.Log = slog.New(slog.NewTextHandler(&log, nil))
	s.named("mia")
	for _, door := range []struct{ path, field string }{{"/signin", "password"}, {"/signin/code", "code"}} {
		try := func(login string) answer {
			return s.visitor().post(door.path, url.Values{"login": {login}, door.field: {"entirely wrong"}})
		}
		known, unknown := try("mia"), try("eva")
		if known.status != http.StatusUnprocessableEntity || unknown.status != known.status {
			t.Errorf("%s: %d and %d", door.path, known.status, unknown.status)
		}
		if strings.ReplaceAll(unknown.body, "eva", "mia") != known.body {
			t.Errorf("%s answers differently", door.path)
		}
		if strings.Contains(known.body, "entirely wrong") {
			t.Errorf("%s shows the secret again", door.path)
		}
	}
	if said := log.String(); strings.Contains(said, "mia") || strings.Contains(said, "eva") || strings.Contains(said, "entirely") || strings.Contains(said, phrase) || !strings.Contains(said, "a sign-in was refused") {
		t.Errorf("the log: %s", said)
	}
}

func TestGuessingIsSlowedDownAndSaysHowLong(t *testing.T) {
	s := open(t)
	s.named("mia")
	try := func(password string) answer {
		return s.visitor().post("/signin", url.Values{"login": {"mia"}, "password": {password}})
	}
	for range 5 {
		if a := try("wrong password 1"); a.status != http.StatusUnprocessableEntity {
			t.Fatalf("a free try: %d", a.status)
		}
	}
	a := try(phrase)
	if a.status != http.StatusTooManyRequests || a.header.Get("Retry-After") == "" || !strings.Contains(a.body, "Again in ") {
		t.Errorf("%d, again after %q: %s", a.status, a.header.Get("Retry-After"), a.body)
	}
	s.now = s.now.Add(2 * time.Second)
	if a := try(phrase); a.status != http.StatusOK || a.path != "/today" {
		t.Errorf("after the wait: %d at %s", a.status, a.path)
	}
}

func TestAfterSigningInNobodyIsLedToAnotherSite(t *testing.T) {
	s := open(t)
	s.named("mia")
	for _, to := range []string{
		"https://elsewhere.example/", "//elsewhere.example", `/\elsewhere.example`, `\\elsewhere.example`, "/\t/elsewhere.example", "javascript:alert(1)",
		"/\n/elsewhere.example", "http:elsewhere.example", "elsewhere.example", "///elsewhere.example", "/%2F/elsewhere.example/..//", "/%5c%5celsewhere.example", "", "/" + strings.Repeat("x", 2000),
	} {
		v := s.visitor()
		v.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		a := v.post("/signin", url.Values{"login": {"mia"}, "password": {phrase}, "to": {to}})
		went := a.header.Get("Location")
		u, err := url.Parse(went)
		if a.status != http.StatusSeeOther || err != nil || u.Host != "" || strings.HasPrefix(went, "//") || strings.ContainsAny(went, "\\\t\n") {
			t.Errorf("%q leads to %q (%d)", to, went, a.status)
		}
	}
}

func TestACodeLeadsToAnotherPassword(t *testing.T) {
	s := open(t)
	_, shown := s.named("mia")
	code := codesOn(shown)[0]
	v := s.visitor()
	a := v.post("/signin/code", url.Values{"login": {"mia"}, "code": {strings.ToUpper(code)}})
	if a.path != "/account/password" || !strings.Contains(a.body, "Another password") {
		t.Fatalf("%d at %s", a.status, a.path)
	}
	if a = v.post("/account/password", url.Values{"login": {"mia"}, "password": {"another phrase of mine"}, "others": {"yes"}}); a.path != "/account" || !strings.Contains(a.body, "9 recovery codes left") {
		t.Errorf("%d at %s", a.status, a.path)
	}
	if again := s.visitor().post("/signin/code", url.Values{"login": {"mia"}, "code": {code}}); again.status != http.StatusUnprocessableEntity {
		t.Errorf("the same code again: %d", again.status)
	}
	if strings.Count(v.get("/account").body, "Sign out there") != 0 {
		t.Error("the other devices are in still")
	}
}

// A visit that lapses in the middle of a session costs a sign-in, and not a set.
func TestASetSentWithALapsedVisitIsKeptUntilItsSenderIsIn(t *testing.T) {
	s := open(t)
	v, first := s.guest("dumbbells")
	v.post("/account/password", url.Values{"login": {"mia"}, "password": {phrase}})
	form := v.get(first.path).form()
	s.now = s.now.Add(40 * 24 * time.Hour)
	if a := v.get(first.path); a.path != "/signin" {
		t.Errorf("a page: %d at %s", a.status, a.path)
	}
	a := v.post("/account/later", form) // any form will do: the plan has moved on by then
	if a.status != http.StatusUnauthorized || !strings.Contains(a.body, "What you typed is kept") {
		t.Fatalf("%d: %s", a.status, a.body)
	}
	in := a.form()
	in.Set("kept", html.UnescapeString(in.Get("kept")))
	in.Set("login", "mia")
	in.Set("password", "wrong password 1")
	if a = v.post("/signin", in); a.status != http.StatusUnprocessableEntity || html.UnescapeString(a.form().Get("kept")) != in.Get("kept") {
		t.Fatalf("a slip loses the form: %d", a.status)
	}
	in.Set("password", phrase)
	if a = v.post("/signin", in); a.status != http.StatusOK || !strings.Contains(a.body, "You are in") || !strings.Contains(a.body, `action="/account/later"`) {
		t.Fatalf("signed in: %d: %s", a.status, a.body)
	}
	for name := range form {
		if got, want := a.form().Get(name), form.Get(name); html.UnescapeString(got) != want {
			t.Errorf("%s is %q, was %q", name, got, want)
		}
	}
	r, _ := http.NewRequest("POST", s.at.URL+"/account/later", strings.NewReader(`{}`))
	r.Header.Set("Content-Type", "application/json")
	u, _ := url.Parse(s.at.URL)
	v.client.Jar.SetCookies(u, []*http.Cookie{{Name: "legwork", Value: "gone"}})
	if a := v.do(r); a.status != http.StatusUnauthorized || strings.TrimSpace(a.body) != `{"error":"signed-out"}` {
		t.Errorf("a program: %d: %s", a.status, a.body)
	}
}

// A long form was promised to be kept, and grew so much within the sign-in's that
// nobody could sign in with it.
func TestAFormTooLongToBeKeptIsNotPromised(t *testing.T) {
	s := open(t)
	v, _ := s.guest("none")
	v.post("/account/password", url.Values{"login": {"mia"}, "password": {phrase}})
	s.now = s.now.Add(40 * 24 * time.Hour)
	a := v.post("/account/later", url.Values{"note": {strings.Repeat("é", 9_000)}})
	if a.status != http.StatusUnauthorized || strings.Contains(a.body, "is kept") {
		t.Fatalf("%d: %.900s", a.status, a.body)
	}
	in := a.form()
	in.Set("login", "mia")
	in.Set("password", phrase)
	if a = v.post("/signin", in); a.status != http.StatusOK || a.path != "/today" {
		t.Errorf("%d at %s", a.status, a.path)
	}
}

func TestAGuestIsAskedBeforeAHistoryIsLeftBehind(t *testing.T) {
	s := open(t)
	s.named("mia")
	v, first := s.guest("dumbbells")
	v.post(first.path+"/set", first.form())
	if a := v.get("/signin"); !strings.Contains(a.body, "history: 1 session.") || strings.Contains(a.body, `name="password"`) {
		t.Errorf("the page: %s", a.body)
	}
	in := url.Values{"login": {"mia"}, "password": {phrase}}
	if a := v.post("/signin", in); a.status != http.StatusUnprocessableEntity || !strings.Contains(v.get("/today").body, "1 of ") {
		t.Errorf("signed in all the same: %d at %s", a.status, a.path)
	}
	if a := v.get("/signin?leave=yes"); !strings.Contains(a.body, `name="password"`) {
		t.Errorf("no way on: %s", a.body)
	}
	in.Set("leave", "yes")
	if a := v.post("/signin", in); a.path != "/today" {
		t.Errorf("%d at %s", a.status, a.path)
	}
}

func TestSigningOutHasTheBrowserForget(t *testing.T) {
	s := open(t)
	v, _ := s.named("mia")
	if a := v.post("/signout", url.Values{"unsent": {"3"}}); a.status != http.StatusConflict || !strings.Contains(a.body, "3 entries on this phone were not sent yet") || v.get("/today").path != "/today" {
		t.Errorf("with unsent entries: %d at %s", a.status, a.path)
	}
	v.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	a := v.post("/signout", url.Values{"unsent": {"3"}, "anyway": {"yes"}})
	if a.header.Get("Location") != "/signin" || a.header.Get("Clear-Site-Data") != `"cache", "storage"` || v.token() != "" {
		t.Errorf("%d to %s, clearing %s", a.status, a.header.Get("Location"), a.header.Get("Clear-Site-Data"))
	}
	guest, _ := s.guest("none")
	if a := guest.post("/signout", nil); a.status != http.StatusConflict || !strings.Contains(a.body, "cannot come back") {
		t.Errorf("a guest: %d", a.status)
	}
}

func TestSigningOutElsewhereAndEverywhere(t *testing.T) {
	s := open(t)
	one, _ := s.named("mia")
	two, three := s.visitor(), s.visitor()
	for _, v := range []*visitor{two, three} {
		v.post("/signin", url.Values{"login": {"mia"}, "password": {phrase}})
	}
	device := regexp.MustCompile(`name="device" value="([^"]+)"`).FindStringSubmatch(two.get("/account").body)[1]
	stranger, _ := s.guest("none")
	if a := stranger.post("/account/device/out", url.Values{"device": {device}}); a.status != http.StatusNotFound {
		t.Errorf("somebody else signs a device out: %d", a.status)
	}
	two.post("/account/device/out", url.Values{"device": {device}})
	out := 0
	for _, v := range []*visitor{one, three} {
		if v.get("/today").path == "/signin" {
			out++
		}
	}
	if out != 1 {
		t.Errorf("%d are out, want 1", out)
	}
	two.post("/signout", url.Values{"where": {"everywhere"}})
	for i, v := range []*visitor{one, two, three} {
		if v.get("/today").path == "/today" {
			t.Errorf("device %d is in still", i+1)
		}
	}
}

func TestDeletingShowsWhatGoesAndAsksTwice(t *testing.T) {
	s := open(t)
	v, _ := s.named("mia")
	s.now = s.now.Add(20 * time.Minute)
	if a := v.get("/account/delete"); a.path != "/account/prove" {
		t.Fatalf("nobody asks who it is: %s", a.path)
	}
	if a := v.post("/account/delete", url.Values{"word": {"delete"}}); a.path != "/account/prove" || v.get("/today").path != "/today" {
		t.Fatalf("deleted at %s", a.path)
	}
	if a := v.post("/account/prove", url.Values{"password": {"wrong password 1"}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("a wrong password: %d", a.status)
	}
	a := v.post("/account/prove", url.Values{"password": {phrase}, "to": {"/account/delete"}})
	if a.path != "/account/delete" || !strings.Contains(a.body, "entries in all") || !strings.Contains(a.body, `href="/export"`) {
		t.Fatalf("%d at %s: %s", a.status, a.path, a.body)
	}
	if a = v.post("/account/delete", url.Values{"word": {"yes"}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("another word: %d", a.status)
	}
	v.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	a = v.post("/account/delete", url.Values{"word": {" Delete "}})
	if a.header.Get("Location") != "/account/gone" || a.header.Get("Clear-Site-Data") == "" || v.token() != "" {
		t.Errorf("%d to %q", a.status, a.header.Get("Location"))
	}
	if a := s.visitor().post("/signin", url.Values{"login": {"mia"}, "password": {phrase}}); a.status != http.StatusUnprocessableEntity {
		t.Errorf("the login is known still: %d", a.status)
	}
	if all, err := s.store.Athletes(t.Context()); err != nil || len(all) != 0 {
		t.Errorf("left: %v, %v", all, err)
	}
}

func TestThePasswordPageSaysWhatIsWrongAndKeepsTheLogin(t *testing.T) {
	s := open(t)
	s.named("mia")
	v, _ := s.guest("none")
	for _, c := range []struct{ login, password, says string }{
		{"eva", "short", "Password: use 8 letters or more"}, {"eva", "password1", "guessed first"}, {"e", phrase, "Login: use 3 to 64"},
		{"mia", phrase, "is somebody&#39;s already"}, {"", "", "Login: use 3"}, {"<script>alert(1)</script>", phrase, "&lt;script&gt;"},
	} {
		a := v.post("/account/password", url.Values{"login": {c.login}, "password": {c.password}})
		if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, c.says) || !strings.Contains(a.body, `role="alert"`) {
			t.Errorf("%s: %d, and it does not say %q", c.login, a.status, c.says)
		}
		if c.password != "" && strings.Contains(a.body, c.password) {
			t.Errorf("%s: it shows the password", c.login)
		}
	}
	if a := v.get("/account"); !strings.Contains(a.body, "You are a guest") {
		t.Error("the account is claimed")
	}
}

func TestAGuestWhoHasTrainedIsAskedWhetherToKeepIt(t *testing.T) {
	s := open(t)
	v, a := s.guest("none")
	if day := v.get("/today"); strings.Contains(day.body, "Keep this?") {
		t.Error("asked before anything is done")
	}
	v.post(a.path+"/set", a.form())
	v.post(a.path+"/finish", v.get(a.path+"/finish").form())
	if day := v.get("/today"); !strings.Contains(day.body, "Keep this?") || !strings.Contains(day.body, "1 session done") || !strings.Contains(day.body, "30 days") {
		t.Errorf("not asked: %s", day.body)
	}
	if day := v.post("/account/later", nil); day.path != "/today" || strings.Contains(day.body, "Keep this?") {
		t.Error("asked again at once")
	}
	owner, _ := s.named("mia")
	if day := owner.get("/today"); strings.Contains(day.body, "Keep this?") {
		t.Error("whoever has an account is asked")
	}
}

func TestBrowsersAreCalledByTheirNames(t *testing.T) {
	s := open(t)
	for says, want := range map[string]string{
		"Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0":                                                                  "Firefox on Linux",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 27_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Mobile/15E148 Safari/604.1": "Safari on iPhone",
		"Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36":                            "Chrome on Android",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0":           "Edge on Windows",
		"curl/8.0": "A browser", "": "A browser", "<script>alert(1)</script>": "A browser",
	} {
		v := s.visitor()
		r, _ := http.NewRequest("POST", s.at.URL+"/start", strings.NewReader("goal=10k&kit=none"))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("User-Agent", says)
		v.do(r)
		v.post("/account/password", url.Values{"login": {fmt.Sprintf("mia%d", len(says))}, "password": {phrase}})
		if a := v.get("/account"); !strings.Contains(a.body, "<strong>"+want+"</strong>") {
			t.Errorf("%q is not called %q: %s", says, want, a.body)
		}
	}
}
