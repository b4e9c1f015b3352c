package load

import (
	"cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Tonnage is kilograms lifted with every repetition counted: 3 sets of 10 with
// 20 kg are 600.
//
// Source: LOAD-13.
type Tonnage float64

// TonnageOf is what the working sets of one exercise lifted in all: repetitions
// of both sides times the load. l is what the load was where a set does not say;
// of a pair of dumbbells both hands count. Body-weight moves lift their share of
// mass as well, where the mass is known (not 0) and the share too. A step of a
// lunge is a repetition; a weight that is held or carried is not lifted, and hops
// are counted by landings.
//
// Source: LOAD-13. House rule: warm-up sets are left out, as they are of the
// hard sets beside it.
func TonnageOf(e catalogue.Exercise, l catalogue.Loading, mass unit.Kilograms, sets []training.LoggedSet) Tonnage {
	var t Tonnage
	for _, s := range sets {
		if s.Kind != training.WorkSet {
			continue
		}
		t += Tonnage(liftsOf(e, s)) * Tonnage(movedBy(e.ID, cmp.Or(catalogue.Loading(s.Loading), l), mass, s.Load))
	}
	return t
}

func liftsOf(e catalogue.Exercise, s training.LoggedSet) int {
	n := s.Reps
	if e.Pattern.Leg() {
		n += s.Steps
	}
	return n * sidesOf(e, s)
}

func movedBy(exercise string, l catalogue.Loading, mass, held unit.Kilograms) unit.Kilograms {
	if l == catalogue.ByDumbbells {
		held *= 2
	}
	if l == catalogue.ByMachine {
		return held // sitting in a machine lifts nobody's own weight
	}
	if system, ok := strength.SystemLoad(exercise, mass, held); ok {
		return system
	}
	return held
}
