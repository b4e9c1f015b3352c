package web_test

import (
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// How long a tap on Done keeps the phone busy, on a processor four times slower
// than this one, and how long until the next picture. It is for reading: machines
// differ, so nothing fails here.
func TestHowLongATapOnDoneTakes(t *testing.T) {
	b := playing(t, "gym")
	slow := func(rate float64) {
		if _, err := chromedp.Call(b.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: rate}); err != nil {
			t.Fatal(err)
		}
	}
	js[bool](b, `new Promise(yes => setTimeout(() => yes(true), 2000))`)
	slow(4)
	tap := func() []float64 {
		got := js[[]float64](b, `new Promise(yes => { const x = document.querySelector("button.done"), from = performance.now(); x.click(); const busy = performance.now() - from;
			requestAnimationFrame(() => setTimeout(() => yes([busy, performance.now() - from]))) })`)
		return got
	}
	first := tap()
	var busy, seen []float64
	for i := 0; i < 10 && b.state() != "end"; i++ {
		slow(1)
		for b.state() == "rest" {
			b.pass(300e9)
		}
		b.pass(1e9)
		slow(4)
		got := tap()
		busy, seen = append(busy, got[0]), append(seen, got[1])
	}
	slow(1)
	slices.Sort(busy)
	slices.Sort(seen)
	n := len(busy)
	t.Logf("first Done: %.1f ms in its handler, %.1f ms until it is painted; %d more: %.1f and %.1f ms in the middle, %.1f and %.1f ms at most",
		first[0], first[1], n, busy[n/2], seen[n/2], busy[n-1], seen[n-1])
}

// How long the player takes to its first Done when there is no network, and with a
// processor four times slower. It is for reading, too.
func TestHowLongThePlayerTakesWithoutANetwork(t *testing.T) {
	b := playing(t, "gym")
	path := b.path()
	b.until(`import("store").then(s => s.fact("pack"))`)
	b.early(`(() => { const look = () => document.querySelector("button.done")?.checkVisibility() ? (window.seen = performance.now()) : requestAnimationFrame(look); requestAnimationFrame(look); })()`)
	b.offline(true)
	for _, rate := range []float64{1, 4} {
		if _, err := chromedp.Call(b.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: rate}); err != nil {
			t.Fatal(err)
		}
		var seen []float64
		for range 5 {
			b.open(path)
			b.until(`window.seen`)
			seen = append(seen, js[float64](b, `window.seen`))
		}
		slices.Sort(seen)
		t.Logf("at a processor slowed by %g: %.0f ms in the middle, %.0f ms at most", rate, seen[2], seen[4])
	}
}

// How long a set that was tapped takes until it is on the disk of the phone: what
// is shown does not wait for it. It is for reading, too.
func TestHowLongASetTakesToTheDisk(t *testing.T) {
	b := playing(t, "gym")
	var took []float64
	for range 20 {
		for b.state() == "rest" {
			b.pass(300e9)
		}
		if b.state() == "end" {
			break
		}
		b.pass(1e9)
		took = append(took, js[float64](b, `import("sync").then(({watch}) => new Promise(yes => {
			const from = performance.now();
			let begun = false;
			watch(s => { if (s.saving > 0) begun = true; else if (begun) yes(performance.now() - from); });
			document.querySelector("#player").hasAttribute("data-hold") ? document.querySelector("button.clockless").click() : document.querySelector("button.done").click();
		}))`))
	}
	slices.Sort(took)
	n := len(took)
	t.Logf("%d sets: %.0f ms in the middle, %.0f ms for 95 of 100, %.0f ms at most", n, took[n/2], took[n*95/100], took[n-1])
}

// How long a page that was looked at before takes until the largest thing on it is
// painted, over a line as Lighthouse has it for a phone and with a processor four
// times slower. It is for reading, too.
func TestHowLongAPageTakesThatIsKept(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.as(s.lived(t))
	b.open("/today")
	b.packed()
	b.settled()
	b.early(`window.largest = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) window.largest = e.startTime }).observe({ type: "largest-contentful-paint", buffered: true })`)
	far := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		time.Sleep(150 * time.Millisecond)
		server.ServeHTTP(narrow{w}, r)
	})
	s.between.Store(&far)
	if _, err := chromedp.Call(b.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4}); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/today", "/week", "/plan", "/progress"} {
		var seen []float64
		for range 5 {
			b.open(path)
			b.settled()
			seen = append(seen, js[float64](b, `window.largest`))
		}
		slices.Sort(seen)
		t.Logf("%s: %.0f ms in the middle, %.0f ms at most", path, seen[2], seen[4])
	}
}

// narrow is an answer over a line of 1.6 Mbit a second.
type narrow struct{ http.ResponseWriter }

func (n narrow) Write(b []byte) (int, error) {
	time.Sleep(time.Duration(len(b)) * 5 * time.Microsecond)
	return n.ResponseWriter.Write(b)
}
