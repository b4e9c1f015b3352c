package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// Shorten makes a session of the plan fit the minutes there are, in the order in
// which a session gives way. It is a change like any other: every device has it,
// and it can be taken back. A session that takes no longer is left as it is, and
// nothing is written.
func (a *App) Shorten(ctx context.Context, by Pen, session string, minutes unit.Minutes) (Written, error) {
	s, e, err := a.movable(ctx, by, session)
	if err != nil {
		return Written{}, err
	}
	if e.Status == adaptation.Done || e.Status == adaptation.Begun {
		return Written{}, &training.InvalidError{Field: "session", Value: e.ID, Why: "is begun or done; leave out what there is no time for"}
	}
	c, ok, err := adaptation.Shortened(s, a.cat, e, minutes)
	if err != nil || !ok {
		return Written{State: s}, err
	}
	return a.write(ctx, by, draft{base: e.Plan, body: journal.Changes{
		Key: adaptation.ShortKey(e.ID, minutes), Changes: []training.Change{c}, Why: c.Why, Asked: true,
	}})
}
