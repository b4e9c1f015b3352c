package figure

import "math"

// twoBones places the middle joint of a limb from a to c so that it points
// towards bend, by the law of cosines. It also gives where the limb ends and
// how far that falls short of c.
func twoBones(a, c vec, upper, lower float64, bend vec) (middle, end vec, short float64) {
	line := c.minus(a)
	d, u := line.length(), line.unit()
	if longest := (upper + lower) * .9998; d > longest {
		short, d = d-longest, longest
	}
	d = math.Max(d, math.Abs(upper-lower)+.5)
	aside := bend.across(u).unit()
	cos := (upper*upper + d*d - lower*lower) / (2 * upper * d)
	sin := math.Sqrt(math.Max(0, 1-cos*cos))
	middle = a.plus(u.times(upper * cos)).plus(aside.times(upper * sin))
	return middle, a.plus(u.times(d)), short
}

// stretch points both bones of a limb, whose upper bone is root, at end. Its
// hinge opens towards front.
func (b *body) stretch(root bone, end vec, upper, lower float64, bend, front vec) float64 {
	a := b.joint[root]
	middle, tip, short := twoBones(a, end, upper, lower, bend)
	back := a.minus(tip).unit()
	z := front.across(back).unit().cross(back)
	y1, y2 := a.minus(middle).unit(), middle.minus(tip).unit()
	b.turn[root], b.turn[root+1] = rot{y1.cross(z), y1, z}, rot{y2.cross(z), y2, z}
	b.settleLimb(root)
	return short
}

// stretchLeg puts the ankle at a place with the knee towards bend.
func (b *body) stretchLeg(s side, ankle vec, bend vec) {
	b.short[s].foot = b.stretch(thigh.on(s), ankle, thighLength, shinLength, bend, bend)
}

// stretchArm puts the wrist at a place with the elbow towards bend.
func (b *body) stretchArm(s side, wrist vec, bend vec) {
	b.short[s].hand = b.stretch(upperArm.on(s), wrist, upperArmLength, forearmLength, bend, bend.times(-1))
}

// stand is where the ankle of a planted foot is, and how the foot is turned.
func (l leg) stand(s side) (ankle vec, turned rot) {
	heading := aboutY(-l.toesOut * s.sign())
	turned = heading.then(aboutZ(-l.lift))
	pivot := vec{ballAhead, -ankleHeight, 0}
	if l.onHeel {
		pivot.X = heelAhead
	}
	ground := l.at.plus(heading.do(vec{X: pivot.X}))
	return ground.minus(turned.do(pivot)), turned
}

// kneeWay is where the knee of a planted leg points: over the toes, and up.
func (l leg) kneeWay(s side) vec {
	return aboutY(-(l.toesOut + l.kneeOut) * s.sign()).do(vec{X: 1}).plus(vec{Y: .5})
}

// turned is a hand flat on something, its fingers along the heading.
func (p palm) turned() rot {
	return along(aboutY(-p.heading).do(vec{X: -1}), vec{Y: 1})
}

// freeLeg turns the bones of a leg by their angles.
func (b *body) freeLeg(s side, l leg) {
	t := thigh.on(s)
	b.turn[t] = b.turn[pelvis].then(socket(l.hip, l.out, l.rotate, s.sign()))
	b.turn[t+1] = b.turn[t].then(aboutZ(-l.knee))
	b.turn[t+2] = b.turn[t+1].then(aboutZ(l.ankle))
}

// freeArm turns the bones of an arm by their angles.
func (b *body) freeArm(s side, a arm) {
	u := upperArm.on(s)
	b.turn[u] = b.turn[chest].then(socket(a.forward, a.out, a.rotate, s.sign()))
	b.turn[u+1] = b.turn[u].then(aboutZ(a.elbow))
	b.turn[u+2] = b.turn[u+1].then(aboutZ(a.wrist))
}

// holdLeg solves a leg whose foot is fixed.
func (b *body) holdLeg(s side, l leg) {
	f := foot.on(s)
	switch l.hold {
	case planted:
		ankle, turned := l.stand(s)
		b.stretchLeg(s, ankle, l.kneeWay(s))
		b.turn[f] = turned
	case reached:
		b.stretchLeg(s, l.at, l.kneeTo)
		b.turn[f] = b.turn[f-1].then(aboutZ(l.ankle))
	}
}

// holdArm solves an arm whose hand is fixed. The elbow's way is given in the
// chest's frame, outwards positive on both sides.
func (b *body) holdArm(s side, a arm) {
	if a.hold == free {
		return
	}
	way := vec{a.elbowTo.X, a.elbowTo.Y, a.elbowTo.Z * s.sign()}
	b.stretchArm(s, b.wristFor(a), b.turn[chest].do(way))
	b.layHand(s, a)
}

// wristFor is where the wrist of a fixed hand is.
func (b *body) wristFor(a arm) vec {
	if a.hold == carried {
		return b.at(a.on, a.at)
	}
	return a.at
}

// layHand turns the hand after its forearm, or flat where it is laid down.
func (b *body) layHand(s side, a arm) {
	h := hand.on(s)
	b.turn[h] = b.turn[h-1].then(aboutZ(a.wrist))
	if a.hold == planted && a.palm.flat {
		b.turn[h] = a.palm.turned()
	}
}
