package composition

// move is the best change found: slot of session to pick.
type move struct {
	session, slot, pick int
	score               int
}

// descend takes the best change of any one slot until none helps; the slot
// held, by session and slot, stays as it is.
func (l *local) descend(held move, limit int) {
	score, _ := l.score()
	for range limit {
		best := move{score: score}
		found := false
		for s := range l.at {
			found = l.improve(s, held, &best) || found
		}
		if !found {
			return
		}
		l.take(best)
		score = best.score
	}
}

var nothingHeld = move{session: -1}

func (l *local) take(m move) {
	t := &l.at[m.session]
	l.sums.plus(&t.sums, -1)
	t.picks[m.slot] = m.pick
	l.settle(m.session)
	l.sums.plus(&t.sums, 1)
	l.w.nodes++
}

// improve looks for a change of session s that scores above best.
func (l *local) improve(s int, held move, best *move) bool {
	found := false
	others := l.othersScore(s)
	for i := range slots {
		if s == held.session && i == held.slot {
			continue
		}
		found = l.improveSlot(s, i, others, best) || found
	}
	return found
}

// othersScore is the part of the score that the sessions other than s
// contribute by themselves.
func (l *local) othersScore(s int) int {
	v := 0
	for r, z := range l.w.sessions {
		if t := &l.at[r]; r != s {
			v += t.sums.value - l.w.p.TimeCost*t.ticks - l.strain(&t.sums.use, &z.cap, &z.bound) -
				l.crowding(z, t.ticks, t.items, z.clashesOf(&t.picks))
		}
	}
	return v
}

func (l *local) improveSlot(s, i, others int, best *move) bool {
	z, t := l.w.sessions[s], &l.at[s]
	now := &z.slots[i].choices[t.picks[i]]
	times := l.timesOf(z, t, i)
	stimulus := l.sums.stimulus
	for _, d := range now.doses {
		stimulus[d.need] -= d.amount
	}
	for m, q := range stimulus {
		others += l.w.gain[m][q]
	}
	week, here := l.sums.use, t.sums.use
	week.sub(&now.use)
	here.sub(&now.use)
	value := t.sums.value - now.value
	items := t.items - count(t.picks[i])
	clashes := z.clashesApart(&t.picks, i)
	found := false
	for j := range z.slots[i].choices {
		o := &z.slots[i].choices[j]
		v := others + value + o.value - l.w.p.TimeCost*times[o.group]
		for _, d := range o.doses {
			v += l.w.gain[d.need][stimulus[d.need]+d.amount] - l.w.gain[d.need][stimulus[d.need]]
		}
		if v <= best.score {
			continue
		}
		a, b := week, here
		a.add(&o.use)
		b.add(&o.use)
		v -= l.strain(&a, &l.w.capWeek, &l.w.bound) + l.strain(&b, &z.cap, &z.bound)
		if v <= best.score {
			continue
		}
		c := clashes + z.clashesWith(&t.picks, i, o.candidate, slots)
		v -= l.crowding(z, times[o.group], items+count(j), c)
		if v > best.score {
			*best = move{s, i, j, v}
			found = true
		}
	}
	return found
}

// clashesApart counts the conflicts among the picks other than slot i's.
func (z *session) clashesApart(picks *[slots]int, i int) int {
	return z.clashesOf(picks) - z.clashesWith(picks, i, z.slots[i].choices[picks[i]].candidate, slots)
}

// timesOf is the time of the session with each timing of slot i in its place.
func (l *local) timesOf(z *session, t *standing, i int) []int {
	n := len(z.slots[i].timings)
	for len(l.line) < n {
		l.line = append(l.line, 0)
	}
	line := l.line[:n]
	if i == slotPower {
		for g := range line {
			line[g] = t.rest[len(t.rest)-1] + z.slots[i].timings[g].loneTicks
		}
		return line
	}
	power := z.powerTicks(t.picks[slotPower])
	all := len(t.rest) - 1
	for g := range line {
		line[g] = all * int(noPair)
	}
	for j := range places {
		if j == i {
			continue
		}
		b, at := blockOf[i][j], z.slots[j].choices[t.picks[j]].group
		rest := t.rest[all&^(1<<i)&^(1<<j)] + power
		for g := range line {
			v := rest
			if i < j {
				v += z.blockTime(b, g, at)
			} else {
				v += z.blockTime(b, at, g)
			}
			line[g] = min(line[g], v)
		}
	}
	return line
}

// shake tries, for every slot, one set more or less and leaving it empty,
// holding that while the others answer, and keeps what scores better. It
// reports whether anything did.
func (l *local) shake() bool {
	better := false
	score, _ := l.score()
	before := make([]standing, len(l.at))
	for s, z := range l.w.sessions {
		for i := range slots {
			now := z.slots[i].choices[l.at[s].picks[i]]
			for j := range z.slots[i].choices {
				o := &z.slots[i].choices[j]
				near := o.candidate == now.candidate && (o.sets-now.sets)*(o.sets-now.sets) == 1
				if j == l.at[s].picks[i] || !near && o.candidate >= 0 {
					continue
				}
				copy(before, l.at)
				total := l.sums
				m := move{session: s, slot: i, pick: j}
				l.take(m)
				l.descend(m, 4)
				if v, _ := l.score(); v > score {
					score, better = v, true
					break
				}
				copy(l.at, before)
				l.sums = total
			}
		}
	}
	return better
}
