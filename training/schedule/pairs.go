package schedule

// pairs is a week of at most two sessions with what the plan costs up to it,
// for every placement that may matter. It holds for plans that relax no week
// more than it needs by itself.
type pairs struct {
	frame *frame
	// options are those of the frame; a session the week does not have is one
	// option left out.
	options [2][]option
	before  *pairs
	done    span // sessions before the plan, in its first week
	horizon horizon
	found   []pair
	// place[at(x, y)] is where in found the placement of options x and y is,
	// counted from 1; 0 where it does not matter.
	place []uint32
	// any are the placements worth following, of with[i][k] those with option k
	// of session i.
	any    front
	enough int64
	with   [2][]front
	// first[i][slot] is the first option of session i in a slot and
	// same[i][k] the next one in the slot of option k; both count from 1.
	first [2][512]uint16
	same  [2][]uint16
}

// pair is a placement of two sessions with what the plan costs up to it.
type pair struct {
	cost int64
	last span // as the next week sees it
	x, y uint16
}

// newPairs works the costs out for f, which comes after before. done are the
// sessions before the plan as its first week sees them.
func newPairs(f *frame, before *pairs, done span, h horizon) *pairs {
	p := &pairs{frame: f, before: before, done: done, horizon: h, enough: maxValue}
	for i := range p.options {
		p.options[i] = []option{{}}
		if i < len(f.options) {
			p.options[i] = f.options[i]
		}
		p.index(i)
	}
	p.place = make([]uint32, len(p.options[0])*len(p.options[1]))
	p.found = make([]pair, 0, len(p.place)/16)
	p.fill()
	return p
}

// index makes room for what is found about session i.
func (p *pairs) index(i int) {
	const usual = 4 // placements worth following
	n := len(p.options[i])
	room := make(front, n*usual)
	p.same[i], p.with[i] = make([]uint16, n), make([]front, n)
	for k := range p.options[i] {
		at := &p.first[i][p.options[i][k].slot]
		p.same[i][k], *at = *at, uint16(k+1)
		p.with[i][k] = room[k*usual : k*usual : (k+1)*usual]
	}
}

// fill finds the placements. What is worth no less than another even with all
// that its slots may save, and lets the next week begin no earlier, is left
// out.
func (p *pairs) fill() {
	for x := range p.options[0] {
		a := &p.options[0][x]
		w := p.behind(a)
		for y := range p.options[1] {
			b := &p.options[1][y]
			if w.head+a.floor+b.floor >= p.enough {
				if p.frame.least == 0 {
					break // the options that follow are worth no less
				}
				continue
			}
			if own, ok := p.frame.together(a, b); ok {
				p.try(&w, own, uint16(x), uint16(y))
			}
		}
	}
}

// try keeps the placement of options x and y unless something beats it.
func (p *pairs) try(w *behind, own int64, x, y uint16) {
	a, b := &p.options[0][x], &p.options[1][y]
	first, last := extremes(a, b)
	last = p.horizon.clip(span{max(last.begin, p.done.begin), max(last.end, p.done.end)})
	saving := a.saves + b.saves
	if p.any.beats(value{packed: w.head + own - saving}, last) {
		return
	}
	c := own + w.least(b, first)
	if c < maxValue && !p.any.beats(value{packed: c - saving}, last) {
		p.keep(pair{c, last, x, y})
	}
}

// keep notes a placement.
func (p *pairs) keep(q pair) {
	p.found = append(p.found, q)
	p.place[p.at(q.x, q.y)] = uint32(len(p.found))
	if q.last == span(p.horizon) {
		p.enough = min(p.enough, q.cost)
	}
	v := value{packed: q.cost}
	p.any = p.any.add(v, q.last)
	if p.any.beats(value{packed: q.cost - moved}, q.last) {
		return
	}
	p.with[0][q.x] = p.with[0][q.x].add(v, q.last)
	p.with[1][q.y] = p.with[1][q.y].add(v, q.last)
}

// at is the index in place of two options.
func (p *pairs) at(x, y uint16) int { return int(x)*len(p.options[1]) + int(y) }

// cost is what the plan costs up to the placement at, maxValue where it does
// not matter.
func (p *pairs) cost(at int) int64 {
	if i := p.place[at]; i > 0 {
		return p.found[i-1].cost
	}
	return maxValue
}
