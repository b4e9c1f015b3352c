package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// BalanceItems is how often a week has balance work from 65 on.
//
// Source: SAFE-05.
const BalanceItems = 2

// balanceID is the balance exercise that fits into a warm-up.
const balanceID = "sl_balance"

// HasBalance reports whether s trains balance.
func (s DosedSession) HasBalance() bool {
	return slices.ContainsFunc(s.Exercises, func(x DosedExercise) bool { return meritOf(x.Exercise).kind == kBalance })
}

// Balance is a stand on one leg, n times, as part of a session's warm-up, whose
// minutes hold it. There is none under 65, or where pain is against it.
//
// Source: SAFE-05. House rule: in the warm-up, where twenty minutes or a taper
// leave no room for it among the exercises; it tires nobody.
func Balance(cat *catalogue.Catalogue, b Block, n int) (DosedExercise, bool) {
	e, ok := cat.Exercise(balanceID)
	if !ok || !b.Group.Senior() {
		return DosedExercise{}, false
	}
	if ok, _ := Gate(cat, e, b, 0); !ok {
		return DosedExercise{}, false
	}
	return DosedExercise{
		Exercise: e, Role: FootRole, Part: Assistance, Sets: n, Exposures: 2,
		Dose: Dose{
			MinSets: n, MaxSets: n, Metric: catalogue.Seconds, Low: 20, High: 45, Start: 30, PerSide: true,
			RIR: 5, Rest: 15, PairRest: 15, Loading: catalogue.BodyWeight,
		},
		Why: []training.Reason{training.Because("SAFE-05", CodeWarmupBalance)},
	}, true
}
