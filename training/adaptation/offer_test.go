package adaptation_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/journal"
)

func ExampleOfferOf() {
	cat, _ := catalogue.Load()
	o, err := adaptation.OfferOf(athlete.State{}, cat, adaptation.Ask{Date: monday}, "goblet_squat")
	fmt.Println(o.Session.ID == "", o.For == "", err)
	// Output: true true <nil>
}

func TestWhatMayBeSwappedIntoASession(t *testing.T) {
	for _, tt := range []struct {
		name, exercise, instead string
		in                      bool
		code                    training.ReasonCode
		do                      func(*story)
	}{
		{name: "it is there already", exercise: "back_squat", in: true, code: adaptation.CodeInToday},
		{name: "an easier squat", exercise: "goblet_squat", instead: "back_squat"},
		{name: "nothing of its kind", exercise: "plank", code: adaptation.CodeNothingLikeIt},
		{name: "a harder one", exercise: "pistol", code: adaptation.CodeHarderThanToday},
		{name: "it was begun", exercise: "goblet_squat", code: adaptation.CodeNothingLikeIt, do: func(s *story) {
			s.on(monday + 8)
			s.tell("2026-W49-A", journal.ID{}, journal.Set{LoggedSet: training.LoggedSet{Kind: training.WorkSet, Reps: 8, Load: 60}}, journal.Slot{Exercise: "back_squat", Number: 1})
		}},
		{name: "nothing to do it with", exercise: "goblet_squat", code: composition.CodeNoKit, do: func(s *story) {
			s.tell("", journal.ID{}, journal.Profile{Profile: training.Profile{Age: 35, Mass: 70, Places: []training.Place{{Name: "gym", Preset: training.KitNone}}}})
		}},
		{name: "in pregnancy no first choice", exercise: "front_squat", code: composition.CodePregnancy, do: func(s *story) {
			s.tell("", journal.ID{}, journal.Profile{Profile: training.Profile{Age: 35, Mass: 70, PregnancyWeek: 14, ClinicianAgrees: true, Places: []training.Place{{Name: "gym", Preset: training.KitGym}}}})
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := squatting(t, "barbell")
			if tt.do != nil {
				tt.do(s)
			}
			o, err := adaptation.OfferOf(s.state(), s.cat, adaptation.Ask{Date: monday + 8}, tt.exercise)
			if err != nil {
				t.Fatal(err)
			}
			if o.Session.ID != "2026-W49-A" || o.For != tt.instead || o.In != tt.in || o.Why.Code != tt.code {
				t.Errorf("in %q for %q, in it %v, because %q", o.Session.ID, o.For, o.In, o.Why.Code)
			}
		})
	}
}

func TestNothingIsSwappedIntoWhatIsDone(t *testing.T) {
	s := squatting(t, "barbell")
	o, err := adaptation.OfferOf(s.state(), s.cat, adaptation.Ask{Date: monday + 1}, "goblet_squat")
	if err != nil || o.Session.ID != "" || o.For != "" {
		t.Errorf("%+v, %v", o, err)
	}
}
