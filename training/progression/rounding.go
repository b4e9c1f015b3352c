package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
)

// round is the load there is for want: the lighter one when unsure, on a day
// that is not green and for newcomers, else the nearer. ok is false when even
// the lightest is plainly more.
//
// Source: PRG-13.
func (c Course) round(want unit.Kilograms, unsure bool) (unit.Kilograms, bool) {
	down := unsure || c.Level <= training.L0 || !c.MayRise
	return c.Kit.Round(c.Way.Loading, want, equipment.Rounding{Down: down})
}

// atMost is the heaviest load there is up to most; ok is false without one.
func (c Course) atMost(most unit.Kilograms) (unit.Kilograms, bool) {
	return c.Kit.Round(c.Way.Loading, most, equipment.Rounding{Down: true})
}

// under is the heaviest load up to most, the lightest there is where that was
// used already, and none where all are heavier than load.
func (c Course) under(most, load unit.Kilograms) unit.Kilograms {
	if k, ok := c.atMost(most); ok {
		return k
	}
	if all := c.loads(); len(all) > 0 && all[0].Grams() <= load.Grams() {
		return all[0]
	}
	return 0
}

// here is load as it can be made in this kit, never more, and a reason where it
// is not the same.
//
// Source: PRG-13.
func (c Course) here(load unit.Kilograms) (unit.Kilograms, []training.Reason) {
	if !c.kilos() || load <= 0 {
		return 0, nil
	}
	k, ok := c.atMost(load)
	switch {
	case !ok:
		return 0, []training.Reason{c.because("PRG-13", CodeTooHeavy, training.Load("load", load), training.Load("lightest", c.loads()[0]))}
	case k.Grams() != load.Grams():
		return k, []training.Reason{c.because("PRG-13", CodeNotOwned, training.Load("load", k), training.Load("was", load))}
	}
	return k, nil
}
