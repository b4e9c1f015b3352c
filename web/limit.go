package web

import (
	"bytes"
	"container/list"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Rate is how often something may be done: so many a second in the long run, and
// so many at once.
type Rate struct {
	Second float64
	Burst  int
}

// Limits are how much is answered.
type Limits struct {
	Network Rate // requests from one network
	Visit   Rate // pages and forms of one visit
	Sync    Rate // deliveries of one visit; they are never held up by the others
	Guests  Rate // guests made from one network
	// Newcomers are guests made from all networks together: a bot may have as many
	// networks as it likes, and each guest's plan takes a tenth of a megabyte.
	Newcomers Rate
	// Written are bytes kept in one history: in a guest's, in one that is somebody's,
	// and in all of one network.
	GuestWritten, Written, NetworkWritten Rate
	// Tracked is how many networks and visits are kept in mind; the one heard of
	// longest ago makes room.
	Tracked int
	// Busy is how many requests are worked on at a time.
	Busy int
}

// UsualLimits let a family behind one address, or a club's evening, come and go
// and hold up what is no use of a browser.
//
// House rule: a page is some ten requests at the first visit and two later on, the
// list of exercises more than a hundred, a picture each; sets come every half
// minute, and a phone that was away for a week sends its sessions in a dozen
// deliveries. Ten years of training are some thirty megabytes, a busy day is a
// hundred thousand bytes.
func UsualLimits() Limits {
	return Limits{
		Network: Rate{100, 1000}, Visit: Rate{20, 400}, Sync: Rate{2, 60}, Guests: Rate{20 / time.Hour.Seconds(), 20},
		Newcomers: Rate{200 / time.Hour.Seconds(), 200}, GuestWritten: daily(8<<20, 1<<20), Written: daily(192<<20, 8<<20), NetworkWritten: daily(512<<20, 256<<20),
		Tracked: 10_000, Busy: 256,
	}
}

// daily is so many at once, and so many a day in the long run.
func daily(once, day int) Rate { return Rate{float64(day) / (24 * time.Hour).Seconds(), once} }

// mostForm is how much a form may hold, in bytes.
const mostForm = 64 << 10

// mostBody is how much may be sent to the doors that take more than a form, in
// bytes.
var mostBody = map[string]int64{
	"POST /api/v1/sync":  mostSync,
	"POST " + importPath: mostUpload,
}

// mostOf is how much may be sent to a route.
func mostOf(r Route) int64 {
	if n, ok := mostBody[r.Method+" "+r.Path]; ok {
		return n
	}
	return mostForm
}

// deliveries are the doors that devices send their sets to by themselves.
var deliveries = map[string]bool{"POST /api/v1/sync": true}

// How long what is larger than a form may take to arrive, over a phone's network: a
// file that of somebody who is known.
const (
	deliveryTime = 2 * time.Minute
	uploadTime   = 10 * time.Minute
)

// slowly lets a body take so long to arrive, and its answer as long again.
func (a *ask) slowly(d time.Duration) {
	wire := http.NewResponseController(a.w)
	_ = wire.SetReadDeadline(time.Now().Add(d)) // where it cannot be set, there is none
	_ = wire.SetWriteDeadline(time.Now().Add(2 * d))
}

// tooMuch is a body beyond what its route holds.
type tooMuch struct{ most int64 }

func (e *tooMuch) Error() string { return fmt.Sprintf("more than %d bytes were sent", e.most) }

// tooMany is a request beyond a limit, with when to come again.
type tooMany struct {
	limit string
	wait  time.Duration
}

func (e *tooMany) Error() string { return "over the limit of " + e.limit }

// errBusy is a request more than can be worked on.
var errBusy = &tooMany{limit: "busy", wait: time.Second}

// limits are the buckets of a server.
type limits struct {
	network, visit, sync, guests, newcomers *buckets
	guestWritten, written, networkWritten   *buckets
	busy                                    chan struct{}
}

func newLimits(l Limits) *limits {
	return &limits{
		newBuckets(l.Network, l.Tracked), newBuckets(l.Visit, l.Tracked), newBuckets(l.Sync, l.Tracked), newBuckets(l.Guests, l.Tracked), newBuckets(l.Newcomers, 1),
		newBuckets(l.GuestWritten, l.Tracked), newBuckets(l.Written, l.Tracked), newBuckets(l.NetworkWritten, l.Tracked),
		make(chan struct{}, l.Busy),
	}
}

// begin has a request begin to be worked on; its place is to be left when it is
// done.
func (l *limits) begin() (*place, error) {
	select {
	case l.busy <- struct{}{}:
		return &place{busy: l.busy}, nil
	default:
		return nil, errBusy
	}
}

// place is that of one request among those that are worked on.
type place struct{ busy chan struct{} }

func (p *place) leave() { <-p.busy }

// beside does what takes others' time and not the server's, like a large file that
// comes slowly, without keeping the place. It waits for another one after it, so
// that the request can be worked on to its end.
func (p *place) beside(do func()) {
	p.leave()
	defer func() { p.busy <- struct{}{} }()
	do()
}

// buckets hold a limit for each of many, as many as it is made for.
type buckets struct {
	rate   Rate
	most   int
	mu     sync.Mutex
	by     map[string]*list.Element
	recent *list.List // of *bucket, the one heard of last in front
}

type bucket struct {
	of    string
	limit *rate.Limiter
}

func newBuckets(r Rate, most int) *buckets {
	return &buckets{rate: r, most: max(most, 1), by: map[string]*list.Element{}, recent: list.New()}
}

// never is how long to wait for what is more than there ever is at once.
const never = 365 * 24 * time.Hour

// take counts so many of somebody's, or says how long they have to wait for them.
func (b *buckets) take(of string, n int, now time.Time) (wait time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	r := b.bucket(of).limit.ReserveN(now, n)
	if !r.OK() {
		return never
	}
	if wait = r.DelayFrom(now); wait > 0 {
		r.CancelAt(now)
	}
	return wait
}

func (b *buckets) bucket(of string) *bucket {
	if e, ok := b.by[of]; ok {
		b.recent.MoveToFront(e)
		return e.Value.(*bucket)
	}
	if b.recent.Len() >= b.most {
		last := b.recent.Back()
		delete(b.by, last.Value.(*bucket).of)
		b.recent.Remove(last)
	}
	x := &bucket{of, rate.NewLimiter(rate.Limit(b.rate.Second), b.rate.Burst)}
	b.by[of] = b.recent.PushFront(x)
	return x
}

// size is how many are kept in mind.
func (b *buckets) size() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.recent.Len()
}

// outside is an error when a network asks too much. Deliveries are counted once
// it is known whose they are.
func (s *Server) outside(r Route, a *ask) error {
	if deliveries[r.Method+" "+r.Path] {
		return nil
	}
	return s.held("network", s.limits.network, s.network(a.r))
}

// inside is an error when a visit asks too much. What a device delivers for
// somebody who is known counts for itself: neither their own clicking nor
// somebody beside them holds it up.
func (s *Server) inside(r Route, a *ask) error {
	delivers, known := deliveries[r.Method+" "+r.Path], a.visitor.Device != ""
	switch {
	case delivers && known:
		return s.held("sync", s.limits.sync, a.visitor.Device)
	case delivers:
		return s.held("network", s.limits.network, s.network(a.r))
	case known:
		return s.held("visit", s.limits.visit, a.visitor.Device)
	}
	return nil
}

func (s *Server) held(limit string, b *buckets, of string) error { return s.heldFor(limit, b, of, 1) }

func (s *Server) heldFor(limit string, b *buckets, of string, n int) error {
	if wait := b.take(of, n, time.Now()); wait > 0 {
		s.Metrics.refuse(limit)
		return &tooMany{limit, wait}
	}
	return nil
}

// spend is an error when a history, or those of one network, would grow by too
// much: nobody fills the disk that others' sets are kept on.
func (s *Server) spend(a *ask, bytes int) error {
	b := s.limits.written
	if a.visitor.Guest {
		b = s.limits.guestWritten
	}
	if err := s.heldFor("written", b, a.visitor.Athlete, bytes); err != nil {
		return err
	}
	return s.heldFor("written", s.limits.networkWritten, s.network(a.r), bytes)
}

// received takes in what a request brings before it is given a place: whoever sends
// slowly is waited for and holds nobody up. A file is left where it is until it is
// known whose it is.
func (s *Server) received(r Route, a *ask) error {
	if err := s.outside(r, a); err != nil {
		return err
	}
	if err := s.sized(r, a); err != nil {
		return err
	}
	if a.r.Method != http.MethodPost || streamed[r.Path] {
		return nil
	}
	body, err := io.ReadAll(a.r.Body)
	var much *http.MaxBytesError
	switch {
	case errors.As(err, &much):
		s.Metrics.refuse("body")
		return err
	case err != nil:
		return errCutOff
	}
	a.r.Body = io.NopCloser(bytes.NewReader(body))
	return nil
}

// streamed are the doors whose bodies are too large for memory.
var streamed = map[string]bool{importPath: true}

// errCutOff is a body that broke off or did not come in time.
var errCutOff = errors.New("the body of a request did not arrive whole")

// sized is an error for a body that is known to be too much, and has no more read
// of any other.
func (s *Server) sized(r Route, a *ask) error {
	most := mostOf(r)
	if a.r.ContentLength > most {
		s.Metrics.refuse("body")
		return &tooMuch{most}
	}
	if deliveries[r.Method+" "+r.Path] {
		a.slowly(deliveryTime)
	}
	a.r.Body = http.MaxBytesReader(a.w, a.r.Body, most)
	return nil
}
