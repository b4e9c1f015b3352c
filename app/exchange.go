package app

import (
	"context"
	"fmt"
	"iter"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Exported is a whole history on its way out.
type Exported struct {
	// N is how many events it has, those kept aside included.
	N int
	// Events gives them one by one: in the order they were kept, then those that
	// are kept aside and count for nothing. What is written meanwhile is not among
	// them.
	Events iter.Seq2[journal.Event, error]
	Aside  int // how many of them are kept aside
	// Left are kept aside too and stay behind: nobody can read them.
	Left int
}

// Export is the whole history of an athlete.
func (a *App) Export(ctx context.Context, who string) (Exported, error) {
	end, err := a.store.Cursor(ctx, who)
	if err != nil {
		return Exported{}, fmt.Errorf("read history: %w", err)
	}
	shelved, err := a.store.Parked(ctx, who)
	if err != nil {
		return Exported{}, fmt.Errorf("read what is kept aside: %w", err)
	}
	var aside []journal.Event
	for _, x := range shelved {
		if e, err := journal.Decode(x.Line); err == nil && e.Athlete == who {
			aside = append(aside, e)
		}
	}
	return Exported{N: int(end) + len(aside), Aside: len(aside), Left: len(shelved) - len(aside), Events: func(yield func(journal.Event, error) bool) {
		for x, err := range a.arrivals(ctx, who, 0) {
			if x.Cursor > end {
				break
			}
			if !yield(x.event, err) || err != nil {
				return
			}
		}
		for _, e := range aside {
			if !yield(e, nil) {
				return
			}
		}
	}}, nil
}

// Imported is what became of a history that was brought in.
type Imported struct {
	Action     string // what to call it by to take it back; empty = nothing came in
	New, Known int
	// Parked are events that are kept and count for nothing, with why.
	Parked []store.Answer
	// Refused were not kept.
	Refused []store.Answer
}

// Import adds events of another copy of a history. What is there already stays
// as it is, so that it may be done again. Nothing is written of the import
// itself, or two copies would never come to be the same; that it was one is seen
// by when it was received.
func (a *App) Import(ctx context.Context, by Pen, events []journal.Event) (Imported, error) {
	var out Imported
	if err := by.spendEvents(events); err != nil {
		return out, err
	}
	defer a.writing.take(by.Athlete)()
	begin, received, err := a.arrival(ctx, by)
	for len(events) > 0 && err == nil {
		page := events[:min(len(events), pageSize)]
		events = events[len(page):]
		var r store.Receipt
		if r, err = a.store.Append(ctx, by.Athlete, page, received); err == nil {
			out.count(r, begin)
		}
	}
	if err != nil {
		return out, fmt.Errorf("import: %w", err)
	}
	return out, nil
}

// Adopted are the events of another history as they are in the one of who: a
// copy that was taken along from elsewhere becomes part of it.
func Adopted(events []journal.Event, who string) []journal.Event {
	out := make([]journal.Event, len(events))
	for i, e := range events {
		e.Athlete = who
		out[i] = e
	}
	return out
}

// arrival is where in the history an import begins, and when: at another moment
// than what was received before it, so that two imports are two.
func (a *App) arrival(ctx context.Context, by Pen) (begin int64, received journal.Instant, err error) {
	end, err := a.store.Cursor(ctx, by.Athlete)
	if err != nil {
		return 0, 0, err
	}
	received = by.Now
	for last, err := range a.entries(ctx, by.Athlete, max(end-1, 0)) {
		if err != nil {
			return 0, 0, err
		}
		if last.Received == received {
			received++
		}
	}
	return end + 1, received, nil
}

// count adds what became of a page of an import that began at a cursor.
func (i *Imported) count(r store.Receipt, begin int64) {
	if r.Cursor >= begin {
		i.Action = importName(begin)
	}
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
