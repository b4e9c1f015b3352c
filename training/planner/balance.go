package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/schedule"
)

// balanceWork is what a week's sessions lack of balance work: an item for the
// warm-up of every session that has none. Its zero value adds nothing.
type balanceWork struct {
	item composition.DosedExercise
	due  bool
}

// balanceFor counts what the placed sessions of a week have; a week of one
// session takes both items in it.
//
// Source: SAFE-05. A programme is followed as written, and a primer is left
// short.
func (m Made) balanceFor(w weekWork, placed []schedule.Placed) balanceWork {
	if m.request.Programme != "" || len(placed) == 0 || !w.Primer.IsZero() {
		return balanceWork{}
	}
	have := 0
	for _, p := range placed {
		if w.sessions[p.Index].placedSession(p).HasBalance() {
			have++
		}
	}
	if have >= min(composition.BalanceItems, len(placed)) && len(placed) > 1 {
		return balanceWork{}
	}
	item, ok := composition.Balance(m.cat, m.blocks[w.block].block, max(composition.BalanceItems/len(placed), 1))
	return balanceWork{item, ok}
}

// into is s with the item before everything else, unless s has balance work.
func (b balanceWork) into(s composition.DosedSession) composition.DosedSession {
	if !b.due || s.HasBalance() {
		return s
	}
	s.Exercises = slices.Concat([]composition.DosedExercise{b.item}, s.Exercises)
	return s
}
