package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// CanLighten reports whether a session would have less against it where it stands if
// it cost the legs less. Nothing is written.
func (a *App) CanLighten(ctx context.Context, by Pen, session string) (bool, error) {
	s, cursor, err := a.plannedAt(ctx, by.Athlete)
	if err == nil {
		err = stopped(s, by.Today())
	}
	if err != nil {
		return false, err
	}
	return worked(a.warm.of(by.Athlete), cursor, lighterAsked{session, by.Today()}, func() (bool, error) {
		_, ok, err := adaptation.MadeLighter(s, a.cat, by.Today(), session)
		return ok, err
	})
}

// lighterAsked is the question CanLighten answers.
type lighterAsked struct {
	session string
	today   training.Date
}

// Lighten makes a session cost the legs less where it stands. It is a change like any
// other: every device has it, and it can be taken back. Where that would help nothing
// it is left as it is, and nothing is written.
func (a *App) Lighten(ctx context.Context, by Pen, session string) (Written, error) {
	s, e, err := a.movable(ctx, by, session)
	if err != nil {
		return Written{}, err
	}
	c, ok, err := adaptation.MadeLighter(s, a.cat, by.Today(), e.ID)
	if err != nil || !ok {
		return Written{State: s}, err
	}
	return a.write(ctx, by, draft{base: e.Plan, body: journal.Changes{
		Key: adaptation.LighterKey(e), Changes: []training.Change{c}, Why: c.Why, Asked: true,
	}})
}
