package composition_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/legwork-run/legwork/training/composition"
)

// plain is a week of one session of 20 minutes with a squat, a hinge, a calf
// raise and a plank; each may be paired with what does not tire the same part.
func plain() composition.Problem {
	legs := uint16(1<<composition.CalfRole | 1<<composition.TrunkRole)
	light := uint16(1<<composition.Knee | 1<<composition.Back | 1<<composition.CalfRole | 1<<composition.TrunkRole)
	c := func(name string, r composition.Role, need int, mask uint16) composition.Candidate {
		x := composition.Candidate{
			Exercise: name, Role: r, MinSets: 2, MaxSets: 3, PairMask: mask,
			Setup: 45, Work: 45, Rest: 90, PairRest: 30, Strain: 100,
		}
		x.Stimulus[need] = 4
		if r <= composition.CalfRole {
			x.Hard = 1
		}
		return x
	}
	s := composition.Session{
		Name: "A", Time: 1200, ItemGap: 30, MaxExercises: 4, HardCap: 8, StrainCap: 10_000, ContactCap: 40,
		Candidates: []composition.Candidate{
			c("squat", composition.Knee, 0, legs), c("hinge", composition.Back, 2, legs),
			c("calf raise", composition.CalfRole, 3, light), c("plank", composition.TrunkRole, 7, light),
		},
	}
	p := composition.Problem{Sessions: []composition.Session{s}, HardCap: 16, ContactCap: 100, TimeCost: 1}
	for m := range p.Needs {
		p.Needs[m] = composition.NeedCurve{To: [4]int{8, 12, 16, 20}, Slope: [4]int{30, 20, 10, 5}}
	}
	return p
}

func ExampleSolve() {
	p := plain()
	a := composition.Solve(p)
	for _, i := range a.Sessions[0].Items {
		fmt.Printf("%d x %s with %d x %s\n", i.FirstSets, p.Sessions[0].Candidates[i.First].Exercise, i.SecondSets, p.Sessions[0].Candidates[i.Second].Exercise)
	}
	fmt.Println(a.Sessions[0].Time, a.Value, a.Proven)
	// Output:
	// 3 x squat with 3 x calf raise
	// 2 x hinge with 3 x plank
	// 825 1143 true
}

func ExampleSolveFrom() {
	first, prices := composition.SolveFrom(plain(), composition.Duals{})
	next := plain()
	next.Sessions[0].Time = 600 // the next block has ten minutes less
	second, _ := composition.SolveFrom(next, prices)
	// Three exercises of two sets: 3×240 − (22 + 17 ticks).
	fmt.Println(first.Value, second.Value, second.Proven)
	// Output: 1143 681 true
}

func TestSolve(t *testing.T) {
	tests := []struct {
		name  string
		alter func(p *composition.Problem)
		value int
		drops []composition.DroppedRequirement
	}{
		{
			// Eight hard sets: 3 + 3 + 2. With trunk three needs have 12 quarter
			// sets, 3×(8×30 + 4×20) = 960, and one 8: 240. The pairs take
			// 30 + 90 + 5×45 + 2×30 = 405 s and 30 + 90 + 6×45 + 2×30 = 450 s:
			// 27 + 30 ticks. 1200 − 57.
			name: "the hard cap shares the sets", alter: func(*composition.Problem) {}, value: 1143,
		},
		{
			// Three sets alone: 30 + 45 + 3×45 + 2×90 = 390 s, 26 ticks.
			name:  "one exercise at most",
			alter: func(p *composition.Problem) { p.Sessions[0].MaxExercises = 1 },
			value: 320 - 26,
		},
		{
			name:  "no time, an empty session",
			alter: func(p *composition.Problem) { p.Sessions[0].Time = 60 },
			value: 0,
		},
		{
			name: "what no candidate answers gives way at once",
			alter: func(p *composition.Problem) {
				p.Sessions[0].Required = []composition.Requirement{{Role: composition.UpperRole, Order: 3}}
			},
			value: 1143,
			drops: []composition.DroppedRequirement{{Session: 0, Requirement: composition.Requirement{Role: composition.UpperRole, Order: 3}}},
		},
		{
			name: "the last in order gives way when two cannot both be met",
			alter: func(p *composition.Problem) {
				p.Sessions[0].MaxExercises = 1
				p.Sessions[0].Required = []composition.Requirement{{Role: composition.CalfRole, Order: 1}, {Role: composition.Knee, Order: 2}}
			},
			value: 320 - 26,
			drops: []composition.DroppedRequirement{{Session: 0, Requirement: composition.Requirement{Role: composition.Knee, Order: 2}}},
		},
		{
			name: "under a must every item is a pair",
			alter: func(p *composition.Problem) {
				p.Sessions[0].MustPair, p.Sessions[0].MaxExercises = true, 3
			},
			value: 640 - 30, // one pair, three sets each: 30 + 90 + 270 + 2×30 = 450 s, 30 ticks
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := plain()
			test.alter(&p)
			a := composition.Solve(p)
			if err := composition.Check(p, a); err != nil {
				t.Fatal(err)
			}
			if a.Value != test.value || !a.Proven {
				t.Errorf("value %d, proven %t, want %d proven", a.Value, a.Proven, test.value)
			}
			if d := cmp.Diff(test.drops, a.Dropped); d != "" {
				t.Errorf("dropped (-want +got):\n%s", d)
			}
		})
	}
}

func TestCheckRefusesABrokenAnswer(t *testing.T) {
	p := plain()
	good := composition.Solve(p)
	tests := []struct {
		name  string
		alter func(a *composition.Answer)
	}{
		{"a session is missing", func(a *composition.Answer) { a.Sessions = nil }},
		{"too many sets", func(a *composition.Answer) { a.Sessions[0].Items[0].FirstSets = 9 }},
		{"an exercise twice", func(a *composition.Answer) { a.Sessions[0].Items[1] = a.Sessions[0].Items[0] }},
		{"two lifts that may not be paired", func(a *composition.Answer) {
			a.Sessions[0].Items[0].Second, a.Sessions[0].Items[1].Second = a.Sessions[0].Items[1].First, -1
		}},
		{"time misstated", func(a *composition.Answer) { a.Sessions[0].Time++ }},
		{"value misstated", func(a *composition.Answer) { a.Value-- }},
		{"a bound below the value", func(a *composition.Answer) { a.Bound-- }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := good
			a.Sessions = []composition.Filled{{Time: good.Sessions[0].Time}}
			a.Sessions[0].Items = append(a.Sessions[0].Items, good.Sessions[0].Items...)
			test.alter(&a)
			if composition.Check(p, a) == nil {
				t.Error("Check passed")
			}
		})
	}
}
