package adaptation_test

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// planned is a small adopted plan: one session of goblet squats on a Tuesday.
func planned() []journal.Event {
	tuesday := monday + 1
	set := training.PrescribedSet{Kind: training.WorkSet, Reps: 8, Low: 8, High: 12, RIR: 3, Load: 12, Rest: 90}
	plan := training.Plan{Version: 1, From: monday, To: monday + 6, Level: training.L1, Weeks: []training.Week{{
		Monday: monday, Phase: training.BS, Budget: training.WeekBudget{Minutes: 30},
		Sessions: []training.PrescribedSession{{ID: "2026-W48-A", Name: "A", Date: tuesday, Start: training.At(18, 0), Minutes: 20, Lower: training.StrainModerate,
			Exercises: []training.PrescribedExercise{{Exercise: "goblet_squat", Name: "Goblet squat", Loading: "dumbbell", Sets: []training.PrescribedSet{set, set}}}}},
	}}}
	at := journal.InstantAt(monday, training.At(6, 0), "")
	var events []journal.Event
	for i, body := range []journal.Body{
		journal.Profile{Profile: training.Profile{Places: []training.Place{{Name: "home", Preset: training.KitDumbbells}}}},
		journal.Plan{Plan: plan},
	} {
		events = append(events, journal.Event{ID: journal.NewID(at+journal.Instant(i), [10]byte{}), Athlete: "ann", Device: "phone", Seq: int64(i + 1),
			Kind: body.Kind(), Version: 1, At: at, Body: body})
	}
	return events
}

func ExampleAgendaOf() {
	s := athlete.Fold(planned())
	for _, today := range []training.Date{monday, monday + 2} {
		for _, e := range adaptation.AgendaOf(s, today).Entries {
			fmt.Println(today, e.ID, e.Date, e.Status)
		}
	}
	// Output:
	// 2026-11-23 2026-W48-A 2026-11-24 ahead
	// 2026-11-25 2026-W48-A 2026-11-24 missed
}

func ExampleToday() {
	cat, _ := catalogue.Load()
	day, _ := adaptation.Today(athlete.Fold(planned()), cat, adaptation.Ask{Date: monday + 1})
	for _, x := range day.Session.Exercises {
		for _, set := range x.Sets {
			fmt.Println(x.Name, set.Reps, set.Load)
		}
	}
	// Output:
	// Goblet squat 8 8 kg
	// Goblet squat 8 8 kg
}

func ExamplePropose() {
	cat, _ := catalogue.Load()
	for _, p := range adaptation.Propose(athlete.Fold(planned()), cat, monday+4) {
		for _, c := range p.Changes {
			fmt.Println(p.Key, c.Kind, c.Session, p.Why[0].Code)
		}
	}
	// Output:
	// missed/2026-W48-A/2026-11-24 dropped 2026-W48-A adaptation.missed-let-go
}
