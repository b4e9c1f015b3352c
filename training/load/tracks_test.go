package load_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
	"pgregory.net/rapid"
)

var (
	gobletSquat = catalogue.Exercise{ID: "goblet_squat", Pattern: catalogue.Squat, HardSet: true, Primary: []catalogue.MuscleCode{"Q"}}
	calfRaise   = catalogue.Exercise{
		ID: "calf_sl", Pattern: catalogue.Calf, Primary: []catalogue.MuscleCode{"Ga", "So"},
		Laterality: []catalogue.Laterality{catalogue.Unilateral},
	}
	legPress = catalogue.Exercise{ID: "calf_sl_load", Pattern: catalogue.Calf}
	lunges   = catalogue.Exercise{ID: "walking_lunge", Pattern: catalogue.Lunge, Laterality: []catalogue.Laterality{catalogue.Alternating}}
	carry    = catalogue.Exercise{ID: "suitcase_carry", Pattern: catalogue.Trunk, Laterality: []catalogue.Laterality{catalogue.Unilateral}}
	deadBug  = catalogue.Exercise{ID: "dead_bug", Pattern: catalogue.Trunk, Laterality: []catalogue.Laterality{catalogue.Alternating}}
	pogo     = catalogue.Exercise{ID: "pogo_two", Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Bilateral}}
	hop      = catalogue.Exercise{ID: "pogo_sl", Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Unilateral}}
	bound    = catalogue.Exercise{ID: "bound", Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Alternating}}
)

func set(reps int, kg unit.Kilograms) training.LoggedSet {
	return training.LoggedSet{Kind: training.WorkSet, Reps: reps, Load: kg}
}

func ExampleLoggedHardSet() {
	s := training.LoggedSet{Kind: training.WorkSet, Reps: 8, Target: training.Target{Count: 8, RIR: 5}}
	fmt.Println(load.LoggedHardSet(catalogue.Squat, s)) // five left were meant
	s.RIR, s.Rated = 3, true
	fmt.Println(load.LoggedHardSet(catalogue.Squat, s)) // three were
	// Output:
	// false
	// true
}

func TestLoggedHardSets(t *testing.T) {
	rated := func(rir training.RIR) training.LoggedSet {
		return training.LoggedSet{Kind: training.WorkSet, Reps: 8, RIR: rir, Rated: true, Target: training.Target{Count: 8, RIR: 3}}
	}
	tests := []struct {
		name string
		p    catalogue.Pattern
		set  training.LoggedSet
		want bool
	}{
		{"four left", catalogue.Squat, rated(4), true},
		{"more than four left, though three were meant", catalogue.Squat, rated(4.5), false},
		{"none left", catalogue.Squat, rated(0), true},
		{"not rated, three meant", catalogue.Squat, training.LoggedSet{Kind: training.WorkSet, Reps: 8, Target: training.Target{RIR: 3}}, true},
		{"not rated, nothing meant", catalogue.Squat, set(8, 20), true},
		{"a warm-up set", catalogue.Squat, training.LoggedSet{Kind: training.WarmupSet, Reps: 8, Rated: true}, false},
		{"a set of which nothing came", catalogue.Squat, training.LoggedSet{Kind: training.WorkSet, Rated: true}, false},
		{"a hold", catalogue.Calf, training.LoggedSet{Kind: training.WorkSet, Hold: 45, RIR: 3, Rated: true}, true},
		{"hops", catalogue.Hop, training.LoggedSet{Kind: training.WorkSet, Contacts: 20}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := load.LoggedHardSet(tt.p, tt.set); got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func ExampleLoggedVolume() {
	v := load.LoggedVolume(splitSquat, said(3, 2))
	fmt.Println(v.Of(catalogue.Quads).Sets(), v.Of(catalogue.Glutes).Sets(), v.Of(catalogue.Abductors).Sets())
	// Output: 3 3 1.5
}

func TestSidesLoggedApartAreOneSet(t *testing.T) {
	left := training.LoggedSet{Kind: training.WorkSet, Reps: 8, Side: training.Left, RIR: 2, Rated: true}
	right := left
	right.Side = training.Right
	easy := right
	easy.RIR = 6
	for name, tt := range map[string]struct {
		sets []training.LoggedSet
		want float64
	}{
		"a set each":                         {[]training.LoggedSet{left, right}, 1},
		"two each":                           {[]training.LoggedSet{left, right, left, right}, 2},
		"one side did one more":              {[]training.LoggedSet{left, right, left}, 2},
		"an easy set on the right":           {[]training.LoggedSet{left, easy}, 1},
		"both at once, and one side again":   {append(said(2, 2), left), 3},
		"nothing hard on either side at all": {[]training.LoggedSet{easy, easy}, 0},
	} {
		if got := load.LoggedVolume(splitSquat, tt.sets).Of(catalogue.Quads).Sets(); got != tt.want {
			t.Errorf("%s: %v sets, want %v", name, got, tt.want)
		}
	}
}

func ExampleLoggedLowerSets() {
	fmt.Println(load.LoggedLowerSets(splitSquat, said(3, 2)),
		load.LoggedLowerSets(calfRaise, []training.LoggedSet{set(12, 0), set(12, 0)}),
		load.LoggedLowerSets(calfRaise, []training.LoggedSet{set(12, 10), set(12, 10)}))
	// Output: 3 0 2
}

func TestLoggedLowerSetsAreHardSetsOfTheLegs(t *testing.T) {
	if got := load.LoggedLowerSets(splitSquat, said(3, 5)); got != 0 {
		t.Errorf("easy sets count %d", got)
	}
	if got := load.LoggedLowerSets(carry, []training.LoggedSet{set(8, 20)}); got != 0 {
		t.Errorf("trunk sets count %d", got)
	}
}

func ExampleTonnageOf() {
	sets := []training.LoggedSet{set(8, 10), set(8, 10)}
	fmt.Println(load.TonnageOf(splitSquat, catalogue.ByDumbbells, 0, sets)) // 2 sets × 8 a side × 2 sides × 2 hands × 10 kg
	// Output: 640
}

func TestTonnage(t *testing.T) {
	bodySquat := catalogue.Exercise{ID: "bw_squat", Pattern: catalogue.Squat}
	pushUp := catalogue.Exercise{ID: "pushup", Pattern: catalogue.Push}
	side := set(8, 10)
	side.Side = training.Left
	steps := training.LoggedSet{Kind: training.WorkSet, Steps: 20, Load: 8}
	warmup := training.LoggedSet{Kind: training.WarmupSet, Reps: 10, Load: 40}
	hold := training.LoggedSet{Kind: training.WorkSet, Hold: 45, Load: 40}
	pair := set(10, 20)
	pair.Loading = string(catalogue.ByDumbbells)
	tests := []struct {
		name    string
		e       catalogue.Exercise
		loading catalogue.Loading
		mass    unit.Kilograms
		set     training.LoggedSet
		want    load.Tonnage
	}{
		{"one implement", gobletSquat, catalogue.ByDumbbell, 70, set(10, 20), 200},              // the mass has no share here
		{"a dumbbell in each hand", gobletSquat, catalogue.ByDumbbells, 0, set(10, 20), 400},    // 10×2×20
		{"one side logged alone", splitSquat, catalogue.ByDumbbells, 0, side, 160},              // 8×2×10
		{"in turn, counted for each side", deadBug, catalogue.ByDumbbell, 0, set(10, 2), 40},    // 10×2×2
		{"steps of a lunge, counted through", lunges, catalogue.ByDumbbells, 0, steps, 320},     // 20×2×8
		{"carrying is not lifting", carry, catalogue.ByDumbbell, 0, steps, 0},                   //
		{"a body-weight squat", bodySquat, catalogue.BodyWeight, 70, set(10, 0), 616},           // 10×0.88×70
		{"with a pair of dumbbells", bodySquat, catalogue.ByDumbbells, 70, set(10, 5), 716},     // 10×(61.6+10)
		{"a push-up", pushUp, catalogue.BodyWeight, 75, set(10, 0), 480},                        // 10×0.64×75
		{"a body nobody weighed", bodySquat, catalogue.BodyWeight, 0, set(10, 0), 0},            //
		{"both calves, all of the body", calfRaise, catalogue.BodyWeight, 60, set(12, 0), 1440}, // 12×2×60
		{"a machine carries the body", legPress, catalogue.ByMachine, 60, set(10, 50), 500},     // 10×50
		{"warm-up sets", gobletSquat, catalogue.ByDumbbell, 0, warmup, 0},
		{"what the set says comes first", gobletSquat, catalogue.ByDumbbell, 0, pair, 400},
		{"holds", gobletSquat, catalogue.ByDumbbell, 0, hold, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := load.TonnageOf(tt.e, tt.loading, tt.mass, []training.LoggedSet{tt.set}); !near(got, tt.want, 1e-9) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestTonnageAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) []training.LoggedSet {
			var sets []training.LoggedSet
			for range rapid.IntRange(0, 5).Draw(t, name) {
				sets = append(sets, set(rapid.IntRange(0, 15).Draw(t, "reps"), unit.Kilograms(rapid.IntRange(0, 60).Draw(t, "kg"))))
			}
			return sets
		}
		e := rapid.SampledFrom([]catalogue.Exercise{splitSquat, gobletSquat, calfRaise, lunges}).Draw(t, "exercise")
		l := rapid.SampledFrom([]catalogue.Loading{catalogue.BodyWeight, catalogue.ByDumbbells, catalogue.ByBarbell}).Draw(t, "loading")
		a, b := draw("first"), draw("second")
		apart := load.TonnageOf(e, l, 70, a) + load.TonnageOf(e, l, 70, b)
		if together := load.TonnageOf(e, l, 70, append(a, b...)); !near(together, apart, 1e-6) || together < 0 {
			t.Fatalf("together %v, apart %v", together, apart)
		}
	})
}

func ExampleLoggedContacts() {
	fmt.Println(load.LoggedContacts(pogo, training.LoggedSet{Contacts: 20}))
	fmt.Println(load.LoggedContacts(hop, training.LoggedSet{Contacts: 5})) // 5 on each leg, each twice
	// Output:
	// 20 20
	// 10 20
}

func TestLoggedContacts(t *testing.T) {
	sprint := catalogue.Exercise{ID: "hill_sprint", Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Alternating}}
	tests := []struct {
		name               string
		e                  catalogue.Exercise
		set                training.LoggedSet
		landings, weighted int
	}{
		{"in turn, counted through", bound, training.LoggedSet{Contacts: 10}, 10, 20},
		{"one leg logged alone", hop, training.LoggedSet{Contacts: 5, Side: training.Left}, 5, 10},
		{"two-legged hops done on one", pogo, training.LoggedSet{Contacts: 10, Side: training.Right}, 10, 20},
		{"four hill sprints at five each", sprint, training.LoggedSet{Contacts: 4}, 4, 20},
		{"a squat lands nowhere", gobletSquat, set(8, 20), 0, 0},
		{"warm-up hops land", pogo, training.LoggedSet{Kind: training.WarmupSet, Contacts: 10}, 10, 10},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if l, w := load.LoggedContacts(tt.e, tt.set); l != tt.landings || w != tt.weighted {
				t.Errorf("got %d and %d, want %d and %d", l, w, tt.landings, tt.weighted)
			}
		})
	}
}

// aSession is three goblet squats with 20 kg at RIR 2, two sets of ten hops,
// and something the catalogue does not have.
func aSession() training.LoggedSession {
	squats := said(3, 2)
	for i := range squats {
		squats[i].Load = 20
	}
	hops := training.LoggedSet{Kind: training.WorkSet, Contacts: 10}
	return training.LoggedSession{Date: monday, Exercises: []training.LoggedExercise{
		{Exercise: "goblet_squat", Sets: squats},
		{Exercise: "underwater_press", Sets: said(3, 1)},
		{Exercise: "pogo_two", Sets: []training.LoggedSet{hops, hops}},
	}}
}

func ExampleTracksOf() {
	all, err := catalogue.Load()
	if err != nil {
		panic(err)
	}
	t, unknown := load.TracksOf(aSession(), load.Logbook{Exercise: all.Exercise})
	fmt.Println(t.LowerSets, t.Volume.Of(catalogue.Quads).Sets(), t.Tonnage, t.Landings, t.Contacts, unknown) // 3×8×20 kg
	// Output: 3 3 480 20 20 [underwater_press]
}

func TestTheLogbookSaysWhatWasHeld(t *testing.T) {
	twoHands := catalogue.Exercise{ID: "held", Pattern: catalogue.Squat, HardSet: true, Kits: []catalogue.Kit{
		{Loading: catalogue.BodyWeight}, {Loading: catalogue.ByBand}, {Loading: catalogue.ByDumbbells},
	}}
	book := load.Logbook{Exercise: func(string) (catalogue.Exercise, bool) { return twoHands, true }}
	session := lifted(set(10, 10))
	if got, _ := load.TracksOf(session, book); got.Tonnage != 200 { // the first way in kilograms: 10 × 2 × 10
		t.Errorf("unsaid: %v", got.Tonnage)
	}
	book.Loading = func(catalogue.Exercise) catalogue.Loading { return catalogue.ByBarbell }
	if got, _ := load.TracksOf(session, book); got.Tonnage != 100 { // 10 × 10
		t.Errorf("with a barbell: %v", got.Tonnage)
	}
	twoHands.Kits = nil
	book.Loading = nil
	if got, _ := load.TracksOf(session, book); got.Tonnage != 100 {
		t.Errorf("without ways: %v", got.Tonnage)
	}
}

func ExampleRunTracks() {
	run := load.RunTracks(done(training.Run{Minutes: 50, Kind: training.RunEasy}, 3), 0)
	hike := load.RunTracks(done(training.Run{Minutes: 120, Kind: training.RunHike}, 3), 0)
	fmt.Println(run.Impact, hike.Impact)
	// Output: 50 0
}

func TestTracksAddUpEachInItsOwnUnit(t *testing.T) {
	a := load.Tracks{LowerSets: 3, Tonnage: 480, Landings: 20, Contacts: 40, Impact: 50}
	a.Volume[0] = 4
	want := load.Tracks{LowerSets: 6, Tonnage: 960, Landings: 40, Contacts: 80, Impact: 100}
	want.Volume[0] = 8
	if d := cmp.Diff(want, a.Plus(a)); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(a, a.Plus(load.Tracks{})); d != "" {
		t.Error(d)
	}
}

func ExampleTracks_Plus() {
	week := load.Tracks{LowerSets: 6}.Plus(load.Tracks{LowerSets: 4, Impact: 180})
	fmt.Println(week.LowerSets, week.Impact)
	// Output: 10 180
}

func ExampleTracks_Why() {
	why := load.Tracks{LowerSets: 6, Tonnage: 2400, Landings: 40, Impact: 180}.Why()
	fmt.Println(why.Rule, why.Facts)
	// Output: LOAD-13 [{sets 6} {tonnageKg 2400} {landings 40} {minutes 180}]
}
