package app

import (
	"cmp"
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/order"
)

// KeptWeek is the strength sessions of one week, as planned and as done.
type KeptWeek struct {
	Monday   training.Date
	Sessions []KeptSession // by day
}

// KeptSession is one session with what became of it.
type KeptSession struct {
	adaptation.Entry
	Log *athlete.Session // nil = nothing is logged of it
}

// Kept is the last weeks up to that of a day, oldest first, from the first in
// which something was planned. Sessions that nobody planned are among them.
func (a *App) Kept(ctx context.Context, who string, today training.Date, weeks int) ([]KeptWeek, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return nil, err
	}
	from := today.Monday().AddDays(-7 * (weeks - 1))
	until := today.Monday().AddDays(6)
	logs := map[string]*athlete.Session{}
	for _, x := range s.Sessions {
		if x.Date >= from.AddDays(-7) {
			logs[x.ID] = x
		}
	}
	out := make([]KeptWeek, weeks)
	for i := range out {
		out[i].Monday = from.AddDays(7 * i)
	}
	planned := map[string]bool{}
	for _, e := range adaptation.AgendaSince(s, today, from.AddDays(-7)).Between(from, until) {
		planned[e.ID] = true
		w := &out[e.Date.DaysSince(from)/7]
		w.Sessions = append(w.Sessions, KeptSession{e, logs[e.ID]})
	}
	for _, x := range s.Sessions {
		if x.Date < from || x.Date > until || planned[x.ID] || len(x.Exercises) == 0 {
			continue
		}
		own := KeptSession{Log: x}
		own.ID, own.Name, own.Date, own.Start, own.Status = x.ID, x.Name, x.Date, x.Start, adaptation.Done
		w := &out[x.Date.DaysSince(from)/7]
		w.Sessions = append(w.Sessions, own)
	}
	for _, w := range out {
		order.By(w.Sessions, func(x, y KeptSession) int { return cmp.Or(cmp.Compare(x.Date, y.Date), cmp.Compare(x.Start, y.Start)) })
	}
	for len(out) > 1 && len(out[0].Sessions) == 0 {
		out = out[1:]
	}
	return out, nil
}
