package composition

// everySlot is the set of the slots that blocks divide.
const everySlot = uint8(1<<places - 1)

// tail is the best reduced value of a set of slots, over all ways to divide it
// into blocks, by number of exercises and time: at most so many, at most so
// long. A set of 2n slots has 2n+1 rows.
type tail struct {
	rows  [places - 1][]int
	count int // rows
	ready bool
}

// best is the most the slots can add.
func (t *tail) best(length, most int) int { return t.rows[min(most, t.count-1)][length] }

// with is the most that the slots and block f together can add.
func (t *tail) with(f *frontier, length, most int) int {
	best := never
	for n := range min(len(f.points), most+1) {
		row := t.rows[min(most-n, t.count-1)]
		for _, p := range f.points[n] {
			if p.t > length {
				break
			}
			best = max(best, p.r+row[length-p.t])
		}
	}
	return best
}

// tailOf is the tail of a set of slots at the prices the session carries,
// worked out when first asked for: that of the lowest slot with each other one,
// and the tail of what is left.
func (z *session) tailOf(set uint8) *tail {
	t := &z.tails[set]
	if t.ready {
		return t
	}
	t.clear(set, z.length)
	if set == 0 {
		return t
	}
	i := lowest[set]
	for others := int(set) &^ (1 << i); others != 0; {
		j := lowest[others]
		others &^= 1 << j
		t.extend(&z.board.blocks[blockOf[i][j]], z.tailOf(set&^(1<<i|1<<j)))
	}
	return t
}

func (t *tail) clear(set uint8, length int) {
	t.ready, t.count = true, 1
	for ; set != 0; set &= set - 1 {
		t.count++
	}
	for n := range t.count {
		if t.rows[n] == nil {
			t.rows[n] = make([]int, length+1)
		}
		if t.count == 1 {
			continue // nothing is open: nothing is added
		}
		for i := range t.rows[n] {
			t.rows[n][i] = never
		}
	}
}

// extend adds the ways that begin with block f and go on with next.
func (t *tail) extend(f *frontier, next *tail) {
	for n := range t.count {
		row := t.rows[n]
		for k := range min(n+1, len(f.points)) {
			rest := next.rows[min(n-k, next.count-1)]
			for _, p := range f.points[k] {
				if p.t >= len(row) {
					break
				}
				to, from := row[p.t:], rest[:len(row)-p.t]
				for i, v := range from {
					if v += p.r; v > to[i] {
						to[i] = v
					}
				}
			}
		}
	}
}

// forget makes the tails be worked out anew: prices have changed.
func (z *session) forget() {
	if z.tails == nil {
		z.tails = new([1 << places]tail)
	}
	for i := range z.tails {
		z.tails[i].ready = false
	}
}
