package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
)

// CodeLeftOut says that the athlete leaves an exercise out. Facts: exercise.
const CodeLeftOut training.ReasonCode = "adaptation.left-out"

// Without is the change that leaves one exercise out of a session, whose day shows
// it as shown: what was swapped in or stands in goes with what it is done instead
// of. The error is a *training.InvalidError for an exercise that is not in it, and
// for its last one: a session without any is one to skip.
func Without(s athlete.State, cat *catalogue.Catalogue, e Entry, shown training.PrescribedSession, exercise string) (training.Change, error) {
	dosed := composition.Redose(cat, e.PrescribedSession, e.Phase, LevelOf(s, e), e.Budget)
	planned := e.plannedAs(cat, shown, exercise)
	i := slices.IndexFunc(dosed.Exercises, func(x composition.DosedExercise) bool { return x.Exercise.ID == planned })
	switch {
	case i < 0:
		return training.Change{}, &training.InvalidError{Field: "exercise", Value: exercise, Why: "is not in that session"}
	case len(dosed.Exercises) == 1:
		return training.Change{}, &training.InvalidError{Field: "exercise", Value: exercise, Why: "is the only one left; skip the session instead"}
	}
	pair := dosed.Exercises[i].Superset
	dosed.Exercises = slices.Delete(slices.Clone(dosed.Exercises), i, i+1)
	unpaired(dosed.Exercises, pair)
	why := training.Because("REQ", CodeLeftOut, training.Word("exercise", exercise))
	return lightened(e, dosed.Measured(), why), nil
}

// plannedAs is the exercise that the plan has where a day shows another: one that
// stands in for it, was swapped in, or is the rung of its ladder that progress has
// come to. No session has two of one ladder (COMP-04).
func (e Entry) plannedAs(cat *catalogue.Catalogue, shown training.PrescribedSession, exercise string) string {
	for _, x := range shown.Exercises {
		for _, r := range x.Why {
			if x.Exercise == exercise && r.Code == CodeStandsIn {
				exercise = r.Fact("otherExercise")
			}
		}
	}
	for _, x := range e.Exercises {
		if e.wanted(x.Exercise) == exercise {
			return x.Exercise
		}
	}
	for _, x := range e.Exercises {
		if cat.SameLadder(e.wanted(x.Exercise), exercise) {
			return x.Exercise
		}
	}
	return exercise
}

// unpaired leaves no exercise in a superset with itself.
func unpaired(list []composition.DosedExercise, pair string) {
	var in []int
	for i, x := range list {
		if pair != "" && x.Superset == pair {
			in = append(in, i)
		}
	}
	if len(in) == 1 {
		list[in[0]].Superset = ""
	}
}

// WithoutKey is the key of leaving an exercise out of a session.
func WithoutKey(session, exercise string) string { return "without/" + session + "/" + exercise }
