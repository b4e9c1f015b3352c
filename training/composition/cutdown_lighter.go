package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
)

// Lighter is s one strain class lighter: a heavy session moderate, a moderate
// one light. A light session, or one without leg work, stays as it is. Sets go
// before effort and load before nothing at all:
//
//  1. Further leg lifts go to 2 sets, then the main lift.
//  2. Hops of level 2 and 3 go.
//  3. Leg and calf work keeps one more in reserve, then two.
//  4. Further leg lifts go out.
//  5. Leg and calf work keeps up to five in reserve.
//
// Source: COMP-01 and the relaxation order's first step; LOAD-14.
func Lighter(s DosedSession) DosedSession {
	was := s.Class
	s.Variant = VariantLight
	if !was.Lower() {
		return s
	}
	s = quieter(s)
	return s.because(training.Because("COMP-01", CodeLighter, training.Word("from", was.String()), training.Word("to", s.Class.String())))
}

// NoHarderThan is s in class most at the hardest, by the steps of Lighter. rule
// asks for it and code says why.
func NoHarderThan(s DosedSession, most training.StrainClass, rule evidence.ID, code training.ReasonCode) DosedSession {
	was := s.Class
	for s.Class > most && s.Class.Lower() {
		less := quieter(s)
		if less.Class == s.Class {
			break
		}
		s = less
	}
	if s.Class == was {
		return s
	}
	return s.because(training.Because(rule, code, training.Word("from", was.String()), training.Word("to", s.Class.String())))
}

// quieter is s after as many of the steps as bring it one class down.
func quieter(s DosedSession) DosedSession {
	was := s.Class
	for _, step := range lightSteps {
		for s.Class >= was {
			less, changed := step(s)
			if !changed {
				break
			}
			s = less
		}
	}
	return s
}

var lightSteps = []func(DosedSession) (DosedSession, bool){
	func(s DosedSession) (DosedSession, bool) { return s.quietSets(second) }, // Rule 1.
	func(s DosedSession) (DosedSession, bool) { return s.quietSets(leg) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(last(s, costlyHops, 1)) }, // Rule 2.
	func(s DosedSession) (DosedSession, bool) { return s.spareReps(1) },                     // Rule 3.
	func(s DosedSession) (DosedSession, bool) { return s.spareReps(2) },
	func(s DosedSession) (DosedSession, bool) { return s.quietOut(s.spare(second)) }, // Rule 4.
	func(s DosedSession) (DosedSession, bool) { return s.spareReps(3) },              // Rule 5.
	func(s DosedSession) (DosedSession, bool) { return s.spareReps(4) },
}

func costlyHops(x DosedExercise) bool { return hops(x) && x.Exercise.Impact >= 2 }

// quietSets takes one set from the last exercise of a kind with more than 2.
func (s DosedSession) quietSets(is func(DosedExercise) bool) (DosedSession, bool) {
	i := last(s, func(x DosedExercise) bool { return is(x) && x.Sets > 2 }, 1)
	if i < 0 {
		return s, false
	}
	return s.with(s.changed(i, func(x DosedExercise) DosedExercise { x.Sets--; return x })), true
}

func (s DosedSession) quietOut(i int) (DosedSession, bool) {
	if i < 0 {
		return s, false
	}
	return s.with(slices.Delete(slices.Clone(s.Exercises), i, i+1)), true
}

// spareReps leaves leg and calf work n more in reserve than it was dosed, for
// the first exercise that has less. The dose it was composed with is what
// counts, so the step ends.
func (s DosedSession) spareReps(n int) (DosedSession, bool) {
	for i, x := range s.Exercises {
		if !(leg(x) || calf(x)) || x.Spared >= n || x.Dose.RIR >= 5 {
			continue
		}
		out := s.changed(i, func(x DosedExercise) DosedExercise {
			x.Dose = x.Dose.easier(1, x, s.Phase)
			x.Spared++
			return x
		})
		return s.with(out), true
	}
	return s, false
}

// easier is d with n more in reserve at the same repetitions: a lighter load.
func (d Dose) easier(n training.RIR, x DosedExercise, phase training.Phase) Dose {
	d.RIR += n
	d.Percent = percentOf(d, x.Exercise, phase)
	return d
}

// UpperOnly is s without anything that loads the legs, hops included: trunk
// and upper body stay. A menu's own Upper variant is composed to be worth the
// trip; this is for sessions that come from elsewhere.
//
// Source: SCH-13.
func UpperOnly(s DosedSession) DosedSession {
	s.Variant = VariantUpper
	keep := slices.DeleteFunc(slices.Clone(s.Exercises), func(x DosedExercise) bool { return !trunk(x) && !upper(x) })
	return s.with(keep).because(training.Because("SCH-13", CodeUpperOnly))
}
