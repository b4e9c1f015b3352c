package app

import (
	"context"
	"fmt"
	"sync"

	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// mostWarm is how many athletes' states are kept folded. House rule: a State of
// years is a few megabytes.
const mostWarm = 64

// pageSize is how many entries are read at a time.
const pageSize = 2000

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

// State is everything the athlete's history says by now.
func (a *App) State(ctx context.Context, who string) (athlete.State, error) {
	w := a.warm.of(who)
	w.mu.Lock()
	defer w.mu.Unlock()
	cursor, err := a.store.Cursor(ctx, who)
	if err != nil {
		return athlete.State{}, fmt.Errorf("read history: %w", err)
	}
	if w.fold == nil || cursor < w.cursor { // a shorter history is another one: a backup was restored
		w.fold, w.cursor = athlete.NewFolding(int(cursor)), 0
	}
	if w.cursor < cursor {
		w.cursor, err = a.read(ctx, who, w.cursor, w.fold.Add)
		if err != nil {
			w.fold = nil // half read
			return athlete.State{}, err
		}
	}
	return w.fold.State(), nil
}

// read hands every event after a cursor to take, and gives the last cursor.
func (a *App) read(ctx context.Context, who string, cursor int64, take func(journal.Event)) (int64, error) {
	for {
		page, err := a.store.Since(ctx, who, cursor, pageSize)
		if err != nil {
			return cursor, fmt.Errorf("read history: %w", err)
		}
		for _, entry := range page {
			e, err := entry.Event()
			if err != nil {
				return cursor, fmt.Errorf("read entry %d: %w", entry.Cursor, err)
			}
			take(e)
			cursor = entry.Cursor
		}
		if len(page) < pageSize {
			return cursor, nil
		}
	}
}

// events is the whole history.
func (a *App) events(ctx context.Context, who string) ([]journal.Event, error) {
	var out []journal.Event
	_, err := a.read(ctx, who, 0, func(e journal.Event) { out = append(out, e) })
	return out, err
}
