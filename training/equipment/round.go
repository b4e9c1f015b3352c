package equipment

import (
	"sort"

	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Rounding says which way a target between two loads goes.
type Rounding struct {
	// Down: to the lighter of the two, as for L0 and on an amber day.
	// Otherwise to the nearer one, and to the lighter when both are as near.
	Down bool
}

// tooHeavy is how far above the target the lightest load may be.
//
// House rule: a tenth, the same share that makes a step too big to take.
const tooHeavy = 1.1

// Round is the load to use for target: always one that exists here. A target
// above everything gives the heaviest. ok is false when there is no load for
// the loading, or the lightest is plainly more than the target: more than
// target when rounding down, more than a tenth above it otherwise.
//
// Source: PRG-13.
func (k Kit) Round(loading catalogue.Loading, target unit.Kilograms, r Rounding) (load unit.Kilograms, ok bool) {
	loads := k.Loads(loading)
	above := firstAbove(loads, target)
	switch {
	case len(loads) == 0:
		return 0, false
	case above == 0 && (r.Down || loads[0].Grams() > (target*tooHeavy).Grams()):
		return 0, false
	case above == 0:
		return loads[0], true
	case above == len(loads) || r.Down:
		return loads[above-1], true
	}
	lower, upper := loads[above-1], loads[above]
	if upper.Grams()-target.Grams() < target.Grams()-lower.Grams() {
		return upper, true
	}
	return lower, true
}

// bigStep is the rise that asks for more repetitions first.
const bigStep unit.Percent = 10

// Step is the way from one load to the next one up.
type Step struct {
	Load unit.Kilograms
	Rise unit.Percent // of the load before
	// Big: the rise is over 10 %, so first come two to four more repetitions,
	// a slower lowering or a pause, and then the jump.
	Big bool
}

// Next is the lightest load above load. ok is false when there is none.
//
// Source: PRG-13.
func (k Kit) Next(loading catalogue.Loading, load unit.Kilograms) (Step, bool) {
	loads := k.Loads(loading)
	i := firstAbove(loads, load)
	switch {
	case i == len(loads):
		return Step{}, false
	case load <= 0:
		return Step{Load: loads[i], Rise: 100, Big: true}, true
	}
	rise := unit.Percent(100 * (loads[i] - load) / load)
	return Step{Load: loads[i], Rise: rise, Big: rise > bigStep+1e-9}, true
}

// firstAbove is the index of the first load heavier than target.
func firstAbove(loads []unit.Kilograms, target unit.Kilograms) int {
	return sort.Search(len(loads), func(i int) bool { return loads[i].Grams() > target.Grams() })
}

// Below is the heaviest load under load. ok is false when there is none.
func (k Kit) Below(loading catalogue.Loading, load unit.Kilograms) (unit.Kilograms, bool) {
	loads := k.Loads(loading)
	i := sort.Search(len(loads), func(i int) bool { return loads[i].Grams() >= load.Grams() })
	if i == 0 {
		return 0, false
	}
	return loads[i-1], true
}
