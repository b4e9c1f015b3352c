package load_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// squats is a series of one estimate a week, the last of them today.
func squats(rir training.RIR, estimates ...unit.Kilograms) load.LiftSeries {
	s := load.LiftSeries{Exercise: "goblet_squat"}
	for i, m := range estimates {
		s.Points = append(s.Points, load.LiftPoint{Date: monday.AddDays(-7 * (len(estimates) - 1 - i)), RIR: rir, Max: m})
	}
	return s
}

// every puts that many days between the points of s.
func every(days int, s load.LiftSeries) load.LiftSeries {
	for i := range s.Points {
		s.Points[i].Date = monday.AddDays(-days * (len(s.Points) - 1 - i))
	}
	return s
}

func ExampleNeedsDeload() {
	w := load.Warnings{
		Today: monday, Balance: -34, BalanceKnown: true,
		KeyLifts: []load.LiftSeries{squats(2, 60, 55, 54)},
	}
	for _, r := range load.NeedsDeload(w) {
		fmt.Println(r.Rule, r.Code, r.Facts)
	}
	// Output:
	// LOAD-08 load.deload-form [{form -34}]
	// LOAD-08 load.deload-lift [{exercise goblet_squat} {fromKg 60} {toKg 54}]
}

func TestNeedsDeload(t *testing.T) {
	mixed := squats(2, 60, 55, 55)
	mixed.Points[1].RIR = 1
	between := squats(2, 60, 70, 55, 54) // a set at another reserve lies between
	between.Points[1].RIR = 4
	late := squats(2, 60, 55, 54)
	for i := range late.Points {
		late.Points[i].Date = late.Points[i].Date.AddDays(7) // 60 a week ago, 55 today, 54 in a week
	}
	tests := []struct {
		name string
		w    load.Warnings
		want []training.ReasonCode
	}{
		{"nothing is known", load.Warnings{}, nil},
		{"monotony is red", load.Warnings{Week: weekOf(100, 100, 100, 100, 100, 100, 0)}, []training.ReasonCode{load.CodeDeloadMonotony}},
		{"amber is not enough", load.Warnings{Week: weekOf(300, 300, 300, 100, 100, 100, 200)}, nil},
		{"a constant week is not red", load.Warnings{Week: weekOf(300, 300, 300, 300, 300, 300, 300)}, nil},
		{"form under −30", load.Warnings{Balance: -30.5, BalanceKnown: true}, []training.ReasonCode{load.CodeDeloadForm}},
		{"form of −30", load.Warnings{Balance: -30, BalanceKnown: true}, nil},
		{"form nobody knows", load.Warnings{Balance: -50}, nil},
		{"a lift down by more than 7.5 %, twice", load.Warnings{KeyLifts: []load.LiftSeries{squats(2, 100, 92, 92)}}, []training.ReasonCode{load.CodeDeloadLift}},
		{"down by 7.5 % exactly", load.Warnings{KeyLifts: []load.LiftSeries{squats(2, 100, 92, 92.5)}}, nil},
		{"down once and up again", load.Warnings{KeyLifts: []load.LiftSeries{squats(2, 100, 90, 95)}}, nil},
		{"down in the last session only", load.Warnings{KeyLifts: []load.LiftSeries{squats(2, 100, 100, 90)}}, nil},
		{"a lift never done", load.Warnings{KeyLifts: []load.LiftSeries{squats(2)}}, nil},
		{"two sessions are too few", load.Warnings{KeyLifts: []load.LiftSeries{squats(2, 100, 90)}}, nil},
		{"at another reserve", load.Warnings{KeyLifts: []load.LiftSeries{mixed}}, nil},
		{"sets at another reserve are passed over", load.Warnings{KeyLifts: []load.LiftSeries{between}}, []training.ReasonCode{load.CodeDeloadLift}},
		{"the last three sessions are read", load.Warnings{KeyLifts: []load.LiftSeries{squats(2, 100, 95, 90, 90)}}, nil}, // 0.925×95 = 87.9
		{"28 days ago is too long ago", load.Warnings{KeyLifts: []load.LiftSeries{every(14, squats(2, 100, 90, 90))}}, nil},
		{"26 are not", load.Warnings{KeyLifts: []load.LiftSeries{every(13, squats(2, 100, 90, 90))}}, []training.ReasonCode{load.CodeDeloadLift}},
		{"days to come are not read", load.Warnings{KeyLifts: []load.LiftSeries{late}}, nil},
		{"each lift is named", load.Warnings{KeyLifts: []load.LiftSeries{squats(2, 100, 90, 90), squats(3, 80, 70, 70)}}, []training.ReasonCode{load.CodeDeloadLift, load.CodeDeloadLift}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.w.Today = monday
			why := load.NeedsDeload(tt.w)
			var got []training.ReasonCode
			for _, r := range why {
				got = append(got, r.Code)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
			if why == nil {
				t.Error("no reasons are nil and not empty")
			}
		})
	}
}

func ExampleNextCut() {
	var made []load.Cut
	for {
		c, why, ok := load.NextCut(made)
		if !ok {
			break
		}
		fmt.Println(c, why.Code)
		made = append(made, c)
	}
	// Output:
	// accessories load.cut-accessories
	// sets load.cut-sets
	// session load.cut-session
	// hops load.cut-hops
	// load load.cut-load
}

func TestTheLoadIsCutLast(t *testing.T) {
	if last := load.CutOrder[len(load.CutOrder)-1]; last != load.CutLoad {
		t.Errorf("%s is cut last", last)
	}
	if c, _, _ := load.NextCut([]load.Cut{load.CutHops, load.CutAccessories}); c != load.CutSets {
		t.Errorf("after accessories and hops comes %s", c)
	}
}
