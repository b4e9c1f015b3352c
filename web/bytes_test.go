package web_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"sync"
	"testing"
	"time"

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

// ledger counts what goes over the line, by address.
type ledger struct {
	mu    sync.Mutex
	bytes map[string]int
}

// audited counts what the site answers from now on.
func (s *site) audited() *ledger {
	l := &ledger{bytes: map[string]int{}}
	way := network(func(w http.ResponseWriter, r *http.Request, server http.Handler) {
		server.ServeHTTP(counted{w, l, r.URL.Path}, r)
	})
	s.between.Store(&way)
	return l
}

// counted is an answer whose bytes are counted.
type counted struct {
	http.ResponseWriter
	to   *ledger
	path string
}

func (c counted) Write(b []byte) (int, error) {
	c.to.mu.Lock()
	c.to.bytes[c.path] += len(b)
	c.to.mu.Unlock()
	return c.ResponseWriter.Write(b)
}

// closed is what was counted since it was closed last, in sum and as a list.
func (l *ledger) closed() (sum int, list string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	list = fmt.Sprint(l.bytes)
	for _, n := range l.bytes {
		sum += n
	}
	l.bytes = map[string]int{}
	return sum, list
}

// Coming back to a page takes the page, and hardly more: what it is made of is on
// the phone.
func TestComingBackTakesLittle(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.as(s.lived(t))
	b.open("/today")
	b.packed()
	s.now = s.now.Add(2 * time.Second) // a page of the pack's own second may be older than it
	b.open("/week")
	b.settled()
	line := s.audited()
	for _, path := range []string{"/today", "/week", "/progress", "/history"} {
		line.closed()
		b.open(path)
		b.settled()
		got, list := line.closed()
		t.Logf("%s again: %d bytes, %s", path, got, list)
		if got > 15_000 || got < 500 {
			t.Errorf("%s again takes %d bytes", path, got)
		}
	}
}

// What the phone takes along for two weeks without a network: pages, pictures,
// scripts and the sessions themselves. Unpacked they take more room on the phone.
func TestWhatThePhoneTakesAlongIsSmall(t *testing.T) {
	s := open(t)
	b := s.browser()
	b.as(s.lived(t))
	line := s.audited()
	b.open("/today")
	b.packed()
	b.settled()
	over, _ := line.closed()
	kept := js[map[string]int](b, `(async () => {
		const out = {};
		for (const name of await caches.keys()) {
			const c = await caches.open(name), sizes = await Promise.all((await c.keys()).map(async (k) => (await (await c.match(k)).blob()).size));
			out[name.split(" ")[0]] = sizes.reduce((a, b) => a + b, 0);
		}
		out.pack = new Blob([JSON.stringify(await (await import("store")).fact("pack"))]).size;
		return out;
	})()`)
	room := 0
	for _, n := range kept {
		room += n
	}
	t.Logf("%d bytes over the line; %d on the phone: %v", over, room, kept)
	if over > 1_500_000 || over < 100_000 || room > 5_000_000 || len(kept) != 4 || kept["pack"] < 10_000 {
		t.Errorf("%d bytes over the line, %d on the phone: %v", over, room, kept)
	}
}
