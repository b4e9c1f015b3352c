package app

import (
	"context"
	"fmt"
	"iter"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// pageSize is how many entries are read at a time.
const pageSize = 2000

// entries gives what is kept of a history after a cursor, one by one in the
// order it was kept. An error is the last thing it gives.
func (a *App) entries(ctx context.Context, who string, cursor int64) iter.Seq2[store.Entry, error] {
	return func(yield func(store.Entry, error) bool) {
		for {
			page, err := a.store.Since(ctx, who, cursor, pageSize)
			if err != nil {
				yield(store.Entry{}, fmt.Errorf("read history: %w", err))
				return
			}
			for _, x := range page {
				cursor = x.Cursor
				if !yield(x, nil) {
					return
				}
			}
			if len(page) < pageSize {
				return
			}
		}
	}
}

// decoded is the event of an entry that entries gave.
func decoded(x store.Entry, err error) (journal.Event, error) {
	if err != nil {
		return journal.Event{}, err
	}
	e, err := x.Event()
	if err != nil {
		return e, fmt.Errorf("read entry %d: %w", x.Cursor, err)
	}
	return e, nil
}

// events is the whole history.
func (a *App) events(ctx context.Context, who string) ([]journal.Event, error) {
	var out []journal.Event
	for x, err := range a.entries(ctx, who, 0) {
		e, err := decoded(x, err)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}
