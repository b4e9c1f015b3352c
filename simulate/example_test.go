package simulate_test

import (
	"fmt"

	"github.com/legwork-run/legwork/simulate"
	"github.com/legwork-run/legwork/training"
)

func ExampleBreaches() {
	s := scene(nil)
	s.Session.Exercises = append(s.Session.Exercises, work("back_squat", 1, training.PrescribedSet{Reps: 5, Load: 61}))
	for _, b := range simulate.Breaches(s) {
		fmt.Println(b.Name, "|", b.Exercise, "|", b.Detail)
	}
	// Output:
	// load that does not exist | back_squat | 61 kg at ""
	// leg set with less than one in reserve | back_squat | at RIR 0
}

func ExampleBody_Do() {
	w := world(nil)
	b := simulate.NewBody(w, newcomer(0))
	set := training.PrescribedSet{Kind: training.WorkSet, Reps: 10, RIR: 3, Load: 30}
	tried, _ := b.Do(simulate.Task{Exercise: "leg_press", Set: set, Kit: kitOf(nil, training.KitGym)})
	fmt.Println(tried.Set.Reps, "of", tried.Set.Target.Count, "with", tried.Set.Load)
	// Output: 10 of 10 with 30 kg
}

func ExampleLife_On() {
	r := simulate.NewRunner(1, 1, monday, 1)
	journeys := simulate.NewLife(r).Only(simulate.Travelled)
	for day := r.From; day <= r.Until; day++ {
		for _, h := range journeys.On(day) {
			fmt.Println(h.Kind, h.Date, "to", h.Until())
		}
	}
	// Output:
	// travelled 2027-06-02 to 2027-06-06
	// travelled 2027-07-14 to 2027-07-28
}

func ExampleStalls() {
	weeks := make([]simulate.LivedWeek, 16)
	for i := range weeks {
		weeks[i] = simulate.LivedWeek{Monday: monday.AddDays(7 * i), Asked: 2, Done: 2, Phase: training.BS}
	}
	for _, b := range simulate.Stalls(1, weeks) {
		fmt.Println(b.Date, b.Detail)
	}
	// Output: 2027-03-08 nothing rose in 16 weeks of training as asked
}
