package composition

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training/order"
)

// column is one whole session: what it adds to the week, its value without the
// needs, and how far its reduced value lies below the session's best.
type column struct {
	weight
	value   int
	slack   int // 1/scale points
	company int // at least so much more is lost in any week with it
	picks   [slots]int16
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
//  4. With company, so does what the week is bound to lose with it: by the
//     choices made so far, whatever the open slots add.
type enumeration struct {
	w        *week
	z        *session
	caps     usage // prices of the session's caps
	prices   []int // and of its cliques
	crowd    []int
	base     int // the least reduced value a session may have
	far      int // and less what its company loses
	floor    int // those, and what the choices made so far are bound to lose
	top      int
	limit    int // columns
	steps    int // pairs of timings that may still be looked at
	complete bool
	least    int // no session loses less
	list     []column
	seen     map[weight]int32
	reach    int // the list holds every session that loses no more
	whole    int // so many of the list, the first, are those
	others   *company
	open     *[1 << places]spread // what each set of slots may add

	match     matching
	costs     *costs
	own       [len(matching{})][]int32
	exchanges [len(matching{})][len(matching{}) - 1]exchange
	groups    [slots]int
	picks     [slots]int
	use       usage          // of the choices made so far
	stimulus  [Needs]int     // and theirs
	order     [slots][][]int // choices of a timing, best first
	sorted    [slots][]int   // timings, best first
	high      [slots]int     // best reduced value of a slot
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
	c := &enumeration{w: w, z: z, top: best, reach: -1, open: z.openSlots(), costs: z.costs()}
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
// and steps allow, and reports whether those are all.
func (c *enumeration) enumerate(slack, limit, steps int) bool {
	c.list, c.seen, c.others = c.list[:0], make(map[weight]int32, len(c.list)), nil
	c.reach, c.whole = -1, 0
	c.walk(slack, limit, steps)
	c.whole = len(c.list)
	if c.complete {
		c.reach = slack
	}
	return c.complete
}

// extend adds to the sessions within reach those beyond it, but within slack of
// the best, whose week loses at most far with company that is known.
func (c *enumeration) extend(slack, far, limit, steps int, others *company) bool {
	c.list, c.others, c.far = c.list[:c.whole], others, c.top-far
	if c.seen == nil {
		c.seen = make(map[weight]int32)
	}
	c.walk(slack, limit, steps)
	return c.complete
}

func (c *enumeration) walk(slack, limit, steps int) {
	c.base, c.limit, c.steps, c.complete = c.top-slack, limit, steps, true
	for i := range c.z.slots[slotPower].timings {
		c.hops(i)
	}
}

// bySlack is the list sorted, the least slack first.
func (c *enumeration) bySlack(out []column) []column {
	out = append(out[:0], c.list...)
	order.By(out, func(a, b column) int { return cmp.Compare(a.slack, b.slack) })
	return out
}

// findLeast finds the least slack of any session, or that it is more than most,
// as far as steps allow.
func (c *enumeration) findLeast(most, steps int) {
	for slack := 4 * scale; ; slack *= 2 {
		c.enumerate(min(slack, most), leastColumns, min(steps, stepsPerColumn*leastColumns))
		switch {
		case len(c.list) > 0 && c.complete:
			c.least = leastSlack(c.list)
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
