package web_test

import (
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training/journal"
)

// UX: the first set is logged after four taps, in Firefox as in others.
func TestInFirefoxTheFirstSetTakesFourTaps(t *testing.T) {
	f := open(t).firefox()
	f.open("/")
	f.tap(`label:has(input[value="half"])`, `input[value="half"]:checked`)
	f.tap(`label:has(input[value="dumbbells"])`, `input[value="dumbbells"]:checked`)
	f.tap("button.primary", "#count")
	f.tap("button.done", `form[action="/undo"] button`)
	if f.taps != 4 || !strings.HasPrefix(f.path(), "/session/") {
		t.Errorf("the first set takes %d taps; now at %s", f.taps, f.path())
	}
	f.until(`document.querySelector("img.figure").naturalWidth > 0`)
	f.open("/today")
	if !strings.Contains(in[string](f, "document.documentElement.outerHTML"), "1 of ") {
		t.Error("the tally does not say that one set is done")
	}
	if said := f.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// begun is a guest's first session, without a set.
func (f *firefox) begun(kit string) {
	f.t.Helper()
	f.open("/")
	f.tap(`label:has(input[value="`+kit+`"])`, `input[value="`+kit+`"]:checked`)
	f.tap("button.primary", "#count")
}

// play goes from Today to the player, when the session is on the phone.
func (f *firefox) play() {
	f.t.Helper()
	f.open("/today")
	// A worker whose first fetch was cut off by the next page begins anew with it.
	for try := 0; try < 4 && !in[bool](f, `Promise.race([navigator.serviceWorker.ready.then(() => true), new Promise(yes => setTimeout(() => yes(false), 8000))])`); try++ {
		f.open("/today")
	}
	f.until(`document.querySelector(".sync") && navigator.serviceWorker.controller`)
	f.tap(`a.primary[href^="/play/"]`, "button.done")
}

// pass lets time go by on the page's clocks.
func (f *firefox) pass(d time.Duration) {
	f.t.Helper()
	in[bool](f, `(ms => { const d = Date.now.bind(Date), p = performance.now.bind(performance);
		Date.now = () => d() + ms; performance.now = () => p() + ms; return true })(%d)`, d.Milliseconds())
	time.Sleep(400 * time.Millisecond) // the player looks at its clocks four times a second
}

// doNext does whatever the big button asks for: a set, a hold without its clock,
// or the end of a rest.
func (f *firefox) doNext() {
	f.t.Helper()
	if f.state() == "rest" {
		f.pass(5 * time.Minute)
		f.until(`document.querySelector("#player").dataset.state !== "rest"`)
	}
	f.pass(time.Second) // a tap right after a tap is none
	if in[bool](f, `document.querySelector("#player").hasAttribute("data-hold")`) {
		f.touch("button.clockless")
	} else {
		f.touch("button.done")
	}
	time.Sleep(100 * time.Millisecond) // what was tapped is shown with the next picture
}

func (f *firefox) state() string {
	f.t.Helper()
	return in[string](f, `document.querySelector("#player").dataset.state`)
}

// done is how many working sets the player's tally says are done.
func (f *firefox) done() string {
	f.t.Helper()
	return strings.Fields(in[string](f, `document.querySelector(".tally").getAttribute("aria-label")`))[0]
}

// sent waits until the server has everything.
func (f *firefox) sent() {
	f.t.Helper()
	f.until(`document.querySelector(".sync").dataset.where === "server"`)
}

// The promise, in Firefox: the server is gone in the middle of a session, the
// session goes on, its page is opened anew, and when the server is back all of it
// is there exactly once.
func TestInFirefoxASessionOutlivesItsServer(t *testing.T) {
	f := open(t).firefox()
	f.begun("dumbbells")
	f.play()
	f.doNext()
	f.doNext()
	f.sent()
	if said := f.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
	who, path := in[string](f, whose), f.path()
	back := f.away()
	sets := 2
	for ; sets < 5; sets++ {
		f.doNext()
	}
	f.until(`document.querySelector(".sync").dataset.where === "offline"`)
	done, state := f.done(), f.state()
	f.open(path)
	f.until(shown("button.done"))
	if f.done() != done || f.state() != state {
		t.Errorf("%s sets were done, in %s; the page that was opened anew shows %s, in %s", done, state, f.done(), f.state())
	}
	for ; f.state() != "end" && sets < 60; sets++ {
		f.doNext()
	}
	f.tap(".end .save", `.end a.primary[href="/today"]`)
	if got := len(f.setsOf(who)); got != 2 {
		t.Fatalf("the server has %d sets, and was away", got)
	}
	f.open("/today")
	if !strings.Contains(f.text(), "No connection. This page is from") {
		t.Errorf("the day does not say from when it is: %.200s", f.text())
	}
	back()
	f.open("/today")
	f.until(`document.querySelector(".sync")`)
	f.sent()
	if got := len(f.setsOf(who)); got != sets {
		t.Errorf("%d sets were done, and the server has %d", sets, got)
	}
	ends := 0
	for _, e := range f.historyOf(who) {
		if e.Kind == journal.SessionFinished {
			ends++
		}
	}
	if ends != 1 {
		t.Errorf("the session ended %d times", ends)
	}
}

// away closes the server's door until what it answers is called.
func (s *site) away() (back func()) {
	s.t.Helper()
	handler, address := s.at.Config.Handler, s.at.Listener.Addr().String()
	s.at.CloseClientConnections()
	s.at.Close()
	return func() {
		s.t.Helper()
		door, err := net.Listen("tcp", address)
		if err != nil {
			s.t.Fatal(err)
		}
		again := &httptest.Server{Listener: door, Config: &http.Server{Handler: handler}}
		again.Start()
		s.at = again
		s.t.Cleanup(again.Close)
	}
}

// A guest keeps it with a login and a password, goes, and comes back.
func TestInFirefoxAPasswordKeepsIt(t *testing.T) {
	f := open(t).firefox()
	f.begun("none")
	f.tap("button.done", `form[action="/undo"] button`)
	f.open("/account")
	f.tap(`a[href="/account/password"]`, "#login")
	f.write("#login", "mia")
	f.write("#password", phrase)
	f.touch(`form[action="/account/password"] button`)
	f.until(`document.querySelectorAll("main code").length === 10`)
	f.open("/account")
	f.tap(`form[action="/signout"] button`, "#login")
	if f.path() != "/signin" {
		t.Fatalf("signed out, at %s", f.path())
	}
	f.open("/signin?to=/week")
	f.write("#login", "mia")
	f.write("#password", "hill repeats at seven")
	f.tap(`form[action="/signin"] button`, `[role="alert"]`)
	if got := in[string](f, `document.querySelector("#login").value`); got != "mia" {
		t.Errorf("after a wrong password the login typed is %q", got)
	}
	f.write("#password", phrase)
	f.tap(`form[action="/signin"] button`, ".days")
	if f.path() != "/week" {
		t.Errorf("signed in, at %s", f.path())
	}
	f.open("/today")
	if !strings.Contains(in[string](f, "document.documentElement.outerHTML"), "1 of ") {
		t.Error("the set is not there")
	}
	if said := f.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// What a page must not do, Firefox does not let it do.
func TestInFirefoxThePolicyHolds(t *testing.T) {
	f := open(t).firefox()
	f.begun("none")
	if said := f.said(); said != "" {
		t.Fatalf("the browser complains: %s", said)
	}
	for _, what := range []string{
		`document.querySelector("main").innerHTML = "<b>x</b>"`,
		`document.querySelector("main").insertAdjacentHTML("beforeend", "<b>x</b>")`,
		`document.querySelector("main").setAttribute("onclick", "x()")`,
		`document.createElement("script").text = "x()"`,
		`trustedTypes.createPolicy("mine", { createHTML: x => x })`,
		`await navigator.serviceWorker.register("/other.js")`,
	} {
		if got := in[string](f, `(async () => { try { %s; return "" } catch (e) { return e.name } })()`, what); got != "TypeError" {
			t.Errorf("%s: %q is thrown", what, got)
		}
	}
	in[bool](f, `new Promise(done => {
		const inline = document.createElement("style");
		inline.textContent = "main { display: none }";
		document.head.append(inline);
		requestAnimationFrame(() => done(true));
	})`)
	if !in[bool](f, "%s", shown("main")) {
		t.Error("a style that was written into the page holds")
	}
	in[bool](f, `fetch("http://127.0.0.1:1/").then(() => true, () => true)`)
	for _, want := range []string{"policy: style-src", "policy: connect-src", "policy: require-trusted-types-for"} {
		f.saying(want)
	}
}

// A session is moved from its list of days and by a finger, pain is told in three
// taps from a session, and the session ends.
func TestInFirefoxAWeekAndASessionGoTheirWay(t *testing.T) {
	f := open(t).firefox()
	f.begun("dumbbells")
	session := f.path()
	f.tap("button.done", `form[action="/undo"] button`)
	f.open(nextWeek)
	f.until(shown(".handle"))
	last := `[...document.querySelectorAll(".planned[data-verdicts]")].at(-1)`
	moved := in[string](f, "%s", last+".dataset.session")
	stands := func() string {
		return in[string](f, `document.querySelector('[data-session="%s"]')?.closest("li").dataset.date`, moved)
	}
	from, to := stands(), in[string](f, "%s", `Object.entries(JSON.parse(`+last+`.dataset.verdicts)).find(([d, v]) => v.weight === "free")[0]`)

	f.taps = 0
	f.tap(`[data-session="`+moved+`"] a.move`, "button.landing")
	f.tap(`button.landing[value="`+to+`"]`, `.change form[action="/undo"]`)
	if f.taps > 3 || stands() != to {
		t.Errorf("%d taps, and it stands on %s, not %s", f.taps, stands(), to)
	}
	f.tap(`.change form[action="/undo"] button`, `form[action="/restore"]`)
	if stands() != from {
		t.Errorf("undone it stands on %s, not %s", stands(), from)
	}
	f.until(shown(".handle"))
	f.drag(`[data-session="`+moved+`"] .handle`, `li[data-date="`+to+`"]`)
	f.until(shown(`.change form[action="/undo"]`))
	if stands() != to {
		t.Errorf("dragged it stands on %s, not %s", stands(), to)
	}

	f.open(session)
	f.taps = 0
	f.tap(`a[href^="/pain?session="]`, ".bodymap")
	f.touch(`.bodymap a[href*="site=achilles-left"]`)
	f.tap(`button[name="score"][value="3"]`, ".change h1")
	if got := in[string](f, `document.querySelector(".change h1").textContent`); f.taps != 3 || got != "Left Achilles tendon: 3" {
		t.Errorf("%d taps, and it says %q", f.taps, got)
	}
	f.open(session + "/finish")
	f.touch(`form[action$="/finish"] button.primary`)
	f.until(`location.pathname.endsWith("/after") && document.querySelector("main").innerText.includes("Saved.")`)
	f.open("/today")
	if !strings.Contains(f.text(), "Done.") {
		t.Errorf("the day does not say that the session is done: %.200s", f.text())
	}
	if said := f.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// drag carries what a finger can hold to the middle of something else.
func (f *firefox) drag(what, to string) {
	f.t.Helper()
	at := f.reach(what)
	f.finger(params{"type": "pointerMove", "x": at.X, "y": at.Y}, params{"type": "pointerDown", "button": 0}, params{"type": "pointerMove", "x": at.X, "y": at.Y - 12, "duration": 100})
	for range 2 { // days grow while something is carried
		y := in[int](f, `(r => Math.round(r.top + r.height / 2))(document.querySelector(%q).getBoundingClientRect())`, to)
		f.finger(params{"type": "pointerMove", "x": at.X, "y": y, "duration": 100})
	}
	f.finger(params{"type": "pointerUp", "button": 0})
}
