package composition

import (
	"cmp"
	"slices"
)

// column is one whole session: what it adds to the week, its value without the
// needs, and how far its reduced value lies below the session's best.
type column struct {
	stimulus [Needs]int16
	use      [uses]int32
	value    int
	slack    int // 1/scale points
	company  int // at least so much more is lost in any week with it
	picks    [slots]int16
}

// enumeration lists the sessions of z whose reduced value is at least floor, at
// the prices its choices carry now: all of them when complete, of those that
// weigh the same on the week only one with the highest value.
//
//  1. Hops first, then the blocks of every matching, those that begin alike
//     together; the best possible rest, from the tails, prunes.
//  2. Two blocks that would take less time with their slots exchanged are
//     skipped: the exchanged matching finds them. So are equal times, but in
//     one order.
//  3. Conflicts and caps are exact here; a priced cap left unused adds to the
//     slack.
type enumeration struct {
	w        *week
	z        *session
	caps     usage // prices of the session's caps
	prices   []int // and of its cliques
	crowd    []int
	floor    int
	top      int
	limit    int // columns
	steps    int // pairs of timings that may still be looked at
	complete bool
	least    int // no session loses less
	list     []column
	seen     map[weight]int32

	match  matching
	costs  [len(matching{})]int
	groups [slots]int
	picks  [slots]int
	use    usage
	order  [slots][][]int // choices of a timing, best first
	sorted [slots][]int   // timings, best first
	high   [slots]int     // best reduced value of a slot
}

// weight is all of a column that the rest of the week can feel.
type weight struct {
	stimulus [Needs]int16
	use      [uses]int32
}

// enumerator prepares session s for its enumerations at the prices d, which
// its choices carry already.
func (w *week) enumerator(s int, d *Duals, best int) *enumeration {
	z := w.sessions[s]
	c := &enumeration{w: w, z: z, top: best}
	c.caps, c.prices, c.crowd = d.sessions[s], d.cliques[s], make([]int, z.cliques)
	for i := range z.slots {
		c.order[i] = z.slots[i].inOrder()
		c.sorted[i] = z.slots[i].timingsInOrder()
		c.high[i] = z.slots[i].timings[c.sorted[i][0]].best
	}
	z.board.reset(z.length)
	z.draw()
	z.forget()
	return c
}

// enumerate lists the sessions within slack of the best, or as many as limit
// and steps allow.
func (c *enumeration) enumerate(slack, limit, steps int) {
	c.floor, c.limit, c.steps, c.complete = c.top-slack, limit, steps, true
	c.list, c.seen = c.list[:0], make(map[weight]int32, len(c.list))
	for i := range c.z.slots[slotPower].timings {
		c.hops(i)
	}
	slices.SortStableFunc(c.list, func(a, b column) int { return cmp.Compare(a.slack, b.slack) })
}

// findLeast finds the least slack of any session, or that it is more than most,
// as far as steps allow.
func (c *enumeration) findLeast(most, steps int) {
	for slack := 4 * scale; ; slack *= 2 {
		c.enumerate(min(slack, most), leastColumns, min(steps, stepsPerColumn*leastColumns))
		switch {
		case len(c.list) > 0 && c.complete:
			c.least = c.list[0].slack
			return
		case !c.complete || slack >= most:
			return
		}
		c.least = slack + 1
	}
}

// leastColumns is how many sessions findLeast looks at.
const leastColumns = 100

// inOrder lists the choices of each timing, the best first.
func (l *slot) inOrder() [][]int {
	out := make([][]int, len(l.timings))
	for j := range l.choices {
		g := l.choices[j].group
		out[g] = append(out[g], j)
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(l.choices[b].reduced, l.choices[a].reduced) })
	}
	return out
}

// timingsInOrder lists the timings that any choice has, the best first.
func (l *slot) timingsInOrder() []int {
	var out []int
	for i := range l.timings {
		if l.timings[i].best > never {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(l.timings[b].best, l.timings[a].best) })
	return out
}
