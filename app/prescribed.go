package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/readiness"
)

// Prescribed is the session that w means as it is to be done that day; without
// exercises when nobody planned one. Nothing is written.
func (a *App) Prescribed(ctx context.Context, by Pen, w Which) (training.PrescribedSession, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil || s.Plan.Event.IsZero() || w.Session != "" && !inPlan(s, by, w.Session) {
		return training.PrescribedSession{}, err
	}
	day, err := adaptation.Today(s, a.cat, adaptation.Ask{Date: w.Date, Session: w.Session, Minutes: w.Minutes, Place: w.Place})
	return day.Session, err
}

// Verdict is what a day allows by a state, whatever is planned on it.
func (a *App) Verdict(s athlete.State, d training.Date) readiness.Verdict {
	day, err := adaptation.Today(s, a.cat, adaptation.Ask{Date: d})
	if err != nil {
		return readiness.Verdict{Date: d} // the session's kit is broken, which Today says when it is asked
	}
	return day.Verdict
}
