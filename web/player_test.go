package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/legwork-run/legwork/training/journal"
)

// js is what an expression of the page comes to, promises kept.
func js[T any](b *browser, expression string, args ...any) T {
	b.t.Helper()
	return do(b, chromedp.Evaluate[T](fmt.Sprintf(expression, args...), chromedp.EvalAwaitPromise))
}

// until waits for a claim of the page to come true.
func (b *browser) until(claim string) {
	b.t.Helper()
	for end := time.Now().Add(40 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if js[bool](b, "Promise.resolve(%s).then(Boolean)", claim) {
			return
		}
	}
	b.t.Fatalf("never true: %s\nthe page: %s\nthe browser: %s", claim, js[string](b, "document.body.innerText"), b.said())
}

// pass lets time go by on the page: both of its clocks, as they do for people.
func (b *browser) pass(d time.Duration) {
	b.t.Helper()
	js[bool](b, `(ms => { const d = Date.now.bind(Date), p = performance.now.bind(performance);
		Date.now = () => d() + ms; performance.now = () => p() + ms; return true })(%d)`, d.Milliseconds())
	time.Sleep(400 * time.Millisecond) // the player looks at its clocks four times a second
}

// playing is a guest's first session in the player, begun from Today.
func playing(t *testing.T, kit string) *browser {
	t.Helper()
	b := open(t).browser()
	b.open("/")
	b.tap(chromedp.CSS(`input[value="`+kit+`"]`), chromedp.CSS(`input[value="`+kit+`"]:checked`))
	b.tap("button.primary", "#count")
	b.play()
	return b
}

// play goes from Today to the player, when the session is on the phone.
func (b *browser) play() {
	b.t.Helper()
	b.open("/today")
	do(b, chromedp.WaitVisible(chromedp.CSS(`a.primary[href^="/play/"]`)))
	b.until(`document.querySelector(".sync") && navigator.serviceWorker.controller`)
	b.taps = 0
	b.tap(`a.primary[href^="/play/"]`, "button.done")
}

// whose is the expression of a page that names the athlete the phone is of.
const whose = `import("store").then(s => s.fact("pack")).then(p => p.athlete)`

// history is what the server has of whoever uses the browser.
func (b *browser) history() []journal.Event {
	b.t.Helper()
	return b.historyOf(js[string](b, whose))
}

// historyOf is what the server has of an athlete.
func (s *site) historyOf(who string) []journal.Event {
	s.t.Helper()
	list, err := s.store.Since(s.t.Context(), who, 0, 1000)
	if err != nil {
		s.t.Fatal(err)
	}
	var out []journal.Event
	for _, x := range list {
		e, err := x.Event()
		if err != nil {
			s.t.Fatal(err)
		}
		out = append(out, e)
	}
	return out
}

// logged are the sets that the server has, by slot; one that it has twice fails.
func (b *browser) logged() map[string]journal.Set {
	b.t.Helper()
	return b.setsOf(js[string](b, whose))
}

// setsOf are an athlete's sets on the server, by slot; one that it has twice fails.
func (s *site) setsOf(who string) map[string]journal.Set {
	s.t.Helper()
	out := map[string]journal.Set{}
	gone := map[journal.ID]bool{}
	list := s.historyOf(who)
	for _, e := range list {
		if e.Kind == journal.EventUndone {
			gone[e.Base] = true
		}
	}
	for _, e := range list {
		set, ok := e.Body.(journal.Set)
		if !ok || gone[e.ID] {
			continue
		}
		key := fmt.Sprintf("%s/%d/%s", e.Slot.Exercise, e.Slot.Number, e.Slot.Side)
		if _, twice := out[key]; twice {
			s.t.Errorf("%s is there twice", key)
		}
		out[key] = set
	}
	return out
}

// sent waits until the server has everything.
func (b *browser) sent() {
	b.t.Helper()
	b.until(`document.querySelector(".sync").dataset.where === "server"`)
}

// doNext does whatever the big button asks for: a set, a hold without its clock,
// or the end of a rest.
func (b *browser) doNext() {
	b.t.Helper()
	if js[bool](b, `document.querySelector("#player").dataset.state === "rest"`) {
		b.pass(5 * time.Minute)
		b.until(`document.querySelector("#player").dataset.state !== "rest"`)
	}
	b.pass(time.Second) // a tap right after a tap is none
	if js[bool](b, `document.querySelector("#player").hasAttribute("data-hold")`) {
		b.touch("button.clockless")
	} else {
		b.touch("button.done")
	}
	b.drawn()
}

// drawn waits until the page shows what was tapped.
func (b *browser) drawn() {
	b.t.Helper()
	js[bool](b, `new Promise(yes => requestAnimationFrame(() => setTimeout(() => yes(true))))`)
}

func (b *browser) state() string {
	return js[string](b, `document.querySelector("#player").dataset.state`)
}

// UX: a session as prescribed is one tap to start, one a set, and four at most
// for its end.
func TestASessionAsPrescribedTakesATapASet(t *testing.T) {
	b := playing(t, "dumbbells")
	sets := 0
	for ; b.state() != "end" && sets < 60; sets++ {
		b.doNext()
	}
	done := b.taps
	if done != 1+sets {
		t.Errorf("%d sets took %d taps from Today", sets, done)
	}
	b.tap(".end .save", `.end a.primary[href="/today"]`)
	b.touch(`.end a.primary[href="/today"]`)
	if end := b.taps - done; end > 4 {
		t.Errorf("the end takes %d taps", end)
	}
	b.until(`location.pathname === "/today" && document.querySelector(".sync")`)
	b.sent()
	if got := len(b.logged()); got != sets {
		t.Errorf("%d sets were done, and the server has %d", sets, got)
	}
	// The browser's day may be the one before the site's: then it was yesterday's.
	open := func() bool {
		day := do(b, chromedp.OuterHTML(chromedp.CSS("main")))
		return strings.Contains(day, "/session/") && !strings.Contains(day, "Done.")
	}
	if open() {
		if b.open("/today"); open() {
			t.Error("the day does not say that the session is done")
		}
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
	var kinds []string
	for _, e := range b.history() {
		kinds = append(kinds, string(e.Kind))
	}
	for _, want := range []journal.Kind{journal.SessionStarted, journal.SessionFinished, journal.EffortRated} {
		if !strings.Contains(strings.Join(kinds, " "), string(want)) {
			t.Errorf("no %s among %v", want, kinds)
		}
	}
}

// The promise: with the server gone the whole session is logged, and when it
// comes back everything is there exactly once.
func TestASessionWithoutAServerIsThereOnceAfterwards(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	b.sent()
	b.offline(true)
	sets := 1
	for ; b.state() != "end" && sets < 60; sets++ {
		b.doNext()
	}
	b.tap(".end .save", `.end a.primary[href="/today"]`)
	b.open(js[string](b, "location.pathname")) // the page itself comes from the phone
	do(b, chromedp.WaitVisible(chromedp.CSS(".end h1")))
	if got := len(b.logged()); got != 1 {
		t.Fatalf("the server has %d sets, and was away", got)
	}
	b.offline(false)
	b.until(`document.querySelector(".sync")`)
	js[bool](b, `import("sync").then(s => { s.soon(0); return true })`)
	b.sent()
	if got := len(b.logged()); got != sets {
		t.Errorf("%d sets were done, and the server has %d", sets, got)
	}
}

// offline cuts every connection, until it is called again.
func (b *browser) offline(away bool) {
	b.t.Helper()
	if !away {
		b.between.Store(nil)
		return
	}
	cut := network(func(http.ResponseWriter, *http.Request, http.Handler) { panic(http.ErrAbortHandler) })
	b.between.Store(&cut)
	b.at.CloseClientConnections()
}
