package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training/journal"
)

// Holding is how much is kept of one athlete: enough to tell whether two stores
// hold the same.
type Holding struct {
	Athlete string
	Name    string
	Events  int
	Latest  journal.ID
	Plan    journal.ID // the adopted one; zero = none
}

// Inventory folds every history, which is what a backup is good for, and lists
// what there is.
func (a *App) Inventory(ctx context.Context) ([]Holding, error) {
	all, err := a.Athletes(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Holding, len(all))
	for i, x := range all {
		s, err := a.State(ctx, x.ID)
		if err != nil {
			return nil, err
		}
		out[i] = Holding{x.ID, x.Name, s.Events, s.Latest, s.Plan.Event}
	}
	return out, nil
}

// Covers reports whether copied holds at least what original did.
func Covers(copied, original []Holding) bool {
	for _, o := range original {
		i := slices.IndexFunc(copied, func(c Holding) bool { return c.Athlete == o.Athlete })
		if i < 0 || copied[i].Events < o.Events || copied[i].Latest.Compare(o.Latest) < 0 {
			return false
		}
	}
	return true
}

// Total is how many events several histories have.
func Total(list []Holding) int {
	n := 0
	for _, h := range list {
		n += h.Events
	}
	return n
}
