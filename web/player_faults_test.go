package web_test

import (
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// F16: the tab goes in the middle of a session. Whatever was shown as kept is
// there, and the player goes on where it was, rest and all.
func TestATabThatIsKilledGoesOnWhereItWas(t *testing.T) {
	b := playing(t, "dumbbells")
	b.offline(true)
	for range 3 {
		b.doNext()
	}
	for b.state() != "rest" {
		b.doNext()
	}
	done, at := b.tally(), js[string](b, `document.querySelector("h1").textContent`)
	path := b.path()
	do(b, chromedp.Navigate("about:blank"))
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if b.tally() != done || js[string](b, `document.querySelector("h1").textContent`) != at || b.state() != "rest" {
		t.Errorf("it was at %s with %s sets done in a rest; it is at %s with %s, %s", at, done, js[string](b, `document.querySelector("h1").textContent`), b.tally(), b.state())
	}
	b.open("/play")
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if b.tally() != done {
		t.Errorf("opened without its name: %s sets done, not %s", b.tally(), done)
	}
}

// S14: a session that was left lying for more than six hours asks what to do with
// it, and ending it is what the thumb finds.
func TestASessionThatWasLeftLyingIsPickedUp(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	b.doNext()
	b.sent()
	js[bool](b, `new Promise(yes => { const r = indexedDB.open("legwork"); r.onsuccess = () => { const t = r.result.transaction("events", "readwrite"), s = t.objectStore("events");
		s.getAll().onsuccess = e => { for (const k of e.target.result) { k.event.at -= 7 * 3600e3; s.put(k) } }; t.oncomplete = () => { r.result.close(); yes(true) } } })`)
	b.open(b.path())
	do(b, chromedp.WaitVisible(chromedp.CSS("dialog")))
	if text := js[string](b, `document.querySelector("dialog").innerText`); !strings.Contains(text, "You were in") || !strings.Contains(text, "2 of ") {
		t.Errorf("it says %q", text)
	}
	b.touch("dialog .primary")
	do(b, chromedp.WaitVisible(chromedp.CSS(".end .save")))
	b.touch("button.undo")
	b.until(`document.querySelector("#player").dataset.state !== "end"`)
	if got := len(b.logged()); got != 2 {
		t.Errorf("%d sets on the server", got)
	}
}

// F17: the connection to the store goes, as phones do it in the background; then
// the whole store does.
func TestAStoreThatGoesIsOpenedOnceMore(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	js[bool](b, `import("store").then(s => s.drop()).then(() => true)`)
	b.doNext()
	b.sent()
	if got := len(b.logged()); got != 2 {
		t.Errorf("%d sets on the server", got)
	}
	b.offline(true)
	b.doNext()
	js[bool](b, `new Promise(yes => { const r = indexedDB.open("legwork"); r.onsuccess = () => { const t = r.result.transaction("events", "readwrite"); t.objectStore("events").clear(); t.oncomplete = () => { r.result.close(); yes(true) } } })`)
	b.offline(false)
	b.open(b.path())
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	b.sent()
	if got := len(b.logged()); got != 3 {
		t.Errorf("the mirror brought back %d sets of 3", got)
	}
}

// F10: a hotel's page answers everything with 200.
func TestAHotelsPageIsNoAnswer(t *testing.T) {
	b := playing(t, "dumbbells")
	portal := network(func(w http.ResponseWriter, r *http.Request, _ http.Handler) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = w.Write([]byte("<html><body>Welcome to the hotel. <form>Room number</form>"))
	})
	b.between.Store(&portal)
	b.doNext()
	b.until(`document.querySelector(".sync").dataset.where === "offline"`)
	b.between.Store(nil)
	if got := len(b.logged()); got != 0 {
		t.Fatalf("%d sets on the server", got)
	}
	js[bool](b, `import("sync").then(s => { s.soon(0); return true })`)
	b.sent()
	if got := len(b.logged()); got != 1 {
		t.Errorf("%d sets on the server", got)
	}
	b.open("/today")
	if day := do(b, chromedp.OuterHTML(chromedp.CSS("main"))); strings.Contains(day, "hotel") {
		t.Error("the hotel's page was kept as ours")
	}
}

// F11: it was applied, and the answer was lost on the way.
func TestAnAnswerThatIsLostDoublesNothing(t *testing.T) {
	b := playing(t, "dumbbells")
	var lost atomic.Int32
	cut := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		if r.URL.Path != "/api/v1/sync" || lost.Add(1) > 2 {
			server.ServeHTTP(w, r)
			return
		}
		server.ServeHTTP(discarded{http.Header{}}, r)
		panic(http.ErrAbortHandler)
	})
	b.between.Store(&cut)
	b.doNext()
	b.doNext()
	b.sent()
	if got := len(b.logged()); got != 2 || lost.Load() < 2 {
		t.Errorf("%d sets on the server, %d answers lost", got, lost.Load())
	}
}

// discarded is an answer that reaches nobody.
type discarded struct{ header http.Header }

func (d discarded) Header() http.Header         { return d.header }
func (d discarded) Write(b []byte) (int, error) { return len(b), nil }
func (d discarded) WriteHeader(int)             {}

// F20: the sign-in ends during a session. Logging goes on, and nothing is lost.
func TestASessionOutlivesItsSignIn(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	b.sent()
	out := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		r.Header.Del("Cookie")
		server.ServeHTTP(w, r)
	})
	b.between.Store(&out)
	b.doNext()
	b.until(`document.querySelector(".sync").dataset.where === "out"`)
	b.doNext()
	b.until(`document.querySelector(".sync").getAttribute("aria-label").includes("Sign in to send")`)
	path := b.path()
	b.open(path) // the player opens all the same
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if b.tally() != "3" {
		t.Errorf("%s sets on the phone", b.tally())
	}
	b.between.Store(nil)
	b.open(path)
	b.until(`document.querySelector(".sync")`)
	b.sent()
	if got := len(b.logged()); got != 3 {
		t.Errorf("%d sets on the server", got)
	}
}

// F15: two tabs on one session. One writes, the other shows the same, and takes
// over when it is told to.
func TestOfTwoTabsOneWrites(t *testing.T) {
	b := playing(t, "dumbbells")
	second := b.tab()
	second.open(b.path())
	second.until(`document.querySelector("#player[data-following]")`)
	b.doNext()
	second.until(`document.querySelector(".tally").getAttribute("aria-label").startsWith("1 of")`)
	second.pass(time.Second)
	second.touch("button.done")
	if second.tally() != "1" {
		t.Error("the tab that follows wrote")
	}
	second.touch(".loud button")
	second.until(`!document.querySelector("#player[data-following]")`)
	b.until(`document.querySelector("#player[data-following]")`)
	second.doNext()
	second.doNext()
	b.until(`document.querySelector(".tally").getAttribute("aria-label").startsWith("2 of") || document.querySelector(".tally").getAttribute("aria-label").startsWith("3 of")`)
	second.sent()
	if got := len(b.logged()); got != 3 && got != 2 {
		t.Errorf("%d sets on the server", got)
	}
	seen := map[int64]bool{}
	for _, e := range b.history() {
		if strings.Count(e.Device, "-") < 2 {
			continue
		}
		if seen[e.Seq] {
			t.Errorf("count %d is there twice", e.Seq)
		}
		seen[e.Seq] = true
	}
	for i := range len(seen) {
		if !seen[int64(i+1)] {
			t.Errorf("count %d is missing", i+1)
		}
	}
}

// tab is another tab of the same browser.
func (b *browser) tab() *browser {
	b.t.Helper()
	ctx, cancel := chromedp.NewContext(b.ctx)
	b.t.Cleanup(cancel)
	out := &browser{site: b.site, ctx: ctx}
	if _, err := chromedp.Run(ctx, chromedp.EmulateViewport(390, 844)); err != nil {
		b.t.Fatal(err)
	}
	return out
}

// F23: the server was set back to an older copy, under another epoch.
func TestAServerThatWasSetBackGetsEverythingOnceMore(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	b.doNext()
	b.sent()
	js[bool](b, `(async () => { const s = await import("store"), p = await s.fact("pack"); await s.setFact("epoch " + p.athlete, "another"); return true })()`)
	var again atomic.Int32
	count := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		if r.URL.Path == "/api/v1/sync" {
			again.Add(1)
		}
		server.ServeHTTP(w, r)
	})
	b.between.Store(&count)
	b.open(b.path())
	b.until(`document.querySelector(".sync")`)
	for end := time.Now().Add(10 * time.Second); again.Load() == 0 && time.Now().Before(end); {
		time.Sleep(50 * time.Millisecond)
	}
	b.sent()
	if again.Load() == 0 || len(b.logged()) != 2 {
		t.Errorf("sent %d times, %d sets on the server", again.Load(), len(b.logged()))
	}
}

// S33 and S03: without a network the pages of the pack are there with the day
// they are from, others say what is there, and a form says that it was not sent.
func TestPagesWithoutANetworkSayFromWhenTheyAre(t *testing.T) {
	b := playing(t, "dumbbells")
	b.open("/today")
	b.until(`caches.open("pages").then(c => c.keys()).then(k => k.some(x => x.url.endsWith("/today")) && k.some(x => x.url.endsWith("/week")))`)
	b.offline(true)
	for _, path := range []string{"/today", "/week"} {
		b.open(path)
		if text := js[string](b, `document.querySelector("main").innerText`); !strings.Contains(text, "No connection. This page is from") {
			t.Errorf("%s does not say from when it is: %.200s", path, text)
		}
	}
	b.open("/exercises/rdl")
	if text := js[string](b, `document.querySelector("main").innerText`); !strings.Contains(text, "No connection") || !strings.Contains(text, "To the session") {
		t.Errorf("a page that is not there: %.200s", text)
	}
	b.open("/today")
	js[bool](b, `(() => { const f = document.createElement("form"); f.method = "post"; f.action = "/session/x/skip"; document.body.append(f); f.submit(); return true })()`)
	b.until(`document.querySelector("main")?.innerText.includes("Not sent")`)
}
