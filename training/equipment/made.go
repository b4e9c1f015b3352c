package equipment

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Made is what a load is made of.
type Made struct {
	Loading catalogue.Loading
	// Bar is the bar of a barbell, and Side the plates on each of its ends, the
	// heaviest first.
	Bar  unit.Kilograms
	Side []unit.Kilograms
	// Pieces is how many dumbbells or kettlebells of Each are taken; 0 = a barbell.
	Pieces int
	Each   unit.Kilograms
}

// Made is what to take for a load; false where that is not to be taken from
// anything, as on a machine, or cannot be made.
//
// House rule: the heaviest plates first, as bars are loaded everywhere. With odd
// plates that may be one plate more than it takes.
func (k Kit) Made(loading catalogue.Loading, load unit.Kilograms) (Made, bool) {
	same := func(l unit.Kilograms) bool { return l.Grams() == load.Grams() }
	if load <= 0 || !slices.ContainsFunc(k.Loads(loading), same) {
		return Made{}, false
	}
	switch loading {
	case catalogue.ByDumbbells:
		return Made{Loading: loading, Pieces: 2, Each: load}, true
	case catalogue.ByDumbbell, catalogue.ByKettlebell:
		return Made{Loading: loading, Pieces: 1, Each: load}, true
	case catalogue.ByBarbell:
		tries := mostTries
		side, ok := platesFor((load.Grams()-k.bar.Grams())/2, k.plates, &tries)
		return Made{Loading: loading, Bar: k.bar, Side: side}, ok
	}
	return Made{}, false
}

// mostTries is how many plates are tried for one load. House rule: with the plates
// people own a handful is enough; a rack of twenty odd sizes goes without.
const mostTries = 20_000

// platesFor are the plates of one end that weigh so much together; plates are in
// the order they are tried.
func platesFor(left unit.Grams, plates []training.Plates, tries *int) ([]unit.Kilograms, bool) {
	if left == 0 {
		return nil, true
	}
	for i, p := range plates {
		each := p.Each.Grams()
		for n := min(p.Pairs, int(left/max(each, 1))); n > 0; n-- {
			if *tries--; *tries < 0 {
				return nil, false
			}
			if rest, ok := platesFor(left-unit.Grams(n)*each, plates[i+1:], tries); ok {
				return append(slices.Repeat([]unit.Kilograms{p.Each}, n), rest...), true
			}
		}
	}
	return nil, false
}
