package composition

// point is the best reduced value r of a block that takes t ticks.
type point struct{ t, r int }

// frontier holds a block's points by the number of exercises in it; in each,
// both t and r rise from point to point. top is the value of its best points
// at the current hint.
type frontier struct {
	points [3][]point
	top    int
}

// price sets the reduced value of every choice of z: its value, plus what its
// stimulus earns, less what it uses, at the prices d. Uses are rounded down, so
// that reduced values may be too high but never too low.
func (w *week) price(z *session, s int, d *Duals) {
	var cost usage
	for k := range uses {
		cost[k] = d.week[k] + d.sessions[s][k]
	}
	for i := range z.slots {
		l := &z.slots[i]
		for j := range l.timings {
			l.timings[j].best = never
		}
		for j := range l.choices {
			o := &l.choices[j]
			r := o.value * scale
			for k, c := range cost {
				if c != 0 {
					r -= (c * o.use[k]) >> w.shift[k]
				}
			}
			if o.candidate >= 0 {
				for _, q := range z.member[o.candidate] {
					r -= d.cliques[s][q]
				}
			}
			for _, x := range o.doses {
				r += d.need[x.need] * x.amount
			}
			o.reduced = r
			if t := &l.timings[o.group]; r > t.best {
				t.best, t.bestChoice = r, j
			}
		}
		l.revive()
	}
}

// revive lists the timings worth considering: those without a quicker one of
// at least their value.
func (l *slot) revive() {
	l.alive = l.alive[:0]
next:
	for i := range l.timings {
		t := &l.timings[i]
		if t.best == never {
			continue
		}
		for _, q := range t.quicker {
			if l.timings[q].best >= t.best {
				continue next
			}
		}
		l.alive = append(l.alive, i)
	}
}

// draw computes the frontier of every block, and the points of the hops.
func (z *session) draw() {
	for b := range z.board.blocks {
		z.drawBlock(b)
	}
	z.drawPower()
}

func (z *session) drawBlock(b int) {
	f := &z.board.blocks[b]
	at := blockSlots[b]
	first, second := &z.slots[at[0]], &z.slots[at[1]]
	none, other := first.timings[0].best, second.timings[0].best
	f.points[0] = append(f.points[0][:0], point{0, none + other})
	best := z.board.best
	high := max(z.scanLone(best, first, other), z.scanLone(best, second, none))
	f.points[1] = z.climb(f.points[1], best[:high])
	high = 0
	for _, i := range first.alive {
		if i == 0 {
			continue
		}
		row := z.pairs[b][i*z.stride[b] : (i+1)*z.stride[b]]
		r := first.timings[i].best
		for _, j := range second.alive {
			if t := int(row[j]); j != 0 && t < len(best) {
				best[t] = max(best[t], r+second.timings[j].best)
				high = max(high, t+1)
			}
		}
	}
	f.points[2] = z.climb(f.points[2], best[:high])
}

// scanLone enters the timings of l that may stand alone, and returns the end
// of what it entered.
func (z *session) scanLone(best []int, l *slot, other int) int {
	high := 0
	for _, i := range l.alive {
		t := &l.timings[i]
		if i != 0 && t.alone && t.loneTicks < len(best) {
			best[t.loneTicks] = max(best[t.loneTicks], t.best+other)
			high = max(high, t.loneTicks+1)
		}
	}
	return high
}

// climb keeps the steps of best that are higher than all before, less the
// price of the time they take, and clears best.
func (z *session) climb(out []point, best []int) []point {
	out = out[:0]
	high := never
	for t, r := range best {
		if r == never {
			continue
		}
		best[t] = never
		if r -= z.timeCost * t; r > high {
			high = r
			out = append(out, point{t, r})
		}
	}
	return out
}

// drawPower fills the points of the hops: none of them, then by time.
func (z *session) drawPower() {
	l := &z.slots[slotPower]
	z.board.power.points[0] = append(z.board.power.points[0][:0], point{0, l.timings[0].best})
	best := z.board.best
	z.board.power.points[1] = z.climb(z.board.power.points[1], best[:z.scanLone(best, l, 0)])
}
