package composition

// combination puts one column of each session together, in every way whose
// slacks sum to at most a limit, and keeps the best week.
type combination struct {
	w        *week
	lists    [][]column
	sums     []partial // by depth: the columns picked before it
	picked   []int
	last     *company // the sessions of the last list, when there are more than two
	beyond   int      // what the week may lose besides its slacks
	counted  int      // what it loses by the first column's company, taken off the slack already
	left     int      // combinations that may still be looked at
	complete bool
	best     int
	picks    []int // of the best
}

// partial is the week so far.
type partial struct {
	stimulus [Needs]int
	use      usage
	value    int
}

func (p *partial) add(q *partial, x *column) {
	for m := range p.stimulus {
		p.stimulus[m] = q.stimulus[m] + int(x.stimulus[m])
	}
	for k := range p.use {
		p.use[k] = q.use[k] + int(x.use[k])
	}
	p.value = q.value + x.value
}

// combine looks at the weeks whose slacks sum to at most slack, as far as they
// lose no more than gap to the bound in all.
func (w *week) combine(n *node, lists [][]column, slack, gap, best, limit int) *combination {
	c := &combination{w: w, lists: lists, left: limit, complete: true, best: best}
	c.picked = make([]int, len(lists))
	c.sums = make([]partial, len(lists)+1)
	if len(lists) > 2 {
		c.last, c.beyond = w.newCompany(n), gap-slack
		c.last.divide(lists[len(lists)-1:], -1, true)
	}
	c.walk(0, slack)
	return c
}

// walk goes through the columns of session s; those before it are picked. Of
// the first session a column's least company counts as well as its slack.
func (c *combination) walk(s, slack int) {
	if s == len(c.lists) {
		c.weigh(&c.sums[s])
		return
	}
	if s > 1 && s == len(c.lists)-1 && c.hopeless(&c.sums[s], slack) {
		return
	}
	list := c.lists[s]
	for i := range list {
		x := &list[i]
		if x.slack > slack {
			return
		}
		spare := slack - x.slack
		if s == 0 {
			spare -= x.company
			c.counted = x.company
		}
		if spare < 0 {
			continue
		}
		if c.left--; c.left < 0 {
			c.complete = false
			return
		}
		c.sums[s+1].add(&c.sums[s], x)
		c.picked[s] = i
		c.walk(s+1, spare)
	}
}

// hopeless reports whether any column of the last list would lose too much with
// those picked before. What the first column's company loses is part of what is
// lost here, and not to be counted twice.
func (c *combination) hopeless(sum *partial, slack int) bool {
	return !c.last.allows(&sum.stimulus, &sum.use, slack+c.beyond+c.counted-c.last.least)
}

func (c *combination) weigh(sum *partial) {
	v := sum.value
	for m, q := range &sum.stimulus {
		v += c.w.gain[m][q]
	}
	if v <= c.best {
		return
	}
	for k, u := range sum.use {
		if c.w.bound[k] && u > c.w.capWeek[k] {
			return
		}
	}
	c.best = v
	c.picks = append(c.picks[:0], c.picked...)
}
