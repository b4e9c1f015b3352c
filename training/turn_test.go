package training_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/training"
)

// turnsOf is the order of a session as text: exercise, kind, number and sides.
func turnsOf(s training.PrescribedSession) string {
	var out []string
	for _, t := range s.Turns() {
		set := s.Exercises[t.Exercise].Sets[t.Set]
		for _, side := range t.Sides(set) {
			out = append(out, strings.TrimSpace(fmt.Sprintf("%s%s%d%s", s.Exercises[t.Exercise].Exercise, set.Kind[:1], side.Number, side.Side)))
		}
	}
	return strings.Join(out, " ")
}

func TestTheOrderOfASession(t *testing.T) {
	x := func(id, pair string, warm, work int, change func(*training.PrescribedSet)) training.PrescribedExercise {
		out := training.PrescribedExercise{Exercise: id, Superset: pair}
		for range warm {
			out.Sets = append(out.Sets, training.PrescribedSet{Kind: training.WarmupSet})
		}
		for range work {
			s := training.PrescribedSet{Kind: training.WorkSet}
			if change != nil {
				change(&s)
			}
			out.Sets = append(out.Sets, s)
		}
		return out
	}
	sides := func(s *training.PrescribedSet) { s.PerSide = true }
	left := func(s *training.PrescribedSet) { s.Side = training.Left }
	for _, c := range []struct {
		name string
		list []training.PrescribedExercise
		want string
	}{
		{"nothing", nil, ""},
		{"alone", []training.PrescribedExercise{x("a", "", 0, 2, nil), x("b", "", 0, 1, nil)}, "aw1 aw2 bw1"},
		{"in turn", []training.PrescribedExercise{x("a", "A", 0, 3, nil), x("b", "A", 0, 2, nil)}, "aw1 bw1 aw2 bw2 aw3"},
		{"two pairs", []training.PrescribedExercise{x("a", "A", 0, 1, nil), x("b", "A", 0, 1, nil), x("c", "B", 0, 1, nil), x("d", "B", 0, 1, nil)}, "aw1 bw1 cw1 dw1"},
		{"one of each side", []training.PrescribedExercise{x("a", "", 0, 2, sides)}, "aw1left aw1right aw2left aw2right"},
		{"the weaker side alone", []training.PrescribedExercise{x("a", "", 0, 1, left)}, "aw1left"},
	} {
		if got := turnsOf(training.PrescribedSession{Exercises: c.list}); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	warm := training.PrescribedSession{Exercises: []training.PrescribedExercise{x("a", "A", 2, 1, nil), x("b", "A", 0, 1, nil)}}
	if n := len(warm.Turns()); n != 4 || warm.Turns()[0].Number != 1 || warm.Turns()[2].Number != 1 || warm.Turns()[2].Set != 2 {
		t.Errorf("warm-up sets come first and are counted apart: %+v", warm.Turns())
	}
}
