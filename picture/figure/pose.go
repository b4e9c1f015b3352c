package figure

// pose is what an author asks of the figure at one moment. Lengths are cm,
// angles degrees, times seconds.
type pose struct {
	name  string
	line  int     // in the YAML
	time  float64 // to get here from the pose before
	pause float64 // to stay here
	// flight says that nothing carries the figure.
	flight bool
	// braced says that something outside the picture holds the figure: a strap,
	// a partner.
	braced bool

	hips                   vec
	lean, roll, turn, spin float64
	spine, neck            curve
	legs                   [2]leg
	arms                   [2]arm

	balance balance
	pin     pin
	drop    bool
}

// curve is a bend of the spine or the neck: forward, to the right, and turned
// to the left.
type curve struct{ bend, side, twist float64 }

// hold says what fixes the end of a limb.
type hold int

const (
	free    hold = iota // by its joint angles
	planted             // at a place in the world
	reached             // ankle at a place in the world, the foot follows the shin
	carried             // hand at a place of a bone
)

// leg is a leg of a pose; hold says which of its numbers count.
type leg struct {
	hold                          hold
	hip, out, rotate, knee, ankle float64 // free
	at                            vec     // planted: under the ankle of the flat foot; reached: the ankle
	lift, toesOut                 float64 // planted: heel up about the ball, toes out
	onHeel                        bool    // planted: lift is about the heel
	kneeOut                       float64 // planted: the knee points further out than the toes
	kneeTo                        vec     // reached: where the knee points
}

// arm is an arm of a pose; hold says which of its numbers count.
type arm struct {
	hold                               hold
	forward, out, rotate, elbow, wrist float64 // free; wrist counts always
	at                                 vec     // planted: in the world; carried: in the frame of on
	on                                 bone    // carried
	bar                                bool    // carried on a barbell: the fist closes round it
	elbowTo                            vec     // planted and carried: in the chest's frame
	palm                               palm
}

// palm is a hand laid flat: the way its fingers point, 0 forward, 90 right.
type palm struct {
	flat    bool
	heading float64
}

// balance says over what the centre of mass is brought.
type balance int

const (
	unbalanced balance = iota
	overFeet
	overBalls
	overRight
	overLeft
)

// balances are the words for balance.
var balances = map[string]balance{
	"nothing": unbalanced, "feet": overFeet, "balls": overBalls, "right": overRight, "left": overLeft,
}

// pin holds a point of the body at a place of the world.
type pin struct {
	point string // empty for none
	side  side
	at    vec
}

// firstPose is what the first pose of a figure is a copy of.
func firstPose() pose {
	p := pose{time: 1, pause: .3, hips: vec{Y: 92.5}}
	for _, s := range sides {
		p.legs[s] = leg{hold: planted, at: vec{Z: 9 * s.sign()}}
		p.arms[s] = arm{forward: 4, out: 8, elbow: 12, elbowTo: vec{-1, -.6, .5}}
	}
	return p
}

// mirror is the pose with its sides changed.
func (p pose) mirror() pose {
	p.hips = p.hips.mirrored()
	p.roll, p.turn, p.spin = -p.roll, -p.turn, -p.spin
	p.spine.side, p.spine.twist = -p.spine.side, -p.spine.twist
	p.neck.side, p.neck.twist = -p.neck.side, -p.neck.twist
	p.legs[right], p.legs[left] = p.legs[left].mirror(), p.legs[right].mirror()
	p.arms[right], p.arms[left] = p.arms[left].mirror(), p.arms[right].mirror()
	p.pin.side, p.pin.at = 1-p.pin.side, p.pin.at.mirrored()
	switch p.balance {
	case overRight:
		p.balance = overLeft
	case overLeft:
		p.balance = overRight
	}
	return p
}

func (l leg) mirror() leg {
	l.at, l.kneeTo = l.at.mirrored(), l.kneeTo.mirrored()
	return l
}

func (a arm) mirror() arm {
	a.at = a.at.mirrored()
	if a.on >= thigh {
		a.on = a.on.kind().on(1 - a.on.side())
	}
	a.palm.heading = -a.palm.heading
	return a
}

// shift moves everything that is fixed in the world.
func (p pose) shift(by vec) pose {
	p.hips = p.hips.plus(by)
	p.pin.at = p.pin.at.plus(by)
	for s := range sides {
		if p.legs[s].hold != free {
			p.legs[s].at = p.legs[s].at.plus(by)
		}
		if p.arms[s].hold == planted {
			p.arms[s].at = p.arms[s].at.plus(by)
		}
	}
	return p
}
