package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/websocket"
)

// patience is how long a step in Firefox may take on a busy machine.
const patience = 30 * time.Second

// bidi is a line to a browser that speaks WebDriver BiDi
// (https://w3c.github.io/webdriver-bidi/): commands are answered
// by number, and what happens meanwhile is told in between.
type bidi struct {
	line    *websocket.Conn
	mu      sync.Mutex
	last    int
	waiting map[int]chan heard
	hear    func(heard)
}

// heard is whatever a browser says.
type heard struct {
	Type    string          `json:"type"` // success, error or event
	ID      int             `json:"id"`
	Result  json.RawMessage `json:"result"`
	Error   string          `json:"error"`
	Message string          `json:"message"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
}

// params are what a command is about.
type params map[string]any

// dial opens a line. The origin is the one that the browser was told to let in.
func dial(address, origin string, hear func(heard)) (*bidi, error) {
	line, err := websocket.Dial(address, "", origin)
	if err != nil {
		return nil, err
	}
	b := &bidi{line: line, waiting: map[int]chan heard{}, hear: hear}
	go b.listen()
	return b, nil
}

// listen hears the browser out until the line is closed.
func (b *bidi) listen() {
	for {
		var x heard
		if err := websocket.JSON.Receive(b.line, &x); err != nil {
			b.hungUp()
			return
		}
		if x.Type == "event" {
			b.hear(x)
			continue
		}
		b.mu.Lock()
		answer := b.waiting[x.ID]
		delete(b.waiting, x.ID)
		b.mu.Unlock()
		if answer != nil {
			answer <- x
		}
	}
}

// hungUp ends the wait of everybody.
func (b *bidi) hungUp() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for id, answer := range b.waiting {
		answer <- heard{Type: "error", Error: "the line is closed"}
		delete(b.waiting, id)
	}
}

// ask sends a command and decodes its answer into out, if there is one wanted.
func (b *bidi) ask(method string, p params, out any) error {
	answer := make(chan heard, 1)
	b.mu.Lock()
	b.last++
	id := b.last
	b.waiting[id] = answer
	err := websocket.JSON.Send(b.line, params{"id": id, "method": method, "params": p})
	b.mu.Unlock()
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case x := <-answer:
		if x.Type == "error" {
			return fmt.Errorf("%s: %s: %s", method, x.Error, x.Message)
		}
		if out == nil {
			return nil
		}
		return json.Unmarshal(x.Result, out)
	case <-time.After(patience):
		return fmt.Errorf("%s: no answer in %s", method, patience)
	}
}

// firefox is a tab of Firefox on the site, as wide as a phone. It keeps what the
// browser complains of.
type firefox struct {
	*site
	line       *bidi
	tab        string
	mu         sync.Mutex
	complaints []string
	taps       int
}

// quiet are the settings of a Firefox that asks nothing of anybody but the site.
var quiet = params{
	"app.normandy.enabled": false, "app.update.enabled": false, "browser.backup.enabled": false, "browser.newtabpage.enabled": false,
	"browser.region.network.url": "", "browser.safebrowsing.malware.enabled": false, "browser.safebrowsing.phishing.enabled": false,
	"browser.safebrowsing.update.enabled": false, "browser.search.update": false, "browser.shell.checkDefaultBrowser": false,
	"browser.startup.page": 0, "datareporting.healthreport.uploadEnabled": false, "datareporting.policy.dataSubmissionEnabled": false,
	"dom.push.connection.enabled": false, "dom.w3c_touch_events.enabled": 1, "extensions.getAddons.cache.enabled": false,
	"extensions.systemAddon.update.enabled": false, "extensions.update.enabled": false, "geo.provider.testing": true,
	"media.gmp-manager.updateEnabled": false, "messaging-system.rsexperimentloader.enabled": false,
	"network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false, "network.dns.disablePrefetch": true,
	"network.prefetch-next": false, "services.settings.server": "data:,none", "signon.rememberSignons": false,
	"toolkit.telemetry.enabled": false, "toolkit.telemetry.server": "data:,none",
}

// firefox opens the site's own, with a fresh profile.
func (s *site) firefox() *firefox {
	s.t.Helper()
	if testing.Short() {
		s.t.Skip("a real browser takes long")
	}
	path, err := exec.LookPath("firefox-esr")
	if err != nil {
		if os.Getenv("LEGWORK_REQUIRE") == "all" {
			s.t.Fatal("firefox-esr is not installed, and LEGWORK_REQUIRE asks for it")
		}
		s.t.Skip("firefox-esr is not installed: nothing is tried in Firefox")
	}
	f := &firefox{site: s}
	if f.line, err = dial(s.launch(path)+"/session", "http://127.0.0.1", f.hear); err != nil {
		s.t.Fatal(err)
	}
	f.must("session.new", params{"capabilities": params{}}, nil)
	s.t.Cleanup(func() { _ = f.line.ask("browser.close", params{}, nil) })
	var tabs struct {
		Contexts []struct{ Context string }
	}
	f.must("browsingContext.getTree", params{}, &tabs)
	f.tab = tabs.Contexts[0].Context
	f.wide(390, 844)
	f.must("script.addPreloadScript", params{"functionDeclaration": `() => document.addEventListener("securitypolicyviolation",
		e => console.error("policy: " + e.violatedDirective + " " + e.blockedURI + " " + e.sample))`}, nil)
	f.must("session.subscribe", params{"events": []string{"log.entryAdded"}}, nil)
	return f
}

var listening = regexp.MustCompile(`WebDriver BiDi listening on (ws://\S+)`)

// launch starts a Firefox that ends with the test, and is where it listens.
func (s *site) launch(path string) string {
	s.t.Helper()
	profile := s.t.TempDir()
	var settings strings.Builder
	for name, value := range quiet {
		v, _ := json.Marshal(value)
		fmt.Fprintf(&settings, "user_pref(%q, %s);\n", name, v)
	}
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(settings.String()), 0o600); err != nil {
		s.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, path, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "--remote-allow-origins", "http://127.0.0.1")
	cmd.Env = append(os.Environ(), "HOME="+profile, "MOZ_CRASHREPORTER_DISABLE=1")
	out, err := cmd.StderrPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	at, ended := make(chan string, 1), make(chan struct{})
	go func() {
		defer close(ended)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if m := listening.FindStringSubmatch(lines.Text()); m != nil {
				at <- m[1]
				break
			}
		}
		_, _ = io.Copy(io.Discard, out)
		_ = cmd.Wait()
	}()
	s.t.Cleanup(func() { // after browser.close, which ends it as a person would
		select {
		case <-ended:
		case <-time.After(10 * time.Second):
		}
		stop()
		<-ended
	})
	select {
	case address := <-at:
		return address
	case <-ended:
		s.t.Fatal("Firefox ended before it listened")
	case <-time.After(2 * patience):
		s.t.Fatal("Firefox does not listen")
	}
	return ""
}

// hear keeps warnings and errors.
func (f *firefox) hear(x heard) {
	var entry struct{ Level, Text string }
	if json.Unmarshal(x.Params, &entry) != nil || entry.Level != "warn" && entry.Level != "error" {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if !strings.Contains(entry.Text, "/asset/icon.") { // of a page that was left while its icon came
		f.complaints = append(f.complaints, entry.Text)
	}
}

// said is what the browser complained of so far.
func (f *firefox) said() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return strings.Join(f.complaints, "; ")
}

// saying waits for the browser to complain of something.
func (f *firefox) saying(what string) {
	f.t.Helper()
	for end := time.Now().Add(patience); !strings.Contains(f.said(), what); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			f.t.Fatalf("no complaint of %s: %s", what, f.said())
		}
	}
}

func (f *firefox) must(method string, p params, out any) {
	f.t.Helper()
	if err := f.line.ask(method, p, out); err != nil {
		f.t.Fatal(err)
	}
}

func (f *firefox) wide(width, height int) {
	f.t.Helper()
	f.must("browsingContext.setViewport", params{"context": f.tab, "viewport": params{"width": width, "height": height}}, nil)
}

// settled is the claim that a page's scripts have begun. Whoever leaves before has
// the browser complain of what it did not load.
const settled = `document.readyState === "complete" && Boolean(document.querySelector(".sync") || !document.querySelector("nav.bar, #player, form[action^='/session/']"))`

func (f *firefox) open(path string) {
	f.t.Helper()
	f.until(settled)
	f.must("browsingContext.navigate", params{"context": f.tab, "url": f.at.URL + path, "wait": "complete"}, nil)
}

// evaluate decodes what an expression of the page comes to, promises kept.
func (f *firefox) evaluate(expression string, out any) error {
	var got struct {
		Type             string
		Result           struct{ Value any }
		ExceptionDetails struct{ Text string }
	}
	err := f.line.ask("script.evaluate", params{
		"expression": "Promise.resolve(" + expression + ").then(x => JSON.stringify(x ?? null))", "target": params{"context": f.tab},
		"awaitPromise": true, "userActivation": false,
	}, &got)
	if err != nil {
		return err
	}
	text, ok := got.Result.Value.(string)
	if got.Type != "success" || !ok {
		return errors.New(got.ExceptionDetails.Text + " in " + expression)
	}
	return json.Unmarshal([]byte(text), out)
}

// in is what an expression of Firefox's page comes to.
func in[T any](f *firefox, expression string, args ...any) T {
	f.t.Helper()
	var out T
	if err := f.evaluate(fmt.Sprintf(expression, args...), &out); err != nil {
		f.t.Fatal(err)
	}
	return out
}

// until waits for a claim of the page to come true. Between two pages there is
// nobody to ask, which is no answer either.
func (f *firefox) until(claim string) {
	f.t.Helper()
	var last error
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		var yes bool
		if last = f.evaluate("Boolean("+claim+")", &yes); yes {
			return
		}
	}
	f.t.Fatalf("never true: %s (%v)\nthe page: %s\nthe browser: %s", claim, last, in[string](f, "location.href + document.body.innerText"), f.said())
}

// shown is the claim that something can be seen.
func shown(what string) string {
	return fmt.Sprintf("[...document.querySelectorAll(%q)].some(x => x.checkVisibility())", what)
}

// spot is where something stands in the window, in CSS px.
type spot struct {
	X, Y  int
	Under string // what it lies under, if anything
}

// reach brings what can be seen of the page into the window and is its middle;
// what lies under something else cannot be reached.
func (f *firefox) reach(what string) spot {
	f.t.Helper()
	f.until(settled + " && " + shown(what))
	at := in[spot](f, `(async () => {
		const x = [...document.querySelectorAll(%q)].find(x => x.checkVisibility());
		x.scrollIntoView({block: "center", behavior: "instant"});
		for (let last = NaN, now; (now = x.getBoundingClientRect().top) !== last; last = now) await new Promise(requestAnimationFrame);
		const r = x.getBoundingClientRect(), at = {x: Math.round(r.left + r.width / 2), y: Math.round(r.top + r.height / 2)};
		const hit = document.elementFromPoint(at.x, at.y);
		return {...at, under: x.contains(hit) || x.closest("label")?.contains(hit) ? "" : hit?.outerHTML.slice(0, 200) ?? "nothing"};
	})()`, what)
	if at.Under != "" {
		f.t.Fatalf("%s cannot be reached, it lies under %s", what, at.Under)
	}
	return at
}

// finger does one thing after another with one finger.
func (f *firefox) finger(actions ...params) {
	f.t.Helper()
	f.must("input.performActions", params{"context": f.tab, "actions": []params{{
		"type": "pointer", "id": "finger", "parameters": params{"pointerType": "touch"}, "actions": actions,
	}}}, nil)
}

// touch taps what can be seen of the page.
func (f *firefox) touch(what string) {
	f.t.Helper()
	at := f.reach(what)
	f.taps++
	f.finger(params{"type": "pointerMove", "x": at.X, "y": at.Y}, params{"type": "pointerDown", "button": 0},
		params{"type": "pause", "duration": 40}, params{"type": "pointerUp", "button": 0})
}

// tap taps and waits for what comes.
func (f *firefox) tap(what, then string) {
	f.t.Helper()
	f.touch(what)
	f.until(shown(then))
}

// write types into a field that is tapped first.
func (f *firefox) write(what, text string) {
	f.t.Helper()
	f.touch(what)
	f.until(fmt.Sprintf("document.activeElement === document.querySelector(%q)", what))
	var keys []params
	for _, r := range text {
		keys = append(keys, params{"type": "keyDown", "value": string(r)}, params{"type": "keyUp", "value": string(r)})
	}
	f.must("input.performActions", params{"context": f.tab, "actions": []params{{"type": "key", "id": "keys", "actions": keys}}}, nil)
}

func (f *firefox) path() string {
	f.t.Helper()
	return in[string](f, "location.pathname")
}

// text is what the page says.
func (f *firefox) text() string {
	f.t.Helper()
	return in[string](f, `document.querySelector("main").innerText`)
}
