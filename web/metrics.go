package web

import (
	"bytes"
	"context"
	"net/http"
	"runtime"
	"runtime/metrics"
	"strconv"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Metrics are counts of what a server does, none of them about anybody. A nil one
// counts nothing.
type Metrics struct {
	requests, seconds, events, appends, refused, guests *family
	begun                                               time.Time
	trouble                                             func() error // of the store; nil = nobody watches
}

// Times that are told apart, in seconds: pages take some milliseconds, plans some
// hundred.
var (
	pageTimes   = []float64{.001, .002, .005, .01, .02, .05, .1, .2, .5, 1, 2, 5}
	appendTimes = []float64{.0005, .001, .002, .005, .01, .02, .05, .1, .5, 2}
)

// NewMetrics begins at nothing.
func NewMetrics() *Metrics {
	return &Metrics{
		requests: counter("legwork_requests_total", "Requests answered.", "method", "route", "status"),
		seconds:  histogram("legwork_request_seconds", "Time until an answer was written.", pageTimes, "route"),
		events:   counter("legwork_events_total", "Events handed to the store, by what it said of them and the route they came by.", "route", "verdict"),
		appends:  histogram("legwork_append_seconds", "Time until the store had kept events.", appendTimes, "outcome"),
		refused:  counter("legwork_refused_total", "Requests that were over a limit.", "limit"),
		guests:   counter("legwork_guests_total", "Guests who began their first session."),
		begun:    time.Now(),
	}
}

// Handler answers with the counts as Prometheus reads them.
func (m *Metrics) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		var b bytes.Buffer
		for _, f := range []*family{m.requests, m.seconds, m.events, m.appends, m.refused, m.guests} {
			f.write(&b)
		}
		if m.trouble != nil {
			writable := 1.0
			if m.trouble() != nil {
				writable = 0
			}
			gauge(&b, "legwork_store_writable", "1 when the last write went well.", writable)
		}
		m.process(&b)
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		_, _ = w.Write(b.Bytes()) // who went away needs no telling
	})
}

// process writes what the program takes of its machine, under the names that
// dashboards for Go programs know.
func (m *Metrics) process(b *bytes.Buffer) {
	read := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/total:bytes"}}
	metrics.Read(read)
	gauge(b, "go_goroutines", "Number of goroutines that currently exist.", float64(runtime.NumGoroutine()))
	gauge(b, "go_memstats_alloc_bytes", "Bytes of objects on the heap.", float64(read[0].Value.Uint64()))
	gauge(b, "go_memstats_sys_bytes", "Bytes that the runtime has from the system.", float64(read[1].Value.Uint64()))
	gauge(b, "process_start_time_seconds", "When the program began, in seconds since 1970.", float64(m.begun.UnixMilli())/1000)
}

// Watch adds whether the store can be written to; before the first answer.
func (m *Metrics) Watch(trouble func() error) { m.trouble = trouble }

func (m *Metrics) answered(route, method string, status int, took time.Duration) {
	if m == nil {
		return
	}
	if route == "" {
		route = "none"
	}
	m.requests.add(method, route, strconv.Itoa(status))
	m.seconds.observe(took.Seconds(), route)
}

func (m *Metrics) refuse(limit string) {
	if m != nil {
		m.refused.add(limit)
	}
}

func (m *Metrics) arrived() {
	if m != nil {
		m.guests.add()
	}
}

// Counted is a store whose appends are counted.
func (m *Metrics) Counted(s app.Store) app.Store { return countedStore{s, m} }

type countedStore struct {
	app.Store
	metrics *Metrics
}

// Append hands events in and counts what is said of each.
func (c countedStore) Append(ctx context.Context, athlete string, events []journal.Event, received journal.Instant) (store.Receipt, error) {
	begun := time.Now()
	receipt, err := c.Store.Append(ctx, athlete, events, received)
	c.metrics.appended(ctx, begun, receipt, err)
	return receipt, err
}

// AppendRaw hands lines of a device in and counts what is said of each.
func (c countedStore) AppendRaw(ctx context.Context, athlete string, lines [][]byte, received journal.Instant) (store.Receipt, error) {
	begun := time.Now()
	receipt, err := c.Store.AppendRaw(ctx, athlete, lines, received)
	c.metrics.appended(ctx, begun, receipt, err)
	return receipt, err
}

func (m *Metrics) appended(ctx context.Context, begun time.Time, r store.Receipt, err error) {
	outcome := "kept"
	if err != nil {
		outcome = "failed"
	}
	m.appends.observe(time.Since(begun).Seconds(), outcome)
	route := recordOf(ctx).route
	for _, a := range r.Answers {
		m.events.add(route, string(a.Verdict))
	}
}
