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
		c.use, c.stimulus = o.use, [Needs]int{}
		c.take(o, 1)
		value := o.reduced - z.timeCost*t.loneTicks
		c.raise(everySlot, c.top)
		c.blocks(0, everySlot, length, most, value)
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
	c.meet(d)
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
		standing := false
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
			if !standing {
				c.stand(d, i)
				standing = true
			}
			if !c.exchanged(d, j) {
				c.groups[at[0]], c.groups[at[1]] = i, j
				c.fill(d, left, length-t, most-n, value-z.timeCost*t, best)
			}
		}
	}
}

// fill goes through the choices of the two timings of the block at depth d.
func (c *enumeration) fill(d int, left uint8, length, most, value, best int) {
	z := c.z
	at := blockSlots[c.match[d]]
	first, second := &z.slots[at[0]], &z.slots[at[1]]
	i, j := c.groups[at[0]], c.groups[at[1]]
	saved, floor := c.use, c.floor
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
			if !c.put(d, at[1], y, b) || z.clashing(a, b) || c.twin(left) {
				continue
			}
			c.take(a, 1)
			c.take(b, 1)
			c.raise(left, best+a.reduced+b.reduced)
			if best+a.reduced+b.reduced >= c.floor {
				c.groups[at[0]], c.groups[at[1]] = i, j
				c.blocks(d+1, left, length, most, value+a.reduced+b.reduced)
				c.match[d] = blockOf[at[0]][at[1]]
			}
			c.take(a, -1)
			c.take(b, -1)
			c.floor = floor
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
	x := c.z.sums(&c.picks)
	slack := c.top - value + c.unused(&x)
	if slack > c.top-c.base {
		return
	}
	var k weight
	for m, q := range x.stimulus {
		k.stimulus[m] = int16(q)
	}
	for u, v := range x.use {
		if c.w.bound[u] {
			k.use[u] = int32(v)
		}
	}
	used := c.z.length - length
	n := column{weight: k, value: x.value - c.w.p.TimeCost*used, slack: slack}
	for i, p := range c.picks {
		n.picks[i] = int16(p)
	}
	if c.others != nil {
		left := c.top - c.far - slack
		if c.others.loss(&x.stimulus, &x.use, &nothingOpen, c.others.within(left)) > left {
			return
		}
	}
	at, ok := c.seen[k]
	if !ok || int(at) >= len(c.list) || c.list[at].weight != k {
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
// in each other's slots, which is met where the lower index stands first. The
// open slots are not looked at.
func (c *enumeration) twin(open uint8) bool {
	return c.twinAt(slotExtra, open) || c.twinAt(slotAny, open)
}

func (c *enumeration) twinAt(i int, open uint8) bool {
	z := c.z
	o := &z.slots[i].choices[c.picks[i]]
	if open>>i&1 == 1 || o.candidate < 0 || len(z.seats[i]) > 0 {
		return false
	}
	x := &z.s.Candidates[o.candidate]
	home := slotOf[x.Role]
	if home == i || open>>home&1 == 1 {
		return false
	}
	p := &z.slots[home].choices[c.picks[home]]
	if p.candidate < 0 {
		return true
	}
	y := &z.s.Candidates[p.candidate]
	mine := unmet(z.seats[home], x)
	return slotTakes(i, y) && (mine < p.unmet || mine == p.unmet && o.candidate < p.candidate)
}
