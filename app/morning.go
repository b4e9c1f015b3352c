package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Morning are the answers of the morning after training.
type Morning struct {
	Soreness int                // 0 none to 10 worst
	Pain     []training.Pain    // of the places asked about
	Check    training.Readiness // of the day's; zero answers = none were given
}

// TellMorning writes the answers of a morning down, all taken back as one.
func (a *App) TellMorning(ctx context.Context, by Pen, m Morning) (Written, error) {
	day := by.Today()
	drafts := []draft{{body: journal.Soreness{Soreness: training.Soreness{Date: day, Score: m.Soreness}}}}
	for _, p := range m.Pain {
		drafts = append(drafts, draft{body: journal.Pain{ReportedPain: training.ReportedPain{Pain: p, Date: day, Moment: training.PainMorning}}})
	}
	if m.Check.Date = day; m.Check != (training.Readiness{Date: day}) {
		drafts = append(drafts, draft{body: journal.Readiness{Readiness: m.Check}})
	}
	return a.once(ctx, by, drafts...)
}
