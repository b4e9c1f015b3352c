package schedule

import "slices"

// trace lists for every week the placements of the cheapest plans, by their
// index in pairs.place.
func (s *search) trace() [][]int {
	on := make([][]int, len(s.pairs))
	for w := len(s.pairs) - 1; w >= 0; w-- {
		if w == len(s.pairs)-1 {
			on[w] = s.pairs[w].cheapest()
		}
		if w > 0 {
			for _, at := range on[w] {
				on[w-1] = s.pairs[w].before.leading(on[w-1], s.pairs[w], at)
			}
		}
	}
	return on
}

// cheapest are the placements of p at which the plan costs least.
func (p *pairs) cheapest() []int {
	var on []int
	for _, q := range p.found {
		if q.cost == p.any[0].value.packed {
			on = append(on, p.at(q.x, q.y))
		}
	}
	return on
}

// leading adds to on the placements of p from which the placement at in next
// is reached at its cost.
func (p *pairs) leading(on []int, next *pairs, at int) []int {
	a, b := &next.options[0][at/len(next.options[1])], &next.options[1][at%len(next.options[1])]
	own, _ := next.frame.together(a, b)
	first, _ := extremes(a, b)
	rest := next.cost(at) - own
	for _, q := range p.found {
		if q.cost > rest {
			continue
		}
		c := q.cost + next.frame.moves(0, &p.options[0][q.x], a) + next.frame.moves(1, &p.options[1][q.y], b)
		if c+apart(q.last, first) == rest && !slices.Contains(on, p.at(q.x, q.y)) {
			on = append(on, p.at(q.x, q.y))
		}
	}
	return on
}

// moves is what session i costs for having left before's slot.
func (f *frame) moves(i int, before, now *option) int64 {
	if i >= f.shared || before.slot == 0 || now.slot == 0 || before.slot == now.slot {
		return 0
	}
	return moved
}
