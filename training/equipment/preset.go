package equipment

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// What each preset adds to the one before it. A bench or a sturdy chair serves
// as the bench of the dumbbell kit.
//
// Source: COMP-05.
var (
	noneItems     = []training.Equipment{training.Floor, training.Wall, training.Chair, training.Stair, training.Towel}
	bandItems     = []training.Equipment{training.LongBand, training.LoopBand}
	dumbbellItems = []training.Equipment{training.Dumbbell, training.DumbbellPair, training.Bench}
)

// presetItems lists what p holds. No preset is the same as none.
func presetItems(p training.Preset) []training.Equipment {
	switch p {
	case training.KitBands:
		return slices.Concat(noneItems, bandItems)
	case training.KitDumbbells:
		return slices.Concat(noneItems, bandItems, dumbbellItems)
	case training.KitGym:
		return training.EquipmentWords
	}
	return noneItems
}

// The loads of a kit whose owner did not list them.
//
// Source: COMP-05. House rule: how many plates, the boxes' heights and the
// steps of machines are those of an ordinary gym.
var (
	usualDumbbells   = steps(2, 24, 2)
	usualKettlebells = steps(8, 32, 4)
	usualPlates      = []training.Plates{
		{Each: 20, Pairs: 4}, {Each: 15, Pairs: 1}, {Each: 10, Pairs: 1},
		{Each: 5, Pairs: 1}, {Each: 2.5, Pairs: 1}, {Each: 1.25, Pairs: 1},
	}
	usualBoxes = []unit.Centimetres{15, 20, 30, 45, 60}
	machines   = []training.Equipment{training.Cable, training.LegPress, training.LegExtension, training.LegCurl}
)

const (
	usualBar    unit.Kilograms = 20
	machineStep unit.Kilograms = 5
	machineTop  unit.Kilograms = 300
)

// steps lists from, from+by ... up to to.
func steps(from, to, by unit.Kilograms) []unit.Kilograms {
	var loads []unit.Kilograms
	for g := from.Grams(); g <= to.Grams(); g += by.Grams() {
		loads = append(loads, g.Kilograms())
	}
	return loads
}
