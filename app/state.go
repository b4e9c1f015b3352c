package app

import (
	"context"
	"fmt"
	"iter"
	"sync"

	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// mostWarm is how many athletes' states are kept folded. House rule: a State of
// years is a few megabytes.
const mostWarm = 64

// warmth holds histories folded up to a cursor. What it holds is never trusted:
// the store's cursor says whether there is more.
type warmth struct {
	mu sync.Mutex
	by map[string]*warmState
}

// warmState is one history, folded up to a cursor.
type warmState struct {
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
		for id := range w.by { // any will do: it is only folded again
			if len(w.by) < mostWarm {
				break
			}
			delete(w.by, id)
		}
		s = &warmState{}
		w.by[who] = s
	}
	return s
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
	if w.fold == nil || cursor < w.cursor { // a shorter history is another one: a backup was restored
		w.fold, w.cursor, w.days, w.worked, w.aside = athlete.NewFolding(int(cursor)), 0, nil, nil, nil
	}
	if w.cursor < cursor {
		if err := w.read(a.arrivals(ctx, who, w.cursor)); err != nil {
			w.fold = nil // half read
			return err
		}
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
