package schedule

// behind answers what a plan costs up to the week before a placement at least,
// whose first session is held.
type behind struct {
	*pairs // the week before; nil before the first
	shared int
	done   span
	// kept are the options before that go with the slot held, moves what it
	// costs to have left another.
	kept  []uint16
	moves int64
	head  int64 // the least any placement before costs
}

func (p *pairs) behind(a *option) behind {
	b := behind{pairs: p.before, shared: p.frame.shared, done: p.done}
	if b.pairs != nil && b.shared > 0 && a.slot != 0 {
		b.kept, b.moves = b.keeping(nil, 0, a.slot), moved
	}
	if b.pairs != nil && len(b.any) > 0 {
		b.head = b.any[0].value.packed
	}
	return b
}

// keeping appends the options of session i from which a session in slot has not
// moved: those in it and being left out.
func (p *pairs) keeping(list []uint16, i int, slot uint16) []uint16 {
	for _, s := range [2]uint16{slot, 0} {
		for k := p.first[i][s]; k != 0; k = p.same[i][k-1] {
			list = append(list, k-1)
		}
	}
	return list
}

// least is what comes before the session held and b, whose first starts are
// first, with the charges between; maxValue where they cannot follow anything.
func (w *behind) least(b *option, first span) int64 {
	if w.pairs == nil {
		return apart(w.done, first)
	}
	moves := int64(0)
	if w.shared > 1 && b.slot != 0 {
		moves = moved
	}
	best := int64(maxValue)
	var room [4]uint16
	if moves != 0 {
		for _, y := range w.keeping(room[:0], 1, b.slot) {
			for _, x := range w.kept {
				best = w.keptBoth(x, y, first, best)
			}
			best = w.with[1][y].least(first, w.moves, best)
		}
	}
	for _, x := range w.kept {
		best = w.with[0][x].least(first, moves, best)
	}
	return w.any.least(first, w.moves+moves, best)
}

// keptBoth is what following the placement of options x and y costs, or best.
func (w *behind) keptBoth(x, y uint16, first span, best int64) int64 {
	c := w.cost(w.at(x, y))
	if c >= best {
		return best
	}
	_, last := extremes(&w.options[0][x], &w.options[1][y])
	last = span{max(last.begin, w.pairs.done.begin), max(last.end, w.pairs.done.end)}
	return min(best, c+apart(last, first))
}

// least is the least that following one of f costs with add on top, or best.
func (f front) least(first span, add, best int64) int64 {
	for i := range f {
		c := f[i].value.packed + add
		if c >= best {
			break
		}
		best = min(best, c+apart(f[i].last, first))
	}
	return best
}

// apart is across where nothing gives way: maxValue where the sessions are
// too close.
func apart(last, first span) int64 {
	switch gap := first.begin - last.begin; {
	case !kept(first.end-last.end, 24) || !kept(gap, 48):
		return maxValue
	case !kept(gap, 72):
		return near
	}
	return 0
}
