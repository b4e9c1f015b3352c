package app

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// LogRun writes a run down as it was run. It fulfils the planned run of its day
// that is of its kind, or else the only one there is.
func (a *App) LogRun(ctx context.Context, by Pen, r training.DoneRun) (Written, error) {
	if err := notAhead(by, r.Date); err != nil {
		return Written{}, err
	}
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	planned, key := fulfilled(s, r)
	if r.Start == 0 {
		r.Start, r.StartAssumed = planned.Start, planned.StartAssumed
	}
	if r.Start == 0 {
		r.Start, r.StartAssumed = training.AssumedStart(r.Date), true
	}
	r.Done, r.Key = true, r.Kind.Key()
	return a.write(ctx, by, draft{body: journal.DoneRun{Key: key, Run: r}})
}

// fulfilled is the planned run that r is, and the key it goes under.
func fulfilled(s athlete.State, r training.DoneRun) (training.Run, string) {
	var open []*athlete.Run
	taken := 0
	for _, x := range s.Runs {
		switch {
		case x.Date != r.Date:
		case x.Done:
			taken++
		case x.Kind == r.Kind:
			return x.Run, x.Key
		default:
			open = append(open, x)
		}
	}
	if len(open) == 1 {
		return open[0].Run, open[0].Key
	}
	return training.Run{}, fmt.Sprintf("by-hand/%s/%d", r.Date, taken+1)
}
