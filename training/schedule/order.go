package schedule

import (
	"cmp"
	"slices"
)

// inOrder are the sessions of s as they come in time.
func inOrder(s *Solution) []*Placed {
	var all []*Placed
	for i := range s.Weeks {
		for k := range s.Weeks[i].Sessions {
			all = append(all, &s.Weeks[i].Sessions[k])
		}
	}
	slices.SortStableFunc(all, func(a, b *Placed) int { return cmp.Compare(a.Begin(), b.Begin()) })
	return all
}
