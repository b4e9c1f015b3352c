package order_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/legwork-run/legwork/training/order"
)

func ExampleBy() {
	type lift struct {
		name string
		load int
	}
	lifts := []lift{{"squat", 80}, {"calf raise", 30}, {"split squat", 30}}
	order.By(lifts, func(a, b lift) int { return cmp.Compare(a.load, b.load) })
	fmt.Println(lifts)
	// Output: [{calf raise 30} {split squat 30} {squat 80}]
}

func TestListsAreOrderedAsTheStandardSortDoes(t *testing.T) {
	type card struct{ suit, came int }
	bySuit := func(a, b card) int { return cmp.Compare(a.suit, b.suit) }
	rapid.Check(t, func(t *rapid.T) {
		var list []card
		for i, suit := range rapid.SliceOfN(rapid.IntRange(0, 9), 0, 80).Draw(t, "suits") {
			list = append(list, card{suit, i})
		}
		want := slices.Clone(list)
		slices.SortStableFunc(want, bySuit)
		order.By(list, bySuit)
		if !slices.Equal(list, want) {
			t.Fatalf("got %v, want %v", list, want)
		}
	})
}
