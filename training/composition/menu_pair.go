package composition

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// paired orders exercises as COMP-02 does and gives supersets their letters.
// Pairs that still stand stay; below 45 minutes those left alone are paired
// with each other where they may be (PER-07).
func paired(all []DosedExercise, budget unit.Minutes) []DosedExercise {
	if len(all) == 0 {
		return nil
	}
	items := itemsOf(all)
	if budget < 45 {
		items = joinLone(items, all)
	}
	order.By(items, func(a, b item) int { return cmp.Compare(rank(&all[a.first]), rank(&all[b.first])) })
	out := make([]DosedExercise, 0, len(all))
	letter := 'A'
	for _, i := range items {
		if i.second < 0 {
			out = append(out, all[i.first])
			out[len(out)-1].Superset = ""
			continue
		}
		out = append(out, all[i.first], all[i.second])
		out[len(out)-2].Superset, out[len(out)-1].Superset = string(letter), string(letter)
		letter++
	}
	return out
}

// item is one exercise, or two done in turn, by their index; second -1 = none.
type item struct{ first, second int }

// unpaired is all exercises without their supersets. Paired anew, the main lift
// takes the calf and the second lift what comes next, as VOL-06 and VOL-07 do.
func unpaired(all []DosedExercise) []DosedExercise {
	out := slices.Clone(all)
	unpair(out)
	return out
}

func unpair(all []DosedExercise) {
	for i := range all {
		all[i].Superset = ""
	}
}

// rank is an exercise's place in COMP-02's order: hops, main lift, second
// pattern, one-sided, calf, hip, foot, trunk, upper body.
func rank(x *DosedExercise) int {
	switch {
	case x.Role == Power:
		return 0
	case x.Part == MainLift:
		return 1
	case x.Part == SecondLift && !x.Exercise.OneSided():
		return 2
	case x.Part == SecondLift:
		return 3
	}
	return 4 + int(x.Role)
}

// itemsOf splits exercises into pairs and singles; the one that comes first in
// COMP-02's order leads its pair.
func itemsOf(all []DosedExercise) []item {
	items := make([]item, 0, len(all))
	for i := range all {
		at := -1
		for j, o := range items {
			if all[i].Superset != "" && o.second < 0 && all[o.first].Superset == all[i].Superset {
				at = j
			}
		}
		if at < 0 {
			items = append(items, item{i, -1})
			continue
		}
		items[at] = inOrder(all, items[at].first, i)
	}
	return items
}

// inOrder is two exercises in turn, a first unless b comes before it in
// COMP-02's order.
func inOrder(all []DosedExercise, a, b int) item {
	if rank(&all[b]) < rank(&all[a]) {
		return item{b, a}
	}
	return item{a, b}
}

// joinLone pairs what stands alone, in order, each with the first that it may
// be paired with.
func joinLone(items []item, all []DosedExercise) []item {
	out := items[:0]
	for _, i := range items {
		j := -1
		if i.second < 0 {
			j = slices.IndexFunc(out, func(o item) bool { return o.second < 0 && maySuperset(&all[o.first], &all[i.first]) })
		}
		if j < 0 {
			out = append(out, i)
			continue
		}
		out[j] = inOrder(all, out[j].first, i.first)
	}
	return out
}

// maySuperset reports whether two exercises may be done in turn. Source: PER-07.
func maySuperset(x, y *DosedExercise) bool {
	if x.Role == Power || y.Role == Power {
		return false
	}
	return pairMask(x.Exercise, x.Dose)>>y.Role&1 == 1 && pairMask(y.Exercise, y.Dose)>>x.Role&1 == 1
}
