package composition

// board is the working memory of the oracle of one session.
type board struct {
	blocks   [blocks]frontier
	power    frontier
	best     []int                // by time, cleared by whoever fills it
	joined   [blocks * blocks]int // when each two blocks were joined last
	where    [blocks * blocks]int // and in which table
	tables   []table
	used     int
	round    int
	estimate [105]int
}

// table is the best reduced value of two blocks by number of exercises and
// time: at most so many, at most so long. More time than last adds nothing.
type table struct {
	rows  [5][]int
	steps [5][]int // the times at which a row rises
	last  int
}

func (b *board) reset(length int) {
	if b.best == nil {
		b.best = nothing(length + 1)
	}
	b.round++
	b.used = 0
}

// nothing is a line of n times that nothing takes.
func nothing(n int) []int {
	line := make([]int, n)
	for i := range line {
		line[i] = never
	}
	return line
}

// found is the best session of one oracle call.
type found struct {
	value int // reduced
	bound int // no session has more; the value, if every matching was looked at
	match int
	picks [slots]int
}

// oracle finds the composition of a session with the highest reduced value, by
// the prices that price has set. Conflicts are ignored, and caps but for time
// and the number of exercises: they have prices, or are seen to later.
//
//  1. Draw the frontier of each of the 28 blocks.
//  2. With a price on time and on exercises (the hint) each block has one best
//     point, and the sum of four is a bound on each of the 105 matchings.
//  3. Take matchings from the highest bound down, each solved exactly, until
//     no bound exceeds the best found, or limit of them have been solved.
func (z *session) oracle(limit int) found {
	b := &z.board
	b.reset(z.length)
	z.draw()
	z.tune()
	best := found{value: never}
	for {
		m := highest(&b.estimate)
		best.bound = max(best.value, b.estimate[m])
		if b.estimate[m] <= best.value || limit == 0 {
			break
		}
		limit--
		b.estimate[m] = never
		if v := z.matchValue(m); v > best.value {
			best.value, best.match = v, m
		}
	}
	if best.value > never {
		z.trace(&best)
	}
	return best
}

func highest(list *[105]int) int {
	at := 0
	for i, v := range list {
		if v > list[at] {
			at = i
		}
	}
	return at
}

// tune improves the hint by one step in each coordinate and leaves the
// estimates of the matchings for the better one. Any hint gives bounds that
// hold; a good one gives sharp ones.
func (z *session) tune() {
	here := z.appraise()
	for _, step := range [][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
		old := z.hint
		z.hint.tick = max(0, old.tick+step[0]*(old.tick/6+scale/8))
		z.hint.item = max(0, old.item+step[1]*(old.item/5+2*scale))
		v := z.appraise()
		if v < here {
			here = v
			continue
		}
		z.hint = old
	}
	z.appraise()
}

// appraise bounds every matching at the hint and returns the highest bound.
func (z *session) appraise() int {
	b := &z.board
	for i := range b.blocks {
		b.blocks[i].appraise(z.hint.tick, z.hint.item)
	}
	b.power.appraise(z.hint.tick, z.hint.item)
	base := b.power.top + z.hint.tick*z.length + z.hint.item*z.most
	high := never
	for i := range matchings {
		m := &matchings[i]
		v := base + b.blocks[m[0]].top + b.blocks[m[1]].top + b.blocks[m[2]].top + b.blocks[m[3]].top
		b.estimate[i] = v
		high = max(high, v)
	}
	return high
}

func (f *frontier) appraise(tick, item int) {
	f.top = never
	for n := range f.points {
		for _, p := range f.points[n] {
			f.top = max(f.top, p.r-tick*p.t-item*n)
		}
	}
}

// matchValue solves one matching exactly.
func (z *session) matchValue(m int) int {
	left, right := z.tablesOf(m)
	best := never
	for n := range z.board.power.points {
		for _, p := range z.board.power.points[n] {
			best = max(best, p.r+join(left, right, z.length-p.t, z.most-n))
		}
	}
	return best
}

func (z *session) tablesOf(m int) (left, right *table) {
	k := &matchings[m]
	l := z.table(int(k[0]), int(k[1]))
	r := z.table(int(k[2]), int(k[3]))
	return &z.board.tables[l], &z.board.tables[r]
}

// table joins two blocks, or finds them joined already.
func (z *session) table(i, j int) int {
	b := &z.board
	key := i*blocks + j
	if b.joined[key] == b.round {
		return b.where[key]
	}
	if b.used == len(b.tables) {
		var t table
		for n := range t.rows {
			t.rows[n] = make([]int, z.length+1)
		}
		b.tables = append(b.tables, t)
	}
	b.tables[b.used].fill(&b.blocks[i], &b.blocks[j])
	b.joined[key], b.where[key] = b.round, b.used
	b.used++
	return b.used - 1
}

func (t *table) fill(f, g *frontier) {
	t.last = min(len(t.rows[0])-1, f.longest()+g.longest())
	for n := range t.rows {
		row := t.rows[n][:t.last+1]
		for i := range row {
			row[i] = never
		}
	}
	for n := range f.points {
		for k := range g.points {
			merge(t.rows[n+k], f.points[n], g.points[k])
		}
	}
	for n := range t.rows {
		t.climb(n)
	}
}

// climb makes row n the best of at most n exercises in at most each time.
func (t *table) climb(n int) {
	row, steps := t.rows[n][:t.last+1], t.steps[n][:0]
	high := never
	for i, v := range row {
		if n > 0 {
			v = max(v, t.rows[n-1][i])
		}
		if v > high {
			high = v
			steps = append(steps, i)
		}
		row[i] = high
	}
	t.steps[n] = steps
}

// longest is the time of f's longest points.
func (f *frontier) longest() int {
	longest := 0
	for _, points := range f.points {
		if n := len(points); n > 0 {
			longest = max(longest, points[n-1].t)
		}
	}
	return longest
}

func merge(row []int, f, g []point) {
	for _, p := range f {
		if p.t >= len(row) {
			return
		}
		rest := row[p.t:]
		for _, q := range g {
			if q.t >= len(rest) {
				break
			}
			if v := p.r + q.r; v > rest[q.t] {
				rest[q.t] = v
			}
		}
	}
}

// join is the best of left and right together within length and most.
func join(left, right *table, length, most int) int {
	best := never
	if length < 0 || most < 0 {
		return best
	}
	for n := 0; n <= min(most, 4); n++ {
		a, b := left.rows[n], right.rows[min(most-n, 4)]
		if a[min(length, left.last)]+b[min(length, right.last)] <= best {
			continue
		}
		for _, t := range left.steps[n] {
			if t > length {
				break
			}
			best = max(best, a[t]+b[min(length-t, right.last)])
		}
	}
	return best
}
