package web_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// week opens a week of a plan just begun, and gives its last session that can be
// dragged with the day it stands on and another day.
func (b *browser) week() (session, from, to string) {
	b.t.Helper()
	b.open("/")
	b.tap("button.primary", "#count")
	b.open(nextWeek)
	do(b, chromedp.WaitVisible(chromedp.CSS(".handle")))
	last := `[...document.querySelectorAll(".planned[data-verdicts]")].at(-1)`
	session = do(b, chromedp.Evaluate[string](last+`.dataset.session`))
	from = do(b, chromedp.Evaluate[string](last+`.closest("li").dataset.date`))
	to = do(b, chromedp.Evaluate[string](`Object.entries(JSON.parse(`+last+`.dataset.verdicts)).filter(([d, v]) => v.weight === "free").at(0)[0]`))
	return session, from, to
}

func (b *browser) stands(session string) string {
	b.t.Helper()
	return do(b, chromedp.Evaluate[string](fmt.Sprintf(`document.querySelector('[data-session="%s"]')?.closest("li").dataset.date || ""`, session)))
}

// middle is where an element is in the window.
func (b *browser) middle(selector string) (x, y float64) {
	b.t.Helper()
	at := do(b, chromedp.Evaluate[[]float64](fmt.Sprintf(`(() => { const r = document.querySelector(%q).getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] })()`, selector)))
	return at[0], at[1]
}

func (b *browser) mouse(what input.DispatchMouseEventType, x, y float64) {
	b.t.Helper()
	do(b, chromedp.MouseEvent(what, x, y, chromedp.Button("left"), chromedp.ClickCount(1)))
}

// carry drags a session's handle to a day and lets go.
func (b *browser) carry(session, day string) {
	b.t.Helper()
	handle := `[data-session="` + session + `"] .handle`
	do(b, chromedp.Evaluate[bool](fmt.Sprintf(`(document.querySelector('%s').scrollIntoView({block: "center"}), true)`, handle)))
	x, y := b.middle(handle)
	b.mouse(input.DispatchMouseEventTypeMousePressed, x, y)
	tx, ty := b.middle(`li[data-date="` + day + `"]`)
	b.mouse(input.DispatchMouseEventTypeMouseMoved, x, (y+ty)/2)
	b.mouse(input.DispatchMouseEventTypeMouseMoved, tx, ty)
	tx, ty = b.middle(`li[data-date="` + day + `"]`)
	b.mouse(input.DispatchMouseEventTypeMouseMoved, tx, ty)
	b.mouse(input.DispatchMouseEventTypeMouseReleased, tx, ty)
}

func TestASessionIsDraggedToAnotherDayAndUndoneInOneTap(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser takes a while")
	}
	b := open(t).browser()
	session, from, to := b.week()
	b.carry(session, to)
	do(b, chromedp.WaitVisible(chromedp.CSS(`.change form[action="/undo"]`)))
	if at := b.stands(session); at != to {
		t.Fatalf("dragged from %s to %s it stands on %q", from, to, at)
	}
	b.taps = 0
	b.tap(`.change form[action="/undo"] button`, `form[action="/restore"]`)
	if at := b.stands(session); at != from || b.taps != 1 {
		t.Errorf("undone with %d taps it stands on %q", b.taps, at)
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

func TestAHandleThatIsOnlyTouchedMovesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser takes a while")
	}
	b := open(t).browser()
	session, from, _ := b.week()
	b.carry(session, from)
	handle := `[data-session="` + session + `"] .handle`
	x, y := b.middle(handle)
	b.mouse(input.DispatchMouseEventTypeMousePressed, x, y)
	b.mouse(input.DispatchMouseEventTypeMouseReleased, x, y)
	if n := do(b, chromedp.Evaluate[int](`document.querySelectorAll(".verdict, .dragging").length`)); n != 0 {
		t.Errorf("%d things of the drag are left", n)
	}
	if !strings.HasPrefix(b.path(), "/week") || b.stands(session) != from {
		t.Errorf("it stands on %s, at %s", b.stands(session), b.path())
	}
}

// Keys carry a session too, each day says what would come of it, and Escape
// leaves all as it was.
func TestASessionIsCarriedByKeys(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser takes a while")
	}
	b := open(t).browser()
	session, from, _ := b.week()
	key := func(k string) { do(b, chromedp.KeyEvent(k)) }
	do(b, chromedp.Focus(chromedp.CSS(`[data-session="`+session+`"] .handle`)))
	key(kb.Enter)
	key(kb.ArrowDown)
	if said := do(b, chromedp.Evaluate[string](`document.getElementById("said").textContent`)); !strings.Contains(said, "Free") && !strings.Contains(said, "Warning") && !strings.Contains(said, "Possible") {
		t.Errorf("it says %q", said)
	}
	key(kb.Escape)
	if b.stands(session) != from || do(b, chromedp.Evaluate[int](`document.querySelectorAll(".verdict").length`)) != 0 {
		t.Error("Escape does not leave it as it was")
	}
	key(kb.Enter)
	key(kb.ArrowDown)
	want := do(b, chromedp.Evaluate[string](`document.querySelector("li.target").dataset.date`))
	key(kb.Enter)
	do(b, chromedp.WaitVisible(chromedp.CSS(`.change form[action="/undo"]`)))
	if at := b.stands(session); at != want {
		t.Errorf("carried to %s it stands on %s", want, at)
	}
}

// UX 1.3: by taps a session moves in three at most, from the week; the player
// runs after one from the day; why is one tap away.
func TestTheDayAndTheWeekKeepTheirTapBudgets(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser takes a while")
	}
	b := open(t).browser()
	session, _, to := b.week()
	b.taps = 0
	b.tap(chromedp.CSS(`[data-session="`+session+`"] a.move`), "button.landing")
	b.tap(chromedp.CSS(`button.landing[value="`+to+`"]`), `.change form[action="/undo"]`)
	if b.taps > 3 || b.stands(session) != to {
		t.Errorf("%d taps, and it stands on %s", b.taps, b.stands(session))
	}
	b.open("/today")
	b.taps = 0
	b.tap("#start", "h1")
	if at := b.path(); b.taps != 1 || !strings.HasPrefix(at, "/play/") && !strings.HasPrefix(at, "/session/") { // the phone may have its pack by now
		t.Errorf("%d taps from the day, at %s", b.taps, b.path())
	}
	b.open("/today")
	b.taps = 0
	b.tap("details.reasons summary", "details.reasons[open] .why")
	if b.taps != 1 {
		t.Errorf("why takes %d taps", b.taps)
	}
}

// WCAG 1.4.10 and 1.4.4: nothing sideways at 320 px, and with letters twice as
// large.
func TestTheDayTheWeekAndTheListFitANarrowPhone(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser takes a while")
	}
	b := open(t).browser()
	session, _, _ := b.week()
	for _, large := range []bool{false, true} {
		do(b, chromedp.EmulateViewport(320, 640))
		for _, path := range []string{"/today", nextWeek, "/session/" + session + "/move", "/off", "/run/new"} {
			b.open(path)
			if large {
				do(b, chromedp.Evaluate[bool](`(document.documentElement.style.fontSize = "200%", true)`))
			}
			if wide := do(b, chromedp.Evaluate[int](`document.documentElement.scrollWidth`)); wide > 320 {
				t.Errorf("%s is %d px wide on 320, large letters %v", path, wide, large)
			}
		}
	}
}
