package composition

// ascent improves prices by deflected subgradient steps of Polyak's length, in
// integers.
//
//  1. Each step's direction is the slope, turned away from zigzags by part of
//     the last direction.
//  2. Rows are scaled so that one set counts as four quarter sets in each.
//  3. The step is share·(bound − incumbent)/|direction|².
//  4. After five steps without gain return to the best prices and step 40 %
//     shorter; stop when steps are below 2 %.
type ascent struct {
	w         *week
	n         *node
	direction []int // 1/16
	fresh     []int // 1/16
	g         slope
	best      []found
	share     int // 1/1024
	stall     int
	solved    int // matchings that a step solves
}

const fullShare = 1024

// quick is how many matchings of a session an ascent step solves: the best is
// nearly always among the first few. The last steps solve all.
const quick = 4

func (w *week) newAscent(n *node, share int) *ascent {
	size := Needs + uses + len(w.sessions)*uses
	for _, z := range w.sessions {
		size += z.cliques
	}
	a := &ascent{w: w, n: n, share: share, solved: quick}
	a.direction, a.fresh = make([]int, size), make([]int, size)
	a.g = w.newSlope()
	a.best = make([]found, len(w.sessions))
	return a
}

// exactly goes on from the best prices with every matching that could be best
// solved: the last few parts in a thousand of the bound.
func (a *ascent) exactly(steps int, look func(step int, best []found) bool) {
	a.solved, a.share, a.stall = len(matchings), max(a.share, fullShare/10), 0
	clear(a.direction)
	a.n.bound = -never
	a.run(a.n.duals, steps, look)
}

// run takes at most steps steps, and shows every iterate to look, which says
// whether to go on.
func (a *ascent) run(d Duals, steps int, look func(step int, best []found) bool) {
	a.n.duals = d.clone()
	for step := range steps {
		bound := a.w.relax(a.n, &d, &a.g, a.best, a.solved)
		a.judge(bound, &d)
		if !look(step, a.best) {
			return
		}
		if a.stall >= 5 {
			a.stall = 0
			a.share = a.share * 6 / 10
			d = a.n.duals.clone()
			clear(a.direction)
			if a.share < fullShare/50 {
				return
			}
			continue
		}
		if !a.step(&d, bound) {
			return
		}
	}
}

func (a *ascent) judge(bound int, d *Duals) {
	if bound >= a.n.bound {
		a.stall++
		return
	}
	if bound < a.n.bound-scale/5 {
		a.stall = 0
	} else {
		a.stall++
	}
	a.n.bound = bound
	a.n.duals = d.clone()
}

// step moves d against the direction; false when the slope is zero.
func (a *ascent) step(d *Duals, bound int) bool {
	a.slopes(d)
	norm := a.deflect()
	if norm == 0 {
		return false
	}
	gap := max(bound-a.w.target(bound), scale)
	for m := range d.need {
		d.need[m] -= a.length(gap, norm, m, 1, 1)
	}
	for k := range uses {
		num, den := 4<<a.w.shift[k], a.w.widest[k]
		d.week[k] -= a.length(gap, norm, Needs+k, num, den)
		for s := range d.sessions {
			d.sessions[s][k] -= a.length(gap, norm, Needs+uses*(s+1)+k, num, den)
		}
	}
	i := Needs + uses*(1+len(d.sessions))
	for _, list := range d.cliques {
		for q := range list {
			list[q] -= a.length(gap, norm, i, cliqueWeight, 1)
			i++
		}
	}
	a.w.clamp(d, a.n)
	return true
}

// target is what the bound is aimed at: the best week found, or a guess three
// per cent below the bound while that week is much worse.
func (w *week) target(bound int) int {
	low := w.incumbent * scale
	guess := bound - max(bound, -bound)/32 - 8*scale
	if low < bound-max(bound, -bound)/10 {
		return guess
	}
	return low
}

// cliqueWeight is how many quarter sets one exercise too many counts as.
const cliqueWeight = 6

// length is share·gap·direction/norm² of one coordinate, scaled by num/den.
func (a *ascent) length(gap, norm, i, num, den int) int {
	return a.share * gap / fullShare * a.direction[i] * 16 / norm * num / den
}

// slopes sets the fresh direction: the scaled slope, zero where a price is at
// its end and would go beyond.
func (a *ascent) slopes(d *Duals) {
	for m, g := range a.g.need {
		if d.need[m] <= 0 && g > 0 && a.n.high[m] >= a.w.most[m] {
			g = 0
		}
		a.fresh[m] = 16 * g
	}
	for k := range uses {
		a.fresh[Needs+k] = a.w.slopeOf(a.g.week[k], d.week[k], k, a.w.bound[k])
		for s, z := range a.w.sessions {
			i := Needs + uses*(s+1) + k
			a.fresh[i] = a.w.slopeOf(a.g.sessions[s][k], d.sessions[s][k], k, z.bound[k])
		}
	}
	i := Needs + uses*(1+len(d.sessions))
	for s, list := range d.cliques {
		for q, price := range list {
			g := a.g.cliques[s][q]
			if price <= 0 && g > 0 {
				g = 0
			}
			a.fresh[i] = 16 * cliqueWeight * g
			i++
		}
	}
}

func (w *week) slopeOf(g, price, k int, bound bool) int {
	if !bound || price <= 0 && g > 0 {
		return 0
	}
	return 64 * g / w.widest[k]
}

// deflect turns the direction and returns its squared length, in 1/256.
func (a *ascent) deflect() int {
	dot, norm := 0, 0
	for i, g := range a.fresh {
		dot += g * a.direction[i]
		norm += a.direction[i] * a.direction[i]
	}
	part := 0 // 1/1024
	switch {
	case norm > 0 && dot < 0:
		part = min(1024, -1229*dot/norm)
	case norm > 0:
		part = 307
	}
	norm = 0
	for i, g := range a.fresh {
		a.direction[i] = g + part*a.direction[i]/1024
		norm += a.direction[i] * a.direction[i]
	}
	return norm
}
