package web_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"regexp"
	"sync/atomic"
	"testing"

	"github.com/andybalholm/brotli"
)

// Bytes, as they come over the line: UX 3.5.

// UX 3.5: bytes, packed: of a page, of the player when it begins, and of all of
// the player as browsers that take brotli get it.
func TestScriptsAreSmall(t *testing.T) {
	v, _ := open(t).guest("none")
	table := regexp.MustCompile(`<script type="importmap">(.*?)</script>`).FindStringSubmatch(v.get("/today").body)
	var addresses struct{ Imports map[string]string }
	if err := json.Unmarshal([]byte(table[1]), &addresses); err != nil {
		t.Fatal(err)
	}
	size := func(pack func(io.Writer) io.WriteCloser, names ...string) int {
		total, files := 0, map[string]bool{}
		for _, name := range names {
			address := addresses.Imports[name]
			if files[address] {
				continue // several modules are one file
			}
			files[address] = true
			var z bytes.Buffer
			w := pack(&z)
			_, _ = io.WriteString(w, v.get(address).body)
			w.Close()
			total += z.Len()
		}
		return total
	}
	zip := func(w io.Writer) io.WriteCloser { z, _ := gzip.NewWriterLevel(w, gzip.BestCompression); return z }
	tight := func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, brotli.BestCompression) }
	page := []string{"core", "dom", "sync", "store"}
	player := append([]string{"player", "screen", "model", "event", "timer", "sound", "awake", "rail", "sheet", "words"}, page...)
	all := append([]string{"sheets", "pain", "check"}, player...)
	for _, x := range []struct {
		what      string
		got, most int
	}{{"a page", size(zip, page...), 8_000}, {"the player that begins", size(zip, player...), 25_000}, {"all of the player", size(tight, all...), 26_200}} {
		t.Logf("%s: %d bytes", x.what, x.got)
		if x.got > x.most {
			t.Errorf("%s has %d bytes of scripts, and %d are allowed", x.what, x.got, x.most)
		}
	}
}

// UX 3.5: everything a first visit takes up to the first exercise, pictures and all,
// as it comes over the line: seventy thousand bytes and ten requests at most.
func TestAFirstVisitIsSmall(t *testing.T) {
	b := open(t).browser()
	const taken = `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(e => e.transferSize)`
	b.open("/")
	all := js[[]int](b, taken)
	b.tap("button.primary", "img.figure")
	b.until(`document.querySelector("img.figure").complete`)
	all = append(all, js[[]int](b, taken)...)
	bytes, requests := 0, 0
	for _, n := range all {
		if bytes += n; n > 0 {
			requests++ // what is in the cache takes none
		}
	}
	t.Logf("%d bytes in %d requests", bytes, requests)
	if bytes > 70_000 || requests > 10 || bytes < 10_000 {
		t.Errorf("%d bytes in %d requests: %v", bytes, requests, all)
	}
}

// ledger counts what goes over the line.
type ledger struct{ bytes, requests atomic.Int64 }

// audited counts what the site answers from now on.
func (s *site) audited() *ledger {
	l := &ledger{}
	way := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		l.requests.Add(1)
		server.ServeHTTP(counted{w, &l.bytes}, r)
	})
	s.between.Store(&way)
	return l
}

// counted is an answer whose bytes are counted.
type counted struct {
	http.ResponseWriter
	bytes *atomic.Int64
}

func (c counted) Write(b []byte) (int, error) {
	c.bytes.Add(int64(len(b)))
	return c.ResponseWriter.Write(b)
}

// Coming back to a page takes the page, and hardly more: what it is made of is on
// the phone.
func TestComingBackTakesLittle(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.as(s.lived(t))
	b.open("/today")
	b.until(`caches.open("figures").then(c => c.keys()).then(k => k.length > 3)`)
	b.open("/week")
	b.settled()
	line := s.audited()
	for _, path := range []string{"/today", "/week", "/progress", "/history"} {
		line.bytes.Store(0)
		b.open(path)
		b.settled()
		got := line.bytes.Load()
		t.Logf("%s again: %d bytes", path, got)
		if got > 15_000 || got < 500 {
			t.Errorf("%s again takes %d bytes", path, got)
		}
	}
}

// What the phone takes along for two weeks without a network, unpacked: pages,
// pictures, scripts and the sessions themselves.
func TestWhatThePhoneTakesAlongIsSmall(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.as(s.lived(t))
	line := s.audited()
	b.open("/today")
	b.until(`caches.open("figures").then(c => c.keys()).then(k => k.length > 3)`)
	b.settled()
	type room struct{ Files, Bytes int }
	kept := js[map[string]room](b, `(async () => {
		const out = {};
		for (const name of await caches.keys()) {
			const c = await caches.open(name), all = await Promise.all((await c.keys()).map(async (k) => (await (await c.match(k)).blob()).size));
			out[name.split(" ")[0]] = { Files: all.length, Bytes: all.reduce((a, b) => a + b, 0) };
		}
		out.pack = { Files: 1, Bytes: new Blob([JSON.stringify(await (await import("store")).fact("pack"))]).size };
		return out;
	})()`)
	all := 0
	for name, x := range kept {
		t.Logf("%s: %d files, %d bytes", name, x.Files, x.Bytes)
		all += x.Bytes
	}
	t.Logf("together %d bytes; %d over the line", all, line.bytes.Load())
	if all > 1_500_000 || len(kept) < 4 || kept["pack"].Bytes < 10_000 {
		t.Errorf("%d bytes: %v", all, kept)
	}
}
