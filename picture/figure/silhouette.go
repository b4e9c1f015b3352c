package figure

import "math"

// silhouette is what a layer covers in one frame.
type silhouette struct {
	layer    layer
	capsules []flatCapsule
	block    *solid // a standing prop
	ground   bool   // lies under everything
}

// flatCapsule is a capsule seen: its ends in the drawing, and how near they
// are to the viewer in cm.
type flatCapsule struct {
	a, z         spot
	aNear, zNear float64
	radius       float64 // in the drawing
	from, to     vec
}

// silhouettes are those of the body's layers, then of the props' layers.
func (f *Figure) silhouettes(l lens, b *body) []silhouette {
	out := make([]silhouette, propLayer+layer(propLayers*len(f.props)))
	for y := range out {
		out[y].layer = layer(y)
	}
	add := func(y layer, a, z vec, radius float64) {
		out[y].capsules = append(out[y].capsules, flatCapsule{l.see(a), l.see(z), l.depth(a), l.depth(z), radius * perCM, a, z})
	}
	for _, c := range b.capsules() {
		if c.layer == trunkLayer {
			c.radius = 11
		}
		add(c.layer, c.a, c.z, c.radius+1)
	}
	for i, p := range f.props {
		y := firstLayer(i)
		if block, ok := p.bounds(); ok {
			out[y].block = &block
			continue
		}
		out[y].ground = p.kind == mat
		for _, r := range p.rods(b) {
			add(y+r.layer, r.a, r.z, r.radius)
		}
	}
	return out
}

// rods are what a held prop covers, by its own layers.
func (p prop) rods(b *body) []capsule {
	switch p.kind {
	case dumbbell:
		at, axis := p.centre(b), p.axis(b)
		return []capsule{{a: at.minus(axis.times(10)), z: at.plus(axis.times(10)), radius: 4}}
	case kettlebell:
		at := p.centre(b)
		return []capsule{{a: at, z: at.plus(vec{Y: 9}), radius: 8}}
	case ball:
		at := p.centre(b)
		return []capsule{{a: at, z: at, radius: ballRadius}}
	case barbell:
		at, axis := p.centre(b), p.axis(b)
		end := at.plus(axis.times(barGrip + 3))
		start := at.minus(axis.times(barGrip + 3))
		return []capsule{{layer: 0, a: end, z: end, radius: plateRadius}, {layer: 1, a: start, z: end, radius: 2}, {layer: 2, a: start, z: start, radius: plateRadius}}
	case slider:
		at := b.at(foot.on(p.side), vec{5, -9, 0})
		return []capsule{{a: at, z: at, radius: 10}}
	case pullUpBar:
		half := vec{Z: p.size.Z / 2}
		return []capsule{{a: p.at.minus(half), z: p.at.plus(half), radius: 2}}
	case band:
		return p.bandRods(b)
	case pad:
		if p.place != "" {
			front := func(s side) vec { return b.at(shin.on(s), vec{7, -36, 0}) }
			return []capsule{{a: front(right), z: front(left), radius: 4}}
		}
	}
	return nil
}

func (p prop) bandRods(b *body) []capsule {
	if p.place == "" {
		return []capsule{{a: p.ends[0].place(b), z: p.ends[1].place(b), radius: 1.5}}
	}
	at := map[string]struct {
		bone bone
		y    float64
	}{"knees": {thigh, -36}, "thighs": {thigh, -28}, "ankles": {shin, -36}, "feet": {foot, -4}}[p.place]
	rod := func(y layer, x float64) capsule {
		return capsule{layer: y, a: b.at(at.bone, vec{x, at.y, 3}), z: b.at(at.bone.on(left), vec{x, at.y, -3}), radius: 2}
	}
	return []capsule{rod(0, -7), rod(1, 7)}
}

// Weights of the order.
const (
	most     = 8.0  // cm of depth beyond which a pair is simply clear
	held     = 40.0 // a hand before what it holds
	conflict = 14.0 // how clear both sides of a change must be for two slots
)

// leaning is what settles pairs of about the same depth: arms lie before the
// trunk, thighs behind its hem, the head before the vest.
func leaning(a, b layer) float64 {
	rank := func(y layer) float64 {
		switch {
		case y == trunkLayer:
			return 0
		case y == headLayer:
			return 1
		case y >= propLayer:
			return .5
		case y.limb() < 2 && y.limb() >= 0 && (y-thighLayer)%2 == 0, y == thighLayer.on(left):
			return -1.2
		case y.limb() == 0 || y.limb() == 2:
			return -1.4
		}
		return 3
	}
	return rank(a) - rank(b)
}

// before weighs how clearly a stands before b in one frame: positive before,
// negative behind, 0 when they do not meet.
func (l lens) before(a, b *silhouette) float64 {
	switch {
	case a.ground || b.ground:
		if a.ground == b.ground {
			return 0
		}
		if a.ground {
			return -held
		}
		return held
	case a.block != nil && b.block != nil:
		return clamp(l.depth(a.block.lo.toward(a.block.hi, .5))-l.depth(b.block.lo.toward(b.block.hi, .5)), -most, most)
	case a.block != nil:
		return -l.beforeBlock(b, a.block)
	case b.block != nil:
		return l.beforeBlock(a, b.block)
	}
	sum := 0.0
	for i := range a.capsules {
		for j := range b.capsules {
			sum += meet(&a.capsules[i], &b.capsules[j], leaning(a.layer, b.layer))
		}
	}
	return sum
}

// meet weighs two capsules where they come nearest in the drawing.
func meet(a, b *flatCapsule, lean float64) float64 {
	reach := a.radius + b.radius
	const cuts = 6
	best, bestU, bestV := math.Inf(1), 0.0, 0.0
	way := b.z.minus(b.a)
	l := way.dot(way)
	for i := range cuts + 1 {
		u := float64(i) / cuts
		p := a.a.toward(a.z, u)
		v := 0.0
		if l > 0 {
			v = clamp(p.minus(b.a).dot(way)/l, 0, 1)
		}
		if d := p.minus(b.a.toward(b.z, v)).length(); d < best {
			best, bestU, bestV = d, u, v
		}
	}
	if best >= reach {
		return 0
	}
	nearer := between(a.aNear, a.zNear, bestU) - between(b.aNear, b.zNear, bestV) + lean
	return clamp(nearer, -most, most) * (1 - best/reach)
}

// beforeBlock weighs a body part against a block by the faces of the block:
// beyond a face the camera sees it is before, beyond one it does not, behind.
func (l lens) beforeBlock(s *silhouette, block *solid) float64 {
	sum := 0.0
	for _, c := range s.capsules {
		at := c.from.toward(c.to, .5)
		lo := vec{math.Min(c.from.X, c.to.X), math.Min(c.from.Y, c.to.Y), math.Min(c.from.Z, c.to.Z)}
		hi := vec{math.Max(c.from.X, c.to.X), math.Max(c.from.Y, c.to.Y), math.Max(c.from.Z, c.to.Z)}
		gap, sign := -math.Inf(1), 1.0
		beyond := func(d, near float64) {
			if d > gap && math.Abs(near) > .02 {
				gap, sign = d, math.Copysign(1, near)
			}
		}
		beyond(lo.Y-block.hi.Y, l.near.Y)
		beyond(lo.X-block.hi.X, l.near.X)
		beyond(block.lo.X-hi.X, -l.near.X)
		beyond(lo.Z-block.hi.Z, l.near.Z)
		beyond(block.lo.Z-hi.Z, -l.near.Z)
		if gap < -4 { // inside: what is nearer
			sign = math.Copysign(.5, l.depth(at)-l.depth(block.lo.toward(block.hi, .5)))
		}
		sum += most * sign
	}
	return sum
}
