package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// Lift is an exercise with the way it is loaded and what can be lifted once of
// it, per hand or implement. Its zero value = none.
type Lift struct {
	Exercise catalogue.Exercise
	Loading  catalogue.Loading
	Max      Estimated
}

// Known reports whether there is a maximum to go by.
func (l Lift) Known() bool { return l.Max.Max > 0 }

// Lift is the course's own exercise as a Lift, for another that takes over from
// it. Its maximum is 0 where the past suggests none.
func (c Course) Lift() Lift {
	e, _ := Estimate(c)
	return Lift{Exercise: c.Exercise, Loading: c.Way.Loading, Max: e}
}

// The shares of a load that carry over.
//
// Source: PRG-04. House rule: the lower end of 35 to 40 % for one side, the same
// for one weight in the hands, which give out before the legs do, and four fifths
// for another form, as a start to step up from.
const (
	toOne        unit.Percent = 35
	toOtherForm  unit.Percent = 80
	handsOfAPair              = 2
)

// carried is the load to begin with in place of the lift that the exercise takes
// over from, and why. ok is false where nothing carries over, which has a reason
// too, and the plain ramp begins:
//
//  1. Nobody knows a maximum of it, or the sets asked for are too long to tell.
//  2. Another movement, a machine on either side, body weight or bands, or an
//     exercise that lifts a share of the body.
//  3. From one side to both: no doubling.
//
// Otherwise the load that the maximum allows for the dose, all hands together:
// four fifths of it, or 35 % and never half from both sides to one, and from a
// bar or a pair to one weight. What was left alone for weeks gives less, as in
// its own exercise. It is where the ramp begins and no working load.
//
// Source: PRG-04, PRG-09, PRG-11, PRG-12.
func (c Course) carried() (load unit.Kilograms, why training.Reason, ok bool) {
	from := c.From
	other := training.Word("otherExercise", from.Exercise.ID)
	none := c.because("PRG-09", CodeNothingCarried, other)
	whole, fits := c.loadFor(from.Max, c.Asked.Count, c.Asked.RIR)
	if !fits || !c.alike(from) || from.Exercise.OneSided() && !c.Exercise.OneSided() {
		return 0, none, false
	}
	share, code := c.shareOf(from)
	if last := from.Max.Last; !last.IsZero() {
		whole = leftAfter(c.Today.DaysSince(last)).Of(whole)
	}
	load, ok = c.atMost(share.Of(whole*hands(from.Loading)) / hands(c.Way.Loading))
	if !ok {
		return 0, none, false
	}
	return load, c.because("PRG-04", code, training.Load("load", load), other), true
}

// shareOf is how much of a lift carries over.
func (c Course) shareOf(from Lift) (unit.Percent, training.ReasonCode) {
	switch {
	case c.Exercise.OneSided() && !from.Exercise.OneSided():
		return toOne, CodeCarriedToOneSide
	case oneWeight(c.Way.Loading) && !oneWeight(from.Loading):
		return toOne, CodeCarriedToOneWeight
	case from.Exercise.ID == c.Exercise.ID:
		return toOtherForm, CodeCarriedLoading
	}
	return toOtherForm, CodeCarried
}

// alike is rule 2 of carried.
func (c Course) alike(from Lift) bool {
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
	return oneWeight(l) || l == catalogue.ByDumbbells || l == catalogue.ByBarbell
}

func oneWeight(l catalogue.Loading) bool {
	return l == catalogue.ByDumbbell || l == catalogue.ByKettlebell
}

func hands(l catalogue.Loading) unit.Kilograms {
	if l == catalogue.ByDumbbells {
		return handsOfAPair
	}
	return 1
}
