package composition

import (
	"cmp"
	"iter"
	"slices"
)

// How many parts a list falls into, and each of two.
//
// House rule: enough that few columns are left to combine.
const (
	partsOfOne  = 16
	partsOfEach = 4
)

// divide makes the sessions of the lists other than s the company, parted by
// what they add, so that each part's range is narrow, when fine.
func (c *company) divide(lists [][]column, s int, fine bool) {
	c.parts = []spread{{}}
	number := partsOfOne
	switch {
	case !fine:
		number = 1
	case len(lists) > 2:
		number = partsOfEach
	}
	for list, least := range c.others(lists, s) {
		parts := c.part(list, number)
		for k := range parts {
			parts[k].slack -= least
		}
		c.parts = sumsOf(c.parts, parts)
	}
}

// others are the lists other than s, each with the least that it loses; what
// they lose together at least is c's from then on.
func (c *company) others(lists [][]column, s int) iter.Seq2[[]column, int] {
	return func(yield func([]column, int) bool) {
		c.least = 0
		for r, list := range lists {
			if r == s {
				continue
			}
			least := leastSlack(list)
			c.least += least
			if !yield(list, least) {
				return
			}
		}
	}
}

// sumsOf are the spreads of the sums of one of a and one of b.
func sumsOf(a, b []spread) []spread {
	var out []spread
	for i := range a {
		for j := range b {
			sum := a[i]
			sum.plus(&b[j])
			out = append(out, sum)
		}
	}
	return out
}

// lossOfAny is the least a week loses with any part of the others, when it sums
// to stimulus and use without them, and the least that it and they lose
// together.
func (c *company) lossOfAny(stimulus *[Needs]int, use *usage) (alone, all int) {
	alone, all = -never, -never
	for i := range c.parts {
		loss := c.loss(stimulus, use, &nothingOpen, &c.parts[i])
		alone, all = min(alone, loss), min(all, loss+c.parts[i].slack)
	}
	return alone, all
}

// allows reports whether with some part of the others the week loses at most
// limit by them and with them.
func (c *company) allows(stimulus *[Needs]int, use *usage, limit int) bool {
	for i := range c.parts {
		if c.allowsWith(&c.parts[i], stimulus, use, limit) {
			return true
		}
	}
	return false
}

func (c *company) allowsWith(others *spread, stimulus *[Needs]int, use *usage, limit int) bool {
	loss := others.slack
	for _, k := range c.caps {
		loss += c.lossOfCap(others, k, use[k], use[k])
	}
	for m, q := range stimulus {
		if loss > limit {
			return false
		}
		loss += c.lossOfNeed(others, m, q, q)
	}
	return loss <= limit
}

// part divides a list into so many parts, again and again the widest in two,
// and returns their spreads.
func (c *company) part(list []column, number int) []spread {
	rest := make([]*column, len(list))
	for i := range list {
		rest[i] = &list[i]
	}
	lists, parts := [][]*column{rest}, []spread{spreadOf(rest)}
	for len(parts) < number {
		at, need := c.widest(parts)
		if at < 0 {
			break
		}
		a, b := split(lists[at], need)
		lists[at], parts[at] = a, spreadOf(a)
		lists, parts = append(lists, b), append(parts, spreadOf(b))
	}
	return parts
}

// widest is the part whose range in one need is worth most; -1 when none has a
// range.
func (c *company) widest(parts []spread) (at, need int) {
	at, most := -1, 0
	for i := range parts {
		for m, price := range c.price.need {
			if width := (parts[i].high[m] - parts[i].low[m]) * price; width > most {
				at, need, most = i, m, width
			}
		}
	}
	return at, need
}

// split parts a list in the middle of its range in a need.
func split(list []*column, need int) (low, high []*column) {
	slices.SortStableFunc(list, func(x, y *column) int { return cmp.Compare(x.stimulus[need], y.stimulus[need]) })
	middle := list[0].stimulus[need] + list[len(list)-1].stimulus[need]
	n := slices.IndexFunc(list, func(x *column) bool { return 2*x.stimulus[need] > middle })
	return list[:n], list[n:]
}
