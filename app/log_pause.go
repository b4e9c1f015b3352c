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
// joined by another.
func (a *App) LogPause(ctx context.Context, by Pen, p journal.Pause) (Written, error) {
	if !p.Span.Until.IsZero() && p.Span.Until < p.Span.From {
		return Written{}, &training.InvalidError{Field: "--until", Value: p.Span.Until.String(), Why: "is before the first day, " + p.Span.From.String()}
	}
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
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
	old, ok := sameOne(s, journal.Pause{Why: why, Span: training.Span{From: last}})
	if !ok {
		return Written{}, &training.InvalidError{Field: string(why), Why: "nothing of that kind is written down, so it cannot be over"}
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
