package web

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// family is the counts of one name, one for each of its labels' values. Written as
// https://prometheus.io/docs/instrumenting/exposition_formats/ has it, version 0.0.4.
type family struct {
	name, help string
	labels     []string
	bounds     []float64 // of a histogram's buckets, rising; nil = a counter

	mu     sync.Mutex
	series map[string]*series // by the labels as they are written
}

// series is one count, or one histogram.
type series struct {
	count   uint64
	sum     float64
	buckets []uint64 // what fell in each, not in those below
}

func counter(name, help string, labels ...string) *family {
	f := &family{name: name, help: help, labels: labels, series: map[string]*series{}}
	if len(labels) == 0 {
		f.series[""] = &series{}
	}
	return f
}

func histogram(name, help string, bounds []float64, labels ...string) *family {
	return &family{name: name, help: help, labels: labels, bounds: bounds, series: map[string]*series{}}
}

// add counts one more.
func (f *family) add(values ...string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.of(values).count++
}

// observe counts a measure of a histogram.
func (f *family) observe(x float64, values ...string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	s := f.of(values)
	s.count++
	s.sum += x
	if i, _ := slices.BinarySearch(f.bounds, x); i < len(f.bounds) { // a bound belongs to what is below it
		s.buckets[i]++
	}
}

// of is the series of some labels' values; it is begun when there is none.
func (f *family) of(values []string) *series {
	key := labelled(f.labels, values)
	s, ok := f.series[key]
	if !ok {
		s = &series{buckets: make([]uint64, len(f.bounds))}
		f.series[key] = s
	}
	return s
}

// write writes the family, its series in order; nothing of one without any.
func (f *family) write(b *bytes.Buffer) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.series) == 0 {
		return
	}
	kind := "counter"
	if f.bounds != nil {
		kind = "histogram"
	}
	heading(b, f.name, f.help, kind)
	for _, key := range slices.Sorted(maps.Keys(f.series)) {
		s := f.series[key]
		if f.bounds == nil {
			fmt.Fprintf(b, "%s%s %d\n", f.name, embraced(key), s.count)
			continue
		}
		below := uint64(0)
		for i, bound := range f.bounds {
			below += s.buckets[i]
			fmt.Fprintf(b, "%s_bucket%s %d\n", f.name, embraced(key, labelled([]string{"le"}, []string{decimal(bound)})), below)
		}
		fmt.Fprintf(b, "%s_bucket%s %d\n", f.name, embraced(key, `le="+Inf"`), s.count)
		fmt.Fprintf(b, "%s_sum%s %s\n%s_count%s %d\n", f.name, embraced(key), decimal(s.sum), f.name, embraced(key), s.count)
	}
}

// gauge writes what goes up and down, as it is now.
func gauge(b *bytes.Buffer, name, help string, x float64) {
	heading(b, name, help, "gauge")
	fmt.Fprintf(b, "%s %s\n", name, decimal(x))
}

func heading(b *bytes.Buffer, name, help, kind string) {
	fmt.Fprintf(b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind)
}

// escapes are what a label's value may not hold as it is.
var escapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

// labelled is labels as they are written, without braces.
func labelled(names, values []string) string {
	var b strings.Builder
	for i, n := range names {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(n + `="` + escapes.Replace(values[i]) + `"`)
	}
	return b.String()
}

func embraced(parts ...string) string {
	parts = slices.DeleteFunc(parts, func(p string) bool { return p == "" })
	if len(parts) == 0 {
		return ""
	}
	return "{" + strings.Join(parts, ",") + "}"
}

func decimal(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
