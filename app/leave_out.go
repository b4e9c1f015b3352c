package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
)

// LeaveOut takes one exercise out of a session of the plan, this time. It is a
// change like any other: every device has it, and it can be taken back.
func (a *App) LeaveOut(ctx context.Context, by Pen, session, exercise string) (Written, error) {
	s, err := a.movable(ctx, by)
	if err != nil {
		return Written{}, err
	}
	e, err := entryOf(s, by, session)
	if err != nil {
		return Written{}, err
	}
	if e.Status == adaptation.Done {
		return Written{}, &training.InvalidError{Field: "session", Value: e.ID, Why: "is done already"}
	}
	day, err := adaptation.Today(s, a.cat, adaptation.Ask{Date: max(e.Date, by.Today()), Session: e.ID})
	if err != nil {
		return Written{}, err
	}
	c, err := adaptation.Without(s, a.cat, e, day.Session, exercise)
	if err != nil {
		return Written{}, err
	}
	return a.write(ctx, by, draft{base: e.Plan, body: journal.Changes{
		Key: adaptation.WithoutKey(e.ID, exercise), Changes: []training.Change{c}, Why: c.Why, Asked: true,
	}})
}
