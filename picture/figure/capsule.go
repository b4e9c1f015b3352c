package figure

import "math"

// capsule is a part of the body as a rounded rod: for what is in front of
// what, and for what goes through what.
type capsule struct {
	name   string
	layer  layer
	side   side
	limb   bool
	a, z   vec
	radius float64
}

func (c capsule) String() string {
	if !c.limb {
		return c.name
	}
	return c.side.String() + " " + c.name
}

// capsules are the parts of the body, those of the trunk first.
func (b *body) capsules() []capsule {
	out := make([]capsule, 0, 14)
	out = append(out,
		capsule{name: "trunk", layer: trunkLayer, a: b.at(pelvis, vec{-.5, 0, 0}), z: b.at(chest, vec{0, 17, 0}), radius: 9},
		capsule{name: "head", layer: headLayer, a: b.at(skull, vec{1, 12, 0}), z: b.at(skull, vec{0, 19, 0}), radius: 8})
	for _, s := range sides {
		limb := func(name string, y layer, a, z vec, radius float64) {
			out = append(out, capsule{name, y.on(s), s, true, a, z, radius})
		}
		j := func(k bone) vec { return b.joint[k.on(s)] }
		limb("thigh", thighLayer, j(thigh), j(shin), 5.5)
		limb("shin", shinLayer, j(shin), j(foot), 4)
		limb("foot", shinLayer, b.at(foot.on(s), vec{-2, -4, 0}), b.at(foot.on(s), vec{15, -5, 0}), 2.5)
		limb("upper arm", upperArmLayer, j(upperArm), j(forearm), 3.5)
		limb("forearm", forearmLayer, j(forearm), j(hand), 2.8)
		limb("hand", forearmLayer, j(hand), b.at(hand.on(s), vec{Y: -7}), 2.5)
	}
	return out
}

// rodGap is the distance of the middle lines of two rods, coarse but enough.
func rodGap(a, z, c, d vec) float64 {
	const cuts = 10
	best := math.Inf(1)
	way := d.minus(c)
	l := way.dot(way)
	for i := range cuts + 1 {
		p := a.toward(z, float64(i)/cuts)
		t := 0.0
		if l > 0 {
			t = clamp(p.minus(c).dot(way)/l, 0, 1)
		}
		off := p.minus(c.plus(way.times(t)))
		best = math.Min(best, off.dot(off))
	}
	return math.Sqrt(best)
}
