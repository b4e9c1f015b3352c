package composition

// local improves compositions one slot at a time. It may pass through weeks
// that break caps, at a price; only those that break none are kept.
type local struct {
	w     *week
	at    []standing
	sums  sums // of the week
	worth int  // of the steepest quarter set: the measure of all penalties
	line  []int
}

// standing is one session of the search.
type standing struct {
	picks [slots]int
	sums  sums
	rest  [1 << places]int // least time of each even set of slots, by matching
	ticks int
	items int
}

func (w *week) newLocal() *local {
	l := &local{w: w, at: make([]standing, len(w.sessions)), worth: 1}
	for m := range w.p.Needs {
		l.worth = max(l.worth, w.p.Needs[m].Slope[0])
	}
	return l
}

func (l *local) start(picks [][slots]int) {
	l.sums = sums{}
	for s := range picks {
		l.at[s].picks = picks[s]
		l.settle(s)
		l.sums.plus(&l.at[s].sums, 1)
	}
}

func (x *sums) plus(y *sums, sign int) {
	for m := range x.stimulus {
		x.stimulus[m] += sign * y.stimulus[m]
	}
	for k := range uses {
		x.use[k] += sign * y.use[k]
	}
	x.value += sign * y.value
	x.unmet += sign * y.unmet
}

// settle computes what follows from the picks of session s.
func (l *local) settle(s int) {
	z, t := l.w.sessions[s], &l.at[s]
	t.sums = z.sums(&t.picks)
	z.match(&t.picks, &t.rest)
	t.ticks = t.rest[len(t.rest)-1] + z.powerTicks(t.picks[slotPower])
	t.items = 0
	for _, p := range t.picks {
		t.items += count(p)
	}
}

func (z *session) powerTicks(pick int) int {
	l := &z.slots[slotPower]
	return l.timings[l.choices[pick].group].loneTicks
}

// match finds the least time in which the picks of each even set of slots can
// be done, over all matchings: of the lowest slot with each other one, the rest
// being known.
func (z *session) match(picks *[slots]int, rest *[1 << places]int) {
	var at [places]int
	for i := range at {
		at[i] = z.slots[i].choices[picks[i]].group
	}
	for set := 3; set < len(rest); set++ {
		if !even[set] {
			continue
		}
		i := lowest[set]
		left := set &^ (1 << i)
		best := len(rest) * int(noPair)
		for others := left; others != 0; {
			j := lowest[others]
			others &^= 1 << j
			best = min(best, rest[left&^(1<<j)]+z.blockTime(blockOf[i][j], at[min(i, j)], at[max(i, j)]))
		}
		rest[set] = best
	}
}

var even, lowest = subsets()

func subsets() (even [1 << places]bool, lowest [1 << places]int) {
	even[0] = true
	for set := 1; set < len(even); set++ {
		for set>>lowest[set]&1 == 0 {
			lowest[set]++
		}
		even[set] = !even[set&^(1<<lowest[set])]
	}
	return even, lowest
}

// score is the value of the week less its penalties, and whether it breaks
// nothing.
func (l *local) score() (value int, feasible bool) {
	value = l.sums.value
	penalty := l.strain(&l.sums.use, &l.w.capWeek, &l.w.bound)
	for s, z := range l.w.sessions {
		t := &l.at[s]
		value -= l.w.p.TimeCost * t.ticks
		penalty += l.strain(&t.sums.use, &z.cap, &z.bound) + l.crowding(z, t.ticks, t.items, z.clashesOf(&t.picks))
	}
	for m, q := range l.sums.stimulus {
		value += l.w.gain[m][q]
	}
	return value - penalty, penalty == 0
}

// strain is the penalty for uses above their caps: eight quarter sets for each
// set too many.
func (l *local) strain(use, limit *usage, bound *[uses]bool) int {
	p := 0
	for k := range uses {
		if over := use[k] - limit[k]; bound[k] && over > 0 {
			p += (8*l.worth*over + l.w.widest[k] - 1) / l.w.widest[k]
		}
	}
	return p
}

// crowding is the penalty for time, exercises and conflicts beyond what a
// session may have.
func (l *local) crowding(z *session, ticks, items, clashes int) int {
	return l.worth * (max(0, ticks-z.length) + 12*max(0, items-z.most) + 12*clashes)
}

func (z *session) clashesOf(picks *[slots]int) int {
	n := 0
	for i := range picks {
		n += z.clashesWith(picks, i, z.slots[i].choices[picks[i]].candidate, i)
	}
	return n
}

// clashesWith counts the picks of the slots below below, other than i, that
// candidate may not stand beside.
func (z *session) clashesWith(picks *[slots]int, i, candidate, below int) int {
	if candidate < 0 {
		return 0
	}
	n := 0
	for j := range below {
		if c := z.slots[j].choices[picks[j]].candidate; j != i && c >= 0 && z.clash[candidate].has(c) {
			n++
		}
	}
	return n
}
