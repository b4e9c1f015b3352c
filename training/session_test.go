package training_test

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
)

func ExamplePrescribedSet_Asking() {
	for _, s := range []training.PrescribedSet{
		{Kind: training.WorkSet, Reps: 8, Load: 20},
		{Kind: training.WorkSet, Hold: 30},
		{Kind: training.WorkSet, Contacts: 10},
		{Kind: training.WarmupSet, Steps: 20},
	} {
		more, done := s.Asking(12), s.Done(5)
		fmt.Println(more.Reps, more.Hold, more.Contacts, more.Steps, more.Load, done.Kind, done.Count(), done.Load)
	}
	// Output:
	// 12 0 0 0 20 kg work 5 0 kg
	// 0 12 0 0 0 kg work 5 0 kg
	// 0 0 12 0 0 kg work 5 0 kg
	// 0 0 0 12 0 kg warmup 5 0 kg
}

func ExampleSite_On() {
	for _, s := range []training.Site{"calf", "knee-front", "patellar", "plantar", "achilles-insertion", "hip-side"} {
		fmt.Println(s.On(training.Left))
	}
	fmt.Println(training.Site("knee-front").On(""))
	// Output:
	// left calf
	// front of the left knee
	// tendon below the left kneecap
	// sole of the left foot
	// left Achilles tendon at the heel
	// side of the left hip
	// front of the knee
}
