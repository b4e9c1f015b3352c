package figure

import "math"

// socketAngles are how a ball joint is bent: forward, out and rotated.
func (b *body) socketAngles(s bone) (forward, out, rotate float64) {
	m := b.bend(s)
	sign := s.side().sign()
	aside := math.Asin(clamp(m.Y.Z, -1, 1))
	forward = degrees(math.Atan2(-m.Y.X, m.Y.Y))
	rest := aboutX(-degrees(aside)).then(aboutZ(-forward)).then(m)
	return forward, -degrees(aside) * sign, -degrees(math.Atan2(rest.Z.X, rest.Z.Z)) * sign
}

// hinge is how far a hinge joint is bent.
func (b *body) hinge(s bone) float64 {
	m := b.bend(s)
	return degrees(math.Atan2(m.X.Y, m.X.X))
}

// spineCurve is how the chest is bent against the pelvis.
func (b *body) spineCurve() curve {
	m := b.turn[pelvis].back().then(b.turn[chest])
	return curve{degrees(math.Atan2(m.Y.X, m.Y.Y)), degrees(math.Asin(clamp(m.Y.Z, -1, 1))), degrees(math.Atan2(m.Z.X, m.Z.Z))}
}

// neckCurve is how the head is bent against the chest.
func (b *body) neckCurve() curve {
	m := b.bend(skull)
	return curve{degrees(math.Atan2(m.Y.X, m.Y.Y)), degrees(math.Asin(clamp(m.Y.Z, -1, 1))), degrees(math.Atan2(m.Z.X, m.Z.Z))}
}

// An Angle is one joint of a solved pose.
type Angle struct {
	Joint string // right knee
	// Degrees is how far it is bent: forward for hips and arms, closed for
	// knees and elbows, up for ankles, forward for spine and neck.
	Degrees float64
}

// Angles are the solved joints of every pose, in the order of Poses: what a
// test can hold against a later change.
func (f Figure) Angles() [][]Angle {
	out := make([][]Angle, len(f.bodies))
	for i := range f.bodies {
		out[i] = f.bodies[i].angles()
	}
	return out
}

func (b *body) angles() []Angle {
	spine, neck := b.spineCurve(), b.neckCurve()
	out := []Angle{
		{"hips x", b.joint[pelvis].X}, {"hips height", b.joint[pelvis].Y}, {"hips z", b.joint[pelvis].Z},
		{"spine", spine.bend}, {"spine twist", spine.twist}, {"neck", neck.bend},
	}
	for _, s := range sides {
		for _, m := range []string{"hip", "hip-out", "knee", "ankle", "shoulder", "shoulder-out", "elbow"} {
			out = append(out, Angle{s.String() + " " + m, measures[m].of(b, s)})
		}
	}
	return out
}
