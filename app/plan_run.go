package app

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// farthestAhead is how far ahead a run may be planned by hand, in days.
//
// House rule: over two years nobody knows their runs.
const farthestAhead = 2 * 365

// longestRun is the longest run that can be planned, in minutes.
//
// House rule: a day and a night; what is longer is of several days.
const longestRun unit.Minutes = 24 * 60

// PlanRun writes a run to come down, beside those of calendars. The sessions
// around it make room when the day is next looked at.
func (a *App) PlanRun(ctx context.Context, by Pen, r training.Run) (Written, error) {
	today := by.Today()
	switch {
	case r.Date < today:
		return Written{}, &training.InvalidError{Field: "day", Value: r.Date.String(), Why: "has passed; choose today or a day to come"}
	case r.Date > today.AddDays(farthestAhead):
		return Written{}, &training.InvalidError{Field: "day", Value: r.Date.String(), Why: "is more than two years ahead; choose a nearer day"}
	case r.Minutes <= 0 || r.Minutes > longestRun:
		return Written{}, &training.InvalidError{Field: "minutes", Value: fmt.Sprint(int(r.Minutes)), Why: "give a whole number from 1 to 1440"}
	}
	if err := runnable(r); err != nil {
		return Written{}, err
	}
	if r.Start == 0 {
		r.Start, r.StartAssumed = training.AssumedStart(r.Date), true
	}
	r.Key = r.Kind.Key()
	key := fmt.Sprintf("by-hand/%s/%s", r.Date, by.fresh())
	return a.write(ctx, by, draft{body: journal.PlannedRun{KeyedRun: journal.KeyedRun{Key: key, Run: r}}})
}
