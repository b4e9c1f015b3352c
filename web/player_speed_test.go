package web_test

import (
	"slices"
	"testing"

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
