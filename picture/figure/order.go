package figure

import (
	"math"
	"slices"
)

// slot is a place in the painter's order: a layer, and in which frames it is
// there. A limb that changes from behind the body to before it has two slots.
type slot struct {
	layer layer
	shown []bool // by frame
	again bool   // the same layer has an earlier slot
}

// order is the painter's order of the layers in these frames, furthest first,
// found from the poses: pairs of layers that meet on the screen vote in every
// frame. Where the vote of a pair changes for good, its limb gets two slots.
func (f *Figure) order(bodies []body, k look) []slot {
	votes := f.votes(bodies, k)
	all := make([]bool, len(bodies))
	for i := range all {
		all[i] = true
	}
	slots := make([]slot, propLayer+layer(propLayers*len(f.props)))
	for y := range slots {
		slots[y] = slot{layer: layer(y), shown: all}
	}
	for range 3 {
		y, back, changed := mostTorn(slots, votes)
		if !changed {
			break
		}
		slots = split(slots, y, back)
	}
	return arrange(slots, votes, k)
}

// votes are, by frame and pair of layers, how clearly the first is before the
// second.
func (f *Figure) votes(bodies []body, k look) [][][]float64 {
	l := f.view.lens()
	out := make([][][]float64, len(bodies))
	for i := range bodies {
		s := f.silhouettes(l, &bodies[i])
		m := make([][]float64, len(s))
		for a := range m {
			m[a] = make([]float64, len(s))
		}
		for a := range s {
			for b := range a {
				w := l.before(&s[a], &s[b])
				w += f.grip(layer(a), layer(b), k) - f.grip(layer(b), layer(a), k)
				m[a][b], m[b][a] = w, -w
			}
		}
		out[i] = m
	}
	return out
}

// grip says that a near hand lies before what it holds.
func (f *Figure) grip(fore, tool layer, k look) float64 {
	if tool < propLayer || fore != forearmLayer && fore != forearmLayer.on(left) || k.far[fore.limb()] {
		return 0
	}
	p := f.props[tool.prop()]
	if p.kind == barbell && tool != firstLayer(tool.prop())+1 || p.place == "back" || !p.inHands()[fore.side()] {
		return 0
	}
	return held
}

// mostTorn finds the limb layer whose place changes most over the frames, and
// in which frames it is behind.
func mostTorn(slots []slot, votes [][][]float64) (at int, back []bool, found bool) {
	worst := conflict
	for i, a := range slots {
		if a.again || !allTrue(a.shown) || a.layer < thighLayer || a.layer >= propLayer {
			continue
		}
		for _, b := range slots {
			var fore, rear float64
			for n := range votes {
				w := votes[n][a.layer][b.layer]
				fore += math.Max(0, w)
				rear += math.Max(0, -w)
			}
			if torn := math.Min(fore, rear); torn > worst {
				worst, at, found = torn, i, true
				back = make([]bool, len(votes))
				for n := range votes {
					back[n] = votes[n][a.layer][b.layer] < 0
				}
			}
		}
	}
	return at, back, found
}

func allTrue(list []bool) bool {
	for _, x := range list {
		if !x {
			return false
		}
	}
	return true
}

// split gives a layer two slots: in the frames of back, and in the others.
func split(slots []slot, at int, back []bool) []slot {
	fore := make([]bool, len(back))
	for i := range back {
		fore[i] = !back[i]
	}
	slots[at].shown = back
	return append(slots, slot{layer: slots[at].layer, shown: fore, again: true})
}

// arrange sorts the slots: again and again the one with nothing left behind it,
// by preference of the limb drawn last, or the furthest.
func arrange(slots []slot, votes [][][]float64, k look) []slot {
	before := tally(slots, votes)
	left := make([]int, len(slots)) // numbers of slots not drawn yet
	for i := range left {
		left[i] = i
	}
	var order []int
	last := -1
	for len(left) > 0 {
		best, bestCost := 0, math.Inf(1)
		for at, a := range left {
			cost := tie(slots[a].layer, last, k)
			for _, b := range left {
				cost += math.Max(0, before[a][b])
			}
			if cost < bestCost {
				best, bestCost = at, cost
			}
		}
		last = slots[left[best]].layer.limb()
		order = append(order, left[best])
		left = slices.Delete(left, best, best+1)
	}
	order = reunite(order, slots, before, float64(len(votes)))
	out := make([]slot, len(order))
	for i, n := range order {
		out[i] = slots[n]
	}
	return out
}

// tally sums the votes of two slots over the frames in which both are shown.
func tally(slots []slot, votes [][][]float64) [][]float64 {
	before := make([][]float64, len(slots))
	for a := range slots {
		before[a] = make([]float64, len(slots))
		for b := range slots {
			for i := range votes {
				if slots[a].shown[i] && slots[b].shown[i] {
					before[a][b] += votes[i][slots[a].layer][slots[b].layer]
				}
			}
		}
	}
	return before
}

// together is how wrong, on average over the frames, the order may become for
// the two halves of a limb to be drawn one after the other. Apart, there is no
// line round them.
const together = 2.5

// reunite brings the halves of each limb together where little speaks against
// it.
func reunite(order []int, slots []slot, before [][]float64, frames float64) []int {
	for limb := range 4 {
		lo, hi := -1, -1
		for at, n := range order {
			if slots[n].layer.limb() != limb || !allTrue(slots[n].shown) {
				continue
			}
			if lo < 0 {
				lo = at
			}
			hi = at
		}
		if lo < 0 || hi-lo < 2 {
			continue
		}
		var up, down float64 // of moving the lower half up, the upper half down
		for _, n := range order[lo+1 : hi] {
			up += math.Max(0, before[n][order[lo]])
			down += math.Max(0, before[order[hi]][n])
		}
		switch half := 0; {
		case math.Min(up, down) > together*frames:
		case up <= down:
			half = order[lo]
			order = slices.Insert(slices.Delete(order, lo, lo+1), hi-1, half)
		default:
			half = order[hi]
			order = slices.Insert(slices.Delete(order, hi, hi+1), lo+1, half)
		}
	}
	return order
}

// tie keeps a limb together and draws far limbs first where nothing else
// decides.
func tie(y layer, last int, k look) float64 {
	l := y.limb()
	switch {
	case l >= 0 && l == last:
		return -.5
	case l >= 0 && k.far[l]:
		return -.25
	case l >= 2:
		return .2
	case y == headLayer:
		return .1
	}
	return 0
}
