package composition

// spread is the least and the most of what a list of columns adds to the week.
type spread struct {
	low, high [Needs]int
	least     usage
	most      usage
	slack     int // the least
}

func spreadOf(list []column) spread {
	var r spread
	for i := range list {
		x := &list[i]
		if i == 0 || x.slack < r.slack {
			r.slack = x.slack
		}
		for m, q := range x.stimulus {
			if q := int(q); i == 0 {
				r.low[m], r.high[m] = q, q
			} else {
				r.low[m], r.high[m] = min(r.low[m], q), max(r.high[m], q)
			}
		}
		for k, u := range x.use {
			if u := int(u); i == 0 {
				r.least[k], r.most[k] = u, u
			} else {
				r.least[k], r.most[k] = min(r.least[k], u), max(r.most[k], u)
			}
		}
	}
	return r
}

// sift drops the columns that no company can make part of a week within slack
// of the bound.
//
//  1. With columns of the other sessions a column's week has each sum in a
//     known range; away from where the bound takes a need's gain, it loses.
//  2. So it does by leaving a priced cap of the week unused; and beyond a cap
//     there is no week.
//  3. Fewer columns make narrower ranges: three rounds.
func (w *week) sift(n *node, lists [][]column, slack int) {
	var top, at [Needs]int
	for m, price := range n.duals.need {
		top[m], at[m] = w.conjugate(n, m, price)
	}
	for range 3 {
		spreads := make([]spread, len(lists))
		for s := range lists {
			spreads[s] = spreadOf(lists[s])
		}
		for s := range lists {
			others, least := spread{}, 0
			for r := range lists {
				if r != s {
					others.plus(&spreads[r])
					least += spreads[r].slack
				}
			}
			keep := lists[s][:0]
			for i := range lists[s] {
				x := &lists[s][i]
				if x.company = w.company(n, x, &others, &top, &at); x.slack+x.company+least <= slack {
					keep = append(keep, *x)
				}
			}
			lists[s] = keep
		}
	}
}

func (r *spread) plus(o *spread) {
	for m := range r.low {
		r.low[m] += o.low[m]
		r.high[m] += o.high[m]
	}
	r.least.add(&o.least)
	r.most.add(&o.most)
}

// company is the least a column loses to the bound in any week with others;
// the bound takes each need's gain at the sum at, which is worth top.
func (w *week) company(n *node, x *column, others *spread, top, at *[Needs]int) int {
	loss := 0
	for m, q := range x.stimulus {
		low, high := int(q)+others.low[m], int(q)+others.high[m]
		if near := min(max(at[m], low), high); near != at[m] {
			loss += max(0, top[m]-w.gain[m][near]*scale+n.duals.need[m]*near)
		}
	}
	for k := range uses {
		if !w.bound[k] {
			continue
		}
		if int(x.use[k])+others.least[k] > w.capWeek[k] {
			return -never
		}
		free := max(0, w.capWeek[k]-int(x.use[k])-others.most[k])
		loss += n.duals.week[k] * free >> w.shift[k]
	}
	return loss
}
