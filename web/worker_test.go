package web_test

import (
	"context"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// A page that came past the worker, as one does that begins while the worker does,
// becomes the worker's: what it loads later has to be there without a network.
func TestAPageThatCamePastTheWorkerBecomesTheWorkers(t *testing.T) {
	b := playing(t, "none")
	do(b, func(ctx context.Context, at *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, at, cdppage.Reload, cdppage.ReloadParams{IgnoreCache: new(true)})
		return chromedp.Void{}, err
	})
	b.until(`document.querySelector(".sync") && navigator.serviceWorker.controller`)
}
