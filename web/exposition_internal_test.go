package web

import (
	"bytes"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// sample is a line of the text format: a name, labels in braces, a number.
var sample = regexp.MustCompile(`^([a-z_]+)(\{[a-z_]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z_]+="(?:[^"\\\n]|\\["\\n])*")*\})? (\S+)$`)

// scrape reads what is written as Prometheus does: each name is introduced before
// its samples, once, and nothing is given twice.
func scrape(t *testing.T, text string) map[string]float64 {
	t.Helper()
	out, kinds := map[string]float64{}, map[string]string{}
	for line := range strings.Lines(text) {
		line, ended := strings.CutSuffix(line, "\n")
		if !ended {
			t.Errorf("%q does not end", line)
		}
		if rest, is := strings.CutPrefix(line, "# TYPE "); is {
			name, kind, _ := strings.Cut(rest, " ")
			if kinds[name] != "" {
				t.Errorf("%s is introduced twice", name)
			}
			kinds[name] = kind
			continue
		}
		if strings.HasPrefix(line, "# HELP ") {
			continue
		}
		m := sample.FindStringSubmatch(line)
		if m == nil {
			t.Errorf("%q is no sample", line)
			continue
		}
		name := m[1]
		for _, end := range []string{"_bucket", "_sum", "_count"} {
			if base, is := strings.CutSuffix(name, end); is && kinds[base] == "histogram" {
				name = base
			}
		}
		x, err := strconv.ParseFloat(m[3], 64)
		if _, twice := out[m[1]+m[2]]; twice || err != nil || kinds[name] == "" {
			t.Errorf("%q: twice %v, kind %q, %v", line, twice, kinds[name], err)
		}
		out[m[1]+m[2]] = x
	}
	return out
}

func TestWhatIsCountedCanBeRead(t *testing.T) {
	c, h := counter("seen_total", "Seen.", "who", "how"), histogram("took_seconds", "Took.", []float64{.1, 1}, "what")
	c.add("a \"b\"\\c\nd", "{}")
	var all sync.WaitGroup
	for range 100 {
		all.Go(func() { c.add("eve", "well") })
	}
	all.Wait()
	for _, x := range []float64{.05, .1, .5, 7} {
		h.observe(x, "walk")
	}
	var b bytes.Buffer
	c.write(&b)
	h.write(&b)
	counter("never_total", "Never.", "why").write(&b)
	counter("alone_total", "Alone.").write(&b)
	gauge(&b, "full", "Full.", 0.5)
	got := scrape(t, b.String())
	for name, want := range map[string]float64{
		`seen_total{who="a \"b\"\\c\nd",how="{}"}`:   1,
		`seen_total{who="eve",how="well"}`:           100,
		`took_seconds_bucket{what="walk",le="0.1"}`:  2, // a bound belongs to its bucket
		`took_seconds_bucket{what="walk",le="1"}`:    3,
		`took_seconds_bucket{what="walk",le="+Inf"}`: 4,
		`took_seconds_sum{what="walk"}`:              7.65,
		`took_seconds_count{what="walk"}`:            4,
		`alone_total`:                                0,
		`full`:                                       0.5,
	} {
		if x, there := got[name]; !there || x < want-1e-9 || x > want+1e-9 {
			t.Errorf("%s = %v, %v, want %v\n%s", name, x, there, want, b.String())
		}
	}
	if len(got) != 9 {
		t.Errorf("%d samples, want 9:\n%s", len(got), b.String())
	}
}

func TestEverythingTheProgramTellsCanBeRead(t *testing.T) {
	m := NewMetrics()
	m.Watch(func() error { return nil })
	m.answered("/week", "GET", 200, 3e6)
	m.refuse("visit")
	m.arrived()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, nil)
	got := scrape(t, w.Body.String())
	for name, least := range map[string]float64{
		`legwork_requests_total{method="GET",route="/week",status="200"}`: 1,
		`legwork_request_seconds_bucket{route="/week",le="0.005"}`:        1,
		`legwork_refused_total{limit="visit"}`:                            1,
		`legwork_guests_total`:                                            1,
		`legwork_store_writable`:                                          1,
		`go_goroutines`:                                                   1,
		`go_memstats_alloc_bytes`:                                         1e5,
		`process_start_time_seconds`:                                      1.5e9,
	} {
		if got[name] < least {
			t.Errorf("%s = %v, want at least %v", name, got[name], least)
		}
	}
}
