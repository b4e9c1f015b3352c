package composition

// nearSteps is how finely the others are told apart by what they lose.
const nearSteps = 16

// surround makes the sessions of the lists other than s the company of a walk,
// in which a week loses at most slack: the more a session loses, the less is left
// for the others to lose, and the less they differ.
func (c *company) surround(lists [][]column, s, slack int) {
	c.step = slack/nearSteps + 1
	c.near = make([]spread, nearSteps)
	for list, least := range c.others(lists, s) {
		by := c.bySteps(list, least)
		for k := range by {
			c.near[k].plus(&by[k])
		}
	}
}

// bySteps is the spread of what loses at most so many steps more than least.
func (c *company) bySteps(list []column, least int) []spread {
	by := make([]spread, nearSteps)
	for i := range list {
		for k := (list[i].slack - least) / c.step; k < nearSteps; k++ {
			by[k].hold(&list[i])
		}
	}
	return by
}

// within is the spread of the others when left is what they may lose more than
// they must.
func (c *company) within(left int) *spread {
	return &c.near[min(max(left, 0)/c.step, nearSteps-1)]
}
