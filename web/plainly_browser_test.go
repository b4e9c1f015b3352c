package web_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// scriptless has a browser run no scripts of pages.
func (b *browser) scriptless() {
	b.t.Helper()
	b.call(func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	})
}

// Without scripts a session is a form for every set, from the first visit to the
// end, and pain is told and a session moved by links and forms.
func TestWithoutScriptsASessionIsDoneToItsEnd(t *testing.T) {
	b := open(t).browser()
	b.scriptless()
	b.open("/")
	b.tap(`input[value="dumbbells"]`, `input[value="dumbbells"]:checked`)
	b.tap("button.primary", "#count")
	session := b.path()
	b.tap(`a[href^="/pain?session="]`, ".bodymap")
	b.tap(`.bodymap a[href*="site=knee-front-left"]`, `button[name="score"]`)
	b.tap(`button[name="score"][value="1"]`, ".change h1")
	b.open(session)
	for range 60 {
		if strings.HasSuffix(b.path(), "/finish") {
			break
		}
		stands := js[string](b, `document.querySelector("main").innerText`)
		b.touch("button.done")
		b.until(fmt.Sprintf(`document.querySelector("main") && document.querySelector("main").innerText !== %q`, stands))
	}
	if !strings.HasSuffix(b.path(), "/finish") {
		t.Fatalf("after sixty sets the session goes on at %s", b.path())
	}
	b.touch(`form[action$="/finish"] button.primary`)
	b.until(`location.pathname.endsWith("/after")`)
	b.open("/today")
	if day := do(b, chromedp.OuterHTML(chromedp.CSS("main"))); !strings.Contains(day, "Done.") {
		t.Errorf("the day does not say that the session is done: %.300s", day)
	}
	b.open(nextWeek)
	b.tap("a.move", "button.landing")
	b.tap("button.landing", `.change form[action="/undo"]`)
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// Who wants no motion gets none: nothing fades, slides or plays, on any page or in
// what opens over a session.
func TestNothingMovesForWhoWantsNoMotion(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	b := s.browser()
	b.as(v)
	b.scheme("light")
	const moves = `document.getAnimations().filter(a => a.playState === "running").length`
	for _, path := range v.pages(t) {
		b.open(path)
		if n := js[int](b, moves); n != 0 {
			t.Errorf("%s: %d things move", path, n)
		}
	}
	p := playing(t, "dumbbells")
	p.scheme("light")
	p.touch("button.more")
	p.until(`document.querySelector("dialog[open]")`)
	if n := js[int](p, moves); n != 0 {
		t.Errorf("%d things move when a sheet opens", n)
	}
	b.open("/exercises/goblet_squat")
	if !js[bool](b, `!document.querySelector(".film .moves").checkVisibility() && document.querySelector(".film .stays").checkVisibility()`) {
		t.Error("the movement of an exercise plays")
	}
}
