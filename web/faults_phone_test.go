//go:build unix

package web_test

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web"
)

// What the server that is killed finds in its environment.
const (
	killedAt    = "LEGWORK_TEST_SITE"
	killedStore = "LEGWORK_TEST_STORE"
)

// TestSiteThatIsKilled is that server. On its own it does nothing.
func TestSiteThatIsKilled(t *testing.T) {
	at := os.Getenv(killedAt)
	if at == "" {
		return
	}
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: os.Getenv(killedStore), Epoch: journal.NewID(1, chance())})
	if err != nil {
		t.Fatal(err)
	}
	a := app.New(s, cat)
	server := web.New(web.Config{
		App: a, Catalogue: cat, Doors: app.NewReception(a, s, chance), Now: time.Now, Chance: chance, Log: slog.New(slog.DiscardHandler),
		Limits: &web.Limits{Network: boundless, Visit: boundless, Sync: boundless, Guests: boundless, Newcomers: boundless, GuestWritten: boundless, Written: boundless, NetworkWritten: boundless, Tracked: 10, Busy: 100},
	})
	listener, err := net.Listen("tcp", at)
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		time.Sleep(20 * time.Minute) // whoever started it is gone
		os.Exit(1)
	}()
	_, _ = os.Stdout.WriteString("\nready to serve\n")
	t.Fatal(http.Serve(listener, server.Handler()))
}

// mortal is a site in a program of its own, that can be killed and started again
// on the same address and database.
type mortal struct {
	*site
	address, path string
	running       *faulttest.Victim
}

func openMortal(t *testing.T) *mortal {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	m := &mortal{address: l.Addr().String(), path: filepath.Join(t.TempDir(), "legwork.db")}
	l.Close()
	m.site = &site{t: t, at: &httptest.Server{URL: "http://" + m.address}}
	m.start()
	return m
}

func (m *mortal) start() {
	m.t.Helper()
	m.running = faulttest.Start(m.t, "TestSiteThatIsKilled", killedAt+"="+m.address, killedStore+"="+m.path)
	for end := time.Now().Add(time.Minute); len(m.running.Said("ready")) == 0; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			m.t.Fatal("the site never came up")
		}
	}
}

func (m *mortal) kill() {
	m.running.Kill()
	m.running = nil
}

// handset is a phone: a browser whose profile outlives it, and one tab in it.
type handset struct {
	*browser          // the tab
	root     *browser // the browser
	profile  string
	close    context.CancelFunc // of the tab
}

func (s *site) handset() *handset {
	s.t.Helper()
	profile, err := os.MkdirTemp("", "legwork-phone")
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { os.RemoveAll(profile) }) // what a killed browser left may still write for a moment
	p := &handset{profile: profile}
	p.turnOn(s)
	return p
}

// turnOn starts the browser on the profile.
func (p *handset) turnOn(s *site) {
	s.t.Helper()
	p.root = s.browserWith(chromedp.UserDataDir(p.profile), chromedp.ModifyCmdFunc(func(c *exec.Cmd) {
		c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	}))
	p.newTab()
}

// newTab opens a tab beside whatever there is, and has it be the phone's.
func (p *handset) newTab() {
	p.root.t.Helper()
	ctx, cancel := chromedp.NewContext(p.root.ctx)
	p.browser, p.close = &browser{site: p.root.site, ctx: ctx}, cancel
	if _, err := chromedp.Run(ctx, chromedp.EmulateViewport(390, 844)); err != nil {
		p.root.t.Fatal(err)
	}
	go p.browser.listen()
}

// crash has the tab's process go, as phones do when they need the memory.
func (p *handset) crash() {
	ctx, done := context.WithTimeout(p.ctx, 300*time.Millisecond)
	defer done()
	_, _ = chromedp.Call(ctx, page.Crash, cdp.Empty{}) // nobody is left to answer
	p.close()
}

// turnOff ends the browser in good order.
func (p *handset) turnOff() {
	p.root.t.Helper()
	if err := chromedp.Cancel(p.root.ctx); err != nil {
		p.root.t.Fatal(err)
	}
}

// die kills the browser and all its processes, as an empty battery does.
func (p *handset) die() {
	p.root.t.Helper()
	pid := chromedp.FromContext(p.root.ctx).Browser.Process().Pid
	if err := syscall.Kill(-pid, syscall.SIGKILL); err != nil {
		p.root.t.Fatal(err)
	}
	<-chromedp.FromContext(p.root.ctx).Browser.LostConnection
	// Its locks on the profile are of a process that is gone.
	for _, name := range []string{"SingletonLock", "SingletonCookie", "SingletonSocket"} {
		_ = os.Remove(filepath.Join(p.profile, name))
	}
}

// inPlayer opens the player and waits until it stands.
func (p *handset) inPlayer(path string) {
	p.t.Helper()
	p.open(path)
	p.until(`document.querySelector("button.done, .end h1")?.checkVisibility()`)
	js[bool](p.browser, `import("player").then(m => { window.game = m.game; return true })`)
}
