package web_test

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A page that came past the worker, as one does that begins while the worker does,
// becomes the worker's: what it loads later has to be there without a network.
func TestAPageThatCamePastTheWorkerBecomesTheWorkers(t *testing.T) {
	b := playing(t, "none")
	do(b, func(ctx context.Context, at *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, at, cdppage.Reload, cdppage.ReloadParams{IgnoreCache: new(true)})
		return chromedp.Void{}, err
	})
	b.until(`document.querySelector(".sync") && navigator.serviceWorker.controller`)
}

// UX 3.5 and S05, S18, S21, S22: what is looked at between sessions is there
// without a network as it was last, and no page is fetched twice while nothing is
// new in it.
func TestPagesAreKeptOnceUntilSomethingIsNew(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	b := s.browser()
	b.as(v)
	b.open("/today")
	b.packed()
	s.now = s.now.Add(2 * time.Second) // a page of the pack's own second may be older than it
	b.open("/more")
	b.settled()
	var mu sync.Mutex
	var asked []string
	count := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		mu.Lock()
		asked = append(asked, r.URL.Path)
		mu.Unlock()
		server.ServeHTTP(w, r)
	})
	b.between.Store(&count)
	b.open("/more")
	b.settled()
	mu.Lock()
	for _, path := range asked {
		if path != "/more" && path != "/api/v1/pack" && path != "/api/v1/sync" && path != "/sw.js" {
			t.Errorf("%s is fetched, and nothing is new", path)
		}
	}
	asked = nil
	mu.Unlock()
	s.now = s.now.Add(time.Minute)
	v.post("/check/morning", url.Values{"sore": {"0"}})
	b.open("/more")
	b.settled()
	mu.Lock()
	again := slices.Clone(asked)
	mu.Unlock()
	if !slices.Contains(again, "/today") || slices.Contains(again, "/plan") {
		t.Errorf("with something new %v are fetched", again)
	}
	b.offline(true)
	for path, heading := range map[string]string{"/plan": "Phase by phase", "/progress": "Sessions kept", "/history": "November", "/exercises": "Goblet squat"} {
		b.open(path)
		if !js[bool](b, `document.body.innerText.includes(%q)`, heading) {
			t.Errorf("%s without a network: %s", path, clip(js[string](b, `document.body.innerText`), 300))
		}
	}
}

// settled waits until the page and its worker have asked for what they want.
func (b *browser) settled() {
	b.t.Helper()
	b.until(`document.querySelector(".sync")`)
	time.Sleep(1500 * time.Millisecond)
}

// packed waits until the phone has what it takes along for the days ahead.
func (b *browser) packed() {
	b.t.Helper()
	b.until(`Promise.all(["/today", "/week", "/plan", "/progress", "/history", "/exercises"].map(x => caches.match(x, {ignoreVary: true}))).then(all => all.every(Boolean))`)
	b.until(`caches.open("figures").then(c => c.keys()).then(k => k.length > 3)`)
}
