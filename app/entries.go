package app

import (
	"context"
	"fmt"
	"iter"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// pageSize is how many entries are read at a time.
const pageSize = 1000

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

// arrived is an event as it came into a history.
type arrived struct {
	store.Entry
	event journal.Event
}

// arrivals are entries with their events.
func (a *App) arrivals(ctx context.Context, who string, cursor int64) iter.Seq2[arrived, error] {
	return func(yield func(arrived, error) bool) {
		var d journal.Decoder
		for x, err := range a.entries(ctx, who, cursor) {
			var e journal.Event
			if err == nil {
				if e, err = d.Decode(x.Line); err != nil {
					err = fmt.Errorf("read entry %d: %w", x.Cursor, err)
				}
			}
			if !yield(arrived{x, e}, err) || err != nil {
				return
			}
		}
	}
}

// events is the whole history.
func (a *App) events(ctx context.Context, who string) ([]journal.Event, error) {
	var out []journal.Event
	for x, err := range a.arrivals(ctx, who, 0) {
		if err != nil {
			return nil, err
		}
		out = append(out, x.event)
	}
	return out, nil
}
