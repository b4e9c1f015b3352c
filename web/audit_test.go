package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	cdnetwork "github.com/chromedp/cdproto/network"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"github.com/legwork-run/legwork/training/adaptation"
)

// places are what stands for the parts of a path that a page is asked for with,
// or for the whole of it.
func (v *visitor) places(t *testing.T) map[string]string {
	t.Helper()
	state := v.stateOf(t)
	out := map[string]string{"{$}": "", "{exercise}": "goblet_squat", "{rule}": "SCH-01", "{test}": "t1_calf_raises", "{programme}": "rubio-8"}
	for _, x := range state.Sessions {
		out["/history/{id}"] = "/history/" + x.ID
	}
	for _, e := range adaptation.AgendaOf(state, state.Plan.What.From).Entries {
		if e.Status == adaptation.Ahead && e.Date >= v.today() {
			out["{id}"], out["{exercise}"] = e.ID, e.Exercises[0].Exercise
			break
		}
	}
	return out
}

// notPages are doors that answer with something else than a page.
var notPages = []string{"/asset/", "/figure/", "/health", "/export/", "/api/", "/sw.js", "/manifest.webmanifest", "/legwork-ca.crt", "/icon", "/feed/"}

// pages are the addresses of every page there is, from the table of routes: a
// page that is added is held from its first day.
func (v *visitor) pages(t *testing.T) []string {
	t.Helper()
	places := v.places(t)
	var out []string
	for _, r := range v.server.Routes() {
		if r.Method != "GET" || r.Path == "/" || strings.HasSuffix(r.Path, ".fit") || slices.ContainsFunc(notPages, func(p string) bool { return strings.HasPrefix(r.Path, p) }) {
			continue
		}
		path := r.Path
		if whole, ok := places[path]; ok {
			path = whole
		}
		for name, value := range places {
			path = strings.ReplaceAll(path, name, value)
		}
		if strings.Contains(path, "{") {
			t.Errorf("%s: nobody says what to ask it for", r.Path)
			continue
		}
		out = append(out, path)
	}
	return out
}

// as has a browser be the one that v is.
func (b *browser) as(v *visitor) {
	b.t.Helper()
	b.call(func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, cdnetwork.SetCookie, cdnetwork.SetCookieParams{Name: "legwork", Value: v.token(), URL: b.at.URL})
		return err
	})
}

func (b *browser) call(f func(context.Context) error) {
	b.t.Helper()
	if err := f(b.ctx); err != nil {
		b.t.Fatal(err)
	}
}

// scheme has pages be light or dark, and still: what fades in has other colours on
// the way.
func (b *browser) scheme(name string) {
	b.t.Helper()
	b.call(func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
			{Name: "prefers-color-scheme", Value: name}, {Name: "prefers-reduced-motion", Value: "reduce"},
		}})
		return err
	})
}

// axe is the program that looks for what keeps people out; a test that needs it
// skips without it.
func axe(t *testing.T) string {
	t.Helper()
	path := os.Getenv("LEGWORK_AXE")
	if path == "" {
		if os.Getenv("LEGWORK_REQUIRE") == "all" {
			t.Fatal("LEGWORK_AXE does not name axe.min.js, and LEGWORK_REQUIRE asks for it")
		}
		t.Skip("LEGWORK_AXE does not name axe.min.js (npm package axe-core): nothing is audited")
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// violation is one thing that keeps people out.
type violation struct {
	ID    string `json:"id"`
	Help  string `json:"help"`
	Nodes []struct {
		HTML    string `json:"html"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

// audit is what axe finds on the page that is open.
func (b *browser) audit(program string) []violation {
	b.t.Helper()
	do(b, chromedp.Evaluate[bool](program+"; true"))
	text := do(b, chromedp.Evaluate[string](`axe.run(document, {runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]}).then(r => JSON.stringify(r.violations))`, chromedp.EvalAwaitPromise))
	var out []violation
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		b.t.Fatal(err)
	}
	return out
}

// Every page in both schemes at three widths, with four months of training and
// with nothing but the first session.
func TestNoPageKeepsAnybodyOut(t *testing.T) {
	program := axe(t)
	s := open(t)
	lived := s.lived(t)
	audited(t, s, lived, "four months", program)
	fresh := open(t)
	guest, _ := fresh.guest("none")
	audited(t, fresh, guest, "a first session", program)
}

func audited(t *testing.T, s *site, v *visitor, who, program string) {
	b := s.browser()
	b.as(v)
	b.call(func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, cdpage.SetBypassCSP, cdpage.SetBypassCSPParams{Enabled: true})
		return err
	})
	for _, scheme := range []string{"light", "dark"} {
		b.scheme(scheme)
		for _, width := range []int64{320, 390, 1280} {
			do(b, chromedp.EmulateViewport(width, 4000)) // the whole page, so that what stays in place covers nothing
			for _, path := range v.pages(t) {
				b.open(path)
				for _, x := range b.audit(program) {
					t.Errorf("%s, %s at %d px, %s: %s (%s): %s", path, scheme, width, who, x.Help, x.ID, clip(fmt.Sprint(x.Nodes[0]), 400))
				}
			}
		}
	}
}

func clip(s string, n int) string {
	if len(s) > n {
		return s[:n] + "..."
	}
	return s
}

// widen makes every text on the page two fifths longer, as other languages are.
const widen = `(() => {
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) {
		const n = walk.currentNode;
		if (n.parentElement && n.parentElement.closest("svg,script,style,textarea")) continue;
		n.nodeValue = n.nodeValue.replace(/\p{L}{3,}/gu, w => w + w.slice(0, Math.ceil(w.length * 0.4)));
	}
	return true;
})()`

// sideways names what reaches past the right edge of the window and cannot be
// scrolled to within a part of its own.
const sideways = `(() => {
	const wide = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= wide) return "";
	const out = [];
	for (const e of document.body.querySelectorAll("*")) {
		const r = e.getBoundingClientRect();
		if (r.right > wide + 1 && r.width > 0) out.push(e.tagName + "." + e.className + " to " + Math.round(r.right) + ": " + (e.textContent || "").trim().slice(0, 40));
	}
	return document.documentElement.scrollWidth + " px: " + out.slice(-3).join(" | ");
})()`

// WCAG 1.4.10 and 1.4.4: nothing has to be moved sideways to be read, at 320 px,
// with text twice as large, and in a language with longer words.
func TestEveryPageFitsItsWindow(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	b := s.browser()
	b.as(v)
	for _, path := range v.pages(t) {
		for _, c := range []struct {
			name   string
			width  int64
			script string
		}{
			{"a narrow phone", 320, "true"},
			{"text twice as large", 640, `document.documentElement.style.fontSize = "200%"; true`},
			{"longer words", 390, widen},
			{"a desk", 1280, "true"},
		} {
			do(b, chromedp.EmulateViewport(c.width, 844))
			b.open(path)
			do(b, chromedp.Evaluate[bool](c.script))
			if what := do(b, chromedp.Evaluate[string](sideways)); what != "" {
				t.Errorf("%s, %s: %s", path, c.name, what)
			}
		}
	}
	if said := b.said(); said != "" {
		t.Errorf("the browser complains: %s", said)
	}
}

// tooSmall names what is tapped and is smaller than a thumb needs. Links in
// running text are as large as the text (WCAG 2.5.8).
const tooSmall = `(() => {
	const out = [];
	for (const e of document.querySelectorAll("a,button,select,input:not([type=hidden]),summary,textarea")) {
		if (e.closest(".skip,svg") || // what a chart shows is in its table, too
			 e.tagName === "A" && getComputedStyle(e).display === "inline") continue;
		const all = [e, e.closest("label"), ...(e.labels || [])].filter(Boolean).map(x => x.getBoundingClientRect());
		const box = {width: Math.max(...all.map(r => r.width)), height: Math.max(...all.map(r => r.height))};
		if (box.width === 0) continue;
		if (box.height < 43.5 || box.width < 43.5) out.push(e.tagName + "." + e.className + " " + Math.round(box.width) + "x" + Math.round(box.height) + ": " + (e.textContent || e.name || "").trim().slice(0, 30));
	}
	return out.slice(0, 5).join(" | ");
})()`

func TestWhatIsTappedIsLargeEnough(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	b := s.browser()
	b.as(v)
	for _, path := range v.pages(t) {
		b.open(path)
		if what := do(b, chromedp.Evaluate[string](tooSmall)); what != "" {
			t.Errorf("%s: %s", path, what)
		}
	}
}

// Bytes of UX: no page is more than 14 kB packed.
func TestNoPageIsLong(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	paths := v.pages(t)
	v.client.Transport = packed{}
	for _, path := range paths {
		if got := v.get(path); len(got.body) > 14_000 {
			t.Errorf("%s takes %d bytes", path, len(got.body))
		}
	}
}

// Whatever a page links to on this site is there.
func TestNoLinkLeadsNowhere(t *testing.T) {
	s := open(t)
	v := s.lived(t)
	tried := map[string]bool{}
	todo := v.pages(t)
	for len(todo) > 0 && len(tried) < 400 {
		path := todo[0]
		todo = todo[1:]
		if tried[path] {
			continue
		}
		tried[path] = true
		got := v.get(path)
		if got.status != 200 {
			t.Errorf("%s: %d", path, got.status)
		}
		for _, m := range linked.FindAllStringSubmatch(got.body, -1) {
			link := strings.ReplaceAll(strings.SplitN(m[1], "#", 2)[0], "&amp;", "&")
			if strings.HasPrefix(link, "/") && !tried[link] {
				todo = append(todo, link)
			}
		}
	}
}

var linked = regexp.MustCompile(`(?:href|src)="([^"]+)"`)
