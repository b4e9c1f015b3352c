package progression

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// climb is progress without kilograms: repetitions to the top of the range,
// then a harder rung. A band has no kilograms either, so only its counts
// progress. The first that applies:
//
//  1. Red pain, or two sessions under the range: an easier rung.
//  2. Two sessions running every set reached the top, with two left, good form
//     and hardly any pain: a harder rung.
//  3. Otherwise one repetition more.
//
// Where nobody rated a set, two repetitions beyond the top stand for the two
// left.
//
// Source: PRG-10. House rule: the two beyond.
func (c Course) climb(as []attempt) Step {
	if c.fallsBack(as) { // Rule 1.
		return c.easier(as, CodeRungTooHard)
	}
	top := c.Asked.hi()
	if a := as[len(as)-1]; !a.rated {
		top += leftOnARung
	}
	if c.mastered(as, c.Asked.hi()) { // Rule 2.
		return c.harder(as)
	}
	return c.another(as, top) // Rule 3.
}

// leftOnARung is the reserve with which a rung is mastered.
//
// Source: PRG-10.
const leftOnARung = 2

// redInASet is the pain in a set that is red for every tissue.
//
// Source: PAIN-02, PAIN-03, PAIN-04.
const redInASet = 5

// fallsBack is rule 1 of climb.
func (c Course) fallsBack(as []attempt) bool {
	return c.Red || as[len(as)-1].pain > redInASet || poorTwice(as, c.Asked) && under(as, c.Asked)
}

// under reports whether both of the last two attempts stayed under the range;
// a small reserve alone is no reason to leave a rung.
func under(as []attempt, now Dose) bool {
	for _, a := range as[len(as)-2:] {
		low := now.lo()
		if a.target.Low > 0 {
			low = a.target.Low
		}
		if a.fewest() >= low {
			return false
		}
	}
	return true
}

// mastered is rule 2 of climb.
func (c Course) mastered(as []attempt, top int) bool {
	if len(as) < 2 {
		return false
	}
	for _, a := range as[len(as)-2:] {
		need := top
		switch {
		case a.partly && a.least < leftOnARung, a.formBroke, a.pain > mostInASet:
			return false
		case !a.rated && c.Asked.counted():
			need += leftOnARung
		}
		if !a.reached(c.Asked.Sets, need) {
			return false
		}
	}
	return true
}

// harder is the way up from a rung that is mastered, or from the heaviest load
// there is:
//
//  1. Nothing rises today: the same again.
//  2. A harder exercise, of the same ladder where there is one, the nearest
//     first.
//  3. A stronger or shorter band.
//  4. A harder form of this exercise.
//  5. Nothing harder is there: the top is kept.
//
// Source: PRG-10.
func (c Course) harder(as []attempt) Step {
	a, n, top := as[len(as)-1], c.sets(as), c.Asked.hi()
	load, moved := c.here(a.load)
	if bar, ok := c.barred(a); ok { // Rule 1.
		return c.step(Hold, load, fit(a.counts, n, c.Asked.lo(), top), append(moved, bar)...)
	}
	if e, ok := c.nearest(c.Harder, above); ok { // Rule 2.
		return c.onRung(HarderRung, e, c.because("PRG-10", CodeHarderRung, training.Word("nextExercise", e.ID)))
	}
	again := each(n, c.Asked.lo())
	switch {
	case c.Way.Loading == catalogue.ByBand: // Rule 3.
		return c.step(HarderForm, 0, again, c.because("PRG-10", CodeStrongerBand, training.Count("reps", c.Asked.lo())))
	case len(c.Exercise.HarderHow) > 0: // Rule 4.
		s := c.step(HarderForm, load, again, append(moved, c.because("PRG-10", CodeHarderForm, training.Word("how", c.Exercise.HarderHow[0])))...)
		s.How = c.Exercise.HarderHow[0]
		return s
	}
	return c.step(Hold, load, fit(a.counts, n, c.Asked.lo(), top), append(moved, c.because("PRG-10", CodeTopOfLadder))...) // Rule 5.
}

// easier is the way down: an easier exercise, else an easier form, else fewer
// repetitions.
//
// Source: PRG-10, PRG-03.
func (c Course) easier(as []attempt, code training.ReasonCode) Step {
	a, n := as[len(as)-1], c.sets(as)
	rule := c.because("PRG-10", code)
	if c.Red || a.pain > redInASet {
		rule = c.because("PRG-10", CodeRedPain)
	}
	if e, ok := c.nearest(c.Easier, below); ok {
		return c.onRung(EasierRung, e, rule, c.because("PRG-10", CodeEasierRung, training.Word("nextExercise", e.ID)))
	}
	load, moved := c.here(a.load)
	why := append(moved, rule)
	if len(c.Exercise.EasierHow) > 0 {
		s := c.step(EasierForm, load, each(n, c.Asked.lo()), append(why, c.because("PRG-10", CodeEasierForm, training.Word("how", c.Exercise.EasierHow[0])))...)
		s.How = c.Exercise.EasierHow[0]
		return s
	}
	return c.step(Hold, load, each(n, c.Asked.lo()), append(why, c.because("PRG-10", CodeBottomOfLadder))...)
}

// above and below order rungs by how near they are.
func above(from, to int) int { return to - from }
func below(from, to int) int { return from - to }

// nearest is the rung to go to: on the exercise's own ladder the nearest one in
// that direction, else the first of the list.
func (c Course) nearest(list []catalogue.Exercise, way func(from, to int) int) (catalogue.Exercise, bool) {
	own := slices.Clone(list)
	own = slices.DeleteFunc(own, func(e catalogue.Exercise) bool {
		return c.Exercise.Ladder == "" || e.Ladder != c.Exercise.Ladder || way(c.Exercise.Rung, e.Rung) <= 0
	})
	if len(own) > 0 {
		return slices.MinFunc(own, func(a, b catalogue.Exercise) int {
			return way(c.Exercise.Rung, a.Rung) - way(c.Exercise.Rung, b.Rung)
		}), true
	}
	if len(list) > 0 {
		return list[0], true
	}
	return catalogue.Exercise{}, false
}

// onRung is the first step on another exercise: the bottom of its range, or for
// a hold about half of the time held.
func (c Course) onRung(kind Kind, e catalogue.Exercise, why ...training.Reason) Step {
	m := catalogue.Reps
	if len(e.Metrics) > 0 {
		m = e.Metrics[0]
	}
	count := e.Low
	switch {
	case kind == HarderRung && m == catalogue.Seconds && c.Asked.Metric == catalogue.Seconds:
		count = restart(c.holdTop(), e)
	case count == 0 && m == c.step("", 0, nil).Metric:
		count = c.Asked.lo()
	}
	s := c.step(kind, 0, nil, why...)
	s.Exercise, s.Metric, s.PerSide = e.ID, m, e.OneSided()
	if count > 0 {
		s.Counts = each(c.Asked.Sets, count)
	}
	return s
}
