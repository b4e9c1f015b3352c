package web

import (
	"crypto/rand"
	"sync"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/journal"
)

// How many files wait to be taken, and how long. House rule: whoever looks takes
// it or leaves it within a cup of tea, and a server has only so much memory.
const (
	mostPending = 32
	waiting     = 30 * time.Minute
)

// pending is what came out of a file that was looked at.
type pending struct {
	runs   app.RunsOffer
	events []journal.Event // of a history; nil = runs
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
	if _, again := o.all[who]; !again && len(o.all) >= mostPending {
		delete(o.all, o.oldest())
	}
	token := rand.Text()
	o.all[who] = heldOffer{token, now.Add(waiting), p}
	return token
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

// readers are athletes of whom a file is being read: one at a time each, and two
// in all, so that nobody's archive keeps others from their pages.
type readers struct {
	mu  sync.Mutex
	now map[string]bool
}

const mostReaders = 2

func (r *readers) begin(who string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.now[who] || len(r.now) >= mostReaders {
		return false
	}
	if r.now == nil {
		r.now = map[string]bool{}
	}
	r.now[who] = true
	return true
}

func (r *readers) end(who string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.now, who)
}
