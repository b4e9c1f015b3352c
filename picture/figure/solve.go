package figure

// solve finds the body that keeps a pose's promises, in this order:
//
//  1. the trunk is turned and the free limbs bent as the angles say;
//  2. a pinned point is brought to its place, or the body dropped to the floor;
//  3. fixed hands and feet are reached by bending two bones;
//  4. the toes of a lifted heel stay flat;
//  5. the hips are moved until the centre of mass, loads included, is over
//     the support, and 3 is done again for each move.
func solve(p pose, props []prop) body {
	var b body
	b.pose(p)      // 1.
	b.place(p)     // 2.
	b.holdLimbs(p) // 3.
	if p.drop {    // fixed limbs may have changed what is lowest
		for range 2 {
			b.place(p)
			b.holdLimbs(p)
		}
	}
	for _, s := range sides { // 4.
		if p.toesBend(s) {
			b.bendToes(s)
		}
	}
	b.balance(p, props) // 5.
	return b
}

// pose turns every bone as the angles say and puts the hips in their place.
func (b *body) pose(p pose) {
	b.joint[pelvis] = p.hips
	b.turn[pelvis] = aboutY(p.turn).then(aboutX(p.roll)).then(aboutZ(-p.lean)).then(aboutY(p.spin))
	half := aboutY(p.spine.twist / 2).then(aboutX(p.spine.side / 2)).then(aboutZ(-p.spine.bend / 2))
	b.turn[belly] = b.turn[pelvis].then(half)
	b.turn[chest] = b.turn[belly].then(half)
	b.turn[skull] = b.turn[chest].then(aboutY(p.neck.twist)).then(aboutX(p.neck.side)).then(aboutZ(-p.neck.bend))
	for _, s := range sides {
		b.freeLeg(s, p.legs[s])
		b.freeArm(s, p.arms[s])
	}
	b.settle()
}

// place brings the pinned point to its place, or the lowest part to the floor.
func (b *body) place(p pose) {
	if p.pin.point != "" {
		b.move(p.pin.at.minus(b.point(p.pin.point, p.pin.side)))
	}
	if p.drop {
		b.move(vec{Y: -b.lowest(p)})
	}
}

// holdLimbs solves the limbs whose ends are fixed.
func (b *body) holdLimbs(p pose) {
	for _, s := range sides {
		b.holdLeg(s, p.legs[s])
		b.holdArm(s, p.arms[s])
	}
	b.settle()
}

// toesBend reports whether the toes of a side press on the ground.
func (p pose) toesBend(s side) bool {
	l := p.legs[s]
	return l.hold == planted && !l.onHeel || p.pin.point == "ball"
}
