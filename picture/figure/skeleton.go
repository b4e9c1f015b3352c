package figure

import "math"

// bone is one of the sixteen stiff parts of the figure.
type bone int

const (
	pelvis bone = iota
	belly
	chest
	skull
	thigh // the right limbs; the left ones follow in the same order
	shin
	foot
	upperArm
	forearm
	hand

	limbBones = 6
	boneCount = 16
)

// side is right (0) or left (1). The right side is the near one in a side view.
type side int

const (
	right side = iota
	left
)

var sides = [2]side{right, left}

func (s side) String() string { return [...]string{"right", "left"}[s] }

// sign is 1 for the right side and -1 for the left.
func (s side) sign() float64 { return 1 - 2*float64(s) }

// on is the bone of a side: thigh.on(left). Bones of the trunk have none.
func (b bone) on(s side) bone {
	if b < thigh {
		return b
	}
	return b.kind() + bone(s)*limbBones
}

// kind is the bone of the right side that b mirrors.
func (b bone) kind() bone {
	if b < thigh {
		return b
	}
	return thigh + (b-thigh)%limbBones
}

func (b bone) side() side {
	if b < thigh+limbBones {
		return right
	}
	return left
}

// Lengths in cm of a figure about 170 cm tall.
//
// House rule: rounded for a picture, not measured from people.
const (
	thighLength    = 43.0
	shinLength     = 43.0
	ankleHeight    = 7.0
	upperArmLength = 31.0
	forearmLength  = 26.0
	handLength     = 8.0
	ballAhead      = 12.5 // from the ankle to the ball of the foot
	heelAhead      = -5.0
	shoulderHeight = 22.0 // above the bottom of the chest
	shoulderOut    = 17.0
	hipOut         = 9.0
)

// parent is the bone that b hangs on; -1 for the pelvis.
func (b bone) parent() bone {
	switch k := b.kind(); k {
	case pelvis:
		return -1
	case thigh:
		return pelvis
	case upperArm:
		return chest
	default:
		return b - 1
	}
}

// hang is where the bone's joint sits in its parent's frame.
func (b bone) hang() vec {
	s := b.side().sign()
	switch b.kind() {
	case belly:
		return vec{Y: 10}
	case chest:
		return vec{Y: 14}
	case skull:
		return vec{Y: 26}
	case thigh:
		return vec{Z: hipOut * s}
	case shin:
		return vec{Y: -thighLength}
	case foot:
		return vec{Y: -shinLength}
	case upperArm:
		return vec{Y: shoulderHeight, Z: shoulderOut * s}
	case forearm:
		return vec{Y: -upperArmLength}
	case hand:
		return vec{Y: -forearmLength}
	}
	return vec{}
}

// parents and hangs hold the answers of parent and hang: they are asked often.
var parents, hangs = func() (p [boneCount]bone, h [boneCount]vec) {
	for b := range bone(boneCount) {
		p[b], h[b] = b.parent(), b.hang()
	}
	return p, h
}()

// body is a solved pose: how each bone is turned in the world and where its
// joint is, the bend of the toes, and what was out of reach.
type body struct {
	turn  [boneCount]rot
	joint [boneCount]vec
	toes  [2]float64 // degrees the toes are bent up at the ball of the foot
	short [2]reach   // how far each side's limbs fell short of their place
}

// reach is how many cm the foot and the hand of a side miss their place by.
type reach struct{ foot, hand float64 }

// settle places every joint from the pelvis and the turns.
func (b *body) settle() {
	for s := bone(1); s < boneCount; s++ {
		b.joint[s] = b.at(parents[s], hangs[s])
	}
}

// settleLimb places the joints below the given hip or shoulder.
func (b *body) settleLimb(root bone) {
	b.joint[root+1] = b.at(root, hangs[root+1])
	b.joint[root+2] = b.at(root+1, hangs[root+2])
}

// at is a point of a bone's frame in the world.
func (b *body) at(s bone, v vec) vec { return b.joint[s].plus(b.turn[s].do(v)) }

// bend is how a bone is turned against its parent.
func (b *body) bend(s bone) rot {
	if p := parents[s]; p >= 0 {
		return b.turn[p].back().then(b.turn[s])
	}
	return b.turn[s]
}

// move shifts the whole body.
func (b *body) move(by vec) {
	for s := range b.joint {
		b.joint[s] = b.joint[s].plus(by)
	}
}

// toe is a point given from the ball of the foot, through the bend of the toes.
func (b *body) toe(s side, v vec) vec {
	return b.at(foot.on(s), vec{ballAhead, -ankleHeight, 0}.plus(aboutZ(b.toes[s]).do(v)))
}

// bendToes keeps the toes flat while the heel is up.
func (b *body) bendToes(s side) {
	b.toes[s] = clamp(-degrees(math.Asin(clamp(b.turn[foot.on(s)].X.Y, -1, 1))), 0, 75)
}

// points are the places of the body that a pose may pin and a statement may
// name. Those of limbs need a side.
var points = map[string]struct {
	bone bone
	at   vec
}{
	"hip":       {thigh, vec{}},
	"knee":      {shin, vec{}},
	"ankle":     {foot, vec{}},
	"ball":      {foot, vec{ballAhead, -ankleHeight, 0}},
	"heel":      {foot, vec{heelAhead, -ankleHeight, 0}},
	"toe":       {foot, vec{ballAhead + 5, -ankleHeight + 2, 0}},
	"shoulder":  {upperArm, vec{}},
	"elbow":     {forearm, vec{}},
	"wrist":     {hand, vec{}},
	"hand":      {hand, vec{0, -handLength, 0}},
	"fist":      {hand, vec{1, -5, 0}},
	"pelvis":    {pelvis, vec{}},
	"tailbone":  {pelvis, vec{-8, -2, 0}},
	"breast":    {chest, vec{11, 13, 0}},
	"shoulders": {chest, vec{-9, 17, 0}},
	"head":      {skull, vec{1.5, 17, 0}},
}

// pointNames are the names of points in the order of the body.
var pointNames = []string{"head", "shoulder", "elbow", "wrist", "hand", "fist", "breast", "shoulders", "pelvis", "tailbone", "hip", "knee", "ankle", "heel", "ball", "toe"}

// point finds a named point of a side.
func (b *body) point(name string, s side) vec {
	p := points[name]
	return b.at(p.bone.on(s), p.at)
}
