package composition

import "slices"

// rounds are the rounds that close a node.
type rounds struct {
	x                     *search
	n                     *node
	bound                 int // of n, where slacks are counted from
	all                   []*enumeration
	lists                 [][]column
	columns, combinations int
}

// round looks at every week within slack of the bound, and reports whether
// the limits allowed all of them; then the bound falls by so much. gap is the
// slack of the last round.
func (r *rounds) round(slack, gap int) bool {
	x := r.x
	complete := r.list(slack, gap)
	for s, e := range r.all {
		r.lists[s] = e.bySlack(r.lists[s])
	}
	x.w.sift(r.n, r.lists, slack, slack == gap)
	c := x.w.combine(r.n, r.lists, slack, gap, x.value, r.combinations)
	x.adopt(c)
	if !complete || !c.complete {
		return false
	}
	r.n.bound = min(r.n.bound, r.bound-slack-1)
	return true
}

// retry goes as far as the lists of done, the round before, reach with company,
// when those of the last round grew too long. While requirements are unmet it is
// of no use: one gives way next.
func (r *rounds) retry(done int) {
	if r.x.unmet > 0 || len(r.all) == 1 || !slices.ContainsFunc(r.all, func(e *enumeration) bool { return e.reach < 0 }) {
		return
	}
	far := min(2*done-leastBut(r.all, -1), r.bound-(r.x.value+1)*scale)
	if far > done {
		r.round(far, far)
	}
}

// list lists the sessions that can be part of a week within slack of the
// bound, and reports whether columns allowed all of them.
//
//  1. Two sessions of a week cannot both lose more than half of what there is to
//     lose. Within that half every session is listed, once for all rounds.
//  2. Beyond it the others of its week are all in those lists: so much is known
//     of what they add that few sessions are left.
//  3. A round that ends shortly before the half goes there at once.
func (r *rounds) list(slack, gap int) bool {
	half := (gap + leastBut(r.all, -1) + 1) / 2
	near := slack
	if 3*slack > 2*half {
		near = half
	}
	if len(r.all) == 1 {
		near = -1
	}
	complete := true
	for s, e := range r.all {
		if share := near - leastBut(r.all, s); share > e.reach {
			complete = e.enumerate(share, r.columns, stepsPerColumn*r.columns) && complete
		}
	}
	if !complete || slack <= near {
		return complete
	}
	return r.extend(slack, gap)
}

// extend adds to the lists what loses more than half.
func (r *rounds) extend(slack, gap int) bool {
	near := make([][]column, len(r.all))
	for s, e := range r.all {
		near[s] = e.list[:e.whole]
	}
	complete := true
	for s, e := range r.all {
		others := r.x.w.newCompany(r.n)
		others.surround(near, s, gap)
		least := max(others.least, leastBut(r.all, s))
		complete = e.extend(slack-least, gap-least, r.columns, stepsPerColumn*r.columns, others) && complete
	}
	return complete
}
