package web_test

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"

	"github.com/legwork-run/legwork/training/journal"
)

// clear has the browser forget what the site stored, as browsers do when they run
// out of room, and people when they clean up.
func (b *browser) clear(what string) {
	b.t.Helper()
	do(b, func(ctx context.Context, t *chromedp.Target) (cdp.Empty, error) {
		return cdp.Call(ctx, t, storage.ClearDataForOrigin, storage.ClearDataForOriginParams{Origin: b.at.URL, StorageTypes: what})
	})
}

// early runs a script before those of each page, and now.
func (b *browser) early(script string) {
	b.t.Helper()
	do(b, func(ctx context.Context, t *chromedp.Target) (page.AddScriptToEvaluateOnNewDocumentResult, error) {
		return cdp.Call(ctx, t, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	})
	js[bool](b, "(() => { %s; return true })()", script)
}

// full has the phone refuse to write, as it does when there is no room: the
// browser's own limit cannot be set from here.
func (b *browser) full(on bool) {
	b.t.Helper()
	if on {
		b.early(`const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...a) { if (localStorage.getItem("full")) throw new DOMException("full", "QuotaExceededError"); return put.apply(this, a) }`)
	}
	js[bool](b, `(on => { on ? localStorage.setItem("full", "1") : localStorage.removeItem("full"); return true })(%t)`, on)
}

// flush sends now.
func (b *browser) flush() {
	b.t.Helper()
	b.until(`document.querySelector(".sync")`)
	js[bool](b, `import("sync").then(s => { s.soon(0); return true })`)
}

// whole looks for what must never be: events put aside, counts that are there
// twice or never came.
func (b *browser) whole(who string) {
	b.t.Helper()
	aside, err := b.store.Parked(b.t.Context(), who)
	if err != nil || len(aside) > 0 {
		b.t.Errorf("put aside: %+v, %v", aside, err)
	}
	gaps, err := b.store.Gaps(b.t.Context(), who)
	if err != nil || len(gaps) > 0 {
		b.t.Errorf("never came: %+v, %v", gaps, err)
	}
	seen := map[string]bool{}
	for _, e := range b.historyOf(who) {
		key := fmt.Sprint(e.Device, " ", e.Seq)
		if seen[key] {
			b.t.Errorf("%s is there twice", key)
		}
		seen[key] = true
	}
}

// logs is how many sets somebody logged.
func (s *site) logs(who string) int {
	n := 0
	for _, e := range s.historyOf(who) {
		if e.Kind == journal.SetLogged {
			n++
		}
	}
	return n
}

// signing is the form of signing in.
func signing(login string) url.Values {
	return url.Values{"login": {login}, "password": {phrase}, "to": {"/today"}}
}

// athlete is whose pack the phone has.
func (b *browser) athlete() string {
	b.t.Helper()
	return js[string](b, `import("store").then(s => s.fact("pack")).then(p => p?.athlete ?? "")`)
}

// F17: the store is emptied under an open session, with sets in it that the server
// does not have. The mirror has them; without the mirror the page does.
func TestASessionOutlivesItsStore(t *testing.T) {
	for _, what := range []string{"indexeddb", "indexeddb,local_storage"} {
		t.Run(what, func(t *testing.T) {
			b := playing(t, "dumbbells")
			b.doNext()
			b.doNext()
			b.sent()
			who := b.athlete()
			b.offline(true)
			b.doNext()
			b.doNext()
			b.until(`document.querySelector(".sync").getAttribute("aria-label").startsWith("Offline, ")`)
			b.clear(what)
			b.doNext()
			path := b.path()
			done := b.tally()
			b.offline(false)
			b.open(path)
			do(b, chromedp.WaitVisible(chromedp.CSS("button.done, .end h1")))
			b.flush()
			b.sent()
			if got := b.logs(who); got != 5 || b.tally() != done {
				t.Errorf("%d sets of 5 on the server; %s on the phone, %s before", got, b.tally(), done)
			}
			b.whole(who)
		})
	}
}

// F17: the store is emptied while no page is open.
func TestTheMirrorFillsAnEmptiedStore(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	b.sent()
	who, path := b.athlete(), b.path()
	b.offline(true)
	b.doNext()
	b.doNext()
	b.until(`document.querySelector(".sync").getAttribute("aria-label").startsWith("Offline, 2")`)
	do(b, chromedp.Navigate("about:blank"))
	b.clear("indexeddb")
	b.offline(false)
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	b.flush()
	b.sent()
	if got := b.logs(who); got != 3 || b.tally() != "3" {
		t.Errorf("%d sets of 3 on the server, %s on the phone", got, b.tally())
	}
	b.doNext()
	b.flush()
	b.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
	b.whole(who)
}

// F18: little room is said while there still is some, and enough is not spoken of.
func TestAPhoneWithLittleRoomSaysSo(t *testing.T) {
	b := playing(t, "none")
	b.early(`navigator.storage.estimate = async () => ({ quota: 1e9, usage: Number(localStorage.getItem("used") ?? 1e6) })`)
	for _, x := range []struct {
		used string
		said bool
	}{{"500000000", false}, {"990000000", true}} {
		js[bool](b, `(localStorage.setItem("used", %q), true)`, x.used)
		b.open(b.path())
		do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
		time.Sleep(300 * time.Millisecond)
		if said := js[bool](b, `document.querySelector(".calm").textContent.includes("nearly full")`); said != x.said {
			t.Errorf("%s bytes of a thousand million: said %t", x.used, said)
		}
	}
}

// F18: no room. Logging goes on, what was logged is still there when the page is
// opened again, before it was sent and afterwards, and all of it arrives.
func TestAFullPhoneGoesOnLogging(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	b.sent()
	who, path := b.athlete(), b.path()
	b.offline(true)
	b.full(true)
	b.doNext()
	b.doNext()
	b.until(`document.querySelector(".sync").getAttribute("aria-label").startsWith("Offline, 2")`)
	b.until(`document.querySelector(".calm").textContent.includes("nearly full")`)
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if b.tally() != "3" {
		t.Errorf("%s of 3 sets when the page is opened again", b.tally())
	}
	b.offline(false)
	b.flush()
	b.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
	if got := b.logs(who); got != 3 {
		t.Errorf("%d sets of 3 on the server", got)
	}
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if b.tally() != "3" {
		t.Errorf("%s of 3 sets after they were sent", b.tally())
	}
	b.full(false)
	b.doNext()
	b.flush()
	b.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
	if got := b.logs(who); got != 4 {
		t.Errorf("%d sets of 4 on the server", got)
	}
	b.whole(who)
	if left := js[int](b, `Object.keys(localStorage).filter(k => k.startsWith("legwork.event.")).length`); left != 0 {
		t.Errorf("%d events stayed in the mirror", left)
	}
}

// F20: the sign-in ends elsewhere during a session without a network, and then
// somebody else signs in on the phone. Neither gets what the other did.
func TestAnotherAccountNeverSendsWhatSomebodyElseLogged(t *testing.T) {
	s := open(t)
	mia, _ := s.named("mia")
	eva, _ := s.named("eva")
	b := s.browser()
	b.open("/")
	b.as(mia)
	b.play()
	path := b.path()
	first := b.athlete()
	b.doNext()
	b.sent()
	b.offline(true)
	b.doNext()
	again := s.visitor()
	s.between.Store(nil)
	mia.post("/signout", nil)
	b.flush()
	b.until(`document.querySelector(".sync").getAttribute("aria-label").startsWith("Sign in to send")`)
	b.doNext()
	b.until(`document.querySelector(".sync").getAttribute("aria-label") === "Sign in to send, 2 to send"`)
	before := s.logs(first)

	b.as(eva)
	b.open("/today")
	b.until(`document.querySelector(".sync")?.getAttribute("aria-label") === "Saved on the server"`)
	second := b.athlete()
	evaHad := s.logs(second)
	if second == first {
		t.Fatal("nobody else is signed in")
	}
	b.flush()
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if b.tally() != "0" {
		t.Errorf("the other one's session begins with %s sets", b.tally())
	}
	b.doNext()
	b.until(`document.querySelector(".sync")?.getAttribute("aria-label") === "Saved on the server"`)
	if got := s.logs(second); got != evaHad+1 {
		t.Errorf("the other one has %d sets, not one more than %d", got, evaHad)
	}
	if got := s.logs(first); got != before {
		t.Errorf("the first one has %d sets, not %d", got, before)
	}

	if in := again.post("/signin", signing("mia")); in.path != "/today" {
		t.Fatalf("signing in: %d at %s", in.status, in.path)
	}
	b.as(again)
	b.open("/today")
	for end := time.Now().Add(10 * time.Second); b.athlete() != first && time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
	}
	b.flush()
	for end := time.Now().Add(20 * time.Second); s.logs(first) != before+2 && time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
	}
	if got := s.logs(first); got != before+2 {
		t.Errorf("after signing in the first one has %d sets, not two more than %d", got, before)
	}
	b.until(`document.querySelector(".sync")?.getAttribute("aria-label") === "Saved on the server"`)
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if b.tally() != "3" {
		t.Errorf("the session goes on with %s sets of 3", b.tally())
	}
	b.whole(first)
	b.whole(second)
	if said := b.said(); strings.Contains(said, "Uncaught") {
		t.Error(said)
	}
}
