package app

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// LogRun writes a run down as it was run. It fulfils the planned run of its day
// that is of its kind, or else the only one there is.
func (a *App) LogRun(ctx context.Context, by Pen, r training.DoneRun) (Written, error) {
	if err := notAhead(by, r.Date); err != nil {
		return Written{}, err
	}
	if err := runnable(r.Run); err != nil {
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

// What nobody runs, in metres and metres a minute.
//
// House rule: two minutes for a kilometre is faster than any world record from
// 800 m on; in 24 hours hardly anybody has run 300 km, so what is farther is of
// several days.
const (
	farthest unit.Metres = 300_000
	fastest  unit.Metres = 1000 / 2.0
)

// runnable is an error for a run that nobody can have run.
func runnable(r training.Run) error {
	switch {
	case r.Distance > farthest:
		return &training.InvalidError{Field: "distance", Value: fmt.Sprintf("%g km", float64(r.Distance)/1000), Why: "is farther than 300 km, which is no single run; check the number and its unit, or log each day's part"}
	case r.Distance > 0 && r.Minutes > 0 && r.Distance > fastest*unit.Metres(r.Minutes):
		return &training.InvalidError{Field: "time", Value: fmt.Sprintf("%g km in %d min", float64(r.Distance)/1000, r.Minutes), Why: "is faster than 2:00 a kilometre, which nobody runs; check both, and write hours like 1h45"}
	}
	return nil
}
