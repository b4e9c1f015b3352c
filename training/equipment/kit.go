package equipment

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Kit is what an athlete has in one place: the things, and every load they
// make. The zero Kit has nothing at all.
type Kit struct {
	place       string
	items       itemSet
	dumbbells   []unit.Kilograms // ascending, each owned as a pair
	kettlebells []unit.Kilograms
	barbell     []unit.Kilograms // bar and plates together
	machine     []unit.Kilograms
	bar         unit.Kilograms
	plates      []training.Plates // heaviest first
	boxes       []unit.Centimetres
	assumed     []training.Equipment
}

// Equal reports whether two kits have the same place and the same things in it.
func (k Kit) Equal(o Kit) bool {
	return k.place == o.place && k.items == o.items && slices.Equal(k.dumbbells, o.dumbbells) &&
		slices.Equal(k.kettlebells, o.kettlebells) && slices.Equal(k.barbell, o.barbell) &&
		slices.Equal(k.machine, o.machine) && slices.Equal(k.boxes, o.boxes) && k.bar == o.bar && slices.Equal(k.plates, o.plates) && slices.Equal(k.assumed, o.assumed)
}

// itemSet holds one bit for each of training.EquipmentWords.
type itemSet uint32

func (s itemSet) with(e training.Equipment) itemSet {
	if i := slices.Index(training.EquipmentWords, e); i >= 0 {
		return s | 1<<i
	}
	return s
}

func (s itemSet) has(e training.Equipment) bool { return s == s.with(e) }

// Resolve works out what stands in p. Items and loads given replace the
// preset's; a load given brings its thing along (dumbbells of 8 kg mean there
// are dumbbells). A thing named without its loads is taken to be the usual
// one, and Assumed says so. The floor is everywhere. The error, a
// *training.InvalidError, names a word or a load that cannot be.
//
// Source: COMP-05.
func Resolve(p training.Place) (Kit, error) {
	if err := check(p); err != nil {
		return Kit{}, err
	}
	k := Kit{place: p.Name}
	for _, e := range itemsOf(p) {
		k.items = k.items.with(e)
	}
	k.dumbbells = k.loadsOr(ascending(p.Dumbbells), usualDumbbells, training.Dumbbell, p)
	k.kettlebells = k.loadsOr(ascending(p.Kettlebells), usualKettlebells, training.Kettlebell, p)
	k.barbell = k.bars(p)
	if k.hasMachine() {
		k.machine = steps(machineStep, machineTop, machineStep)
	}
	k.boxes = k.boxHeights(p)
	return k, nil
}

// itemsOf lists what is in p: the items given or the preset's, what the loads
// given bring along, and the floor.
func itemsOf(p training.Place) []training.Equipment {
	items := p.Items
	if len(items) == 0 {
		items = presetItems(p.Preset)
	}
	items = append(slices.Clone(items), training.Floor)
	if len(p.Dumbbells) > 0 || slices.Contains(items, training.DumbbellPair) {
		items = append(items, training.Dumbbell)
	}
	if len(p.Dumbbells) > 0 {
		items = append(items, training.DumbbellPair)
	}
	if len(p.Kettlebells) > 0 {
		items = append(items, training.Kettlebell)
	}
	if p.Bar > 0 || len(p.Plates) > 0 {
		items = append(items, training.Barbell)
	}
	if len(p.Boxes) > 0 {
		items = append(items, training.Box)
	}
	return items
}

// loadsOr gives the loads owned, or the usual ones when the thing is there and
// its loads are not said.
func (k *Kit) loadsOr(own, usual []unit.Kilograms, thing training.Equipment, p training.Place) []unit.Kilograms {
	if len(own) > 0 || !k.items.has(thing) {
		return own
	}
	k.assume(thing, p)
	return slices.Clone(usual)
}

// assume notes a thing whose loads were not said. A preset says them.
func (k *Kit) assume(thing training.Equipment, p training.Place) {
	if !slices.Contains(presetItems(p.Preset), thing) {
		k.assumed = append(k.assumed, thing)
	}
}

func (k *Kit) bars(p training.Place) []unit.Kilograms {
	if !k.items.has(training.Barbell) {
		return nil
	}
	bar, plates := p.Bar, p.Plates
	if bar <= 0 && len(plates) == 0 {
		k.assume(training.Barbell, p)
		k.bar, k.plates = usualBar, usualPlates
		return usualBarLoads
	}
	if bar <= 0 {
		bar = usualBar
	}
	k.bar, k.plates = bar, slices.SortedFunc(slices.Values(plates), func(a, b training.Plates) int { return cmp.Compare(b.Each, a.Each) })
	return barLoads(bar, plates)
}

func (k *Kit) boxHeights(p training.Place) []unit.Centimetres {
	if !k.items.has(training.Box) {
		return nil
	}
	if len(p.Boxes) == 0 {
		return slices.Clone(usualBoxes)
	}
	return slices.Compact(slices.Sorted(slices.Values(p.Boxes)))
}

func (k Kit) hasMachine() bool {
	return slices.ContainsFunc(machines, k.items.has)
}

// Place is the name of the place the kit stands in.
func (k Kit) Place() string { return k.place }

// Has reports whether all of items are there. Nothing is always there.
//
// Source: COMP-05.
func (k Kit) Has(items ...training.Equipment) bool {
	for _, e := range items {
		if !k.items.has(e) {
			return false
		}
	}
	return true
}

// Items lists what is there, in the order of training.EquipmentWords.
func (k Kit) Items() []training.Equipment {
	var items []training.Equipment
	for _, e := range training.EquipmentWords {
		if k.items.has(e) {
			items = append(items, e)
		}
	}
	return items
}

// Boxes lists the heights of the boxes, ascending.
func (k Kit) Boxes() []unit.Centimetres { return slices.Clone(k.boxes) }

// Choose is the first of the ways to equip an exercise that the kit can
// provide. ok is false when there is none; an exercise without any way needs
// nothing and gets body weight.
//
// Source: COMP-05.
func (k Kit) Choose(ways []catalogue.Kit) (way catalogue.Kit, ok bool) {
	if len(ways) == 0 {
		return catalogue.Kit{Loading: catalogue.BodyWeight}, true
	}
	for _, w := range ways {
		if k.Has(w.Items...) {
			return w, true
		}
	}
	return catalogue.Kit{}, false
}

// Why says what was assumed of the kit, one reason for each thing whose loads
// nobody gave.
func (k Kit) Why() []training.Reason {
	why := []training.Reason{}
	for _, e := range k.assumed {
		why = append(why, training.Because("COMP-05", CodeLoadsAssumed, training.Word("thing", e+"s"), training.Word("place", k.place)))
	}
	return why
}
