package adaptation

import (
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
)

// CodeEarlier says that the athlete does an exercise before another. Facts:
// exercise, otherExercise.
const CodeEarlier training.ReasonCode = "adaptation.earlier"

// freshHops is the level from which hops need fresh legs. Source: SCH-05.
const freshHops = 2

// Earlier is the change that has an exercise of a session, whose day shows it as
// shown, done before the one that it follows, each with its superset.
// The error is a *training.InvalidError for an exercise that is not in the session or
// comes first, and for one that would come before jumps, which need fresh legs.
//
// Source: COMP-02, SCH-05.
func Earlier(cat *catalogue.Catalogue, e Entry, shown training.PrescribedSession, exercise string) (training.Change, error) {
	id := e.plannedAs(cat, shown, exercise)
	blocks := blocksOf(e.Exercises)
	i := slices.IndexFunc(blocks, func(b []training.PrescribedExercise) bool {
		return slices.ContainsFunc(b, func(x training.PrescribedExercise) bool { return x.Exercise == id })
	})
	switch {
	case i < 0:
		return training.Change{}, &training.InvalidError{Field: "exercise", Value: exercise, Why: "is not in that session"}
	case i == 0:
		return training.Change{}, &training.InvalidError{Field: "exercise", Value: exercise, Why: "comes first already"}
	case jumps(cat, blocks[i-1]) && !jumps(cat, blocks[i]):
		return training.Change{}, &training.InvalidError{Field: "exercise", Value: exercise, Why: "would come before jumps, and those need fresh legs"}
	}
	other := blocks[i-1][0].Exercise
	blocks[i-1], blocks[i] = blocks[i], blocks[i-1]
	with := e.PrescribedSession
	with.Exercises = slices.Concat(blocks...)
	why := training.Because("COMP-02", CodeEarlier, training.Word("exercise", exercise), training.Word("otherExercise", other))
	return training.Change{Kind: training.Reordered, Session: e.ID, From: e.Date, With: with, Why: []training.Reason{why}}, nil
}

// EarlierKey is the key of having an exercise done earlier. The same may be wished
// again later on, so it counts what changed before.
func EarlierKey(e Entry, exercise string) string {
	return fmt.Sprintf("earlier/%s/%s/%d", e.ID, exercise, len(e.Changes))
}

// blocksOf are the exercises with their supersets kept together.
func blocksOf(list []training.PrescribedExercise) [][]training.PrescribedExercise {
	var out [][]training.PrescribedExercise
	for i, x := range list {
		if n := len(out) - 1; i > 0 && x.Superset != "" && x.Superset == list[i-1].Superset {
			out[n] = append(out[n], x)
			continue
		}
		out = append(out, []training.PrescribedExercise{x})
	}
	return out
}

// jumps reports whether some of a block need fresh legs.
func jumps(cat *catalogue.Catalogue, block []training.PrescribedExercise) bool {
	return slices.ContainsFunc(block, func(x training.PrescribedExercise) bool {
		e, ok := cat.Exercise(x.Exercise)
		return ok && composition.HopLevelOf(e) >= freshHops
	})
}

// inOrderOf are the exercises there are now in the order of others. One that is not
// among those comes after the one it follows now.
func inOrderOf(now, order []training.PrescribedExercise) []training.PrescribedExercise {
	at := func(list []training.PrescribedExercise, id string) int {
		return slices.IndexFunc(list, func(x training.PrescribedExercise) bool { return x.Exercise == id })
	}
	out := make([]training.PrescribedExercise, 0, len(now))
	for _, x := range order {
		if i := at(now, x.Exercise); i >= 0 {
			out = append(out, now[i])
		}
	}
	for i, x := range now {
		if at(order, x.Exercise) >= 0 {
			continue
		}
		after := 0
		if i > 0 {
			after = at(out, now[i-1].Exercise) + 1
		}
		out = slices.Insert(out, after, x)
	}
	return out
}

// Holds reports whether an exercise that a day shows, by id, is one of e's or done
// instead of one.
func (e Entry) Holds(cat *catalogue.Catalogue, shown training.PrescribedSession, id string) bool {
	planned := e.plannedAs(cat, shown, id)
	return slices.ContainsFunc(e.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == planned })
}
