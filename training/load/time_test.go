package load_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

var (
	plain     = catalogue.Exercise{}
	slow      = training.Tempo{Lower: 3, Pause: 1, Lift: 1}
	mainFive  = load.SetWork(plain, training.PrescribedSet{Reps: 5, Tempo: training.Tempo{Lower: 2, Lift: 1, Explosive: true}}, true) // 15 s, at least 25
	calfTen   = load.SetWork(plain, training.PrescribedSet{Reps: 10, PerSide: true}, false)                                           // 10×3×2 = 60
	slowDozen = load.SetWork(plain, training.PrescribedSet{Reps: 12, Tempo: slow}, true)                                              // 12×5 = 60
)

func lift(sets int, work, rest unit.Seconds) load.Exercise {
	return load.Exercise{Sets: sets, Setup: load.Setup(catalogue.BodyWeight), Work: work, Rest: rest}
}

func ExampleSessionTime() {
	main, calf := lift(2, 25, 120), lift(2, 60, 60)
	t := load.SessionTime([]load.Item{{First: main, Second: calf, PairRest: 60}}, 2)
	fmt.Printf("%.1f min\n", float64(t)/60)
	// Output: 7.3 min
}

func TestSessionTimeOfTheStatedSessions(t *testing.T) {
	hold := func(s unit.Seconds) unit.Seconds {
		return load.SetWork(plain, training.PrescribedSet{Hold: s, PerSide: true}, false)
	}
	tests := []struct {
		name   string
		items  []load.Item
		warmup unit.Minutes
		want   string
	}{
		// 120 + (45+45 + 2×25 + 2×60 + 60) = 440 s
		{"ten minutes of form", []load.Item{{First: lift(2, mainFive, 120), Second: lift(2, calfTen, 60), PairRest: 60}}, 2, "7.3"},
		// 180 + (90 + 3×25 + 2×60 + 70 + 70) + 30 + (45 + 2×60 + 30) = 830 s
		{"twenty minutes", []load.Item{
			{First: lift(3, mainFive, 120), Second: lift(2, calfTen, 60), PairRest: 70},
			{First: lift(2, hold(30), 30)},
		}, 3, "13.8"},
		// 300 + (90 + 2×60 + 2×60 + 30) + 30 + (90 + 2×60 + 2×40 + 30) = 1010 s
		{"twenty minutes for somebody new", []load.Item{
			{First: lift(2, slowDozen, 90), Second: lift(2, calfTen, 60), PairRest: 30},
			{First: lift(2, slowDozen, 90), Second: lift(2, hold(20), 30), PairRest: 30},
		}, 5, "16.8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := fmt.Sprintf("%.1f", float64(load.SessionTime(tt.items, tt.warmup))/60); got != tt.want {
				t.Errorf("%s min, want %s", got, tt.want)
			}
		})
	}
}

func ExampleItem_Time() {
	alone := load.Item{First: load.Exercise{Sets: 3, Setup: 45, Work: 25, Rest: 120}}
	fmt.Println(alone.Time()) // 45 + 3×25 + 2×120
	// Output: 360
}

func TestAPartnerWithFewerSetsDropsOut(t *testing.T) {
	i := load.Item{
		First:    load.Exercise{Sets: 4, Setup: 45, Work: 25, Rest: 120},
		Second:   load.Exercise{Sets: 2, Setup: 45, Work: 60, Rest: 60},
		PairRest: 70,
	}
	// 90 + 4×25 + 2×60; after rounds 1 and 2 the pair's rest, after 3 the first's own
	if got, want := i.Time(), unit.Seconds(90+100+120+70+70+120); got != want {
		t.Errorf("got %d, want %d", got, want)
	}
	i.First, i.Second = i.Second, i.First
	if got, want := i.Time(), unit.Seconds(90+100+120+70+70+120); got != want {
		t.Errorf("the other way round: got %d, want %d", got, want)
	}
}

// Ten exercises of two sets, 90 s between sets and 2 min between exercises, 3 s
// a repetition; the bridge holds 2 s and takes 4.
func TestTheCompleteGuidesRoutineTakes57Minutes(t *testing.T) {
	reps := []unit.Seconds{10, 24, 12, 20, 15, 16, 20, 10, 10}
	var all []load.Exercise
	for _, r := range reps {
		all = append(all, load.Exercise{Sets: 2, Work: 3 * r, Rest: 90})
	}
	all = append(all, load.Exercise{Sets: 2, Work: 4 * 15, Rest: 90})
	got := load.ProgrammeTime(all, 120, 8)
	// work 2×(137×3 + 60) = 942, rests 10×90 + 9×120, warm-up 480
	if want := unit.Seconds(942 + 900 + 1080 + 480); got != want || got.Minutes() != 57 {
		t.Errorf("got %d s, %d min, want %d s, 57 min", got, got.Minutes(), want)
	}
}

func ExampleProgrammeTime() {
	pressUp := load.Exercise{Sets: 2, Work: 30, Rest: 90}
	fmt.Println(load.ProgrammeTime([]load.Exercise{pressUp, pressUp}, 120, 0)) // 2×(60+90) + 120
	// Output: 420
}

func ExampleSetWork() {
	fmt.Println(load.SetWork(catalogue.Exercise{}, training.PrescribedSet{Hold: 30, PerSide: true}, false))
	// Output: 60
}

func TestSetWork(t *testing.T) {
	tests := []struct {
		name string
		e    catalogue.Exercise
		set  training.PrescribedSet
		main bool
		want unit.Seconds
	}{
		{"a main set takes 25 s at least", plain, training.PrescribedSet{Reps: 3}, true, 25},
		{"other sets do not", plain, training.PrescribedSet{Reps: 3}, false, 9},
		{"a hop takes a second each", plain, training.PrescribedSet{Contacts: 15}, true, 15},
		{"the exercise's own repetition time", catalogue.Exercise{RepSeconds: 2}, training.PrescribedSet{Steps: 20}, false, 40},
		{"the exercise's own tempo", catalogue.Exercise{Tempo: training.Tempo{Lower: 1, Pause: 2, Lift: 1}}, training.PrescribedSet{Reps: 15}, false, 60},
		{"the set's tempo comes first", catalogue.Exercise{RepSeconds: 2}, training.PrescribedSet{Reps: 10, Tempo: slow}, false, 50},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := load.SetWork(tt.e, tt.set, tt.main); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestSetup(t *testing.T) {
	if load.Setup(catalogue.ByBarbell) != 60 || load.Setup(catalogue.ByMachine) != 60 || load.Setup(catalogue.ByDumbbells) != 45 {
		t.Error("setup is 45 s, 60 s for a barbell or machine")
	}
}

func ExampleWarmup() {
	fmt.Println(load.Warmup(20, training.L0, 0, false), load.Warmup(45, training.L2, 3, false))
	// Output: 5 8
}

func TestWarmup(t *testing.T) {
	tests := []struct {
		name   string
		budget unit.Minutes
		level  training.Level
		ramps  int
		after  bool
		want   unit.Minutes
	}{
		{"ten minutes", 10, training.L0, 0, false, 2},
		{"twenty minutes", 20, training.L1, 2, false, 3},
		{"thirty minutes", 30, training.L1, 2, false, 5},
		{"forty-five minutes", 45, training.L1, 2, false, 7},
		{"an hour", 60, training.L3, 3, false, 8},
		{"right after a run", 60, training.L3, 3, true, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := load.Warmup(tt.budget, tt.level, tt.ramps, tt.after); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestSupersetsNeverTakeLongerThanTheSameSetsApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) load.Exercise {
			return load.Exercise{
				Sets: rapid.IntRange(1, 5).Draw(t, name+" sets"), Setup: 45,
				Work: unit.Seconds(rapid.IntRange(5, 90).Draw(t, name+" work")),
				Rest: unit.Seconds(rapid.IntRange(30, 180).Draw(t, name+" rest")),
			}
		}
		a, b := draw("first"), draw("second")
		pair := load.Item{First: a, Second: b, PairRest: min(a.Rest, b.Rest)}
		apart := load.SessionTime([]load.Item{{First: a}, {First: b}}, 0)
		if got := load.SessionTime([]load.Item{pair, {}}, 0); got > apart {
			t.Fatalf("paired %d s, apart %d s", got, apart)
		}
	})
}
