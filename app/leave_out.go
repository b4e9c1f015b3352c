package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
)

// LeaveOut takes one exercise out of a session of the plan, this time.
func (a *App) LeaveOut(ctx context.Context, by Pen, session, exercise string) (Written, error) {
	return a.changeSession(ctx, by, session, func(s athlete.State, e adaptation.Entry, shown training.PrescribedSession) (training.Change, string, error) {
		c, err := adaptation.Without(s, a.cat, e, shown, exercise)
		return c, adaptation.WithoutKey(e.ID, exercise), err
	})
}
