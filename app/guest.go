package app

import (
	"context"
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Sweeper removes what nobody comes back to, at most so many at a time.
type Sweeper interface {
	RemoveGuests(ctx context.Context, before training.Date, most int) (athletes []string, err error)
	RemoveVisits(ctx context.Context, unused training.Date, over journal.Instant, most int) (int, error)
}

// How many are removed in one transaction, during which others wait to write.
const (
	guestsAtOnce = 10
	visitsAtOnce = 500
)

// SweepGuests removes the guests who were not here for 30 days, a day more
// allowed for the clock, with their histories: nobody can come back to them. It
// gives how many, those before an error included.
func (r *Reception) SweepGuests(ctx context.Context, now journal.Instant) (int, error) {
	n := 0
	for {
		gone, err := r.book.RemoveGuests(ctx, dayOf(now).AddDays(-idleDays-clockDays), guestsAtOnce)
		if err != nil {
			return n, fmt.Errorf("remove guests: %w", err)
		}
		for _, athlete := range gone {
			r.app.warm.forget(athlete)
		}
		if n += len(gone); len(gone) < guestsAtOnce {
			return n, nil
		}
	}
}

// SweepVisits removes the visits that lapsed 30 days ago, and gives how many.
// Until then a clock that is put right brings them back.
func (r *Reception) SweepVisits(ctx context.Context, now journal.Instant) (int, error) {
	n := 0
	for {
		some, err := r.book.RemoveVisits(ctx, dayOf(now).AddDays(-2*idleDays-clockDays), now-(idleDays+clockDays)*dayMS, visitsAtOnce)
		if err != nil {
			return n, fmt.Errorf("remove visits: %w", err)
		}
		if n += some; some < visitsAtOnce {
			return n, nil
		}
	}
}
