package load_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
)

func ExampleLegsHeld() {
	fmt.Println(load.LegsHeld()) // 2 for the front of the thighs, 2 for the back, 3 for the calves
	// Output: 7
}

func TestLegSetsOfASessionAreThoseTheCapsCount(t *testing.T) {
	cat, err := catalogue.Load()
	if err != nil {
		t.Fatal(err)
	}
	work := training.PrescribedSet{Kind: training.WorkSet, Reps: 8, RIR: 2}
	easy := training.PrescribedSet{Kind: training.WorkSet, Reps: 8, RIR: 5}
	warm := training.PrescribedSet{Kind: training.WarmupSet, Reps: 5}
	done := training.LoggedSet{Kind: training.WorkSet, Reps: 8, RIR: 2, Rated: true, Load: 16}
	for _, tt := range []struct {
		name   string
		id     string
		sets   []training.PrescribedSet
		logged []training.LoggedSet
		want   int
	}{
		{"squats count", "goblet_squat", []training.PrescribedSet{work, work}, []training.LoggedSet{done, done}, 2},
		{"warm-ups and easy sets do not", "goblet_squat", []training.PrescribedSet{warm, easy}, nil, 0},
		{"nor does the trunk", "dead_bug", []training.PrescribedSet{work}, []training.LoggedSet{done}, 0},
		{"nor what nobody knows", "no_such_thing", []training.PrescribedSet{work}, []training.LoggedSet{done}, 0},
	} {
		planned := training.PrescribedSession{Exercises: []training.PrescribedExercise{{Exercise: tt.id, Loading: "dumbbell", Sets: tt.sets}}}
		logged := training.LoggedSession{Exercises: []training.LoggedExercise{{Exercise: tt.id, Sets: tt.logged}}}
		if got := load.LegSets(cat, planned); got != tt.want {
			t.Errorf("planned, %s: %d, want %d", tt.name, got, tt.want)
		}
		if got := load.LoggedLegSets(cat, logged); got != tt.want {
			t.Errorf("logged, %s: %d, want %d", tt.name, got, tt.want)
		}
	}
}
