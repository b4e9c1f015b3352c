package composition

// take adds the stimulus of a choice to that of the choices made so far, or
// takes it off.
func (c *enumeration) take(o *choice, sign int) {
	for _, d := range o.doses {
		c.stimulus[d.need] += sign * d.amount
	}
}

// raise sets the least reduced value of a session with the choices made so far:
// what they are bound to lose comes on top. best is the most that the session
// can have with any choices for the open slots.
func (c *enumeration) raise(open uint8, best int) {
	rest := &c.open[open]
	loss := 0
	for k, price := range c.caps {
		if price > 0 {
			loss += price * max(0, c.z.cap[k]-c.use[k]-rest.most[k]) >> c.w.shift[k]
		}
	}
	c.floor = c.base + loss
	if c.others != nil {
		loss += c.others.loss(&c.stimulus, &c.use, rest, c.others.within(best-c.far))
		c.floor = max(c.floor, c.far+loss)
	}
}

// openSlots is what each set of slots may add, at least and at most.
func (z *session) openSlots() *[1 << places]spread {
	var open [1 << places]spread
	for set := 1; set < len(open); set++ {
		i := lowest[set]
		open[set] = open[set&^(1<<i)]
		one := z.slots[i].spread()
		open[set].plus(&one)
	}
	return &open
}

func (l *slot) spread() spread {
	var r spread
	for i := range l.choices {
		o := &l.choices[i]
		for _, d := range o.doses {
			r.high[d.need] = max(r.high[d.need], d.amount)
		}
		for k, u := range o.use {
			r.least[k], r.most[k] = min(r.least[k], u), max(r.most[k], u)
		}
	}
	return r
}
