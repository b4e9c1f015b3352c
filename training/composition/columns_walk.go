package composition

// hops goes through the choices of timing i of the power slot.
func (c *enumeration) hops(i int) {
	z := c.z
	t := &z.slots[slotPower].timings[i]
	length, most := z.length-t.loneTicks, z.most-count(i)
	if t.best == never || length < 0 || most < 0 {
		return
	}
	for _, j := range c.order[slotPower][i] {
		o := &z.slots[slotPower].choices[j]
		c.picks[slotPower] = j
		c.use = o.use
		c.blocks(0, everySlot, length, most, o.reduced-z.timeCost*t.loneTicks)
	}
}

// blocks goes through the blocks that may stand at depth d, when set is the
// slots still open: the lowest of them with each other one.
func (c *enumeration) blocks(d int, set uint8, length, most, value int) {
	if set == 0 {
		c.leaf(value, length)
		return
	}
	i := uint8(lowest[set])
	for others := set &^ (1 << i); others != 0 && c.complete; {
		j := lowest[others]
		others &^= 1 << j
		b, left := blockOf[i][j], set&^(1<<i|1<<j)
		tail := c.z.tailOf(left)
		if value+tail.with(&c.z.board.blocks[b], length, most) >= c.floor {
			c.match[d] = b
			c.block(d, left, tail, length, most, value)
		}
	}
}

// block goes through the timings of the block at depth d; left are the slots
// still open after it, and tail the best of those.
func (c *enumeration) block(d int, left uint8, tail *tail, length, most, value int) {
	z, b := c.z, c.match[d]
	at := blockSlots[b]
	first, second := &z.slots[at[0]], &z.slots[at[1]]
	top := value + tail.best(length, most)
	for _, i := range c.sorted[at[0]] {
		r := first.timings[i].best
		if top+r+c.high[at[1]] < c.floor {
			break
		}
		least := int(z.shortest[b][i])
		if least > length || count(i) > most {
			continue
		}
		here := value - z.timeCost*least + tail.best(length-least, most-count(i)) + r
		row := z.pairs[b][i*z.stride[b] : (i+1)*z.stride[b]]
		for _, j := range c.sorted[at[1]] {
			both := r + second.timings[j].best
			if here+second.timings[j].best < c.floor {
				break
			}
			if c.steps--; c.steps < 0 {
				c.complete = false
				return
			}
			t, n := int(row[j]), count(i)+count(j)
			if t > length || n > most {
				continue
			}
			best := value - z.timeCost*t + tail.best(length-t, most-n)
			if best+both < c.floor {
				continue
			}
			c.groups[at[0]], c.groups[at[1]] = i, j
			if !c.exchanged(d) {
				c.fill(d, left, length-t, most-n, value-z.timeCost*t, best)
			}
		}
	}
}

// exchanged reports whether the block at depth d and an earlier one would be
// quicker with their slots exchanged, or as quick and first in order.
func (c *enumeration) exchanged(d int) bool {
	x := blockSlots[c.match[d]]
	c.costs[d] = c.cost(x[0], x[1])
	for e := range d {
		y := blockSlots[c.match[e]]
		now := c.costs[e] + c.costs[d]
		if c.cost(y[0], x[0])+c.cost(y[1], x[1]) < now || c.cost(y[0], x[1])+c.cost(y[1], x[0]) < now {
			return true
		}
	}
	return false
}

// cost orders matchings of the same timings: by time, then by a number of each
// block that settles ties the same way wherever they are met.
func (c *enumeration) cost(i, j uint8) int {
	b := blockOf[i][j]
	return c.z.blockTime(b, c.groups[min(i, j)], c.groups[max(i, j)])<<16 + 1<<(b/2) + int(b)
}

// fill goes through the choices of the two timings of the block at depth d.
func (c *enumeration) fill(d int, left uint8, length, most, value, best int) {
	z := c.z
	at := blockSlots[c.match[d]]
	first, second := &z.slots[at[0]], &z.slots[at[1]]
	i, j := c.groups[at[0]], c.groups[at[1]]
	saved := c.use
	for _, x := range c.order[at[0]][i] {
		a := &first.choices[x]
		if best+a.reduced+second.timings[j].best < c.floor {
			break
		}
		c.use = saved
		if !c.put(d, at[0], x, a) {
			continue
		}
		used := c.use
		for _, y := range c.order[at[1]][j] {
			b := &second.choices[y]
			if best+a.reduced+b.reduced < c.floor {
				break
			}
			c.use = used
			if c.put(d, at[1], y, b) && !z.clashing(a, b) {
				c.groups[at[0]], c.groups[at[1]] = i, j
				c.blocks(d+1, left, length, most, value+a.reduced+b.reduced)
				c.match[d] = blockOf[at[0]][at[1]]
			}
		}
	}
	c.use = saved
}

func (z *session) clashing(a, b *choice) bool {
	return a.candidate >= 0 && b.candidate >= 0 && z.clash[a.candidate].has(b.candidate)
}

// put places a choice if caps and conflicts with the earlier blocks allow it.
func (c *enumeration) put(d int, slot uint8, pick int, o *choice) bool {
	c.picks[slot] = pick
	if o.candidate < 0 {
		return true
	}
	for k := range uses {
		c.use[k] += o.use[k]
		if c.z.bound[k] && c.use[k] > c.z.cap[k] {
			return false
		}
	}
	for e := range d {
		for _, i := range blockSlots[c.match[e]] {
			if c.z.clashing(o, &c.z.slots[i].choices[c.picks[i]]) {
				return false
			}
		}
	}
	return !c.z.clashing(o, &c.z.slots[slotPower].choices[c.picks[slotPower]])
}

// leaf records a whole session.
func (c *enumeration) leaf(value, length int) {
	if c.twin() {
		return
	}
	x := c.z.sums(&c.picks)
	var k weight
	for m, q := range x.stimulus {
		k.stimulus[m] = int16(q)
	}
	for u, v := range x.use {
		if c.w.bound[u] {
			k.use[u] = int32(v)
		}
	}
	slack := c.top - value + c.unused(&x)
	if slack > c.top-c.floor {
		return
	}
	used := c.z.length - length
	n := column{stimulus: k.stimulus, use: k.use, value: x.value - c.w.p.TimeCost*used, slack: slack}
	for i, p := range c.picks {
		n.picks[i] = int16(p)
	}
	at, ok := c.seen[k]
	if !ok {
		c.seen[k] = int32(len(c.list))
		c.list = append(c.list, n)
		c.complete = len(c.list) <= c.limit
		return
	}
	if old := &c.list[at]; n.value > old.value {
		n.slack = min(n.slack, old.slack)
		*old = n
	}
}

// unused is what the session's own caps and cliques lose where they have a
// price and are not used up.
func (c *enumeration) unused(x *sums) int {
	loss := 0
	for k, price := range c.caps {
		if price > 0 {
			loss += price * (c.z.cap[k] - x.use[k]) >> c.w.shift[k]
		}
	}
	c.z.crowd(&c.picks, c.crowd)
	for q, free := range c.crowd {
		loss += c.prices[q] * free
	}
	return loss
}

// twin reports whether the session is another one with two exercises of a role
// in each other's slots, which is met where the lower index stands first.
func (c *enumeration) twin() bool {
	for _, i := range []int{slotExtra, slotAny} {
		z := c.z
		o := &z.slots[i].choices[c.picks[i]]
		if o.candidate < 0 || len(z.seats[i]) > 0 {
			continue
		}
		x := &z.s.Candidates[o.candidate]
		home := slotOf[x.Role]
		if home == i {
			continue
		}
		p := &z.slots[home].choices[c.picks[home]]
		if p.candidate < 0 {
			return true
		}
		y := &z.s.Candidates[p.candidate]
		if mine := unmet(z.seats[home], x); slotTakes(i, y) && (mine < p.unmet || mine == p.unmet && o.candidate < p.candidate) {
			return true
		}
	}
	return false
}
