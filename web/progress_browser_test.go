package web_test

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// WCAG 2.2.2: what moves can be held still, and without scripts.
func TestTheMovementCanBeHeldStill(t *testing.T) {
	b := open(t).browser()
	b.open("/exercises/goblet_squat")
	shown := func() string {
		return do(b, chromedp.Evaluate[string](`[...document.querySelectorAll('.film img')].filter(i => i.offsetHeight > 0).map(i => i.className).join()`))
	}
	if got := shown(); got != "moves" {
		t.Errorf("at first %q is shown", got)
	}
	b.tap(".film label", ".film .stays")
	if got := shown(); got != "stays" {
		t.Errorf("held still %q is shown", got)
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// UX: the bar has five items, and they fit beside each other on the narrowest
// phone; no page of progress has to be moved sideways there.
func TestProgressFitsANarrowPhone(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.as(s.lived(t))
	do(b, chromedp.EmulateViewport(320, 640))
	for _, path := range append([]string{"/exercises?quiet=1&muscle=calves", "/exercises/rdl"}, progressPages...) {
		b.open(path)
		if wide := do(b, chromedp.Evaluate[int](`document.documentElement.scrollWidth`)); wide > 320 {
			t.Errorf("%s is %d px wide on 320", path, wide)
		}
		if rows := do(b, chromedp.Evaluate[int](`new Set([...document.querySelectorAll('.bar a')].map(a => a.offsetTop)).size`)); rows != 1 {
			t.Errorf("%s: the bar has %d rows", path, rows)
		}
		if cut := do(b, chromedp.Evaluate[int](`[...document.querySelectorAll('.bar a')].filter(a => a.scrollWidth > a.clientWidth).length`)); cut > 0 {
			t.Errorf("%s: %d words of the bar are cut", path, cut)
		}
		small := do(b, chromedp.Evaluate[string](`[...document.querySelectorAll('.bar a, .sides a, .far a, .shelf a, .ladder li a, .kept a, .film label, summary')]
			.filter(e => e.offsetHeight > 0 && e.offsetHeight < 48).map(e => e.className + ' ' + e.textContent.trim().slice(0, 20) + ' ' + e.offsetHeight).join('; ')`))
		if small != "" {
			t.Errorf("%s: too small for a thumb: %s", path, small)
		}
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// UX: tap anything, and the sessions behind it are there.
func TestAMarkOfAChartLeadsToItsWeek(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.as(s.lived(t))
	b.open("/progress/load")
	do(b, chromedp.Evaluate[bool](`document.querySelector('.chart svg a').focus(), true`))
	if !do(b, chromedp.Evaluate[bool](`document.activeElement.getAttribute('href').startsWith('/week?from=')`)) {
		t.Fatal("the keyboard does not reach a bar")
	}
	do(b, chromedp.Evaluate[bool](`document.activeElement.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true})), true`))
	do(b, chromedp.WaitVisible(chromedp.CSS("ol.days")))
}
