package composition

// time groups the choices of a slot by all that their time depends on.
func (l *slot) time(z *session, alone []bool) {
	l.timings = append(l.timings[:0], timing{alone: true})
	for i := range l.choices {
		o := &l.choices[i]
		if o.candidate < 0 {
			o.group = 0
			continue
		}
		c := &z.s.Candidates[o.candidate]
		o.group = l.timingOf(c, o.sets, alone[o.candidate])
		if o.group == len(l.timings) {
			t := timing{candidate: c, sets: o.sets, alone: alone[o.candidate]}
			t.loneTicks = z.ticksOf(c, nil, o.sets, 0)
			l.timings = append(l.timings, t)
		}
	}
}

func (l *slot) timingOf(c *Candidate, sets int, alone bool) int {
	for i := 1; i < len(l.timings); i++ {
		t := &l.timings[i]
		d := t.candidate
		if t.sets == sets && t.alone == alone && c.Setup == d.Setup && c.Work == d.Work &&
			c.Rest == d.Rest && c.PairRest == d.PairRest && c.PairMask == d.PairMask && c.Role == d.Role {
			return i
		}
	}
	return len(l.timings)
}

// ticksOf is the time of an item in ticks; hops inside the warm-up take none.
func (z *session) ticksOf(a, b *Candidate, na, nb int) int {
	if a.Role == Power && z.s.FreePower {
		return 0
	}
	if b == nil {
		return ticks(itemTime(a, a, na, 0, z.s.ItemGap))
	}
	return ticks(itemTime(a, b, na, nb, z.s.ItemGap))
}

// quickerThan reports whether t takes no longer than u alone and with every
// partner u may have.
func (t *timing) quickerThan(u *timing) bool {
	if t.candidate == nil || u.candidate == nil || t.sets != u.sets {
		return false
	}
	c, d := t.candidate, u.candidate
	n := t.sets
	work := int(c.Setup)+n*int(c.Work) <= int(d.Setup)+n*int(d.Work)
	return work && c.Rest <= d.Rest && c.PairRest <= d.PairRest && c.Role == d.Role &&
		d.PairMask&^c.PairMask == 0 && (t.alone || !u.alone)
}

// rank lists, for each timing, the timings that never take longer.
func (l *slot) rank() {
	for i := range l.timings {
		l.timings[i].quicker = l.timings[i].quicker[:0]
		for j := range l.timings {
			same := i != j && l.timings[j].quickerThan(&l.timings[i])
			if same && (j < i || !l.timings[i].quickerThan(&l.timings[j])) {
				l.timings[i].quicker = append(l.timings[i].quicker, j)
			}
		}
	}
}

// tabulate computes the time of every two timings that can share a block.
func (z *session) tabulate() {
	for b, at := range blockSlots {
		first, second := z.slots[at[0]].timings, z.slots[at[1]].timings
		z.stride[b] = len(second)
		z.pairs[b] = make([]int16, len(first)*len(second))
		z.shortest[b] = make([]int16, len(first))
		for i := range first {
			z.shortest[b][i] = noPair
			for j := range second {
				t := z.blockTicks(&first[i], &second[j])
				z.pairs[b][i*len(second)+j] = t
				z.shortest[b][i] = min(z.shortest[b][i], t)
			}
		}
	}
}

func (z *session) blockTicks(t, u *timing) int16 {
	best := int(noPair)
	if t.alone && u.alone {
		best = t.loneTicks + u.loneTicks
	}
	if t.candidate != nil && u.candidate != nil && mayPair(t.candidate, u.candidate) {
		best = min(best, z.ticksOf(t.candidate, u.candidate, t.sets, u.sets))
	}
	if best > z.length {
		return noPair
	}
	return int16(best)
}

// blockTime is the time of the timings i and j in block b.
func (z *session) blockTime(b uint8, i, j int) int { return int(z.pairs[b][i*z.stride[b]+j]) }
