package figure

// bodyMass is what the figure weighs, in kg, against the loads it holds.
//
// House rule: a light adult, so that loads count for rather more than less.
const bodyMass = 65.0

// masses are the shares of the body's mass in per cent, with the centre of
// each bone in its own frame. Those of limbs count once for each side.
//
// House rule: rounded from common anthropometric tables, from memory; the
// picture needs no more.
var masses = [limbBones + thigh]struct {
	share  float64
	centre vec
}{
	pelvis:   {12, vec{-1, 3, 0}},
	belly:    {15, vec{0, 7, 0}},
	chest:    {16, vec{0, 12, 0}},
	skull:    {7, vec{1, 15, 0}},
	thigh:    {14.3, vec{0, -17, 0}},
	shin:     {4.5, vec{0, -19, 0}},
	foot:     {1.4, vec{6, -4, 0}},
	upperArm: {2.6, vec{0, -17, 0}},
	forearm:  {1.6, vec{0, -11, 0}},
	hand:     {.6, vec{0, -5, 0}},
}

// centreOfMass is where the body and the loads it holds balance.
func (b *body) centreOfMass(props []prop) vec {
	var sum vec
	var total float64
	for s := range bone(boneCount) {
		m := masses[s.kind()]
		sum = sum.plus(b.at(s, m.centre).times(m.share))
		total += m.share
	}
	for _, p := range props {
		if !p.isHeld() {
			continue
		}
		share := p.mass / bodyMass * 100
		sum = sum.plus(p.centre(b).times(share))
		total += share
	}
	return sum.times(1 / total)
}

// balanceRounds is how often the hips are moved: each round leaves about a
// third of the error of the one before.
const balanceRounds = 10

// balance moves the hips, forwards and sideways, until the centre of mass is
// over the middle of the support.
func (b *body) balance(p pose, props []prop) {
	if p.balance == unbalanced {
		return
	}
	for range balanceRounds {
		off := b.support(p.balance).minus(b.centreOfMass(props)).flat()
		if off.length() < .02 {
			return
		}
		b.move(off)
		b.holdLimbs(p)
	}
}

// support is the middle of what a balanced body stands on.
func (b *body) support(over balance) vec {
	whole := func(s side) vec { return b.point("ball", s).toward(b.point("heel", s), .5) }
	switch over {
	case overBalls:
		return b.point("ball", right).toward(b.point("ball", left), .5)
	case overRight:
		return whole(right)
	case overLeft:
		return whole(left)
	}
	return whole(right).toward(whole(left), .5)
}
