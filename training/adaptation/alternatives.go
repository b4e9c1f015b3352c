package adaptation

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/readiness"
)

// SwapWhy is why an exercise is to be done instead of another.
type SwapWhy string

// Why exercises are swapped.
const (
	SwapBusy     SwapWhy = "busy"     // what it is done with is taken
	SwapNotToday SwapWhy = "notToday" // no wish for it
	SwapHurts    SwapWhy = "hurts"    // it is not felt to be good
)

// SwapWhys lists them as they are asked for.
var SwapWhys = []SwapWhy{SwapBusy, SwapNotToday, SwapHurts}

// mostAlternatives are shown at once. House rule: what fits a phone.
const mostAlternatives = 4

// Alternatives are exercises, by id, that may be done in a session instead of
// one of it, the nearest first, four at most. They have its pattern and first
// muscle group, are within reach of level and kit, untouched by what today takes
// away, and neither disliked nor in the session already:
//
//  1. Rungs beside it on its ladder come first, then what is as difficult.
//  2. Busy: not with the same things.
//  3. Hurts: no harder, with no more impact, and asking care of fewer of the
//     same places.
//
// Source: COMP-02, COMP-04, COMP-05. House rule for the order.
func (p Prospect) Alternatives(ask Ask, of training.PrescribedExercise, why SwapWhy) ([]string, error) {
	_, d, err := p.day(ask)
	if err != nil || d.entry.ID == "" {
		return nil, err
	}
	was, ok := p.cat.Exercise(of.Exercise)
	if !ok {
		return nil, nil
	}
	way, _ := d.way(was, catalogue.Loading(of.Loading))
	var list []catalogue.Exercise
	for _, e := range p.cat.All() {
		if d.stands(e, was) && (why != SwapHurts || gentler(e, was)) && (why != SwapBusy || !d.needsSame(e, way)) {
			list = append(list, e)
		}
	}
	order.By(list, func(x, y catalogue.Exercise) int { // Rule 1.
		return cmp.Or(cmp.Compare(apart(x, was), apart(y, was)), cmp.Compare(x.Order, y.Order))
	})
	var out []string
	for _, e := range list[:min(len(list), mostAlternatives)] {
		out = append(out, e.ID)
	}
	return out, nil
}

// stands reports whether e can take was's place today.
func (d day) stands(e, was catalogue.Exercise) bool {
	if e.ID == was.ID || d.planned(e.ID) || e.Pattern != was.Pattern || len(e.Primary) == 0 || len(was.Primary) == 0 {
		return false
	}
	if e.Pattern != catalogue.Hop && e.Primary[0].Group() != was.Primary[0].Group() || slices.Contains(d.state.Profile.Dislikes, e.ID) || !d.asIs(e) {
		return false
	}
	_, can := d.kit.Choose(e.Kits)
	return can && e.Difficulty <= max(composition.MaxDifficulty(e, d.level, d.week), was.Difficulty) && e.Impact <= was.Impact
}

// gentler is rule 3: whether e spares what was does not.
func gentler(e, was catalogue.Exercise) bool {
	same := 0
	for _, c := range e.Care {
		if slices.Contains(was.Care, c) {
			same++
		}
	}
	return e.Difficulty <= was.Difficulty && e.Impact <= was.Impact && (len(was.Care) == 0 || same < len(was.Care))
}

// needsSame is rule 2: whether e is done here with something that way needs, the
// floor and what stands everywhere apart.
func (d day) needsSame(e catalogue.Exercise, way catalogue.Kit) bool {
	other, ok := d.kit.Choose(e.Kits)
	if !ok || way.Loading != "" && way.Loading != catalogue.BodyWeight && other.Loading == way.Loading {
		return true
	}
	return slices.ContainsFunc(other.Items, func(x training.Equipment) bool { return x != "floor" && slices.Contains(way.Items, x) })
}

// apart is how far e is from was.
func apart(e, was catalogue.Exercise) int {
	d := max(e.Difficulty-was.Difficulty, was.Difficulty-e.Difficulty)
	if slices.Contains(was.Easier, e.ID) || slices.Contains(was.Harder, e.ID) {
		return d
	}
	return 10 + d
}

// untouched are those of exercises, by id, that the day leaves as they are: neither
// taken away nor eased, and free to rise.
func (d day) untouched(exercises []string) []string {
	if holdsNothing(d.verdict) {
		return nil
	}
	var out []string
	for _, id := range exercises {
		e, ok := d.cat.Exercise(id)
		if may, _ := readiness.MayRise(e, d.verdict); ok && may && d.asIs(e) && !d.red(e) {
			out = append(out, id)
		}
	}
	return out
}
