package web_test

import (
	"context"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// F14: two phones log the same session, one of them without a network for a week.
// Everything is kept, a set counts once, and both phones and the server count the
// same one.
func TestTwoPhonesOneOfThemAwayForAWeek(t *testing.T) {
	s := open(t)
	mia, _ := s.named("mia")
	other := s.visitor()
	if in := other.post("/signin", signing("mia")); in.path != "/today" {
		t.Fatalf("signing in: %d at %s", in.status, in.path)
	}
	near, far := s.browser(), s.browser()
	for b, v := range map[*browser]*visitor{near: mia, far: other} {
		b.open("/")
		b.as(v)
		b.play()
	}
	who := far.athlete()
	far.early(`const fetched = window.fetch; window.fetch = (...a) => window.away === false ? fetched(...a) : Promise.reject(new TypeError("no network"))`)
	for range 3 {
		far.doNext()
	}
	far.until(`document.querySelector(".sync").getAttribute("aria-label").startsWith("Offline, ")`)
	for range 2 {
		near.doNext()
	}
	near.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
	before := s.logs(who)
	s.now = s.now.Add(7 * 24 * time.Hour)
	far.clockOff(7 * 24 * time.Hour)
	js[bool](far, `(() => { window.away = false; return true })()`)
	far.flush()
	far.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
	js[bool](near, `import("sync").then(s => { s.ask(); return true })`) // as a page does that is looked at again
	near.until(`document.querySelector(".tally").getAttribute("aria-label").startsWith("3 of")`)
	if got := s.logs(who); got != before+3 {
		t.Errorf("%d sets are kept, not %d", got, before+3)
	}
	state, err := s.app.State(t.Context(), who)
	if err != nil {
		t.Fatal(err)
	}
	if len(state.Conflicts) != 2 {
		t.Errorf("%d sets were logged twice, not 2: %v", len(state.Conflicts), state.Conflicts)
	}
	counts := func(b *browser) string {
		return js[string](b, `import("player").then(({game}) => game.shown.turns.filter(t => t.set).map(t => t.event).sort().join(" "))`)
	}
	if a, b := counts(near), counts(far); a != b {
		t.Errorf("one counts %s, the other %s", a, b)
	}
	for _, c := range state.Conflicts {
		if got := counts(far); !strings.Contains(got, c.Counts.String()) {
			t.Errorf("the server counts %s, the phones %s", c.Counts, got)
		}
	}
	near.open("/history")
	if got := js[int](near, `document.querySelectorAll('form[action="/history/choose"] button').length`); got != 2 {
		t.Errorf("%d choices are shown", got)
	}
	far.whole(who)
}

// A week without a network: three sessions on three days, and then all of it.
func TestAWeekWithoutANetwork(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	b := s.browser()
	b.open("/")
	b.as(v)
	b.open("/today")
	b.until(`document.querySelector(".sync")?.getAttribute("aria-label") === "Saved on the server"`)
	b.until(`navigator.serviceWorker.controller`)
	who := b.athlete()
	type planned struct{ ID, Date string }
	all := js[[]planned](b, `import("store").then(s => s.fact("pack")).then(p => Object.values(p.sessions).filter(x => x.status === "ahead").sort((a, b) => a.date < b.date ? -1 : 1).map(x => ({ID: x.id, Date: x.date})))`)
	if len(all) < 3 {
		t.Fatalf("%d sessions in the pack", len(all))
	}
	b.offline(true)
	sets := map[string]int{}
	for _, x := range all[:3] {
		day, err := time.Parse(time.DateOnly, x.Date)
		if err != nil {
			t.Fatal(err)
		}
		day = day.Add(18 * time.Hour)
		b.clockOff(time.Until(day))
		b.open("/play/" + x.ID)
		do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
		for range 4 {
			b.doNext()
		}
		sets[x.ID] = js[int](b, `import("player").then(({game}) => game.shown.turns.filter(t => t.set).length)`)
		s.now = day.Add(time.Hour)
	}
	b.offline(false)
	b.open("/today")
	b.flush()
	b.until(`document.querySelector(".sync")?.getAttribute("aria-label") === "Saved on the server"`)
	state, err := s.app.State(t.Context(), who)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, x := range state.Sessions {
		want, ok := sets[x.ID]
		if !ok {
			continue
		}
		found++
		if len(x.Slots) != want {
			t.Errorf("%s: %d sets of %d", x.ID, len(x.Slots), want)
		}
		for _, p := range all {
			if p.ID == x.ID && p.Date != x.Date.String() {
				t.Errorf("%s was done on %s and counts for %s", x.ID, p.Date, x.Date)
			}
		}
	}
	if found != 3 {
		t.Errorf("%d sessions of 3 arrived", found)
	}
}

// F19: a new version comes in the middle of a session. The session ends on the
// scripts it began with, and the page after it has the new ones.
func TestANewVersionWaitsForTheSession(t *testing.T) {
	b := playing(t, "dumbbells")
	b.doNext()
	const shells = `caches.keys().then(k => k.filter(x => x.startsWith("shell ")).sort().join())`
	before := js[string](b, shells)
	var fetched atomic.Int32
	next := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		if r.URL.Path != "/sw.js" {
			server.ServeHTTP(w, r)
			return
		}
		fetched.Add(1)
		r.Header.Del("Accept-Encoding")
		server.ServeHTTP(newer{w}, r)
	})
	b.between.Store(&next)
	js[bool](b, `navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => true)`)
	for end := time.Now().Add(10 * time.Second); !js[bool](b, `navigator.serviceWorker.getRegistration().then(r => !!r.waiting)`); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the new version never came")
		}
	}
	path := b.path()
	b.open("/today")
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	if !js[bool](b, `navigator.serviceWorker.getRegistration().then(r => !!r.waiting && navigator.serviceWorker.controller === r.active)`) || b.tally() != "1" {
		t.Error("the new version did not wait")
	}
	for b.state() != "end" {
		b.doNext()
	}
	b.tap(".end .save", `.end a.primary[href="/today"]`)
	b.touch(`.end a.primary[href="/today"]`)
	b.until(`location.pathname === "/today" && document.querySelector(".sync")`)
	b.unwatched()
	// One that had something to do when it was asked to go is replaced half a minute
	// later.
	for end := time.Now().Add(90 * time.Second); js[string](b, shells) == before || strings.Contains(js[string](b, shells), ","); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("after the session there is %s, and was %s; fetched %d times", js[string](b, shells), before, fetched.Load())
		}
	}
	b.sent()
}

// unwatched lets go of the workers: one that is watched is never idle, and one that
// is not idle is not replaced.
func (b *browser) unwatched() {
	b.t.Helper()
	b.call(func(ctx context.Context) error {
		flat := true
		_, err := chromedp.Call(ctx, target.SetAutoAttach, target.SetAutoAttachParams{Flatten: &flat})
		return err
	})
}

// newer is an answer with the worker of another version.
type newer struct{ http.ResponseWriter }

func (n newer) Write(p []byte) (int, error) {
	text := strings.Replace(string(p), `"version":"`, `"version":"next`, 1)
	if _, err := n.ResponseWriter.Write([]byte(text)); err != nil {
		return 0, err
	}
	return len(p), nil
}
