package composition_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/unit"
)

func timed(setup, work, rest, pairRest unit.Seconds) composition.Candidate {
	return composition.Candidate{Setup: setup, Work: work, Rest: rest, PairRest: pairRest}
}

func ExampleItemTime() {
	squat := composition.Candidate{Setup: 60, Work: 30, Rest: 180, PairRest: 75}
	calf := composition.Candidate{Setup: 45, Work: 60, Rest: 90, PairRest: 30}
	// Alone: 30 + 60 + 3×30 + 2×180 = 540 s.
	fmt.Println(composition.ItemTime(squat, calf, 3, 0, 30))
	// In turn: 30 + 60 + 45 + 3×30 + 3×60 + 2×75 = 555 s.
	fmt.Println(composition.ItemTime(squat, calf, 3, 3, 30))
	// Output:
	// 540
	// 555
}

func TestItemTime(t *testing.T) {
	a, b := timed(60, 30, 180, 75), timed(45, 60, 90, 30)
	tests := []struct {
		name   string
		na, nb int
		want   unit.Seconds
	}{
		{"no sets take no time", 0, 0, 0},
		{"one set has no rest", 1, 0, 120},                                          // 30 + 60 + 30
		{"alone, rest stands between sets", 3, 0, 540},                              // 30 + 60 + 90 + 2×180
		{"the second alone counts as itself", 0, 2, 285},                            // 30 + 45 + 120 + 90
		{"a round is followed by the longer pair rest", 2, 2, 390},                  // 30 + 105 + 60 + 120 + 75
		{"the lift with more sets goes on alone", 3, 1, 540},                        // 30 + 105 + 90 + 60 + 75 + 180
		{"and rests by itself between its sets", 4, 1, 750},                         // 540 + 30 + 180
		{"a partner with more sets goes on alone", 1, 3, 30 + 105 + 30 + 180 + 165}, // 75 + 90
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := composition.ItemTime(a, b, test.na, test.nb, 30); got != test.want {
				t.Errorf("ItemTime(%d, %d sets) = %d s, want %d s", test.na, test.nb, got, test.want)
			}
			if got := composition.ItemTime(b, a, test.nb, test.na, 30); got != test.want {
				t.Errorf("the other way round %d s, want %d s", got, test.want)
			}
		})
	}
}

func TestMayPair(t *testing.T) {
	knee := composition.Candidate{Role: composition.Knee, PairMask: 1 << composition.TrunkRole}
	trunk := composition.Candidate{Role: composition.TrunkRole, PairMask: 1<<composition.Knee | 1<<composition.Power}
	shy := composition.Candidate{Role: composition.TrunkRole}
	hop := composition.Candidate{Role: composition.Power, PairMask: 0xff}
	tests := []struct {
		name string
		a, b composition.Candidate
		want bool
	}{
		{"each allows the other", knee, trunk, true},
		{"one does not", knee, shy, false},
		{"hops never", hop, trunk, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := composition.MayPair(test.a, test.b); got != test.want {
				t.Errorf("MayPair = %t, want %t", got, test.want)
			}
			if got := composition.MayPair(test.b, test.a); got != test.want {
				t.Errorf("the other way round %t, want %t", got, test.want)
			}
		})
	}
}
