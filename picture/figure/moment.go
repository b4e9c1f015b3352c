package figure

import "math"

// moment solves the body a share u of the way from pose p (solved as a) to
// pose q (solved as z): joints turn the shortest way, then pins and fixed
// hands and feet are held again, so that what stays fixed cannot slide.
func moment(p, q pose, a, z *body, u float64, props []prop) body {
	var b body
	b.joint[pelvis] = a.joint[pelvis].toward(z.joint[pelvis], u)
	for s := range bone(boneCount) {
		turn := a.bend(s).toward(z.bend(s), u)
		if parent := parents[s]; parent >= 0 {
			turn = b.turn[parent].then(turn)
		}
		b.turn[s] = turn
	}
	b.settle()
	for _, s := range sides {
		b.toes[s] = between(a.toes[s], z.toes[s], u)
	}
	b.place(p.pinBetween(q, u))
	for _, s := range sides {
		b.holdLegBetween(s, p.legs[s], q.legs[s], u, props)
		b.holdArmBetween(s, p.arms[s], q.arms[s], u)
	}
	b.settle()
	return b
}

// pinBetween is a pose with what p and q pin alike.
func (p pose) pinBetween(q pose, u float64) pose {
	var out pose
	out.legs, out.arms = p.legs, p.arms
	if p.pin.point == q.pin.point && p.pin.side == q.pin.side {
		out.pin = p.pin
		out.pin.at = p.pin.at.toward(q.pin.at, u)
	}
	out.drop = p.drop && q.drop
	return out
}

// How high in cm a hand or foot is lifted that is set down elsewhere, from
// which distance on it is lifted at all, and how it clears a block on its way.
const (
	stepUp    = 7.0
	stepFrom  = 4.0
	stepOver  = 3.0  // above the block
	stepWide  = 16.0 // a foot's length about the ankle
	mostStep  = 45.0
	stepTries = 9
)

// arc lifts what goes from one place to another, highest half way, and so high
// that it passes over the blocks between.
func arc(from, to vec, u float64, props []prop) vec {
	at := from.toward(to, u)
	if from.minus(to).flat().length() <= stepFrom {
		return at
	}
	high := stepUp
	for _, p := range props {
		block, ok := p.bounds()
		if !ok || p.kind == wall {
			continue
		}
		top := surface{block.lo.X, block.hi.X, block.lo.Z, block.hi.Z, block.hi.Y}
		for i := range stepTries {
			v := float64(i+1) / (stepTries + 1)
			on := from.toward(to, v)
			if need := top.height + stepOver - on.Y; top.over(on, stepWide) {
				high = math.Max(high, need/math.Sin(math.Pi*v))
			}
		}
	}
	at.Y += math.Min(high, mostStep) * math.Sin(math.Pi*u)
	return at
}

// holdLegBetween holds a foot that is fixed in both poses; a foot on its way
// clears the floor.
func (b *body) holdLegBetween(s side, l, m leg, u float64, props []prop) {
	t := thigh.on(s)
	front := b.turn[t].X.plus(b.turn[t+1].X)
	if l.hold == free || l.hold != m.hold || l.onHeel != m.onHeel {
		b.clearFloor(s, front)
		return
	}
	foot := b.turn[t+2]
	at := l.at.toward(m.at, u)
	if l.hold == planted && !slides(props, s) {
		at = arc(l.at, m.at, u, props)
	}
	if l.hold == reached {
		b.stretchLeg(s, at, front)
		b.turn[t+2] = foot
		return
	}
	l.at, l.lift, l.toesOut = at, between(l.lift, m.lift, u), between(l.toesOut, m.toesOut, u)
	ankle, turned := l.stand(s)
	b.stretchLeg(s, ankle, front)
	b.turn[t+2] = turned
	if !l.onHeel {
		b.bendToes(s)
	}
}

// slides reports whether a slider lies under the foot.
func slides(props []prop, s side) bool {
	for _, p := range props {
		if p.kind == slider && p.side == s {
			return true
		}
	}
	return false
}

// clearFloor lifts a foot that would pass through the floor.
func (b *body) clearFloor(s side, front vec) {
	t := thigh.on(s)
	low := math.Min(b.point("heel", s).Y, b.point("ball", s).Y)
	low = math.Min(low, b.toe(s, vec{5, 0, 0}).Y)
	if low >= 0 {
		return
	}
	turned := b.turn[t+2]
	b.stretchLeg(s, b.joint[t+2].minus(vec{Y: low - .3}), front)
	b.turn[t+2] = turned
}

// holdArmBetween holds a hand that is fixed in both poses.
func (b *body) holdArmBetween(s side, m, n arm, u float64) {
	if m.hold == free || m.hold != n.hold || m.on != n.on {
		return
	}
	at := m
	at.at, at.wrist = m.at.toward(n.at, u), between(m.wrist, n.wrist, u)
	if m.hold == planted && m.palm.flat {
		at.at = arc(m.at, n.at, u, nil)
	}
	up := upperArm.on(s)
	turned := b.turn[up+2]
	b.stretchArm(s, b.wristFor(at), b.turn[up].X.plus(b.turn[up+1].X).times(-1))
	b.turn[up+2] = turned
	if !m.palm.flat || n.palm.flat {
		b.layHand(s, at)
	}
}
