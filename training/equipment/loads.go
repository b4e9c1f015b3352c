package equipment

import (
	"iter"
	"math/bits"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Loads lists every load that can be made for loading, ascending: per hand for
// dumbbells, bar and plates together for a barbell. Body weight and bands have
// no kilograms and give nothing. The slice must not be changed.
//
// Source: PRG-13.
func (k Kit) Loads(loading catalogue.Loading) []unit.Kilograms {
	switch loading {
	case catalogue.ByDumbbell, catalogue.ByDumbbells:
		return k.dumbbells
	case catalogue.ByKettlebell:
		return k.kettlebells
	case catalogue.ByBarbell:
		return k.barbell
	case catalogue.ByMachine:
		return k.machine
	}
	return nil
}

// ascending sorts loads and drops those equal to the gram.
func ascending(loads []unit.Kilograms) []unit.Kilograms {
	s := slices.Sorted(slices.Values(loads))
	return slices.CompactFunc(s, func(a, b unit.Kilograms) bool { return a.Grams() == b.Grams() })
}

// barLoads lists what a bar makes with its plates, which go on in pairs: the
// bar alone and the bar with every choice of pairs, up to the heaviest load.
func barLoads(bar unit.Kilograms, plates []training.Plates) []unit.Kilograms {
	added := newGramSet(heaviest.Grams() - bar.Grams())
	for _, p := range plates {
		for range p.Pairs {
			added.alsoWith(2 * p.Each.Grams())
		}
	}
	var loads []unit.Kilograms
	for g := range added.all() {
		if k := bar.Grams() + g; k <= heaviest.Grams() {
			loads = append(loads, k.Kilograms())
		}
	}
	return loads
}

// usualBarLoads are the loads of the usual bar, which most places with one have.
var usualBarLoads = barLoads(usualBar, usualPlates)

// gramSet is a set of weights in whole grams, one bit each: the sums of many
// plates are found by shifting it, however many sums there are.
type gramSet []uint64

// newGramSet is the set of nothing at all, 0 g, with room up to most.
func newGramSet(most unit.Grams) gramSet {
	s := make(gramSet, max(most, 0)/64+1)
	s[0] = 1
	return s
}

// alsoWith adds every weight of s with g more.
func (s gramSet) alsoWith(g unit.Grams) {
	words, left := int(g/64), uint(g%64)
	for i := len(s) - 1; i >= words; i-- {
		v := s[i-words] << left
		if i > words {
			v |= s[i-words-1] >> (64 - left)
		}
		s[i] |= v
	}
}

// all yields the weights, ascending.
func (s gramSet) all() iter.Seq[unit.Grams] {
	return func(yield func(unit.Grams) bool) {
		for i, w := range s {
			for ; w != 0; w &= w - 1 {
				if !yield(unit.Grams(64*i + bits.TrailingZeros64(w))) {
					return
				}
			}
		}
	}
}
