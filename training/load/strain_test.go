package load_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"pgregory.net/rapid"
)

func times(n int, s load.Set) []load.Set {
	var sets []load.Set
	for range n {
		sets = append(sets, s)
	}
	return sets
}

func join(parts ...[]load.Set) []load.Set {
	var all []load.Set
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

func ExampleStrainOf() {
	squat := load.Set{Pattern: catalogue.Squat, RIR: 2}
	p := load.StrainOf([]load.Set{squat, squat, squat}) // three sets at 1.0
	fmt.Println(p, p.Class())
	// Output: 3 moderate
}

func TestStrainOfWholeSessions(t *testing.T) {
	easy := func(p catalogue.Pattern, new bool) []load.Set {
		return times(2, load.Set{Pattern: p, RIR: 4, Eccentric: new})
	}
	tests := []struct {
		name  string
		sets  []load.Set
		want  string
		class training.StrainClass
	}{
		{"groundwork, all known", join(easy(catalogue.Squat, false), easy(catalogue.Hinge, false), easy(catalogue.Lunge, false)),
			"3", training.StrainModerate}, // 6×0.5
		{"groundwork, one new", join(easy(catalogue.Squat, true), easy(catalogue.Hinge, false), easy(catalogue.Lunge, false)),
			"3.3", training.StrainModerate}, // 4×0.5 + 2×0.65
		{"groundwork, all new", join(easy(catalogue.Squat, true), easy(catalogue.Hinge, true), easy(catalogue.Lunge, true)),
			"3.9", training.StrainModerate}, // 6×0.65
		{"basic strength", join(times(3, load.Set{Pattern: catalogue.Squat, RIR: 2}), times(3, load.Set{Pattern: catalogue.Hinge, RIR: 2}), times(2, load.Set{Pattern: catalogue.Lunge, RIR: 3})),
			"7.5", training.StrainHeavy}, // 6×1 + 2×0.75
		{"maintenance", join(times(2, load.Set{Pattern: catalogue.Squat, RIR: 3, Percent: 85}), times(2, load.Set{Pattern: catalogue.Hinge, RIR: 3})),
			"4.5", training.StrainModerate}, // 2×1.5 + 2×0.75
		{"primer", times(2, load.Set{Pattern: catalogue.Squat, RIR: 5}), "0.5", training.StrainLight}, // 2×0.25
		{"six points exactly are moderate", times(6, load.Set{Pattern: catalogue.Squat, RIR: 2}), "6", training.StrainModerate},
		{"trunk and hip work is none", join(times(4, load.Set{Pattern: catalogue.Trunk, RIR: 1}), times(4, load.Set{Pattern: catalogue.Hip, RIR: 1})), "0", training.StrainNone},
		{"a new calf raise is exact to four decimals", times(1, load.Set{Pattern: catalogue.Calf, RIR: 3, Eccentric: true}), "0.2925", training.StrainLight}, // 0.75×1.3×0.3
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := load.StrainOf(tt.sets)
			if p.String() != tt.want || p.Class() != tt.class {
				t.Errorf("got %v %v, want %v %v", p, p.Class(), tt.want, tt.class)
			}
		})
	}
}

func ExampleSetStrain() {
	fmt.Println(load.SetStrain(load.Set{Pattern: catalogue.Lunge, RIR: 3, Eccentric: true})) // 0.75×1.3
	// Output: 0.975
}

func TestSetStrain(t *testing.T) {
	tests := []struct {
		name string
		set  load.Set
		want float64
	}{
		{"one left", load.Set{Pattern: catalogue.Squat, RIR: 1}, 1.5},
		{"one and a half counts as one", load.Set{Pattern: catalogue.Squat, RIR: 1.5}, 1.5},
		{"two and a half counts as two", load.Set{Pattern: catalogue.Step, RIR: 2.5}, 1},
		{"heavy counts as heavy whatever is left", load.Set{Pattern: catalogue.Squat, RIR: 5, Percent: 85}, 1.5},
		{"eighty-four percent goes by what is left", load.Set{Pattern: catalogue.Squat, RIR: 5, Percent: 84}, 0.25},
		{"calf sets cost three tenths", load.Set{Pattern: catalogue.Calf, RIR: 2}, 0.3},
		{"level-2 hops cost a point per 40", load.Set{Pattern: catalogue.Hop, Contacts: 20, Impact: 2}, 0.5},
		{"level-3 hops cost a point per 20", load.Set{Pattern: catalogue.Hop, Contacts: 20, Impact: 3}, 1},
		{"level-1 hops cost nothing", load.Set{Pattern: catalogue.Hop, Contacts: 60, Impact: 1}, 0},
		{"foot work costs nothing", load.Set{Pattern: catalogue.Foot, RIR: 0}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := load.SetStrain(tt.set).Float(); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestStrainNeverFallsWithLessInReserve(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := load.Set{
			Pattern:   rapid.SampledFrom(catalogue.Patterns).Draw(t, "pattern"),
			RIR:       training.RIR(rapid.IntRange(0, 16).Draw(t, "half reps")) / 2,
			Eccentric: rapid.Bool().Draw(t, "eccentric"),
			Contacts:  rapid.IntRange(0, 100).Draw(t, "contacts"),
			Impact:    rapid.IntRange(0, 3).Draw(t, "impact"),
		}
		harder := s
		harder.RIR = max(s.RIR-1, 0)
		a, b := load.SetStrain(s), load.SetStrain(harder)
		if b < a || a < 0 {
			t.Fatalf("%+v costs %v, harder %v", s, a, b)
		}
		if h := a.Hundredths(); h*100 < int(a) || h*100 >= int(a)+100 {
			t.Fatalf("%v is %d hundredths rounded up", a, h)
		}
	})
}

func TestTenthsIsWhatPlansShow(t *testing.T) {
	if got := load.Points(32_500).Tenths(); got != 3.3 { // 3.25 rounds up
		t.Errorf("got %v", got)
	}
}

func ExampleEccentric() {
	squat := catalogue.Exercise{ID: "goblet_squat"}
	slow := training.Tempo{Lower: 3, Pause: 1, Lift: 1}
	fmt.Println(load.Eccentric(squat, slow, training.AA, 2), load.Eccentric(squat, slow, training.BS, 2))
	// Output: false true
}

func TestEccentric(t *testing.T) {
	quick := training.Tempo{Lower: 2, Lift: 1}
	if load.Eccentric(catalogue.Exercise{}, quick, training.MS, 2) {
		t.Error("a quick lowering done twice before counts extra")
	}
	if !load.Eccentric(catalogue.Exercise{}, quick, training.MS, 1) {
		t.Error("the second time does not count extra")
	}
	if !load.Eccentric(catalogue.Exercise{EccentricEmphasis: true}, quick, training.AA, 9) {
		t.Error("a Nordic curl does not count extra")
	}
}

func ExampleSetOf() {
	rdl := catalogue.Exercise{Pattern: catalogue.Hinge}
	set := training.PrescribedSet{Reps: 8, RIR: 2, Tempo: training.Tempo{Lower: 2, Lift: 1, Explosive: true}}
	fmt.Println(load.SetStrain(load.SetOf(rdl, set, training.BS, 0))) // new: 1.0×1.3
	// Output: 1.3
}

func TestSetOfCountsLandingsOfBothSides(t *testing.T) {
	hop := catalogue.Exercise{Pattern: catalogue.Hop, Impact: 2}
	s := load.SetOf(hop, training.PrescribedSet{Contacts: 10, PerSide: true}, training.PW, 5)
	if got := load.SetStrain(s).Float(); got != 0.5 { // 20 landings / 40
		t.Errorf("got %v, want 0.5", got)
	}
}
