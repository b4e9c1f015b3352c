package app

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// LogPause writes a time of illness, travel or rest down. One of the same kind
// that the new one begins in, or that is still open, is changed rather than
// joined by another. Without a first day it is the one that holds today, with
// what was said of it, or begins today.
func (a *App) LogPause(ctx context.Context, by Pen, p journal.Pause) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	p = begunOn(s, p, by.Today())
	if !p.Span.Until.IsZero() && p.Span.Until < p.Span.From {
		return Written{}, &training.InvalidError{Field: "--until", Value: p.Span.Until.String(), Why: "is before the first day, " + p.Span.From.String()}
	}
	p.Key = fmt.Sprintf("%s-%s", p.Why, p.Span.From)
	if old, ok := sameOne(s, p); ok {
		p.Key = old.Key
	}
	return a.write(ctx, by, draft{body: p})
}

// EndPause ends the pause of a kind that is open, or holds on the last day
// given.
func (a *App) EndPause(ctx context.Context, by Pen, why journal.PauseKind, last training.Date) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	old, ok := sameOne(s, journal.Pause{Why: why, Span: training.Span{From: last.AddDays(1)}}) // that still holds
	if !ok {
		old, ok = sameOne(s, journal.Pause{Why: why, Span: training.Span{From: last}})
	}
	if !ok {
		return Written{}, &training.InvalidError{Field: string(why), Why: "nothing of that kind is written down, so it cannot be over"}
	}
	if last < old.Span.From {
		return Written{}, &training.InvalidError{Field: "--over", Value: string(why), Why: "it began on " + old.Span.From.String() + ", so it cannot have ended before; legwork undo takes it back, --until " + old.Span.From.String() + " makes it one day"}
	}
	old.Span.Until = last
	return a.write(ctx, by, draft{body: old})
}

func sameOne(s athlete.State, p journal.Pause) (journal.Pause, bool) {
	for _, x := range s.Pauses {
		if x.What.Why == p.Why && x.What.Span.Has(p.Span.From) {
			return x.What, true
		}
	}
	return journal.Pause{}, false
}

// begunOn is p with a first day.
func begunOn(s athlete.State, p journal.Pause, today training.Date) journal.Pause {
	if !p.Span.From.IsZero() {
		return p
	}
	p.Span.From = today
	if old, ok := sameOne(s, p); ok {
		p.Span.From, p.Fever = old.Span.From, p.Fever || old.Fever
		if p.Place == "" {
			p.Place = old.Place
		}
	}
	return p
}
