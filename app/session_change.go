package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// sessionChange is the change that an athlete asks for in a session, whose day
// shows it as shown, and the key it is known by.
type sessionChange func(s athlete.State, e adaptation.Entry, shown training.PrescribedSession) (training.Change, string, error)

// changeSession writes down how an athlete wants a session of the plan. It is a
// change like any other: every device has it, and it can be taken back.
func (a *App) changeSession(ctx context.Context, by Pen, session string, change sessionChange) (Written, error) {
	s, e, err := a.movable(ctx, by, session)
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
	c, key, err := change(s, e, day.Session)
	if err != nil {
		return Written{}, err
	}
	return a.write(ctx, by, draft{base: e.Plan, body: journal.Changes{Key: key, Changes: []training.Change{c}, Why: c.Why, Asked: true}})
}
