package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// RunsRead are runs and other sports as a file held them.
type RunsRead struct {
	Source string // what the file is called
	training.Calendar
}

// RunsOffer is what bringing runs in would do.
type RunsOffer struct {
	// Calendar is what would be written down.
	Calendar journal.Calendar
	Done     int // runs that were run
	Ahead    int // runs still planned
	Past     int // runs that were planned for days gone by
	// Known are runs that another source has already; they are left out.
	Known int
	// Again: a file of that name was read before; what it held is replaced.
	Again bool
}

// Nothing reports whether there is nothing to bring in.
func (o RunsOffer) Nothing() bool { return len(o.Calendar.Runs)+len(o.Calendar.Busy) == 0 && !o.Again }

// OfferRuns says what bringing in runs would do. Nothing is written. alike tells
// whether two runs are the same one; it is asked of neighbouring days.
func (a *App) OfferRuns(ctx context.Context, by Pen, in RunsRead, alike func(x, y training.Run) bool) (RunsOffer, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return RunsOffer{}, err
	}
	o := RunsOffer{Calendar: journal.Calendar{Source: in.Source, Busy: in.Busy}}
	prefix := in.Source + "/"
	others := runsBesides(s, prefix)
	o.Again = len(others) < len(s.Runs)
	of := map[training.Date]int{}
	for _, r := range in.Runs {
		if slices.ContainsFunc(others, func(x training.Run) bool { return near(x.Date, r.Date) && alike(x, r) }) {
			o.Known++
			continue
		}
		switch {
		case r.Done:
			o.Done++
		case r.Date < by.Today():
			o.Past++
		default:
			o.Ahead++
		}
		of[r.Date]++
		o.Calendar.Runs = append(o.Calendar.Runs, journal.KeyedRun{Key: fmt.Sprintf("%s%s/%d", prefix, r.Date, of[r.Date]), Run: r})
	}
	return o, nil
}

// near reports whether two days are the same or neighbours: a run may start on
// either side of midnight, depending on whose clock it has.
func near(a, b training.Date) bool { return max(a, b)-min(a, b) <= 1 }

// runsBesides are the runs known from elsewhere than the keys that begin so.
func runsBesides(s athlete.State, prefix string) []training.Run {
	var out []training.Run
	for _, r := range s.Runs {
		if len(r.Key) < len(prefix) || r.Key[:len(prefix)] != prefix {
			out = append(out, r.Run)
		}
	}
	return out
}

// ImportRuns writes down what an offer would bring in; legwork undo takes it back
// as one.
func (a *App) ImportRuns(ctx context.Context, by Pen, o RunsOffer) (Written, error) {
	if o.Nothing() {
		s, err := a.State(ctx, by.Athlete)
		return Written{State: s}, err
	}
	return a.write(ctx, by, draft{body: o.Calendar})
}

// WriteUsualWeek writes down the week of running that repeats where no run is
// known.
func (a *App) WriteUsualWeek(ctx context.Context, by Pen, week []training.UsualRun) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil || same(journal.UsualWeek{Runs: week}, journal.UsualWeek{Runs: s.Usual}) {
		return Written{State: s}, err
	}
	return a.write(ctx, by, draft{body: journal.UsualWeek{Runs: week}})
}
