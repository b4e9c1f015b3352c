package web_test

import (
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// threeYears is how long the runner of the benchmarks has trained, in weeks.
const threeYears = 156

// trained is a site with one history of three years up to yesterday, and the cookie
// of who lived it.
func trained(b *testing.B) (*site, *http.Cookie) {
	b.Helper()
	s := open(b)
	return s, s.livedFor(b, threeYears, 0).cookie()
}

// pageRequest is what a browser asks for a page with.
func pageRequest(path string, c *http.Cookie) *http.Request {
	r := httptest.NewRequest("GET", path, nil)
	r.AddCookie(c)
	r.Header.Set("Accept-Encoding", "gzip, br")
	return r
}

// mainPages are those that somebody with a history looks at, besides what their
// links bring; {id} is a session of this week or the next.
var mainPages = []string{
	"/today", "/week", "/plan", "/session/{id}/detail", "/session/{id}/move", "/progress", "/progress/lifts", "/progress/work", "/progress/load", "/history",
	"/exercises", "/exercises/rdl", "/check/morning", "/check/run", "/pain", "/tests", "/wishes", "/settings", "/more",
}

// pagesOf are the main pages as they are asked for.
func pagesOf(b *testing.B, h http.Handler, c *http.Cookie) []string {
	b.Helper()
	var id string
	for _, path := range []string{"/week", "/week?of=next"} {
		w := httptest.NewRecorder()
		r := pageRequest(path, c)
		r.Header.Del("Accept-Encoding")
		h.ServeHTTP(w, r)
		if m := regexp.MustCompile(`/session/([^/"]+)/move`).FindStringSubmatch(w.Body.String()); m != nil {
			id = m[1]
			break
		}
	}
	if id == "" {
		b.Fatal("the week shows no session that can be moved")
	}
	var out []string
	for _, path := range mainPages {
		out = append(out, strings.ReplaceAll(path, "{id}", id))
	}
	return out
}

// cpuTime is the computing time of this process so far.
func cpuTime() time.Duration {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkPage is a signed-in page over three years of history, packed, as the
// server works it out: the clock's time, and that of computing.
func BenchmarkPage(b *testing.B) {
	s, cookie := trained(b)
	h := s.server.Handler()
	for i, path := range pagesOf(b, h, cookie) {
		b.Run(mainPages[i][1:], func(b *testing.B) {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, pageRequest(path, cookie))
			if w.Code != http.StatusOK {
				b.Fatalf("%s: %d", path, w.Code)
			}
			begun := cpuTime()
			for b.Loop() {
				w = httptest.NewRecorder()
				h.ServeHTTP(w, pageRequest(path, cookie))
			}
			b.ReportMetric(float64((cpuTime()-begun).Microseconds())/1000/float64(b.N), "cpu-ms/op")
			b.ReportMetric(float64(w.Body.Len()), "bytes")
		})
	}
}

// BenchmarkFirstLook is a page at once after something came into the history: what
// is kept of a history until then is worked out anew.
func BenchmarkFirstLook(b *testing.B) {
	s, cookie := trained(b)
	h := s.server.Handler()
	athletes, err := s.store.Athletes(b.Context())
	if err != nil || len(athletes) != 1 {
		b.Fatal(athletes, err)
	}
	now, zone := app.Moment(s.now)
	pen := app.Pen{Athlete: athletes[0].ID, Device: "bench", Now: now, Zone: zone, Chance: chance}
	cat, err := catalogue.Load()
	if err != nil {
		b.Fatal(err)
	}
	writing := app.New(s.store, cat)
	for _, path := range []string{"/today", "/week"} {
		b.Run(path[1:], func(b *testing.B) {
			h.ServeHTTP(httptest.NewRecorder(), pageRequest(path, cookie))
			var spent time.Duration
			n := 0
			for b.Loop() {
				n++
				if _, err := writing.TellMorning(b.Context(), pen, app.Morning{Soreness: n % 5}); err != nil {
					b.Fatal(err)
				}
				begun := cpuTime()
				h.ServeHTTP(httptest.NewRecorder(), pageRequest(path, cookie))
				spent += cpuTime() - begun
			}
			b.ReportMetric(float64(spent.Microseconds())/1000/float64(n), "cpu-ms/op")
		})
	}
}

// BenchmarkPack is what a phone is given for two weeks without a network, each time
// another day's.
func BenchmarkPack(b *testing.B) {
	s, cookie := trained(b)
	h := s.server.Handler()
	bytes, begun := 0, cpuTime()
	for b.Loop() {
		s.now = s.now.Add(24 * time.Hour)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, pageRequest("/api/v1/pack", cookie))
		if bytes = w.Body.Len(); w.Code != http.StatusOK {
			b.Fatalf("%d", w.Code)
		}
	}
	b.ReportMetric(float64((cpuTime()-begun).Microseconds())/1000/float64(b.N), "cpu-ms/op")
	b.ReportMetric(float64(bytes), "bytes")
}

// club is so many runners of three years each on one site, and the cookies of all.
func club(b *testing.B, s *site, runners int) []*http.Cookie {
	b.Helper()
	out := make([]*http.Cookie, runners)
	var all sync.WaitGroup
	next := make(chan int)
	for range runtime.NumCPU() {
		all.Go(func() {
			for n := range next {
				out[n] = s.livedFor(b, threeYears, n).cookie()
			}
		})
	}
	for n := range runners {
		next <- n
	}
	close(next)
	all.Wait()
	return out
}

// BenchmarkClub is a site with two hundred runners of three years each: what any of
// them waits for any page, nobody in particular having just been there, and for two
// hundred sets handed in at once.
func BenchmarkClub(b *testing.B) {
	s := open(b)
	cookies := club(b, s, 200)
	h := s.server.Handler()
	dice := rand.New(rand.NewPCG(1, 2))
	pages := slices.DeleteFunc(slices.Clone(mainPages), func(p string) bool { return strings.Contains(p, "{id}") })
	b.Run("page", func(b *testing.B) {
		var took []time.Duration
		for b.Loop() {
			r := pageRequest(pages[dice.IntN(len(pages))], cookies[dice.IntN(len(cookies))])
			took = append(took, waited(b, h, r))
		}
		reportWaits(b, took)
	})
	b.Run("sync", func(b *testing.B) {
		var took []time.Duration
		for b.Loop() {
			v := s.visitor()
			v.holding(cookies[dice.IntN(len(cookies))].Value)
			p := v.outbox(fmt.Sprintf("%08x", dice.Uint32()))
			var sets []journal.Event
			for n := range 200 {
				slot := journal.Slot{Exercise: []string{"rdl", "goblet_squat", "split_squat", "calf_raise"}[n/50], Number: n%50 + 1}
				sets = append(sets, p.event(p.pack.Days[0].Date.String()+"-own", slot, journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Loading: string(training.Barbell), Reps: 8, Load: 40}}))
			}
			r := httptest.NewRequest("POST", "/api/v1/sync", strings.NewReader(p.letter(spelt(b, sets...)...)))
			r.AddCookie(v.cookie())
			r.Header.Set("Content-Type", "application/json")
			took = append(took, waited(b, h, r))
		}
		reportWaits(b, took)
	})
}

// waited is how long an answer takes, which has to be a good one.
func waited(b *testing.B, h http.Handler, r *http.Request) time.Duration {
	b.Helper()
	w := httptest.NewRecorder()
	begun := time.Now()
	h.ServeHTTP(w, r)
	took := time.Since(begun)
	if w.Code != http.StatusOK || strings.Contains(w.Body.String(), `"refused"`) || strings.Contains(w.Body.String(), `"parked"`) {
		b.Fatalf("%s: %d %s", r.URL.Path, w.Code, clip(w.Body.String(), 300))
	}
	return took
}

// reportWaits reports the middle, the twentieth and the hundredth that wait longest.
func reportWaits(b *testing.B, took []time.Duration) {
	slices.Sort(took)
	for _, x := range []struct {
		name  string
		share int
	}{{"p50-ms", 50}, {"p95-ms", 95}, {"p99-ms", 99}} {
		b.ReportMetric(float64(took[len(took)*x.share/100].Microseconds())/1000, x.name)
	}
}

// BenchmarkWeekBesideNothing has 64 connections ask for the week, and for a few
// bytes from a bare handler on the same machine, in turn: how much longer the
// slowest hundredth of them waits.
func BenchmarkWeekBesideNothing(b *testing.B) {
	s, cookie := trained(b)
	bare := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") }))
	b.Cleanup(bare.Close)
	const connections, each = 64, 60
	for b.Loop() {
		nothing := slowest(b, bare.URL, cookie, connections, each)
		week := slowest(b, s.at.URL+"/week", cookie, connections, each)
		b.ReportMetric(float64(nothing.Microseconds())/1000, "bare-p99-ms")
		b.ReportMetric(float64(week.Microseconds())/1000, "week-p99-ms")
		b.ReportMetric(float64(week)/float64(nothing), "times")
	}
}

// slowest is the time that the slowest hundredth of answers take at least.
func slowest(b *testing.B, address string, c *http.Cookie, connections, each int) time.Duration {
	b.Helper()
	runtime.GC()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: connections, DisableCompression: true}}
	defer client.CloseIdleConnections()
	took := make([]time.Duration, connections*each)
	var all sync.WaitGroup
	for n := range connections {
		all.Go(func() {
			for i := range each {
				r, _ := http.NewRequest("GET", address, nil)
				r.AddCookie(c)
				r.Header.Set("Accept-Encoding", "gzip")
				begun := time.Now()
				res, err := client.Do(r)
				if err != nil {
					b.Error(err)
					return
				}
				_, _ = discard(res)
				took[n*each+i] = time.Since(begun)
			}
		})
	}
	all.Wait()
	slices.Sort(took)
	return took[len(took)*99/100]
}

func discard(res *http.Response) (int64, error) {
	defer res.Body.Close()
	return io.Copy(io.Discard, res.Body)
}
