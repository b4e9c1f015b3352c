package adaptation_test

import (
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/unit"
)

// squatting is somebody with a gym whose plan has barbell squats on two Tuesdays.
// It is the evening before the second, and the first one is done: eight with
// 60 kg and two left, which are 80 kg once.
func squatting(t *testing.T, loading string) *story {
	set := training.PrescribedSet{Kind: training.WorkSet, Reps: 8, Low: 6, High: 10, RIR: 2, Load: 60, Rest: 120}
	week := func(id string, m training.Date) training.Week {
		return training.Week{Monday: m, Phase: training.BS, Budget: training.WeekBudget{Minutes: 45},
			Sessions: []training.PrescribedSession{{ID: id, Name: "A", Date: m + 1, Start: training.At(18, 0), Minutes: 40, Lower: training.StrainHeavy,
				Exercises: []training.PrescribedExercise{{Exercise: "back_squat", Name: "Squat", Loading: "barbell", Sets: []training.PrescribedSet{set, set, set}}}}}}
	}
	s := &story{t: t, cat: library(t), fold: athlete.NewFolding(0), now: journal.InstantAt(monday, training.At(6, 0), "")}
	s.tell("", journal.ID{}, journal.Profile{Profile: training.Profile{Age: 35, Mass: 70, Sex: training.Male, Places: []training.Place{{Name: "gym", Preset: training.KitGym}}}})
	s.tell("", journal.ID{}, journal.Plan{Plan: training.Plan{Version: 1, From: monday, To: monday + 13, Level: training.L1,
		Weeks: []training.Week{week("2026-W48-A", monday), week("2026-W49-A", monday+7)}}})
	s.on(monday + 1)
	for n := range 3 {
		l := asAsked(set, 0, 0)
		l.Loading = loading
		s.tell("2026-W48-A", journal.ID{}, journal.Set{LoggedSet: l}, journal.Slot{Exercise: "back_squat", Number: n + 1})
	}
	s.tell("2026-W48-A", journal.ID{}, journal.Finish{Minutes: 40})
	s.on(monday + 7)
	return s
}

func TestWhatWasLiftedGoesOnInTheExerciseItIsSwappedFor(t *testing.T) {
	for _, tt := range []struct {
		name, to, loading string
		want              unit.Kilograms
		code              training.ReasonCode
	}{
		// A swap asks for ten with three left: 68 % of 80 kg, 54.4 kg.
		{"another squat with the bar: four fifths, 43.5 kg", "front_squat", "barbell", 42.5, progression.CodeCarried},
		{"sets that do not say how they were loaded are the plan's", "front_squat", "", 42.5, progression.CodeCarried},
		{"a dumbbell before the chest: 35 %, 19.04 kg", "goblet_squat", "barbell", 18, progression.CodeCarriedToOneWeight},
		// 0.30 of 70 kg is 21 kg, in two hands.
		{"another movement begins under the ceiling of a first set", "rdl", "barbell", 10, progression.CodeNothingCarried},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := squatting(t, tt.loading)
			s.tell("2026-W49-A", journal.ID{}, journal.Swap{From: "back_squat", To: tt.to})
			day := s.today(monday + 8)
			if load, _ := loadOf(day.Session, tt.to); load != tt.want {
				t.Errorf("%v, want %v", load, tt.want)
			}
			if x := day.Session.Exercises[0]; !says(x.Why, tt.code) || !says(x.Why, adaptation.CodeSwapped) {
				t.Errorf("%s is there because of %v", x.Exercise, x.Why)
			}
		})
	}
}

func TestASwapTakesOverOnce(t *testing.T) {
	s := squatting(t, "barbell")
	s.tell("2026-W48-A", journal.ID{}, journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 30, Loading: "barbell", RIR: 3, Rated: true}},
		journal.Slot{Exercise: "front_squat", Number: 1})
	s.tell("2026-W49-A", journal.ID{}, journal.Swap{From: "back_squat", To: "front_squat"})
	x := s.today(monday + 8).Session.Exercises[0]
	if says(x.Why, progression.CodeCarried) || x.Sets[len(x.Sets)-1].Load != 30 {
		t.Errorf("what was done of it does not lead: %v, %v", x.Sets[len(x.Sets)-1].Load, x.Why)
	}
}

func says(why []training.Reason, code training.ReasonCode) bool {
	for _, r := range why {
		if r.Code == code {
			return true
		}
	}
	return false
}
