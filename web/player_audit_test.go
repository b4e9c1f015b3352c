package web_test

import (
	"context"
	"fmt"
	"testing"

	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// What opens over a session, in both schemes.
func TestNoSheetKeepsAnybodyOut(t *testing.T) {
	program := axe(t)
	b := playing(t, "gym")
	b.call(func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, cdpage.SetBypassCSP, cdpage.SetBypassCSPParams{Enabled: true})
		return err
	})
	b.open(b.path())
	do(b, chromedp.WaitVisible(chromedp.CSS("button.done")))
	for _, scheme := range []string{"light", "dark"} {
		b.scheme(scheme)
		do(b, chromedp.EmulateViewport(390, 1600))
		look := func(what string) {
			for _, x := range b.audit(program) {
				t.Errorf("%s, %s: %s (%s): %s", what, scheme, x.Help, x.ID, clip(fmt.Sprint(x.Nodes[0]), 400))
			}
		}
		b.touch("button.more")
		b.until(`document.querySelector("dialog .notToday")`)
		look("more")
		b.touch("dialog .notToday")
		look("instead")
		b.touch("dialog .close")
		b.touch("button.pain")
		b.until(`document.querySelector("dialog .bodymap svg")`)
		look("where it hurts")
		b.touch(`dialog .bodymap a[href="#knee-front-left"]`)
		look("how much")
		b.touch("dialog .close")
	}
}
