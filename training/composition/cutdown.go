package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// CutDown is s in less time: for 30, 20 or 10 minutes, or any other. It takes
// the first step below that still has something to take, again and again,
// until the session fits; every cut leaves its reason.
//
//  1. Upper-body isolation.
//  2. The second trunk exercise.
//  3. The second hip exercise.
//  4. Accessories go into supersets.
//  5. Accessories go to 2 sets, then out: upper body, feet, a second calf
//     exercise, and of hip and trunk all but one.
//  6. Hops go to one set.
//  7. The second one-sided leg exercise goes.
//  8. The other pattern goes: it leads another day.
//  9. Hops go; the main lift goes to 3 sets, then to 2.
//  10. The last of trunk and hip goes.
//  11. If nothing else helps, the calf exercise.
//
// One main lift of two sets at its load stays to the end, and so does a calf
// exercise wherever ten minutes hold it.
//
// Source: CUT-01, VOL-06, VOL-10. House rule: steps 9 to 11, for ten minutes.
func CutDown(s DosedSession, minutes unit.Minutes) DosedSession {
	was := s.Budget
	s.Budget = min(was, minutes)
	s.Variant = variantFor(s.Budget)
	if s.Budget < 45 && was >= 45 {
		s.Exercises = unpaired(s.Exercises)
	}
	s = s.with(s.Exercises)
	for _, step := range cuts {
		for !s.fits() {
			less, cut := step(s)
			if !cut {
				break
			}
			s = less
		}
	}
	return s
}

func variantFor(budget unit.Minutes) string {
	switch {
	case budget < 20:
		return VariantForm
	case budget < 30:
		return VariantShort
	}
	return VariantFull
}

// fits reports whether s keeps its time and VOL-10's number of exercises.
func (s DosedSession) fits() bool { return s.Time <= s.Budget.Seconds() && !s.crowded() }

func (s DosedSession) crowded() bool { return len(s.Exercises) > mostExercises(s.Budget) }

// cuts are the steps of CutDown. Each makes one cut, or says there is none.
var cuts = []func(DosedSession) (DosedSession, bool){
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, isolation, 1)) }, // Rule 1.
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, trunk, 2)) },     // Rule 2.
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, hip, 2)) },       // Rule 3.
	DosedSession.superset, // Rule 4.
	func(s DosedSession) (DosedSession, bool) { return s.fewerSets(assistance, 2) }, // Rule 5.
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, upper, 1)) },
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, foot, 1)) },
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, calf, 2)) },
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(s.spareCore()) },
	func(s DosedSession) (DosedSession, bool) { return s.fewerSets(hops, 1) },                   // Rule 6.
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, oneSidedSecond, 1)) }, // Rule 7.
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(s.spare(second)) },            // Rule 8.
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, hops, 1)) },           // Rule 9.
	func(s DosedSession) (DosedSession, bool) { return s.fewerSetsForTime(leg, 3) },
	func(s DosedSession) (DosedSession, bool) { return s.fewerSetsForTime(leg, 2) },
	func(s DosedSession) (DosedSession, bool) { return s.leaveOut(last(s, core, 1)) }, // Rule 10.
	func(s DosedSession) (DosedSession, bool) { // Rule 11.
		if s.crowded() || last(s, leg, 1) < 0 {
			return s, false
		}
		return s.leaveOut(last(s, calf, 1))
	},
}

// The kinds of exercise the steps speak of.
func isolation(x DosedExercise) bool {
	return x.Exercise.ID == "triceps_oh" || x.Exercise.ID == "dip_bench"
}
func trunk(x DosedExercise) bool          { return x.Role == TrunkRole }
func hip(x DosedExercise) bool            { return x.Role == HipRole }
func core(x DosedExercise) bool           { return trunk(x) || hip(x) }
func upper(x DosedExercise) bool          { return x.Role == UpperRole }
func foot(x DosedExercise) bool           { return x.Role == FootRole }
func calf(x DosedExercise) bool           { return x.Role == CalfRole }
func hops(x DosedExercise) bool           { return x.Role == Power }
func second(x DosedExercise) bool         { return x.Part == SecondLift }
func oneSidedSecond(x DosedExercise) bool { return second(x) && x.Exercise.OneSided() }
func leg(x DosedExercise) bool            { return x.Part != Assistance }
func assistance(x DosedExercise) bool     { return x.Part == Assistance && x.Role != Power }

// last is the index of the last exercise of a kind when there are at least n
// of it, else -1.
func last(s DosedSession, is func(DosedExercise) bool, n int) int {
	at, count := -1, 0
	for i, x := range s.Exercises {
		if is(x) {
			at = i
			count++
		}
	}
	if count < n {
		return -1
	}
	return at
}

// spare is the last exercise of a kind, as long as another leg exercise stays.
func (s DosedSession) spare(is func(DosedExercise) bool) int {
	if last(s, leg, 2) < 0 {
		return -1
	}
	return last(s, is, 1)
}

// spareCore is the hip or trunk exercise to go while another stays: hip first,
// as half an hour's last exercise is a side plank (VOL-06, VOL-07).
func (s DosedSession) spareCore() int {
	if last(s, core, 2) < 0 {
		return -1
	}
	return max(last(s, hip, 1), last(s, trunk, 2))
}

// leaveOut takes exercise i out; -1 takes nothing.
func (s DosedSession) leaveOut(i int) (DosedSession, bool) {
	if i < 0 {
		return s, false
	}
	rule := evidence.ID("CUT-01")
	if s.Time <= s.Budget.Seconds() {
		rule = "VOL-10" // time would do, the number of exercises does not
	}
	why := training.Because(rule, CodeCutWhole, training.Word("exercise", s.Exercises[i].Exercise.ID), training.Count("minutes", s.Budget))
	rest := slices.Delete(slices.Clone(s.Exercises), i, i+1)
	if s.Budget < 45 {
		unpair(rest) // what was left alone may find a better partner
	}
	return s.with(rest).because(why), true
}

// fewerSets takes the last exercise of a kind with more than n sets down to n.
func (s DosedSession) fewerSets(is func(DosedExercise) bool, n int) (DosedSession, bool) {
	i := last(s, func(x DosedExercise) bool { return is(x) && x.Sets > n }, 1)
	if i < 0 {
		return s, false
	}
	why := training.Because("CUT-01", CodeCutSets, training.Word("exercise", s.Exercises[i].Exercise.ID),
		training.Count("from", s.Exercises[i].Sets), training.Count("to", n), training.Count("minutes", s.Budget))
	return s.with(s.changed(i, func(x DosedExercise) DosedExercise { x.Sets = n; return x })).because(why), true
}

// fewerSetsForTime is fewerSets where time is what is short.
func (s DosedSession) fewerSetsForTime(is func(DosedExercise) bool, n int) (DosedSession, bool) {
	if s.Time <= s.Budget.Seconds() {
		return s, false
	}
	return s.fewerSets(is, n)
}

// superset pairs what stands alone.
func (s DosedSession) superset() (DosedSession, bool) {
	if s.Written {
		return s, false
	}
	joined := s
	joined.Exercises = paired(s.Exercises, 0)
	joined = joined.Measured()
	if joined.Time >= s.Time {
		return s, false
	}
	return joined.because(training.Because("CUT-01", CodeCutPaired)), true
}

// changed is the exercises of s with one of them replaced.
func (s DosedSession) changed(i int, by func(DosedExercise) DosedExercise) []DosedExercise {
	out := slices.Clone(s.Exercises)
	out[i] = by(out[i])
	return out
}
