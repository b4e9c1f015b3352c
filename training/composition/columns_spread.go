package composition

// spread is the least and the most of what any of some columns adds to the
// week.
type spread struct {
	low, high [Needs]int
	least     usage
	most      usage
	slack     int  // of them the least
	some      bool // there are any
}

func spreadOf(list []*column) spread {
	var r spread
	for _, x := range list {
		r.hold(x)
	}
	return r
}

// hold widens r to hold a column.
func (r *spread) hold(x *column) {
	if !r.some {
		*r = spread{some: true, slack: x.slack}
		for m, q := range x.stimulus {
			r.low[m], r.high[m] = int(q), int(q)
		}
		for k, u := range x.use {
			r.least[k], r.most[k] = int(u), int(u)
		}
		return
	}
	r.slack = min(r.slack, x.slack)
	for m, q := range x.stimulus {
		r.low[m], r.high[m] = min(r.low[m], int(q)), max(r.high[m], int(q))
	}
	for k, u := range x.use {
		r.least[k], r.most[k] = min(r.least[k], int(u)), max(r.most[k], int(u))
	}
}

// plus makes r the spread of the sums of one of each.
func (r *spread) plus(o *spread) {
	for m := range r.low {
		r.low[m] += o.low[m]
		r.high[m] += o.high[m]
	}
	r.least.add(&o.least)
	r.most.add(&o.most)
	r.slack += o.slack
}

func leastSlack(list []column) int {
	least := 0
	for i := range list {
		if i == 0 || list[i].slack < least {
			least = list[i].slack
		}
	}
	return least
}
