package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// thrice is somebody with barbell squats on three Tuesdays, on the day of the
// second.
func thrice(t *testing.T, third ...string) *story {
	s := squatting(t, "barbell")
	set := training.PrescribedSet{Kind: training.WorkSet, Reps: 8, Low: 6, High: 10, RIR: 2, Load: 60, Rest: 120}
	x := training.PrescribedSession{ID: "2026-W50-A", Name: "A", Date: monday + 15, Start: training.At(18, 0), Minutes: 40, Lower: training.StrainHeavy}
	for _, id := range append([]string{"back_squat"}, third...) {
		x.Exercises = append(x.Exercises, training.PrescribedExercise{Exercise: id, Name: id, Loading: "barbell", Sets: []training.PrescribedSet{set, set}})
	}
	s.tell("", journal.ID{}, journal.Plan{Plan: training.Plan{Version: 1, From: monday + 14, To: monday + 20, Level: training.L1,
		Weeks: []training.Week{{Monday: monday + 14, Phase: training.BS, Budget: training.WeekBudget{Minutes: 45}, Sessions: []training.PrescribedSession{x}}}}})
	s.on(monday + 8)
	return s
}

func (s *story) has(day training.Date) string {
	out := ""
	for _, x := range s.today(day).Session.Exercises {
		out += x.Exercise + " "
	}
	return out
}

func TestAReplacementHoldsFromItsSessionOn(t *testing.T) {
	lasting := func(from, to string) journal.Replace { return journal.Replace{Swap: journal.Swap{From: from, To: to}} }
	second, third := monday+8, monday+15
	for _, tt := range []struct {
		name  string
		third []string
		tell  func(s *story)
		want  [2]string
	}{
		{"for today alone", nil, func(s *story) {
			s.tell("2026-W49-A", journal.ID{}, journal.Swap{From: "back_squat", To: "front_squat"})
		}, [2]string{"front_squat ", "back_squat "}},
		{"from now on, in a later plan too", nil, func(s *story) {
			s.tell("2026-W49-A", journal.ID{}, lasting("back_squat", "front_squat"))
		}, [2]string{"front_squat ", "front_squat "}},
		{"taken back", nil, func(s *story) {
			e := s.tell("2026-W49-A", journal.ID{}, lasting("back_squat", "front_squat"))
			s.tell("", e, journal.Undone{})
		}, [2]string{"back_squat ", "back_squat "}},
		{"not where it is done already", []string{"front_squat"}, func(s *story) {
			s.tell("2026-W49-A", journal.ID{}, lasting("back_squat", "front_squat"))
		}, [2]string{"front_squat ", "back_squat front_squat "}},
		{"back again from the next on", nil, func(s *story) {
			s.tell("2026-W49-A", journal.ID{}, lasting("back_squat", "front_squat"))
			s.tell("2026-W50-A", journal.ID{}, lasting("front_squat", "back_squat"))
		}, [2]string{"front_squat ", "back_squat "}},
		{"what a session was asked for alone counts in it", nil, func(s *story) {
			s.tell("2026-W50-A", journal.ID{}, journal.Swap{From: "back_squat", To: "goblet_squat"})
			s.tell("2026-W49-A", journal.ID{}, lasting("back_squat", "front_squat"))
		}, [2]string{"front_squat ", "goblet_squat "}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := thrice(t, tt.third...)
			tt.tell(s)
			if got := [2]string{s.has(second), s.has(third)}; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if first, _ := s.agenda(second).Find("2026-W48-A"); len(first.Swaps) != 0 {
				t.Errorf("the session before has %v", first.Swaps)
			}
		})
	}
}
