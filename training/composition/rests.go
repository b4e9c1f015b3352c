package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// RestInTurn sets the rests of supersets in list, which was dosed so: none from
// the first exercise to its partner, the pair's after the partner, and the
// lift's own once one of them has no sets left.
//
// Source: PER-07, TIME-01.
func RestInTurn(list []training.PrescribedExercise, dosed []DosedExercise) {
	for i := range list {
		if !inTurn(list, i) {
			continue
		}
		first, second := list[i].Work(), list[i+1].Work()
		pair := max(dosed[i].Dose.PairRest, dosed[i+1].Dose.PairRest)
		for k := range min(len(first), len(second)) {
			first[k].Rest, second[k].Rest = 0, pair
		}
	}
}

// inTurn reports whether exercise i and the one after it are a superset.
func inTurn(list []training.PrescribedExercise, i int) bool {
	return i >= 0 && i+1 < len(list) && list[i].Superset != "" && list[i].Superset == list[i+1].Superset
}

// restsRead gives dosed the rests that list says, undoing RestInTurn: the pair's
// are those of the rounds both have, a lift's own those of its other sets. What
// list does not say, because there is no such set, is the usual.
func restsRead(list []training.PrescribedExercise, dosed []DosedExercise, b Block, budget unit.Minutes) {
	for i := range dosed {
		d := &dosed[i].Dose
		d.Rest, d.PairRest = usualRests(dosed[i], b, budget)
		work, together := list[i].Work(), 0
		for _, first := range []int{i, i - 1} {
			if !inTurn(list, first) {
				continue
			}
			second := list[first+1].Work()
			if together = min(len(list[first].Work()), len(second)); together > 0 {
				d.PairRest = second[0].Rest
			}
		}
		d.Rest = max(d.Rest, d.PairRest)
		if alone := work[together:]; len(alone) > 0 {
			d.Rest = alone[0].Rest
		}
	}
}

// usualRests are the rests that DoseOf would give an exercise alone and in a
// superset, in a session of so many minutes.
func usualRests(x DosedExercise, b Block, budget unit.Minutes) (alone, pair unit.Seconds) {
	switch {
	case x.Role == Power:
		return hopRest, hopRest
	case !x.Exercise.Pattern.Leg():
		return assistanceRest(x.Exercise, x.Dose), assistancePairRest
	}
	s := secondScheme(b.doses(), b.dosedAs())
	if x.Part == MainLift {
		s = mainScheme(b.doses(), b.dosedAs())
	}
	if budget < 45 {
		return s.short, s.pair
	}
	return s.rest, s.pair
}
