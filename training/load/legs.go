package load

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// LegsHeld is how many hard leg sets a week are enough to hold what the legs
// have: those of the thighs, front and back, and of the calves.
//
// Source: VOL-03. House rule: each set counts for one of the three here; squats
// and hinges take the glutes along.
func LegsHeld() int {
	n := 0
	for _, r := range Ranges {
		if slices.Contains([]catalogue.Group{catalogue.Quads, catalogue.Hamstrings, catalogue.Calves}, r.Group) {
			n += r.Hold
		}
	}
	return n
}

// LegSets counts the sets of a planned session that the lower caps count.
//
// Source: VOL-04.
func LegSets(cat *catalogue.Catalogue, s training.PrescribedSession) int {
	n := 0
	for _, x := range s.Exercises {
		if e, ok := cat.Exercise(x.Exercise); ok {
			n += LowerHardSets(e, catalogue.Loading(x.Loading), x.Sets)
		}
	}
	return n
}

// LoggedLegSets counts the sets of a logged session that the lower caps count.
//
// Source: VOL-04.
func LoggedLegSets(cat *catalogue.Catalogue, s training.LoggedSession) int {
	n := 0
	for _, x := range s.Exercises {
		if e, ok := cat.Exercise(x.Exercise); ok {
			n += LoggedLowerSets(e, x.Sets)
		}
	}
	return n
}
