package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
)

// Earlier has one exercise of a session of the plan done before the one it follows.
func (a *App) Earlier(ctx context.Context, by Pen, session, exercise string) (Written, error) {
	return a.changeSession(ctx, by, session, func(_ athlete.State, e adaptation.Entry, shown training.PrescribedSession) (training.Change, string, error) {
		if e.Status == adaptation.Begun {
			return training.Change{}, "", &training.InvalidError{Field: "session", Value: e.ID, Why: "is begun, so its order stays"}
		}
		c, err := adaptation.Earlier(a.cat, e, shown, exercise)
		return c, adaptation.EarlierKey(e, exercise), err
	})
}
