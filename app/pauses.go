package app

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Pause is a time of illness or travel that holds on a day.
type Pause struct {
	journal.Pause
	Event journal.ID
}

// Trains reports whether there is a place to train meanwhile.
func (p Pause) Trains() bool { return p.Why == journal.Away && p.Place != "" }

func pauses(s athlete.State, day training.Date) []Pause {
	var out []Pause
	for _, p := range s.Pauses {
		if p.What.Span.Has(day) {
			out = append(out, Pause{p.What, p.Event})
		}
	}
	return out
}
