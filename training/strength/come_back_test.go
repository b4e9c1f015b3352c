package strength_test

import (
	"fmt"
	"testing"

	"github.com/legwork-run/legwork/training/strength"
	"pgregory.net/rapid"
)

func ExampleComeBackAfter() {
	c := strength.ComeBackAfter(20, 40, false)
	fmt.Println(c.Share(), c.SetsOf(3), c.Holds(1, 3), c.Holds(2, 7))
	// Output: 90 2 true false
}

func TestComeBackAfter(t *testing.T) {
	tests := []struct {
		name      string
		days, age int
		ill       bool
		want      strength.ComeBack
	}{
		{"a week is no gap", 7, 40, false, strength.ComeBack{}},
		{"a week is no gap at 70 either", 7, 70, false, strength.ComeBack{}},
		{"eight days cost a set and a repetition", 8, 40, false, strength.ComeBack{Sessions: 1, SetsLess: 1, RIRMore: 1}},
		{"a fever costs as much after three days", 3, 40, true, strength.ComeBack{Sessions: 1, SetsLess: 1, RIRMore: 1}},
		{"and moves down a row from 65 on", 3, 65, true, strength.ComeBack{Sessions: 2, Sets: 67, Load: 90}},
		{"fifteen days cost a tenth", 15, 40, false, strength.ComeBack{Sessions: 2, Sets: 67, Load: 90}},
		{"at 65 fourteen days cost a tenth", 14, 65, false, strength.ComeBack{Sessions: 2, Sets: 67, Load: 90}},
		{"a month costs a phase", 29, 40, false, strength.ComeBack{Weeks: 2, RIRMore: 2, Max: 85, HopLevelLess: 1}},
		{"two months lead back to groundwork", 57, 40, false, strength.ComeBack{Weeks: 2, Max: 75, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
		{"over 84 days loads are found anew", 85, 40, false, strength.ComeBack{Weeks: 3, Retest: true, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
		{"the last row has none below", 180, 65, false, strength.ComeBack{Weeks: 3, Retest: true, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
		{"half a year costs a level", 181, 40, false, strength.ComeBack{Weeks: 3, Retest: true, HopsFrom: 3, HopsHalf: true, TwoFrom: 6, LevelsLess: 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := strength.ComeBackAfter(tt.days, tt.age, tt.ill); got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestComeBackHoldsAndEnds(t *testing.T) {
	weeks := strength.ComeBackAfter(40, 40, false)
	if !weeks.Holds(5, 13) || weeks.Holds(0, 14) {
		t.Error("two weeks are fourteen days, however many sessions lie in them")
	}
	if (strength.ComeBack{}).Holds(0, 0) {
		t.Error("no gap holds nothing")
	}
}

func TestSetsAfterAGap(t *testing.T) {
	row := strength.ComeBackAfter(20, 40, false) // two thirds
	for n, want := range map[int]int{0: 0, 1: 1, 2: 1, 3: 2, 4: 3, 5: 3} {
		if got := row.SetsOf(n); got != want { // 0.67, 1.34, 2.01, 2.68, 3.35, to the nearest
			t.Errorf("%d sets become %d, want %d", n, got, want)
		}
	}
	if got := strength.ComeBackAfter(10, 40, false).SetsOf(1); got != 1 {
		t.Errorf("one set less of one is %d, want the one", got)
	}
}

func TestALongerGapNeverLeavesMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days, age := rapid.IntRange(0, 400).Draw(t, "days"), rapid.IntRange(15, 90).Draw(t, "age")
		a, b := strength.ComeBackAfter(days, age, false), strength.ComeBackAfter(days+1, age, false)
		if b.Share() > a.Share() {
			t.Fatalf("%d days leave %v, a day more %v", days, a.Share(), b.Share())
		}
		if older := strength.ComeBackAfter(days, 65, false); older.Share() > strength.ComeBackAfter(days, 64, false).Share() {
			t.Fatalf("%d days leave more at 65 than at 64", days)
		}
	})
}
