package web_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// WCAG 1.4.10: at 320 px nothing of the plan has to be moved sideways to be read,
// with every reason open.
func TestNothingOfThePlanIsWiderThanANarrowPhone(t *testing.T) {
	b := open(t).browser()
	do(b, chromedp.EmulateViewport(320, 640))
	b.open("/")
	b.tap("button.primary", "#count")
	session := b.path()
	for _, path := range []string{
		"/plan", "/plan/change", "/plan/change?goal=marathon&date=2027-04-18&distance=marathon&priority=A&name=" + strings.Repeat("Longname", 9),
		"/plan/week", "/programmes", "/programmes/six-effective", "/rules", "/rules/VOL-03", session + "/detail", session + "/why",
	} {
		b.open(path)
		do(b, chromedp.Evaluate[bool](`document.querySelectorAll("details").forEach(d => d.open = true); true`))
		if wide := do(b, chromedp.Evaluate[int](`document.documentElement.scrollWidth`)); wide > 320 {
			t.Errorf("%s is %d px wide on 320", path, wide)
		}
		if low := do(b, chromedp.Evaluate[string](lowTargets)); low != "" {
			t.Errorf("%s: hard to tap: %s", path, low)
		}
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// lowTargets names what stands by itself to be tapped and is less than 44 px high.
// Links within a sentence are as high as their line.
const lowTargets = `[...document.querySelectorAll("main button, main .primary, main .secondary, main summary, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select, main .links a, main .jump a, main .edit > a")]
	.filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.textContent.trim() || e.name).join(", ")`

// See why, any number: one tap.
func TestWhyIsOneTapAway(t *testing.T) {
	b := open(t).browser()
	b.open("/")
	b.tap("button.primary", "#count")
	session := b.path()
	b.open(session + "/detail")
	b.taps = 0
	b.tap(".exercises details summary", ".exercises details[open] .why a.rule")
	if b.taps != 1 {
		t.Errorf("%d taps", b.taps)
	}
	b.tap(".exercises details[open] a.rule", "dl.facts")
	if !strings.HasPrefix(b.path(), "/rules/") {
		t.Errorf("the rule leads to %s", b.path())
	}
}

// The plan's picture is one stop for the keyboard a week, and each says what it
// holds; the picture that is not shown is none.
func TestThePictureOfThePlanIsReadWithoutSeeingIt(t *testing.T) {
	b := open(t).browser()
	b.open("/")
	b.tap("button.primary", "#count")
	b.open("/plan")
	mute := `[...document.querySelectorAll(".season [tabindex='0']")].filter(e => e.checkVisibility() && !e.querySelector("title") && !e.getAttribute("aria-label")).length`
	if n := do(b, chromedp.Evaluate[int](mute)); n != 0 {
		t.Errorf("%d stops have no name", n)
	}
	shown := `[...document.querySelectorAll(".season svg")].filter(e => e.checkVisibility()).length`
	for _, width := range []int64{390, 1280} {
		do(b, chromedp.EmulateViewport(width, 844))
		if n := do(b, chromedp.Evaluate[int](shown)); n != 1 {
			t.Errorf("%d pictures at %d px", n, width)
		}
	}
}

// Bytes of UX: a page is at most 14 kB packed.
func TestThePagesOfThePlanAreSmall(t *testing.T) {
	s := open(t)
	v, a := s.guest("gym")
	form := v.get("/plan/change?" + race("2027-09-26", "Autumn").Encode()).takeUp(t)
	v.post("/plan/change", form)
	v.client.Transport = packed{}
	for _, path := range []string{
		"/plan", "/plan/change", "/plan/change?programme=hill-6", "/plan/change?" + race("2027-10-24", "Later").Encode(), "/plan/week", "/programmes",
		"/programmes/complete-guide-10", "/rules", "/rules/PER-01", a.path + "/detail", a.path + "/why",
	} {
		if got := v.get(path); len(got.body) > 14_000 || got.header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s takes %d bytes, %q", path, len(got.body), got.header.Get("Content-Encoding"))
		}
	}
}
