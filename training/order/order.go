// Package order puts lists in order.
package order

import (
	"cmp"
	"slices"
)

// By puts a list in order; what compares as equal stays as it stood.
//
// It answers what slices.SortStableFunc does, which the compiler writes out anew,
// 8 kB a time, for every kind of element. Here the places are sorted, which are
// numbers whatever stands there. Loops that sort all the time keep to slices, and
// so do lists of pointers, numbers and texts, for which it is written out once.
func By[T any](list []T, compare func(a, b T) int) {
	places := sorted(len(list), func(i, j int) int { return compare(list[i], list[j]) })
	for first := range places {
		at, from, lifted := first, places[first], list[first]
		for from != first { // what stands at one place goes on to the next, in a circle
			list[at], places[at] = list[from], at
			at, from = from, places[from]
		}
		list[at], places[at] = lifted, at
	}
}

// sorted are the places 0 to n-1 in the order of what stands at them; none when
// all stands in order.
func sorted(n int, compare func(i, j int) int) []int {
	i := 1
	for i < n && compare(i-1, i) <= 0 {
		i++
	}
	if i >= n {
		return nil
	}
	places := make([]int, n)
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(i, j int) int { return cmp.Or(compare(i, j), cmp.Compare(i, j)) })
	return places
}
