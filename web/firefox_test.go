package web_test

import (
	"strings"
	"testing"
)

// UX: the first set is logged after four taps, in Firefox as in others.
func TestInFirefoxTheFirstSetTakesFourTaps(t *testing.T) {
	f := open(t).firefox()
	f.open("/")
	f.tap(`label:has(input[value="half"])`, `input[value="half"]:checked`)
	f.tap(`label:has(input[value="dumbbells"])`, `input[value="dumbbells"]:checked`)
	f.tap("button.primary", "#count")
	f.tap("button.done", `form[action="/undo"] button`)
	if f.taps != 4 || !strings.HasPrefix(f.path(), "/session/") {
		t.Errorf("the first set takes %d taps; now at %s", f.taps, f.path())
	}
	if !in[bool](f, `document.querySelector("img.figure").naturalWidth > 0`) {
		t.Error("the picture is not shown")
	}
	f.open("/today")
	if !strings.Contains(in[string](f, "document.documentElement.outerHTML"), "1 of ") {
		t.Error("the tally does not say that one set is done")
	}
	if said := f.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}
