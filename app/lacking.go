package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/composition"
)

// Lack is what a session to come cannot have, because there is nothing to do it
// with where it stands.
type Lack struct {
	adaptation.Entry
	Why     []training.Reason // an exercise each
	Instead []string          // what is done in place of them, by id
}

// lackDays are how far ahead what is lacking is looked for: as far as phones have
// their sessions.
const lackDays = 14

// Lacking are the sessions of the coming two weeks whose exercises cannot all be
// done with what stands there.
func (a *App) Lacking(ctx context.Context, who string, today training.Date) ([]Lack, error) {
	s, err := a.State(ctx, who)
	if err != nil || s.Plan.Event.IsZero() {
		return nil, err
	}
	agenda := adaptation.AgendaOf(s, today)
	var out []Lack
	for _, e := range agenda.Between(today, today.AddDays(lackDays-1)) {
		if e.Status != adaptation.Ahead {
			continue
		}
		day, err := agenda.Today(s, a.cat, adaptation.Ask{Date: e.Date, Session: e.ID})
		if err != nil {
			return nil, fmt.Errorf("look what %s lacks: %w", e.ID, err)
		}
		if l := lackOf(e, day.Session); len(l.Why) > 0 {
			out = append(out, l)
		}
	}
	return out, nil
}

// lackOf holds a session as it will be done against the one that was planned.
func lackOf(e adaptation.Entry, now training.PrescribedSession) Lack {
	l := Lack{Entry: e}
	for _, r := range now.Why {
		if r.Code == composition.CodeNoKit {
			l.Why = append(l.Why, r)
		}
	}
	for _, x := range now.Exercises {
		planned := slices.ContainsFunc(e.Exercises, func(p training.PrescribedExercise) bool { return p.Exercise == x.Exercise })
		if !planned && slices.ContainsFunc(x.Why, func(r training.Reason) bool { return r.Code == adaptation.CodeStandsIn }) {
			l.Instead = append(l.Instead, x.Exercise)
		}
	}
	return l
}
