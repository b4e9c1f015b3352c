package web_test

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// mostSteps is how many steps of a page are taken by the keyboard.
const mostSteps = 25

// focused says what is wrong with what has the focus: that nothing shows it, or
// that something stands before it. Empty = nothing.
const focused = `(() => {
	const e = document.activeElement;
	if (!e || e === document.body) return "end";
	const s = getComputedStyle(e), r = e.getBoundingClientRect();
	const name = e.tagName + "." + (e.className.baseVal ?? e.className) + " " + (e.textContent || e.name || "").trim().slice(0, 30);
	const inChip = e.closest("label");
	const shown = s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 || inChip && getComputedStyle(inChip).outlineStyle !== "none";
	if (!shown) return name + " shows no focus";
	if (r.width === 0 && !e.closest("svg")) return name + " has no size";
	const x = Math.min(Math.max(r.left + r.width / 2, 1), innerWidth - 2), y = Math.min(Math.max(r.top + Math.min(r.height, 40) / 2, 1), innerHeight - 2);
	const over = document.elementFromPoint(x, y);
	if (over && !e.contains(over) && !over.contains(e) && !e.closest("svg") && !(inChip && inChip.contains(over))) {
		return name + " lies behind " + over.tagName + "." + over.className;
	}
	return "";
})()`

// WCAG 2.1.1, 2.4.7 and 2.4.11: whatever there is to do on a page is reached by
// the keyboard, is seen to be, and is not hidden behind what stays in place.
func TestEveryPageByKeyboard(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	b := s.browser()
	b.as(v)
	do(b, chromedp.EmulateViewport(390, 664))
	for _, path := range v.pages(t) {
		b.open(path)
		for range mostSteps {
			do(b, chromedp.KeyEvent("\t"))
			what := do(b, chromedp.Evaluate[string](focused))
			if what == "end" {
				break
			}
			if what != "" {
				t.Errorf("%s: %s", path, what)
				break
			}
		}
	}
}
