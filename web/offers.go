package web

import (
	"bytes"
	"context"
	"crypto/rand"
	"sync"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/training/journal"
)

// How many files wait to be taken, and how long. House rule: whoever looks takes
// it or leaves it within a cup of tea, and a server has only so much memory.
const (
	mostPending = 32
	waiting     = 30 * time.Minute
	// mostHeld is how many bytes they are together; the oldest give way. Of ten
	// years of training some three stay when packed.
	mostHeld = 48 << 20
)

// pending is what came out of a file that was looked at.
type pending struct {
	runs    app.RunsOffer
	history []byte // an archive, packed: unpacked it is fifty times as much; nil = runs
}

// weight is how many bytes of memory wait, roughly.
func (p pending) weight() int {
	const perRun = 600
	return len(p.history) + perRun*(len(p.runs.Calendar.Runs)+len(p.runs.Calendar.Busy))
}

// packedHistory is events as they wait.
func packedHistory(who string, events []journal.Event, made time.Time) ([]byte, error) {
	var b bytes.Buffer
	packed := archive.Compressed(&b, ".gz")
	err := archive.Write(packed, archive.Header{Athlete: who, Events: len(events), Made: made}, func(yield func(journal.Event, error) bool) {
		for _, e := range events {
			if !yield(e, nil) {
				return
			}
		}
	})
	if err == nil {
		err = packed.Close()
	}
	return b.Bytes(), err
}

// offers are files that were looked at and not taken yet, one an athlete. They
// are lost when the program ends, and the file is sent again.
type offers struct {
	mu  sync.Mutex
	all map[string]heldOffer
}

type heldOffer struct {
	token string
	until time.Time
	what  pending
}

// put keeps what came out of an athlete's file, and gives what to call it by.
func (o *offers) put(who string, p pending, now time.Time) string {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.all == nil {
		o.all = map[string]heldOffer{}
	}
	for k, x := range o.all {
		if now.After(x.until) {
			delete(o.all, k)
		}
	}
	delete(o.all, who)
	for len(o.all) > 0 && (len(o.all) >= mostPending || o.weight()+p.weight() > mostHeld) {
		delete(o.all, o.oldest())
	}
	token := rand.Text()
	o.all[who] = heldOffer{token, now.Add(waiting), p}
	return token
}

func (o *offers) weight() int {
	sum := 0
	for _, x := range o.all {
		sum += x.what.weight()
	}
	return sum
}

// oldest is whose file has waited longest.
func (o *offers) oldest() string {
	who := ""
	for k, x := range o.all {
		if who == "" || x.until.Before(o.all[who].until) {
			who = k
		}
	}
	return who
}

// take gives what waits under a token, once.
func (o *offers) take(who, token string, now time.Time) (pending, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	x, ok := o.all[who]
	if !ok || token == "" || x.token != token || now.After(x.until) {
		return pending{}, false
	}
	delete(o.all, who)
	return x.what, true
}

// readers are athletes who send a file just now, one at a time each, and the
// desk at which files are read and made: they hold up no page, and take the memory
// of one.
type readers struct {
	mu    sync.Mutex
	now   map[string]string // the network of each
	waits map[string]bool   // who is at the desk or in the line before it
	desk  chan struct{}
}

// deskTime is how long a file that came waits for those before it.
const deskTime = 30 * time.Second

func newReaders() readers { return readers{waits: map[string]bool{}, desk: make(chan struct{}, 1)} }

// How many files may be on their way: in all, for the temporary space they take,
// and from one network, so that no slow ones keep everybody else's out.
const (
	mostReaders       = 16
	readersOfANetwork = 4
)

// begin is false when a file of theirs is on its way already, or too many of
// others.
func (r *readers) begin(who, network string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	beside := 0
	for _, from := range r.now {
		if from == network {
			beside++
		}
	}
	if _, again := r.now[who]; again || len(r.now) >= mostReaders || beside >= readersOfANetwork {
		return false
	}
	if r.now == nil {
		r.now = map[string]string{}
	}
	r.now[who] = network
	return true
}

func (r *readers) end(who string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.now, who)
}

// sit waits for the desk; false when somebody has a file there or in the line
// already, or when it stays taken for too long.
func (r *readers) sit(ctx context.Context, who string) (up func(), ok bool) {
	if !r.line(who, true) {
		return nil, false
	}
	ctx, cancel := context.WithTimeout(ctx, deskTime)
	defer cancel()
	select {
	case r.desk <- struct{}{}:
		return func() { <-r.desk; r.line(who, false) }, true
	case <-ctx.Done():
		r.line(who, false)
		return nil, false
	}
}

// line notes that somebody is in it, or no more; false when they were already, or
// it is long.
func (r *readers) line(who string, in bool) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !in {
		delete(r.waits, who)
		return true
	}
	if r.waits[who] || len(r.waits) > mostReaders {
		return false
	}
	r.waits[who] = true
	return true
}
