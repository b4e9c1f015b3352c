package web_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// TestPictures takes the pictures of the README into the folder that
// LEGWORK_PICTURES names; without it there is nothing to do.
func TestPictures(t *testing.T) {
	folder := os.Getenv("LEGWORK_PICTURES")
	if folder == "" {
		t.Skip("LEGWORK_PICTURES names no folder: no pictures are taken")
	}
	s := open(t)
	s.now = time.Date(2026, 11, 24, 17, 30, 0, 0, time.UTC)
	v := s.lived(t)
	b := s.browser()
	b.as(v)
	take := func(name, scheme, path string, ready chromedp.CSS) {
		b.scheme(scheme)
		if path != "" {
			b.open(path)
		}
		do(b, chromedp.WaitVisible(ready))
		time.Sleep(time.Second) // figures and fonts
		if err := os.WriteFile(filepath.Join(folder, name+".png"), do(b, chromedp.CaptureScreenshot()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	session := v.places(t)["{id}"]
	v.post("/account/later", nil)
	take("today", "light", "/today", "#start")
	take("week", "dark", "/week", ".weekhead")
	take("set", "light", "/play/"+session, "button.done")
	do(b, chromedp.Click(chromedp.CSS("button.done")))
	take("rest", "dark", "", "button.done,button.primary")
	take("plan", "light", "/plan", "svg")
	take("muscles", "light", "/progress/work", "svg")
}
