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
// House rule: a second. Looks at other plans, which take seconds, would have to take
// all desks to hold anybody up so long; and whoever is worked out beside the desks
// has a history in memory that no count of those kept knows of.
const (
	desksACore  = 2
	desksEndure = time.Second
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
