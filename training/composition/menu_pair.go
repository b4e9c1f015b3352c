package composition

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training/unit"
)

// paired orders exercises as COMP-02 does and gives supersets their letters.
// Pairs that still stand stay; below 45 minutes those left alone are paired
// with each other where they may be (PER-07).
func paired(all []DosedExercise, budget unit.Minutes) []DosedExercise {
	items := itemsOf(all)
	if budget < 45 {
		items = joinLone(items)
	}
	slices.SortStableFunc(items, func(a, b []DosedExercise) int { return cmp.Compare(rank(a[0]), rank(b[0])) })
	var out []DosedExercise
	letter := 'A'
	for _, item := range items {
		for i := range item {
			item[i].Superset = ""
			if len(item) == 2 {
				item[i].Superset = string(letter)
			}
		}
		if len(item) == 2 {
			letter++
		}
		out = append(out, item...)
	}
	return out
}

// unpaired is all exercises without their supersets. Paired anew, the main lift
// takes the calf and the second lift what comes next, as VOL-06 and VOL-07 do.
func unpaired(all []DosedExercise) []DosedExercise {
	out := slices.Clone(all)
	for i := range out {
		out[i].Superset = ""
	}
	return out
}

// rank is an exercise's place in COMP-02's order: hops, main lift, second
// pattern, one-sided, calf, hip, foot, trunk, upper body.
func rank(x DosedExercise) int {
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
func itemsOf(all []DosedExercise) [][]DosedExercise {
	var items [][]DosedExercise
	for i, x := range all {
		at := -1
		if x.Superset != "" {
			for j := range items {
				if len(items[j]) == 1 && items[j][0].Superset == x.Superset {
					at = j
				}
			}
		}
		switch {
		case at < 0:
			items = append(items, []DosedExercise{all[i]})
		case rank(x) < rank(items[at][0]):
			items[at] = []DosedExercise{x, items[at][0]}
		default:
			items[at] = append(items[at], x)
		}
	}
	return items
}

// joinLone pairs what stands alone, in order, each with the first that it may
// be paired with.
func joinLone(items [][]DosedExercise) [][]DosedExercise {
	var out [][]DosedExercise
	for _, item := range items {
		if len(item) == 1 {
			if j := slices.IndexFunc(out, func(o []DosedExercise) bool { return len(o) == 1 && maySuperset(o[0], item[0]) }); j >= 0 {
				pair := []DosedExercise{out[j][0], item[0]}
				slices.SortStableFunc(pair, func(a, b DosedExercise) int { return cmp.Compare(rank(a), rank(b)) })
				out[j] = pair
				// A letter nobody else has: the final ones are given later.
				out[j][0].Superset, out[j][1].Superset = "+"+pair[0].Exercise.ID, "+"+pair[0].Exercise.ID
				continue
			}
		}
		out = append(out, item)
	}
	return out
}

// maySuperset reports whether two exercises may be done in turn. Source: PER-07.
func maySuperset(x, y DosedExercise) bool {
	if x.Role == Power || y.Role == Power {
		return false
	}
	return pairMask(x.Exercise, x.Dose)>>y.Role&1 == 1 && pairMask(y.Exercise, y.Dose)>>x.Role&1 == 1
}
