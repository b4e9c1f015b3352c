package app

import "sync"

// turns lets one at a time write into a history, from reading the last count to
// writing the next. Those who write into different ones do not wait for each
// other: the store puts their writes together. It holds as many histories as are
// being written at the moment.
type turns struct {
	mu sync.Mutex
	by map[string]*turn
}

// turn is the line before one history.
type turn struct {
	sync.Mutex
	wanted int // by how many, under the lock of turns
}

// take waits for the turn at a history and gives what ends it.
func (t *turns) take(who string) (end func()) {
	t.mu.Lock()
	x := t.by[who]
	if x == nil {
		x = &turn{}
		t.by[who] = x
	}
	x.wanted++
	t.mu.Unlock()
	x.Lock()
	return func() {
		x.Unlock()
		t.mu.Lock()
		defer t.mu.Unlock()
		if x.wanted--; x.wanted == 0 {
			delete(t.by, who)
		}
	}
}
