package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// Earlier has one exercise of a session of the plan done before the one it follows.
// It is a change like any other: every device has it, and it can be taken back.
func (a *App) Earlier(ctx context.Context, by Pen, session, exercise string) (Written, error) {
	s, err := a.movable(ctx, by)
	if err != nil {
		return Written{}, err
	}
	e, err := entryOf(s, by, session)
	if err != nil {
		return Written{}, err
	}
	if e.Status == adaptation.Done || e.Status == adaptation.Begun {
		return Written{}, &training.InvalidError{Field: "session", Value: e.ID, Why: "is begun or done, so its order stays"}
	}
	day, err := adaptation.Today(s, a.cat, adaptation.Ask{Date: max(e.Date, by.Today()), Session: e.ID})
	if err != nil {
		return Written{}, err
	}
	c, err := adaptation.Earlier(a.cat, e, day.Session, exercise)
	if err != nil {
		return Written{}, err
	}
	return a.write(ctx, by, draft{base: e.Plan, body: journal.Changes{
		Key: adaptation.EarlierKey(e, exercise), Changes: []training.Change{c}, Why: c.Why, Asked: true,
	}})
}
