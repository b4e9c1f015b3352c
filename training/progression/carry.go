package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Lift is an exercise with the way it is loaded and what can be lifted once of
// it, per hand or implement.
type Lift struct {
	Exercise catalogue.Exercise
	Loading  catalogue.Loading
	Max      strength.Estimate
}

// The shares of a load that carry over.
//
// Source: PRG-04. House rule: the lower end of 35 to 40 % for one side, and
// four fifths for another form, as a start to step up from.
const (
	toOneSide    unit.Percent = 35
	toOtherForm  unit.Percent = 80
	handsOfAPair              = 2
)

// Carry is the load to begin c's exercise with after from was swapped for it or
// left for another rung, and why. ok is false where nothing carries over and
// the plain ramp begins:
//
//  1. Another movement, a machine on either side, body weight or bands, or an
//     exercise that lifts a share of the body.
//  2. From one side to both: no doubling.
//
// Otherwise the load that from's maximum allows for the dose, all hands
// together: four fifths of it, from both sides to one 35 %, never half. It is
// where the ramp begins and no working load.
//
// Source: PRG-04, PRG-09, PRG-12.
func Carry(from Lift, c Course) (unit.Kilograms, training.Reason, bool) {
	none := c.because("PRG-09", CodeNothingCarried, training.Word("otherExercise", from.Exercise.ID))
	whole, ok := strength.LoadFor(from.Max.Max, c.Asked.Count, c.Asked.RIR)
	if !ok || !c.kilos() || !alike(from, c) || from.Exercise.OneSided() && !c.Exercise.OneSided() {
		return 0, none, false
	}
	share, code := toOtherForm, CodeCarried
	if !from.Exercise.OneSided() && c.Exercise.OneSided() {
		share, code = toOneSide, CodeCarriedToOneSide
	}
	want := share.Of(whole*hands(from.Loading)) / hands(c.Way.Loading)
	load, ok := c.atMost(want)
	if !ok {
		return 0, none, false
	}
	return load, c.because("PRG-04", code, training.Load("load", load), training.Word("otherExercise", from.Exercise.ID)), true
}

// alike is rule 1 of Carry.
func alike(from Lift, c Course) bool {
	if from.Exercise.Pattern != c.Exercise.Pattern || !free(from.Loading) || !free(c.Way.Loading) {
		return false
	}
	for _, id := range []string{from.Exercise.ID, c.Exercise.ID} {
		if _, shared := strength.SystemLoad(id, 1, 0); shared {
			return false
		}
	}
	return true
}

func free(l catalogue.Loading) bool {
	return l == catalogue.ByDumbbell || l == catalogue.ByDumbbells || l == catalogue.ByKettlebell || l == catalogue.ByBarbell
}

func hands(l catalogue.Loading) unit.Kilograms {
	if l == catalogue.ByDumbbells {
		return handsOfAPair
	}
	return 1
}
