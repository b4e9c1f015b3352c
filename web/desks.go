package web

import (
	"runtime"
	"time"
)

// desks have a few pages worked out at a time, the others in the order in which
// they were asked for. All at once they would take as long in the middle, and
// some of them several times as long as others.
type desks chan struct{}

// How many there are for a core, which leaves it something to do while one waits
// for the disk; and how long a page waits for its turn.
//
// House rule: a page that takes seconds, as a look at another plan does, holds
// nobody up for longer than is noticed.
const (
	desksACore  = 2
	desksEndure = 100 * time.Millisecond
)

func newDesks() desks { return make(desks, desksACore*runtime.GOMAXPROCS(0)) }

// take waits for a desk; over gives it back.
func (t desks) take() (over func()) {
	select {
	case t <- struct{}{}:
		return t.over
	default:
	}
	patience := time.NewTimer(desksEndure)
	defer patience.Stop()
	select {
	case t <- struct{}{}:
		return t.over
	case <-patience.C:
		return func() {}
	}
}

func (t desks) over() { <-t }
