package schedule_test

import (
	"fmt"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
)

// exampleProblem is two weeks of a runner with intervals on Tuesday, a tempo
// run on Thursday and a long run on Sunday, all in the morning.
func exampleProblem() schedule.Problem {
	v := vectors()[2]
	p := v.problem(2)
	p.Policy = training.Auto
	return p
}

func ExampleSolve() {
	s := schedule.Solve(exampleProblem())
	for _, w := range s.Weeks {
		for _, x := range w.Sessions {
			fmt.Println(x.Item.Name, x.Item.Strain, x.Date, training.DayOf(x.Date), x.Start)
		}
	}
	fmt.Println("cost", s.Cost)
	// Output:
	// H heavy 2026-11-27 fri 06:30
	// M moderate 2026-11-23 mon 06:30
	// H heavy 2026-12-04 fri 06:30
	// M moderate 2026-11-30 mon 06:30
	// cost 0
}

func ExampleResolvePolicy() {
	policy, why := schedule.ResolvePolicy(exampleProblem())
	fmt.Println(policy, why.Rule, why.Facts[0].Name, why.Facts[0].Value)
	// Output: separate SCH-10 runDays 3
}

func ExampleWhyNot() {
	p := exampleProblem()
	s := schedule.Solve(p)
	for _, day := range []training.Weekday{training.Wednesday, training.Thursday} {
		for _, v := range schedule.WhyNot(p, s, 0, 0, day) {
			fmt.Println(v.Date, v.Start, "forbidden:", v.Forbidden, "price:", v.Price, v.Why.Rule, v.Why.Code)
		}
	}
	// Output:
	// 2026-11-25 06:30 forbidden: false price: 140 SCH-04 schedule.would-cost
	// 2026-11-25 12:30 forbidden: true price: 0 SCH-04 schedule.heavy-before-hard
	// 2026-11-25 18:00 forbidden: true price: 0 SCH-04 schedule.heavy-before-hard
	// 2026-11-26 06:30 forbidden: true price: 0 SCH-02 schedule.overlaps-run
	// 2026-11-26 12:30 forbidden: false price: 70 SCH-10 schedule.would-cost
	// 2026-11-26 18:00 forbidden: false price: 70 SCH-10 schedule.would-cost
}

func ExampleCharges() {
	p := exampleProblem()
	p.Policy = training.Separate
	s := schedule.Solve(p)
	s.Weeks[0].Sessions[0].Date, s.Weeks[0].Sessions[0].Start = monday.AddDays(3), training.At(18, 0)
	for i, week := range schedule.Charges(p, s) {
		for _, c := range week {
			fmt.Println("week", i, c.Rule, c.Code, c.Cost)
		}
	}
	// Output:
	// week 0 SCH-10 schedule.cost-separate 60
	// week 1 PREF-SLOT schedule.cost-moved 10
}

func ExampleCheck() {
	p := exampleProblem()
	s := schedule.Solve(p)
	s.Weeks[0].Sessions[0].Date = monday.AddDays(5) // heavy on Saturday, the long run is on Sunday
	s.Weeks[0].Sessions[0].Start = training.At(18, 0)
	for _, v := range schedule.Check(p, s) {
		fmt.Println(v.Rule, v.Code)
	}
	// Output:
	// SCH-06 schedule.before-long
	// SCH-07 schedule.lower-too-close
}
