package plantext_test

import (
	"slices"
	"testing"

	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/unit"
)

func TestNeedsNameEachLoadOnceAndWhatNotEveryPlaceHas(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	of := func(exercise, loading string, hands bool, loads ...unit.Kilograms) training.PrescribedExercise {
		x := training.PrescribedExercise{Exercise: exercise, Loading: loading, PerHand: hands}
		for _, l := range loads {
			x.Sets = append(x.Sets, training.PrescribedSet{Kind: training.WorkSet, Reps: 5, Load: l})
		}
		return x
	}
	for _, c := range []struct {
		name string
		list []training.PrescribedExercise
		want []string
	}{
		{"a bar with its warm-up, and the rack", []training.PrescribedExercise{of("back_squat", "barbell", false, 20, 40, 40)}, []string{"20 kg on the barbell", "40 kg on the barbell", "rack"}},
		{"a pair of dumbbells", []training.PrescribedExercise{of("rdl", "dumbbells", true, 14, 14)}, []string{"2 x 14 kg dumbbells"}},
		{"nothing but the floor", []training.PrescribedExercise{of("plank", "bodyweight", false)}, []string{}},
		{"the bench of two exercises, once", []training.PrescribedExercise{of("copenhagen_short", "bodyweight", false), of("copenhagen_long", "bodyweight", false)}, []string{"bench"}},
	} {
		if got := plantext.Needs(training.PrescribedSession{Exercises: c.list}, cat, explain.Words{}); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
