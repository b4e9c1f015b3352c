package web_test

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/legwork-run/legwork/training/journal"
)

// sets the phone's clock off by so much, on this page and all that come; the clock
// that nobody sets goes on as it was.
const clockScript = `
	window.off = %d;
	if (!window.trueDate) {
		const D = window.trueDate = Date;
		window.Date = class extends D { constructor(...a) { a.length ? super(...a) : super(D.now() + window.off) } static now() { return D.now() + window.off } };
	}`

func (b *browser) clockOff(d time.Duration) {
	b.t.Helper()
	b.early(fmt.Sprintf(clockScript, d.Milliseconds()))
}

func (b *browser) zone(name string) {
	b.t.Helper()
	do(b, func(ctx context.Context, t *chromedp.Target) (cdp.Empty, error) {
		return cdp.Call(ctx, t, emulation.SetTimezoneOverride, emulation.SetTimezoneOverrideParams{TimezoneID: name})
	})
}

// steadily looks whether a rest loses a second a second.
func (b *browser) steadily(change func()) {
	b.t.Helper()
	const left = `(([m, s]) => m * 60 + Number(s))(document.querySelector(".left").textContent.split(":"))`
	begun, at := time.Now(), js[int](b, left)
	if at < 20 {
		b.t.Fatalf("%d s of rest are too few to look at", at)
	}
	change()
	for range 3 {
		time.Sleep(900 * time.Millisecond)
		gone := time.Since(begun).Seconds()
		if now := js[int](b, left); b.state() != "rest" || math.Abs(float64(at-now)-gone) > 1.5 { // whole seconds are shown, four times a second
			b.t.Errorf("%.1f s went by, and the rest went from %d to %d s; %s", gone, at, now, b.state())
		}
	}
}

// F8: the clock is hours off, or years, and somebody sets it right in a rest.
// Nothing is turned down, and what came first stays first.
func TestAClockThatIsWrongHarmsNothing(t *testing.T) {
	for _, off := range []time.Duration{2 * time.Hour, -2 * time.Hour, 400 * 24 * time.Hour, -20 * 365 * 24 * time.Hour} {
		t.Run(off.String(), func(t *testing.T) {
			b := playing(t, "dumbbells")
			who, path := b.athlete(), b.path()
			b.clockOff(off)
			b.open(path)
			do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
			sets := 0
			for ; b.state() != "rest"; sets++ {
				b.doNext()
			}
			b.steadily(func() { b.clockOff(0) })
			for range 2 {
				b.doNext()
				sets++
			}
			b.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
			if got := b.logs(who); got != sets {
				t.Errorf("%d sets of %d on the server", got, sets)
			}
			b.whole(who)
			var last journal.Event
			for _, e := range b.historyOf(who) {
				if strings.Count(e.Device, "-") < 2 || e.Kind == journal.SessionStarted {
					continue
				}
				if last.Mono > e.Mono || !last.ID.IsZero() && last.ID.Compare(e.ID) >= 0 {
					t.Errorf("%s %d after %s %d", e.ID, e.Mono, last.ID, last.Mono)
				}
				last = e
			}
		})
	}
}

// F9: summer time ends in the middle of a rest.
func TestSummerTimeEndsInARest(t *testing.T) {
	end := time.Date(2026, 10, 25, 1, 0, 0, 0, time.UTC) // 03:00 becomes 02:00
	s := open(t)
	s.now = end.Add(-5 * time.Minute)
	b := s.browser()
	b.zone("Europe/Berlin")
	b.open("/")
	b.tap("button.primary", "#count")
	b.play()
	who, path := b.athlete(), b.path()
	b.clockOff(time.Until(end) - 4*time.Second)
	b.open(path)
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	b.clockOff(time.Until(end) - time.Minute)
	sets := 0
	for ; b.state() != "rest"; sets++ {
		b.doNext()
	}
	b.clockOff(time.Until(end) - time.Second)
	b.steadily(func() {})
	b.doNext()
	sets++
	b.until(`document.querySelector(".sync").getAttribute("aria-label") === "Saved on the server"`)
	if got := b.logs(who); got != sets {
		t.Errorf("%d sets of %d on the server", got, sets)
	}
	b.whole(who)
	zones := map[string]bool{}
	for _, e := range b.historyOf(who) {
		if e.Kind == journal.SetLogged {
			zones[fmt.Sprint(e.Zone)] = true
		}
	}
	if len(zones) != 2 {
		t.Errorf("the sets are of %v", zones)
	}
	state, err := s.app.State(t.Context(), who)
	if err != nil {
		t.Fatal(err)
	}
	if len(state.Sessions) != 1 || state.Sessions[0].Date.String() != "2026-10-25" {
		t.Errorf("%d sessions: %+v", len(state.Sessions), state.Sessions)
	}
}
