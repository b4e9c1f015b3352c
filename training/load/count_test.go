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

var splitSquat = catalogue.Exercise{
	ID: "split_squat", Pattern: catalogue.Lunge, HardSet: true,
	Primary: []catalogue.MuscleCode{"Q", "GMx"}, Secondary: []catalogue.MuscleCode{"GMd", "Ad"},
	Laterality: []catalogue.Laterality{catalogue.Unilateral},
}

func work(n int, s training.PrescribedSet) []training.PrescribedSet {
	s.Kind = training.WorkSet
	var sets []training.PrescribedSet
	for range n {
		sets = append(sets, s)
	}
	return sets
}

func ExampleVolumeOf() {
	v := load.VolumeOf(splitSquat, work(3, training.PrescribedSet{Reps: 8, RIR: 2}))
	fmt.Println(v.Of(catalogue.Quads).Sets(), v.Of(catalogue.Abductors).Sets(), v.Of(catalogue.Calves).Sets())
	// Output: 3 1.5 0
}

func ExampleStimulus() {
	calf := catalogue.Exercise{Primary: []catalogue.MuscleCode{"Ga", "So"}}
	fmt.Println(load.Stimulus(calf).Of(catalogue.Calves).Sets()) // the largest, not the sum
	// Output: 1
}

func TestWhatCountsAsAHardSet(t *testing.T) {
	if !load.HardSet(catalogue.Squat, 4) || load.HardSet(catalogue.Squat, 4.5) || load.HardSet(catalogue.Hop, 0) {
		t.Error("a hard set has at most four left and is not a hop")
	}
	sets := append(work(2, training.PrescribedSet{Reps: 8, RIR: 5}), training.PrescribedSet{Kind: training.WarmupSet, RIR: 2})
	if v := load.VolumeOf(splitSquat, sets); v != (load.Volume{}) {
		t.Errorf("easy and warm-up sets count %v", v)
	}
	if (load.Volume{}).Of("nothing") != 0 {
		t.Error("an unknown group has volume")
	}
}

func ExampleLowerHardSets() {
	calf := catalogue.Exercise{Pattern: catalogue.Calf}
	sets := work(3, training.PrescribedSet{Reps: 10, RIR: 2})
	fmt.Println(load.LowerHardSets(splitSquat, catalogue.BodyWeight, sets),
		load.LowerHardSets(calf, catalogue.BodyWeight, sets), load.LowerHardSets(calf, catalogue.ByDumbbell, sets))
	// Output: 3 0 3
}

func ExampleReach() {
	var v load.Volume
	v[catalogue.Calves.Index()] = 4 * 5 // five sets
	r := load.Reach(v)[3]
	fmt.Println(r.Group, r.Sets, r.Band, r.Usual)
	// Output: calves 5 gain 8
}

func TestRangesRiseAndStandInOrder(t *testing.T) {
	for i, r := range load.Ranges {
		if r.Group != catalogue.Groups[i] {
			t.Errorf("range %d is %s, want %s", i, r.Group, catalogue.Groups[i])
		}
		if r.Hold < 1 || r.Gain < r.Hold || r.Usual < r.Gain || r.Cap < r.Usual {
			t.Errorf("%s does not rise: %+v", r.Group, r)
		}
	}
}

func TestBand(t *testing.T) {
	quads := load.Ranges[0] // 2, 4, 6, 10
	for sets, want := range map[float64]string{1.75: "under", 2: "hold", 3.75: "hold", 4: "gain", 6: "usual", 9.75: "usual", 10: "cap", 14: "cap"} {
		if got := quads.Band(load.Quarters(sets * 4)); got != want {
			t.Errorf("%v sets: %s, want %s", sets, got, want)
		}
	}
}

func ExampleLowerCaps() {
	c := load.LowerCaps(training.L1, load.RisingShare)
	fmt.Println(c.Session, c.Week) // 8.5 and 17
	// Output: 8 17
}

func TestLowerCapsOfEveryLevel(t *testing.T) {
	for i, want := range []load.Caps{{Session: 8, Week: 16}, {Session: 10, Week: 20}, {Session: 12, Week: 24}, {Session: 14, Week: 28}} {
		if got := load.LowerCaps(training.L0+training.Level(i), load.FullShare); got != want {
			t.Errorf("L%d: %v, want %v", i, got, want)
		}
	}
	if got := load.LowerCaps(training.L0, load.DeloadShare); got != (load.Caps{Session: 4, Week: 8}) {
		t.Errorf("a beginner's deload: %v", got)
	}
}

func TestRunShare(t *testing.T) {
	for week, want := range map[unit.Minutes]unit.Percent{100: 100, 220: 100, 221: 85, 240: 85, 241: 70} {
		if got := load.RunShare(week, 200); got != want {
			t.Errorf("%d against 200: %v, want %v", week, got, want)
		}
	}
	if load.RunShare(300, 0) != load.FullShare {
		t.Error("an unknown mean scales the caps")
	}
}

func ExampleHighRunning() {
	usual := []unit.Minutes{200, 210, 190, 205, 200, 260}
	fmt.Println(load.HighRunning(260, 201, usual), load.HighRunning(205, 201, usual))
	// Output: true false
}

func TestHighRunningNeedsBothAndEnoughWeeks(t *testing.T) {
	weeks := []unit.Minutes{100, 110, 120, 130, 140} // 80th percentile: rank 3.2, 132
	if load.HighRunning(133, 120, weeks) {           // 133/120 = +11 %
		t.Error("a week little above the mean is high")
	}
	if load.HighRunning(132, 100, weeks) { // not above the percentile
		t.Error("a week at the percentile is high")
	}
	if !load.HighRunning(139, 120, weeks) { // +15.8 %
		t.Error("a week above both is not high")
	}
	if load.HighRunning(500, 100, weeks[:3]) || load.HighRunning(500, 0, weeks) {
		t.Error("a week is high by too little knowledge")
	}
	if load.HighRunning(100, 100, []unit.Minutes{100, 100, 100, 100}) {
		t.Error("an even week is high")
	}
	rapid.Check(t, func(t *rapid.T) {
		m := unit.Minutes(rapid.IntRange(1, 600).Draw(t, "minutes"))
		same := []unit.Minutes{m, m, m, m, m}
		if load.HighRunning(m, m, same) {
			t.Fatal("a usual week is high")
		}
	})
}

func ExampleRunGuard() {
	r, ok := load.RunGuard(training.Run{Date: training.NewDate(2026, 11, 29)}, 24_000, 20_000)
	fmt.Println(ok, r.Facts)
	_, ok = load.RunGuard(training.Run{}, 22_000, 20_000) // exactly 110 %
	fmt.Println(ok)
	// Output:
	// true [{date 2026-11-29} {runKm 24} {longestKm 20} {over 20}]
	// false
}

func TestRunGuardIsSilentWithoutHistory(t *testing.T) {
	if _, ok := load.RunGuard(training.Run{}, 30_000, 0); ok {
		t.Error("a run was measured against nothing")
	}
}

func TestGuardsOfGrowth(t *testing.T) {
	for most, want := range map[int]int{0: 2, 4: 6, 6: 8, 8: 10, 10: 13} { // 1.3 times, at least two more
		if got := load.SessionCeiling(most); got != want {
			t.Errorf("after %d sets %d, want %d", most, got, want)
		}
	}
	if got := load.ContactCeiling(40); got != 48 {
		t.Errorf("after 40 contacts %d, want 48", got)
	}
}

func ExampleNextContacts() {
	fmt.Println(load.NextContacts(training.L1, 0), load.NextContacts(training.L1, 40), load.NextContacts(training.L1, 75))
	// Output: 40 48 80
}

func TestContactsFor(t *testing.T) {
	want := []load.ContactRange{{Start: 20, Max: 60, Week: 100, Impact: 1}, {Start: 40, Max: 80, Week: 160, Impact: 2}, {Start: 60, Max: 100, Week: 220, Impact: 3}, {Start: 80, Max: 120, Week: 300, Impact: 3}}
	for i, w := range want {
		if d := cmp.Diff(w, load.ContactsFor(training.L0+training.Level(i))); d != "" {
			t.Errorf("L%d: %s", i, d)
		}
	}
}

func ExampleWeightedContacts() {
	pogo := catalogue.Exercise{Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Bilateral}}
	bound := catalogue.Exercise{Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Alternating}}
	ten := training.PrescribedSet{Contacts: 10}
	fmt.Println(load.WeightedContacts(pogo, ten), load.WeightedContacts(bound, ten))
	// Output: 10 20
}

func TestWeightedContacts(t *testing.T) {
	single := catalogue.Exercise{Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Unilateral}}
	if got := load.WeightedContacts(single, training.PrescribedSet{Contacts: 5, PerSide: true}); got != 20 { // 10 landings, each twice
		t.Errorf("five hops a side count %d, want 20", got)
	}
	if got := load.WeightedContacts(catalogue.Exercise{ID: "hill_sprint", Pattern: catalogue.Hop, Laterality: []catalogue.Laterality{catalogue.Alternating}}, training.PrescribedSet{Contacts: 4}); got != 20 {
		t.Errorf("four hill sprints count %d, want 20", got)
	}
	if load.WeightedContacts(splitSquat, training.PrescribedSet{Reps: 8}) != 0 {
		t.Error("a split squat has contacts")
	}
}

func ExampleRunContacts() {
	fmt.Println(load.RunContacts(6, 0, 160), load.RunContacts(20, 10, 160)) // 12; 90 is more than 40 % of 160
	// Output: 12 64
}
