package app

import (
	"context"
	"fmt"
	"iter"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Export is a whole history: how many events it has, and these one by one in the
// order they were kept. What is written meanwhile is not among them.
func (a *App) Export(ctx context.Context, who string) (int, iter.Seq2[journal.Event, error], error) {
	end, err := a.store.Cursor(ctx, who)
	if err != nil {
		return 0, nil, fmt.Errorf("read history: %w", err)
	}
	return int(end), func(yield func(journal.Event, error) bool) {
		for cursor := int64(0); cursor < end; {
			page, err := a.store.Since(ctx, who, cursor, int(min(pageSize, end-cursor)))
			if err != nil || len(page) == 0 {
				yield(journal.Event{}, fmt.Errorf("read history: %w", err))
				return
			}
			for _, x := range page {
				cursor = x.Cursor
				e, err := x.Event()
				if !yield(e, err) || err != nil {
					return
				}
			}
		}
	}, nil
}

// Imported is what became of a history that was brought in.
type Imported struct {
	New, Known int
	// Parked are events that are kept and count for nothing, with why.
	Parked []store.Answer
	// Refused were not kept.
	Refused []store.Answer
}

// Import adds events of another copy of a history. What is there already stays
// as it is, so that it may be done again.
func (a *App) Import(ctx context.Context, by Pen, events []journal.Event) (Imported, error) {
	var out Imported
	for len(events) > 0 {
		page := events[:min(len(events), pageSize)]
		events = events[len(page):]
		r, err := a.store.Append(ctx, by.Athlete, page, by.Now)
		if err != nil {
			return out, fmt.Errorf("import: %w", err)
		}
		out.count(r)
	}
	return out, nil
}

func (i *Imported) count(r store.Receipt) {
	for _, x := range r.Answers {
		switch x.Verdict {
		case store.Applied:
			i.New++
		case store.Duplicate:
			i.Known++
		case store.Parked:
			i.Parked = append(i.Parked, x)
		default:
			i.Refused = append(i.Refused, x)
		}
	}
}

// Settle makes sure that there is a history of an athlete whose id is known
// already, from elsewhere.
func (a *App) Settle(ctx context.Context, by Pen, id, name string) (store.Athlete, error) {
	all, err := a.store.Athletes(ctx)
	if err != nil {
		return store.Athlete{}, fmt.Errorf("list athletes: %w", err)
	}
	for _, x := range all {
		if x.ID == id {
			return x, nil
		}
	}
	who := store.Athlete{ID: id, Name: name, Added: by.Now}
	if err := a.store.AddAthlete(ctx, id, name, by.Now); err != nil {
		return store.Athlete{}, fmt.Errorf("begin the history of %s: %w", name, err)
	}
	return who, nil
}

// Athletes lists everybody with a history here.
func (a *App) Athletes(ctx context.Context) ([]store.Athlete, error) {
	all, err := a.store.Athletes(ctx)
	if err != nil {
		return nil, fmt.Errorf("list athletes: %w", err)
	}
	return all, nil
}
