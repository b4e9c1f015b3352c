package adaptation

import (
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/strength"
)

// liftsOf are the lifts a plan is made from: what the logged sets say an
// athlete can lift once, and the profile's own lifts where they say nothing. An
// exercise that lifts a share of the body is left to progress from set to set.
//
// Source: PRG-04, PRG-07.
func liftsOf(s athlete.State, cat *catalogue.Catalogue, from training.Date) []training.Lift {
	var out []training.Lift
	gap := gapBefore(s, from)
	for id, past := range exposures(s, from.AddDays(-1)) {
		e, ok := cat.Exercise(id)
		if _, shared := strength.SystemLoad(id, 1, 0); !ok || shared {
			continue
		}
		c := progression.Course{Exercise: e, Past: past, Profile: s.Profile, Today: from, Gap: gap}
		if est, ok := progression.Estimate(c); ok && est.Sessions > 0 {
			out = append(out, training.Lift{Exercise: id, Load: (est.Max.Grams()).Kilograms(), Reps: 1})
		}
	}
	known := func(id string) bool {
		return slices.ContainsFunc(out, func(l training.Lift) bool { return l.Exercise == id })
	}
	for _, l := range s.Profile.Lifts {
		if !known(l.Exercise) {
			out = append(out, l)
		}
	}
	order.By(out, func(a, b training.Lift) int { return strings.Compare(a.Exercise, b.Exercise) })
	return out
}
