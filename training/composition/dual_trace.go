package composition

// trace recovers the choices behind the value of the best matching.
func (z *session) trace(f *found) {
	left, right := z.tablesOf(f.match)
	for n := range z.board.power.points {
		for _, p := range z.board.power.points[n] {
			length, most := z.length-p.t, z.most-n
			if p.r+join(left, right, length, most) != f.value {
				continue
			}
			z.tracePower(f, p, n)
			z.traceTables(f, length, most, f.value-p.r)
			return
		}
	}
}

func (z *session) tracePower(f *found, p point, n int) {
	l := &z.slots[slotPower]
	for i := range l.timings {
		t := &l.timings[i]
		if (i != 0) == (n == 1) && t.loneTicks == p.t && t.best-z.timeCost*p.t == p.r {
			f.picks[slotPower] = t.bestChoice
			return
		}
	}
}

func (z *session) traceTables(f *found, length, most, value int) {
	left, right := z.tablesOf(f.match)
	m := &matchings[f.match]
	for n := 0; n <= min(most, 4); n++ {
		k := min(most-n, 4)
		for _, t := range left.steps[n] {
			if t > length {
				break
			}
			if v := left.rows[n][t]; v+right.rows[k][min(length-t, right.last)] == value {
				z.traceTwo(f, m[0], m[1], t, n, v)
				z.traceTwo(f, m[2], m[3], length-t, k, value-v)
				return
			}
		}
	}
}

func (z *session) traceTwo(f *found, i, j uint8, length, most, value int) {
	a, b := &z.board.blocks[i], &z.board.blocks[j]
	for n := range a.points {
		for _, p := range a.points[n] {
			for k := range b.points {
				for _, q := range b.points[k] {
					if p.r+q.r == value && p.t+q.t <= length && n+k <= most {
						z.traceBlock(f, i, p, n)
						z.traceBlock(f, j, q, k)
						return
					}
				}
			}
		}
	}
}

func (z *session) traceBlock(f *found, b uint8, p point, n int) {
	at := blockSlots[b]
	first, second := &z.slots[at[0]], &z.slots[at[1]]
	for _, i := range first.alive {
		for _, j := range second.alive {
			t := z.blockTime(b, i, j)
			if count(i)+count(j) == n && t == p.t && first.timings[i].best+second.timings[j].best-z.timeCost*t == p.r {
				f.picks[at[0]], f.picks[at[1]] = first.timings[i].bestChoice, second.timings[j].bestChoice
				return
			}
		}
	}
}

func count(timing int) int {
	if timing == 0 {
		return 0
	}
	return 1
}
