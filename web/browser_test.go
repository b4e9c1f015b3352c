package web_test

import (
	"context"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// browser is a tab of a real browser on the site, as wide as a phone. It keeps
// what the browser complains of.
type browser struct {
	*site
	ctx        context.Context
	mu         sync.Mutex
	complaints []string
	taps       int
}

func (s *site) browser() *browser {
	s.t.Helper()
	return s.browserWith(chromedp.UserDataDir(s.t.TempDir()))
}

// browserWith is a browser with options of its own.
func (s *site) browserWith(more ...chromedp.ExecAllocatorOption) *browser {
	s.t.Helper()
	if testing.Short() {
		s.t.Skip("a real browser takes long")
	}
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("LEGWORK_REQUIRE") == "all" {
			s.t.Fatal("chromium is not installed, and LEGWORK_REQUIRE asks for it")
		}
		s.t.Skip("chromium is not installed: nothing is tried in a real browser")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-background-networking", true))
	options = append(options, more...)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	s.t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(allocator)
	s.t.Cleanup(cancel)
	b := &browser{site: s, ctx: ctx}
	if _, err := chromedp.Run(ctx, chromedp.EmulateViewport(390, 844)); err != nil { // starts it
		s.t.Fatal(err)
	}
	go b.listen()
	return b
}

// listen keeps warnings and errors until the tab is closed.
func (b *browser) listen() {
	for m, err := range chromedp.Console(b.ctx) {
		if err != nil {
			return
		}
		if m.Type == chromedp.ConsoleLog || m.Type == chromedp.ConsoleInfo || m.Type == chromedp.ConsoleDebug {
			continue
		}
		b.mu.Lock()
		b.complaints = append(b.complaints, m.Text)
		b.mu.Unlock()
	}
}

// do carries an action out, within half a minute.
func do[T any](b *browser, a chromedp.Action[T]) T {
	b.t.Helper()
	ctx, late := context.WithTimeout(b.ctx, 30*time.Second)
	defer late()
	out, err := chromedp.Run(ctx, a)
	if err != nil {
		b.t.Fatal(err)
	}
	return out
}

func (b *browser) open(path string) {
	b.t.Helper()
	do(b, chromedp.Navigate(b.at.URL+path))
}

// touch taps what stands on the page. A page that draws itself anew between the
// look and the finger is looked at once more, as people do.
func (b *browser) touch(what chromedp.CSS) {
	b.t.Helper()
	b.taps++
	ctx, late := context.WithTimeout(b.ctx, 30*time.Second)
	defer late()
	for {
		_, err := chromedp.Run(ctx, chromedp.Click(what))
		if err == nil {
			return
		}
		if !strings.Contains(err.Error(), "(-32000)") {
			b.t.Fatal(err)
		}
	}
}

// tap taps what stands on the page and waits for what comes.
func (b *browser) tap(what, then chromedp.CSS) {
	b.t.Helper()
	b.touch(what)
	do(b, chromedp.WaitVisible(then))
}

func (b *browser) path() string {
	b.t.Helper()
	return strings.TrimPrefix(do(b, chromedp.Location()), b.at.URL)
}

func (b *browser) said() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return strings.Join(b.complaints, "; ")
}

// UX: the first exercise is on screen after three taps at most, the first set
// logged after four. A goal and a kit are chosen already; here both are tapped.
func TestTheFirstSetTakesFourTaps(t *testing.T) {
	b := open(t).browser()
	b.open("/")
	b.tap(`input[value="half"]`, `input[value="half"]:checked`)
	b.tap(`input[value="dumbbells"]`, `input[value="dumbbells"]:checked`)
	b.tap("button.primary", "#count")
	if b.taps > 3 || !strings.HasPrefix(b.path(), "/session/") {
		t.Errorf("the first exercise takes %d taps; now at %s", b.taps, b.path())
	}
	b.tap("button.done", `form[action="/undo"] button`)
	if b.taps > 4 {
		t.Errorf("the first set takes %d taps", b.taps)
	}
	if !do(b, chromedp.Evaluate[bool](`document.querySelector("img.figure").naturalWidth > 0`)) {
		t.Error("the picture is not shown")
	}
	b.open("/today")
	if day := do(b, chromedp.OuterHTML(chromedp.CSS("html"))); !strings.Contains(day, "1 of ") {
		t.Error("the tally does not say that one set is done")
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// WCAG 1.4.10: at 320 px nothing has to be moved sideways to be read.
func TestNoPageIsWiderThanANarrowPhone(t *testing.T) {
	b := open(t).browser()
	do(b, chromedp.EmulateViewport(320, 640))
	b.open("/")
	b.tap("button.primary", "#count")
	session := b.path()
	for _, path := range []string{"/", "/today", "/week", session, session + "/finish", "/exercises", "/exercises/goblet_squat", "/nowhere"} {
		b.open(path)
		if wide := do(b, chromedp.Evaluate[int](`document.documentElement.scrollWidth`)); wide > 320 {
			t.Errorf("%s is %d px wide on 320", path, wide)
		}
	}
}

// Bytes of UX: a page is at most 14 kB packed, and the first visit at most 70 kB
// with all it needs.
func TestPagesAreSmall(t *testing.T) {
	s := open(t)
	v, a := s.guest("gym")
	v.client.Transport = packed{}
	for _, path := range []string{"/today", "/week", a.path, a.path + "/finish", "/exercises", "/exercises/goblet_squat"} {
		if got := v.get(path); len(got.body) > 14_000 || got.header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s takes %d bytes, %q", path, len(got.body), got.header.Get("Content-Encoding"))
		}
	}
}
