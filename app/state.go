package app

import (
	"context"
	"fmt"
	"iter"
	"sync"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/athlete"
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
	w := a.warm.of(who)
	w.mu.Lock()
	defer w.mu.Unlock()
	cursor, err := a.store.Cursor(ctx, who)
	if err != nil {
		return athlete.State{}, 0, fmt.Errorf("read history: %w", err)
	}
	if w.fold == nil || cursor < w.cursor { // a shorter history is another one: a backup was restored
		w.fold, w.cursor, w.days = athlete.NewFolding(int(cursor)), 0, nil
	}
	if w.cursor < cursor {
		if err := w.read(a.entries(ctx, who, w.cursor)); err != nil {
			w.fold = nil // half read
			return athlete.State{}, 0, err
		}
	}
	return w.fold.State(), w.cursor, nil
}

// read folds what came since.
func (w *warmState) read(entries iter.Seq2[store.Entry, error]) error {
	for x, err := range entries {
		e, err := decoded(x, err)
		if err != nil {
			return err
		}
		w.fold.Add(e)
		w.cursor = x.Cursor
	}
	return nil
}
