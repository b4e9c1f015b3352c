package composition

// costs orders matchings of the same timings: by time, then by a number of each
// block that settles ties the same way wherever they are met. Of two slots, for
// each timing of the one, it lists that of the other.
type costs [places][places][]int32

func (z *session) costs() *costs {
	var c costs
	for b, at := range blockSlots {
		i, j := at[0], at[1]
		n, m := len(z.slots[i].timings), len(z.slots[j].timings)
		both := make([]int32, 2*n*m)
		c[i][j], c[j][i] = both[:n*m], both[n*m:]
		for g := range n {
			for h := range m {
				cost := int32(z.blockTime(uint8(b), g, h)<<16 + 1<<(b/2) + b)
				c[i][j][g*m+h], c[j][i][h*n+g] = cost, cost
			}
		}
	}
	return &c
}

// costsOf lists the costs of timing g of slot i with the timings of slot j.
func (c *enumeration) costsOf(i, j uint8, g int) []int32 {
	n := len(c.z.slots[j].timings)
	return c.costs[i][j][g*n : (g+1)*n]
}

// exchange is an earlier block and the block at hand, with their slots
// exchanged in both ways.
type exchange struct {
	cost             int     // of the earlier block
	firstA, firstB   []int32 // cost of the first slot's timings with either of its slots
	secondA, secondB []int32 // and of the second slot's
	limitA, limitB   int     // with the first slot's timing chosen
}

// meet readies the exchanges of the block at depth d with the earlier ones.
func (c *enumeration) meet(d int) {
	at := blockSlots[c.match[d]]
	for e := range d {
		x := &c.exchanges[d][e]
		i, j := blockSlots[c.match[e]][0], blockSlots[c.match[e]][1]
		g, h := c.groups[i], c.groups[j]
		x.cost = int(c.costsOf(i, j, g)[h])
		x.firstA, x.secondA = c.costsOf(i, at[0], g), c.costsOf(j, at[1], h)
		x.firstB, x.secondB = c.costsOf(j, at[0], h), c.costsOf(i, at[1], g)
	}
}

// stand chooses timing i for the first slot of the block at depth d.
func (c *enumeration) stand(d, i int) {
	at := blockSlots[c.match[d]]
	c.own[d] = c.costsOf(at[0], at[1], i)
	for e := range d {
		x := &c.exchanges[d][e]
		x.limitA, x.limitB = int(x.firstA[i])-x.cost, int(x.firstB[i])-x.cost
	}
}

// exchanged reports whether the block at depth d, with timing j in its second
// slot, and an earlier one would be quicker with their slots exchanged, or as
// quick and first in order.
func (c *enumeration) exchanged(d, j int) bool {
	own := int(c.own[d][j])
	for e := range d {
		x := &c.exchanges[d][e]
		if int(x.secondA[j])+x.limitA < own || int(x.secondB[j])+x.limitB < own {
			return true
		}
	}
	return false
}
