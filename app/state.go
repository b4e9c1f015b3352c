package app

import (
	"context"
	"fmt"
	"iter"
	"sync"

	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// How many events of histories are kept folded, all athletes' together.
//
// House rule: folded they take about a kilobyte each, so it is 12 MB: two who have
// trained for three years, a dozen in their first half. Who is folded anew waits some
// 7 ms for every thousand.
const (
	mostWarm = 12_000
	aHistory = 50 // as many events' room one takes that has none
)

// fewToFold is how many events are folded at once, whoever else does so. Longer
// histories wait for their turn, a few of them at a time.
//
// House rule: while a long one is folded it takes twice the room that it has in the
// end. All at once they take no less time in sum, and as much room as there are
// visitors.
const (
	fewToFold    = 500
	foldedAtOnce = 2
)

// folding are the turns of those who fold long histories.
type folding chan struct{}

// take waits for a turn; over gives it back.
func (f folding) take() (over func()) {
	f <- struct{}{}
	return func() { <-f }
}

// warmth holds histories folded up to a cursor, those looked at last. What it holds
// is never trusted: the store's cursor says whether there is more.
type warmth struct {
	mu    sync.Mutex
	by    map[string]*warmState
	looks int64 // at any of them so far
}

// warmState is one history, folded up to a cursor.
type warmState struct {
	looked int64 // the look that was the last; guarded by the lock of all
	events int64 // how many it is folded from; guarded by the lock of all
	mu     sync.Mutex
	fold   *athlete.Folding
	cursor int64
	// days are those looked at since the history had daysAt.
	days   map[asked]Today
	daysAt int64
	// aside are the events that a State says too little of, in the order they were
	// kept; see putAside.
	aside []journal.Event
	// worked is what was worked out since the history had workedAt.
	worked   map[any]any
	workedAt int64
}

func (w *warmth) of(who string) *warmState {
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.by[who]
	if s == nil {
		s = &warmState{}
		w.by[who] = s
	}
	w.looks++
	s.looked = w.looks
	return s
}

// keep says how many events an athlete's history is folded from by now, and lets go
// of those that nobody looked at for longest while all together are too many. It is
// only folded again.
func (w *warmth) keep(s *warmState, events int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	s.events = events
	for {
		var total int64
		oldest := ""
		for id, x := range w.by {
			total += x.events + aHistory
			if x != s && (oldest == "" || x.looked < w.by[oldest].looked) {
				oldest = id
			}
		}
		if total <= mostWarm || oldest == "" {
			return
		}
		delete(w.by, oldest)
	}
}

// forget lets go of a history that is no more.
func (w *warmth) forget(who string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.by, who)
}

// State is everything the athlete's history says by now.
func (a *App) State(ctx context.Context, who string) (athlete.State, error) {
	s, _, err := a.stateAt(ctx, who)
	return s, err
}

// stateAt is State with the cursor it goes up to.
func (a *App) stateAt(ctx context.Context, who string) (athlete.State, int64, error) {
	var s athlete.State
	var cursor int64
	err := a.warmed(ctx, who, func(w *warmState) { s, cursor = w.fold.State(), w.cursor })
	return s, cursor, err
}

// warmed has look at the athlete's history, folded as far as it goes by now.
func (a *App) warmed(ctx context.Context, who string, look func(*warmState)) error {
	cursor, err := a.store.Cursor(ctx, who) // without the lock: the store may take its time
	if err != nil {
		return fmt.Errorf("read history: %w", err)
	}
	w := a.warm.of(who)
	w.mu.Lock()
	defer w.mu.Unlock()
	if cursor < w.cursor { // more came in meanwhile, unless a backup was restored
		if cursor, err = a.store.Cursor(ctx, who); err != nil {
			return fmt.Errorf("read history: %w", err)
		}
	}
	before := w.cursor
	if w.fold == nil || cursor < w.cursor { // a shorter history is another one: a backup was restored
		w.fold, w.cursor, w.days, w.worked, w.aside = athlete.NewFolding(int(cursor)), 0, nil, nil, nil
		before = -1
	}
	if cursor-w.cursor > fewToFold {
		defer a.folding.take()()
	}
	if w.cursor < cursor {
		if err := w.read(a.arrivals(ctx, who, w.cursor)); err != nil {
			w.fold = nil // half read
			return err
		}
	}
	if w.cursor != before {
		a.warm.keep(w, w.cursor)
	}
	look(w)
	return nil
}

// read folds what came since.
func (w *warmState) read(arrivals iter.Seq2[arrived, error]) error {
	for x, err := range arrivals {
		if err != nil {
			return err
		}
		w.fold.Add(x.event)
		w.putAside(x.event)
		w.cursor = x.Cursor
	}
	return nil
}
