package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// StandIn is an exercise that may be done instead of another, as the session has
// it then.
type StandIn struct {
	training.PrescribedExercise
	// For are the wishes it answers.
	For []adaptation.SwapWhy
}

// Instead are the exercises that may be done instead of one of a session, the
// nearest first. Nothing is written.
func (a *App) Instead(ctx context.Context, by Pen, session, exercise string) ([]StandIn, error) {
	s, err := a.planned(ctx, by.Athlete)
	if err != nil {
		return nil, err
	}
	e, err := entryOf(s, by, session)
	if err != nil {
		return nil, err
	}
	p := a.packing(s, adaptation.AgendaOf(s, by.Today()), e, by.Today())
	today, err := p.prospect.Outlook(p.ask, nil)
	if err != nil {
		return nil, err
	}
	day := today.Day
	day.Session.Exercises = slices.DeleteFunc(slices.Clone(day.Session.Exercises), func(x training.PrescribedExercise) bool { return x.Exercise != exercise })
	swaps, err := p.swaps(day)
	if err != nil || len(swaps) == 0 {
		return nil, err
	}
	var out []StandIn
	for _, x := range swaps[0].Swaps {
		i := slices.IndexFunc(x.Exercises, func(e training.PrescribedExercise) bool { return e.Exercise == x.To })
		in := StandIn{PrescribedExercise: x.Exercises[i]}
		for _, why := range adaptation.SwapWhys {
			if slices.Contains(swaps[0].For[why], x.To) {
				in.For = append(in.For, why)
			}
		}
		out = append(out, in)
	}
	return out, nil
}

// SwapIn writes down that an exercise is done instead of another in a session of
// the plan, on whatever day that is, and with lasting in those from now on: one of
// those that Instead lists. It begins nothing.
func (a *App) SwapIn(ctx context.Context, by Pen, session string, x journal.Swap, lasting bool) (Written, error) {
	list, err := a.Instead(ctx, by, session, x.From)
	if err != nil {
		return Written{}, err
	}
	if !slices.ContainsFunc(list, func(e StandIn) bool { return e.Exercise == x.To }) {
		return Written{}, &training.InvalidError{Field: "exercise", Value: x.To, Why: "does not stand in for that one; choose one of the list"}
	}
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	e, err := entryOf(s, by, session)
	if err != nil {
		return Written{}, err
	}
	body := journal.Body(x)
	if lasting {
		body = journal.Replace{Swap: x}
	}
	return a.write(ctx, by, draft{session: e.ID, base: e.Plan, body: body})
}
