package main

import (
	"context"
	"os"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// demoWeeks is how long the runner of a demonstration has trained: four months.
const demoWeeks = 17

// openDemo makes a store that is gone when it is closed. It is never one that
// anybody's data is in, because whoever comes is let in.
func openDemo(ctx context.Context, w world, flags *diaryFlags) (*served, error) {
	if flags.data != "" {
		return nil, &training.InvalidError{Field: "--demo", Why: "keeps nothing and opens nobody's data; leave --data out"}
	}
	dir, err := os.MkdirTemp("", "legwork-demo-")
	if err != nil {
		return nil, &training.InvalidError{Field: "--demo", Value: os.TempDir(), Why: "needs a folder for a while: " + plainError(err) + "; set TMPDIR to one that can be written to"}
	}
	tidy := func() { _ = os.RemoveAll(dir) }
	s, err := openFolder(ctx, w, dir)
	if err != nil {
		tidy()
		return nil, err
	}
	s.tidy, s.check = tidy, nil
	return s, nil
}

// demonstrate fills an empty store with a life up to yesterday, and gives what
// lets visitors in as who lived it.
func demonstrate(ctx context.Context, w world, s *served) (func(context.Context, journal.Instant) (app.Visitor, string, error), error) {
	today, err := w.today()
	if err != nil {
		return nil, err
	}
	now, _ := app.Moment(w.now())
	who, _, err := s.reception.Arrive(ctx, app.Arrival{Name: "Robin"}, now)
	if err != nil {
		return nil, err
	}
	_, east := w.now().Zone()
	runner := simulate.Showcase(today, demoWeeks, east/60)
	runner.Name = who.Athlete
	if err := s.relive(ctx, simulate.Journal(simulate.NewWorld(s.cat), runner, demoWeeks+1)); err != nil {
		return nil, err
	}
	return func(ctx context.Context, now journal.Instant) (app.Visitor, string, error) {
		return s.reception.SignIn(ctx, who.Account, "A visitor", now)
	}, nil
}

// relive writes a life down day by day, as received when it happened.
func (s *served) relive(ctx context.Context, events []journal.Event) error {
	for len(events) > 0 {
		n := 1
		for n < len(events) && events[n].Date() == events[0].Date() {
			n++
		}
		if _, err := s.keep.Append(ctx, events[0].Athlete, events[:n], events[n-1].ID.Time()); err != nil {
			return err
		}
		events = events[n:]
	}
	return nil
}
