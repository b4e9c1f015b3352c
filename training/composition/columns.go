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
//  1. Hops first, then the four blocks of each matching whose bound reaches
//     the floor; the best possible rest, from the tables, prunes.
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
	list     []column
	seen     map[weight]int32

	match  matching
	tails  [5]tail // the best of the blocks from each depth on
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

func (w *week) enumerate(s int, d *Duals, best, slack, limit, steps int) *enumeration {
	z := w.sessions[s]
	c := &enumeration{w: w, z: z, floor: best - slack, top: best, limit: limit, steps: steps, complete: true}
	c.seen = make(map[weight]int32)
	c.caps, c.prices, c.crowd = d.sessions[s], d.cliques[s], make([]int, z.cliques)
	for i := range z.slots {
		c.order[i] = z.slots[i].inOrder()
		c.sorted[i] = z.slots[i].timingsInOrder()
		c.high[i] = z.slots[i].timings[c.sorted[i][0]].best
	}
	l := &z.slots[slotPower]
	z.board.reset(z.length)
	z.draw()
	z.tune()
	for m := range matchings {
		if z.board.estimate[m] < c.floor {
			continue
		}
		c.match = matchings[m]
		c.prepare()
		for i := range l.timings {
			c.hops(i)
		}
		if !c.complete {
			break
		}
	}
	slices.SortStableFunc(c.list, func(a, b column) int { return cmp.Compare(a.slack, b.slack) })
	return c
}

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
