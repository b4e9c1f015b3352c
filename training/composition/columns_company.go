package composition

// company is what the other sessions of a week may add to it, and what the
// week loses to the bound by that.
//
//  1. With the others a week has each sum in a known range; away from where the
//     bound takes a need's gain, it loses.
//  2. So it does by leaving a priced cap of the week unused; and beyond a cap
//     there is no week.
type company struct {
	w     *week
	price *Duals
	at    [Needs]int   // where the bound takes each need's gain
	lost  [Needs][]int // what is lost to it by sum of the week
	caps  []int        // the uses that the week bounds
	least int          // what the others lose at least by themselves

	step  int
	near  []spread // of the others, by how many steps more than least each loses at most
	parts []spread // of the others, parted by what they add
}

func (w *week) newCompany(n *node) *company {
	c := &company{w: w, price: &n.duals}
	for m, price := range n.duals.need {
		top, at := w.conjugate(n, m, price)
		c.at[m] = at
		c.lost[m] = make([]int, len(w.gain[m]))
		for q, gain := range w.gain[m] {
			c.lost[m][q] = max(0, top-gain*scale+price*q)
		}
	}
	for k, bound := range w.bound {
		if bound {
			c.caps = append(c.caps, k)
		}
	}
	return c
}

// lossOfNeed is the least lost by need m when a session adds low to high.
func (c *company) lossOfNeed(others *spread, m, low, high int) int {
	return c.lost[m][min(max(c.at[m], low+others.low[m]), high+others.high[m])]
}

// lossOfCap is the least lost by the week's cap of use k when a session uses
// least to most.
func (c *company) lossOfCap(others *spread, k, least, most int) int {
	if least+others.least[k] > c.w.capWeek[k] {
		return -never
	}
	free := max(0, c.w.capWeek[k]-most-others.most[k])
	return c.price.week[k] * free >> c.w.shift[k]
}

// loss is the least that is lost with others of one spread by choices that sum
// to stimulus and use, when the slots still open add what open says.
func (c *company) loss(stimulus *[Needs]int, use *usage, open, others *spread) int {
	loss := 0
	for _, k := range c.caps {
		loss += c.lossOfCap(others, k, use[k]+open.least[k], use[k]+open.most[k])
	}
	for m, q := range stimulus {
		loss += c.lossOfNeed(others, m, q, q+open.high[m])
	}
	return loss
}

// nothingOpen is a whole session's.
var nothingOpen spread
