package composition

// search closes the gap between the best week found and the bound.
type search struct {
	w      *week
	limits Limits
	local  *local
	value  int // of the best week found
	picks  [][slots]int
	unmet  int
	found  bool
}

// keep remembers the local search's week if it breaks nothing and is best.
func (x *search) keep() {
	v, feasible := x.local.score()
	if !feasible || x.found && v <= x.value {
		return
	}
	x.found, x.value, x.unmet = true, v, x.local.sums.unmet
	x.picks = x.picks[:0]
	for s := range x.local.at {
		x.picks = append(x.picks, x.local.at[s].picks)
	}
	x.w.incumbent = v
}

// try improves the sessions an oracle found, and keeps the result.
func (x *search) try(best []found) {
	picks := make([][slots]int, len(best))
	for s := range best {
		picks[s] = best[s].picks
	}
	x.improve(picks)
}

// improve descends from a week; it may have been as good as it gets.
func (x *search) improve(picks [][slots]int) {
	x.local.start(picks)
	x.keep()
	x.local.descend(nothingHeld, 80)
	x.keep()
}

// polish shakes the best week until nothing moves.
func (x *search) polish() {
	for range 6 {
		x.local.start(x.picks)
		better := x.local.shake()
		x.keep()
		if !better {
			break
		}
	}
}

// open reports whether n may hold a better week than the best found.
func (x *search) open(n *node) bool { return n.bound >= (x.value+1)*scale }

// close enumerates the sessions of n within a growing distance of the bound
// and combines them, until every better week has been looked at or a limit is
// reached. The bound of n falls as far as that has been completed.
//
//  1. A week worth more than the best found has slacks that sum to at most
//     bound − (best + 1).
//  2. Every session loses at least what its best column does; the others have
//     only the rest to lose.
//  3. A quarter of that first, at least six points, then twice as far each
//     time: a weak incumbent then costs little, since the first rounds improve
//     it.
func (x *search) close(n *node, columns, combinations int) {
	w := x.w
	g := w.newSlope()
	best := make([]found, len(w.sessions))
	bound := w.relax(n, &n.duals, &g, best, len(matchings))
	n.bound = min(n.bound, bound)
	lists := make([][]column, len(w.sessions))
	all := make([]*enumeration, len(w.sessions))
	for s := range w.sessions {
		all[s] = w.enumerator(s, &n.duals, best[s].value)
	}
	first := max(6*scale, (bound-x.value*scale)/4)
	if x.unmet > 0 {
		first = 6 * scale // the best week says nothing yet
	}
	for s, e := range all {
		if bound-x.value*scale < 12*scale {
			break // soon done without
		}
		e.findLeast(bound-(x.value+1)*scale-leastBut(all, s), stepsPerColumn*columns)
	}
	r := rounds{x: x, n: n, bound: bound, all: all, lists: lists, columns: columns, combinations: combinations}
	done := 0
	for reach := max(first, 2*leastBut(all, -1)); x.open(n); reach *= 2 {
		if x.unmet > 0 && reach > hopeful {
			r.columns = min(columns, x.limits.Columns/10)
		}
		gap := bound - (x.value+1)*scale
		slack := min(reach, gap)
		if !r.round(slack, gap) {
			r.retry(done)
			return
		}
		done = slack
	}
}

// leastBut is the least that the sessions other than s lose.
func leastBut(all []*enumeration, s int) int {
	least := 0
	for r, e := range all {
		if r != s {
			least += e.least
		}
	}
	return least
}

// adopt keeps the best combination, if it is better.
func (x *search) adopt(c *combination) {
	x.w.nodes++
	if c.best <= x.value {
		return
	}
	picks := make([][slots]int, len(c.picks))
	for s, i := range c.picks {
		for k, p := range c.lists[s][i].picks {
			picks[s][k] = int(p)
		}
	}
	x.improve(picks)
}

// branch splits the open node of the highest bound on the sum of one need, as
// often as the limit allows, and returns the bound that remains.
func (x *search) branch(root *node) int {
	nodes := []*node{root}
	done := 0 // highest bound of the nodes that cannot be split
	for range x.limits.Branches {
		i := highestNode(nodes)
		if i < 0 || !x.open(nodes[i]) {
			break
		}
		n := nodes[i]
		nodes = append(nodes[:i], nodes[i+1:]...)
		if n.split < 0 {
			done = max(done, n.bound)
			continue
		}
		for _, child := range x.children(n) {
			x.solve(child)
			if x.open(child) {
				nodes = append(nodes, child)
			}
		}
	}
	for _, n := range nodes {
		done = max(done, n.bound)
	}
	return done
}

// stepsPerColumn bounds the walk for columns by their number; hopeful is how
// far below the bound a week that meets all requirements is looked for with
// all of them.
const (
	stepsPerColumn = 500
	hopeful        = 100 * scale
)

func highestNode(nodes []*node) int {
	at := -1
	for i, n := range nodes {
		if at < 0 || n.bound > nodes[at].bound {
			at = i
		}
	}
	return at
}

// children are the two branches of n: at most, and more than, the sum to split
// its need at.
func (x *search) children(n *node) [2]*node {
	low, high := *n, *n
	low.high[n.split] = n.at
	high.low[n.split] = n.at + 1
	return [2]*node{&low, &high}
}

// The steps of the ascent in a branch and at the end of the root's, and how far
// apart it looks for a week.
const (
	branchSteps = 40
	exactSteps  = 16
	lookEvery   = 12
)

// solve bounds a branch, starting from its parent's prices.
func (x *search) solve(n *node) {
	above := n.bound
	n.bound = -never // what the parent's prices prove does not measure steps
	a := x.w.newAscent(n, fullShare/2)
	a.run(n.duals, branchSteps, func(step int, best []found) bool {
		if step == branchSteps-1 {
			x.try(best)
		}
		return x.open(n)
	})
	n.bound = min(n.bound, above)
	if x.open(n) {
		x.close(n, x.limits.Columns/4, x.limits.Combinations/4)
	}
	n.split, n.at = x.divide(n)
}

// root bounds the whole problem from the prices d.
func (x *search) root(d Duals) *node {
	n := x.w.root()
	a := x.w.newAscent(n, fullShare)
	look := func(step int, best []found) bool {
		if step%lookEvery == 0 || step == x.limits.Iterations-1 {
			x.try(best)
		}
		hopeless := n.bound < x.w.floor*scale
		return !hopeless && x.open(n)
	}
	a.run(d, x.limits.Iterations*4/5, look)
	if look(1, nil) {
		a.exactly(min(exactSteps, x.limits.Iterations/5), look)
	}
	n.split = -1
	return n
}

// divide is the need to branch on, and the sum at which: the one whose sum in
// the best week loses most against the bound, parted from the sum the bound
// would have. -1 when none loses anything.
func (x *search) divide(n *node) (need, at int) {
	var sum sums
	for s, z := range x.w.sessions {
		y := z.sums(&x.picks[s])
		sum.plus(&y, 1)
	}
	need, most := -1, 0
	for m, q := range sum.stimulus {
		if n.low[m] >= n.high[m] {
			continue
		}
		price := n.duals.need[m]
		top, best := x.w.conjugate(n, m, price)
		q = min(max(q, n.low[m]), n.high[m])
		if loss := top - x.w.gain[m][q]*scale + price*q; loss > most {
			need, most = m, loss
			if at = q; q > best {
				at = q - 1
			}
		}
	}
	return need, min(at, n.high[max(need, 0)]-1)
}
