package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

// CalvesSlowly says that a session has fewer sets for the calves than composed,
// so that a week's grow slowly. Facts: sets, of the week.
const CalvesSlowly training.ReasonCode = "planner.calves-slowly"

// fewestCalfSets is where taking sets off a calf exercise ends (VOL-10).
const fewestCalfSets = 2

// calvesSlow reports whether the athlete's calf work grows slowly.
//
// Source: SAFE-06.
func (m Made) calvesSlow() bool {
	age := m.request.Profile.Age
	return age >= middleAge && age < olderAdult
}

// calfCeiling is the most working sets for the calves in a week after ordinary
// weeks with so many; 0 = no bound, before the first of them.
//
// Source: SAFE-06, a tenth more. House rule: than the most of the last four
// ordinary weeks, in whole sets rounded up, so that a step is at least one.
func calfCeiling(weeks []int) int {
	if len(weeks) == 0 {
		return 0
	}
	most := slices.Max(weeks[max(0, len(weeks)-growthWeeks):])
	return most + (most+9)/10
}

// slowCalves takes sets off the calf exercises of a week, the one with most of
// them first, while the week has more than most. A tendon's own dose stays. A
// superset with fewer sets on one side rests longer, so that sessions are held
// to their minutes anew.
//
// Source: SAFE-06, TIME-01.
func slowCalves(list []sessionWork, most int, minutes unit.Minutes) []sessionWork {
	cut := make([]bool, len(list))
	for calfSets(list) > most {
		i, k := fullestCalf(list)
		if i < 0 {
			break
		}
		s := list[i].full
		s.Exercises = slices.Clone(s.Exercises)
		s.Exercises[k].Sets--
		list[i].full, cut[i] = s.Measured(), true
	}
	for i := range list {
		if cut[i] {
			list[i] = list[i].with(because(composition.CutDown(list[i].full, minutes), training.Because("SAFE-06", CalvesSlowly, training.Count("sets", most))))
		}
	}
	return list
}

func because(s composition.DosedSession, r training.Reason) composition.DosedSession {
	s.Why = append(s.Why[:len(s.Why):len(s.Why)], r)
	return s
}

// with is w with its full session changed, and the variants made of it anew.
func (w sessionWork) with(full composition.DosedSession) sessionWork {
	w.full, w.light, w.short = full, composition.Lighter(full), composition.CutDown(full, shortForm)
	return w
}

// growsSlowly reports whether x is calf work that the rule is for.
func growsSlowly(x composition.DosedExercise) bool {
	return x.Role == composition.CalfRole && !slices.ContainsFunc(x.Why, func(r training.Reason) bool { return r.Code == composition.CodeTrack })
}

func calfSets(list []sessionWork) int {
	n := 0
	for _, s := range list {
		for _, x := range s.full.Exercises {
			if growsSlowly(x) {
				n += x.Sets
			}
		}
	}
	return n
}

// fullestCalf is the calf exercise with most sets that has some to spare, -1
// when none has.
func fullestCalf(list []sessionWork) (session, exercise int) {
	session, exercise = -1, -1
	most := fewestCalfSets
	for i, s := range list {
		for k, x := range s.full.Exercises {
			if growsSlowly(x) && x.Sets > most {
				session, exercise, most = i, k, x.Sets
			}
		}
	}
	return session, exercise
}
