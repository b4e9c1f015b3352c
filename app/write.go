package app

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Written is what a use case added to a history, all of it at one time.
type Written struct {
	Events []journal.Event
	State  athlete.State // afterwards
}

// Name is what to call it by to take it back: its first event.
func (w Written) Name() journal.ID {
	if len(w.Events) == 0 {
		return journal.ID{}
	}
	return w.Events[0].ID
}

// write adds drafts to the history. What cannot be true is refused before
// anything is written; then all is written or nothing.
func (a *App) write(ctx context.Context, by Pen, drafts ...draft) (Written, error) {
	defer a.writing.take(by.Athlete)()
	return a.writeNow(ctx, by, drafts...)
}

// writeIf is write, unless the history as it is by then is one that an error
// speaks against.
func (a *App) writeIf(ctx context.Context, by Pen, may func(athlete.State) error, drafts ...draft) (Written, error) {
	defer a.writing.take(by.Athlete)()
	s, err := a.State(ctx, by.Athlete)
	if err == nil {
		err = may(s)
	}
	if err != nil {
		return Written{}, err
	}
	return a.writeNow(ctx, by, drafts...)
}

// writeNow is write for whoever has the turn at the history already.
func (a *App) writeNow(ctx context.Context, by Pen, drafts ...draft) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	if len(drafts) == 0 {
		return Written{State: s}, nil
	}
	seq, err := a.lastSeq(ctx, by)
	if err != nil {
		return Written{}, err
	}
	events := by.write(s.Latest, seq, drafts)
	for _, e := range events {
		if err := journal.Check(e); err != nil {
			return Written{}, err
		}
	}
	if err := by.spendEvents(events); err != nil {
		return Written{}, err
	}
	receipt, err := a.store.Append(ctx, by.Athlete, events, by.Now)
	if err != nil {
		return Written{}, fmt.Errorf("write: %w", err)
	}
	if err := taken(receipt); err != nil {
		return Written{}, err
	}
	s, err = a.State(ctx, by.Athlete)
	return Written{events, s}, err
}

// lastSeq is the device's last count in the history.
func (a *App) lastSeq(ctx context.Context, by Pen) (int64, error) {
	all, err := a.store.Devices(ctx, by.Athlete)
	if err != nil {
		return 0, fmt.Errorf("read devices: %w", err)
	}
	for _, d := range all {
		if d.Name == by.Device {
			return max(by.Seq, d.Last), nil
		}
	}
	return by.Seq, nil
}

// taken is an error when anything was not taken in.
func taken(r store.Receipt) error {
	for _, x := range r.Answers {
		if x.Verdict != store.Applied && x.Verdict != store.Duplicate {
			return &training.InvalidError{Field: "event", Value: x.ID.String(), Why: "was not taken in: " + x.Why}
		}
	}
	return nil
}
