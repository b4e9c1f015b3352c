package composition

// Duals are the prices at which a week's sessions fall apart: what a quarter
// set of each need is worth, and what the caps make each use cost. The prices
// of one block are a good start for the next. The zero value knows nothing.
type Duals struct {
	need     [Needs]int
	week     usage
	sessions []usage
	cliques  [][]int // by session: of a place in each set of conflicting candidates
}

func (d *Duals) clone() Duals {
	c := *d
	c.sessions = append([]usage(nil), d.sessions...)
	c.cliques = make([][]int, len(d.cliques))
	for s := range d.cliques {
		c.cliques[s] = append([]int(nil), d.cliques[s]...)
	}
	return c
}

// startDuals is warm, where it is of as many sessions, or a plain guess: every
// quarter set is worth the slope between hold and gain.
func (w *week) startDuals(warm Duals) Duals {
	if len(warm.sessions) == len(w.sessions) {
		d := warm.clone()
		d.cliques = w.freeCliques() // other candidates, other conflicts
		w.clamp(&d, w.root())
		return d
	}
	d := Duals{sessions: make([]usage, len(w.sessions)), cliques: w.freeCliques()}
	for n := range d.need {
		d.need[n] = w.p.Needs[n].Slope[1] * scale
	}
	return d
}

func (w *week) freeCliques() [][]int {
	out := make([][]int, len(w.sessions))
	for s, z := range w.sessions {
		out[s] = make([]int, z.cliques)
	}
	return out
}

// node is a part of the search: the weeks whose sums of stimulus lie within
// low and high, the prices found best for it, and the bound they prove.
type node struct {
	low, high [Needs]int
	duals     Duals
	bound     int // 1/scale points
	split     int // the need to branch on, -1: none is worth it
	at        int // the sum at or below which the lower branch stays
}

func (w *week) root() *node {
	n := &node{high: w.most}
	n.bound = -never
	return n
}

// clamp keeps prices where a bound can be best: uses cost and needs earn, a
// need at most its first slope, unless a branch asks for more.
func (w *week) clamp(d *Duals, n *node) {
	for m := range d.need {
		if n.high[m] >= w.most[m] {
			d.need[m] = max(d.need[m], 0)
		}
		if n.low[m] <= 0 {
			d.need[m] = min(d.need[m], w.p.Needs[m].Slope[0]*scale)
		}
	}
	for k := range uses {
		d.week[k] = clampUse(d.week[k], w.bound[k])
		for s, z := range w.sessions {
			d.sessions[s][k] = clampUse(d.sessions[s][k], z.bound[k])
		}
	}
	for _, list := range d.cliques {
		for q := range list {
			list[q] = max(list[q], 0)
		}
	}
}

func clampUse(v int, bound bool) int {
	if !bound {
		return 0
	}
	return max(v, 0)
}

// sums is what a session or a week adds up to.
type sums struct {
	stimulus [Needs]int
	use      usage
	value    int // without time and without needs
	unmet    int
}

func (x *sums) add(o *choice) {
	x.value += o.value
	x.unmet += o.unmet
	x.use.add(&o.use)
	for _, d := range o.doses {
		x.stimulus[d.need] += d.amount
	}
}

func (z *session) sums(picks *[slots]int) sums {
	var x sums
	for i, p := range picks {
		x.add(&z.slots[i].choices[p])
	}
	return x
}

// slope is how the bound changes with each price.
type slope struct {
	need     [Needs]int
	week     usage
	sessions []usage
	cliques  [][]int
}

func (w *week) newSlope() slope {
	return slope{sessions: make([]usage, len(w.sessions)), cliques: w.freeCliques()}
}

// relax prices the week at d: an upper bound, in 1/scale points, on every
// composition of n, with its slope and the sessions that attain it.
//
// Of each session at most limit matchings are solved.
//
//	bound = Σ needs max v (gain(v) − price·v) + Σ caps price·cap + Σ cliques price + Σ sessions oracle
func (w *week) relax(n *node, d *Duals, g *slope, best []found, limit int) int {
	bound := 0
	for m := range d.need {
		v, at := w.conjugate(n, m, d.need[m])
		bound += v
		g.need[m] = -at
	}
	for k := range uses {
		bound += w.priceOf(d.week[k], w.capWeek[k], k)
		g.week[k] = w.capWeek[k]
	}
	for s, z := range w.sessions {
		w.price(z, s, d)
		best[s] = z.oracle(limit)
		w.nodes++
		bound += best[s].bound
		x := z.sums(&best[s].picks)
		for k := range uses {
			bound += w.priceOf(d.sessions[s][k], z.cap[k], k)
			g.sessions[s][k] = z.cap[k] - x.use[k]
			g.week[k] -= x.use[k]
		}
		for _, price := range d.cliques[s] {
			bound += price
		}
		z.crowd(&best[s].picks, g.cliques[s])
		for m := range x.stimulus {
			g.need[m] += x.stimulus[m]
		}
	}
	return bound
}

// priceOf is what a cap is worth at a price, rounded up.
func (w *week) priceOf(price, limit, k int) int { return -((-price * limit) >> w.shift[k]) }

// conjugate is the most that need m can gain beyond price times its stimulus,
// and the stimulus at which it does. It is attained at an end of the node's
// range or at a breakpoint.
func (w *week) conjugate(n *node, m, price int) (value, at int) {
	low, high := n.low[m], n.high[m]
	at = low
	value = w.gain[m][low]*scale - price*low
	to := &w.p.Needs[m].To
	for k := range len(to) + 1 {
		q := high
		if k < len(to) {
			q = min(to[k], high)
		}
		if q > low {
			if v := w.gain[m][q]*scale - price*q; v > value {
				value, at = v, q
			}
		}
	}
	return value, at
}
