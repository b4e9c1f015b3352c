package web

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Metrics are counts of what a server does, none of them about anybody. A nil one
// counts nothing.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	events   *prometheus.CounterVec
	appends  *prometheus.HistogramVec
	refused  *prometheus.CounterVec
	guests   prometheus.Counter
}

// Times that are told apart, in seconds: pages take some milliseconds, plans some
// hundred.
var (
	pageTimes   = []float64{.001, .002, .005, .01, .02, .05, .1, .2, .5, 1, 2, 5}
	appendTimes = []float64{.0005, .001, .002, .005, .01, .02, .05, .1, .5, 2}
)

// NewMetrics begins at nothing.
func NewMetrics() *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "legwork_requests_total", Help: "Requests answered."}, []string{"route", "method", "status"}),
		seconds:  prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "legwork_request_seconds", Help: "Time until an answer was written.", Buckets: pageTimes}, []string{"route"}),
		events:   prometheus.NewCounterVec(prometheus.CounterOpts{Name: "legwork_events_total", Help: "Events handed to the store, by what it said of them and the route they came by."}, []string{"route", "verdict"}),
		appends:  prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "legwork_append_seconds", Help: "Time until the store had kept events.", Buckets: appendTimes}, []string{"outcome"}),
		refused:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "legwork_refused_total", Help: "Requests that were over a limit."}, []string{"limit"}),
		guests:   prometheus.NewCounter(prometheus.CounterOpts{Name: "legwork_guests_total", Help: "Guests who began their first session."}),
	}
	m.registry.MustRegister(m.requests, m.seconds, m.events, m.appends, m.refused, m.guests,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), collectors.NewBuildInfoCollector())
	return m
}

// Handler answers with the counts as Prometheus reads them.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// Watch adds whether the store can be written to.
func (m *Metrics) Watch(trouble func() error) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(
		prometheus.GaugeOpts{Name: "legwork_store_writable", Help: "1 when the last write went well."},
		func() float64 {
			if trouble() != nil {
				return 0
			}
			return 1
		}))
}

func (m *Metrics) answered(route, method string, status int, took time.Duration) {
	if m == nil {
		return
	}
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	m.seconds.WithLabelValues(route).Observe(took.Seconds())
}

func (m *Metrics) refuse(limit string) {
	if m != nil {
		m.refused.WithLabelValues(limit).Inc()
	}
}

func (m *Metrics) arrived() {
	if m != nil {
		m.guests.Inc()
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
	m.appends.WithLabelValues(outcome).Observe(time.Since(begun).Seconds())
	route := recordOf(ctx).route
	for _, a := range r.Answers {
		m.events.WithLabelValues(route, string(a.Verdict)).Inc()
	}
}
