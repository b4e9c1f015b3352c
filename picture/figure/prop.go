package figure

import "math"

// kind is what a prop is.
type kind string

const (
	dumbbell   kind = "dumbbell"
	kettlebell kind = "kettlebell"
	barbell    kind = "barbell"
	ball       kind = "ball"
	rope       kind = "rope"
	band       kind = "band"
	slider     kind = "slider"
	box        kind = "box"
	step       kind = "step"
	bench      kind = "bench"
	chair      kind = "chair"
	pad        kind = "pad"
	wall       kind = "wall"
	mat        kind = "mat"
	pullUpBar  kind = "pull-up-bar"
)

// prop is one thing in the picture besides the figure.
type prop struct {
	kind kind
	line int
	// place is where on the body it is: right, left, goblet, back, knees ...;
	// empty for what stands in the room.
	place string
	side  side
	at    vec     // what stands in the room: middle of its foot
	size  vec     // what stands in the room: length, height, width in cm
	mass  float64 // kg, of what is held
	ends  [2]end  // of a band
	// across turns a dumbbell's handle from fore and aft to sideways.
	across bool
}

// end is where a band is tied: a point of the body, or a place in the room.
type end struct {
	point string
	side  side
	at    vec
}

func (e end) place(b *body) vec {
	if e.point == "" {
		return e.at
	}
	return b.point(e.point, e.side)
}

// wares says of each kind where it may be on the body, what it weighs in kg
// unless told, and how large it is in the room unless told.
//
// House rule: usual sizes of a gym; weights a beginner would use.
var wares = map[kind]struct {
	places []string
	mass   float64
	size   vec
}{
	dumbbell:   {places: []string{"right", "left", "both", "goblet"}, mass: 6},
	kettlebell: {places: []string{"right", "left", "both", "goblet", "toe"}, mass: 10},
	barbell:    {places: []string{"back", "front", "hands", "hips"}, mass: 30},
	ball:       {places: []string{"hands", "knees", "chest"}, mass: 3},
	rope:       {places: []string{"hands"}},
	band:       {places: []string{"knees", "ankles", "feet", "thighs"}},
	slider:     {places: []string{"right", "left", "both"}},
	box:        {size: vec{50, 45, 50}},
	step:       {size: vec{36, 16, 60}},
	bench:      {size: vec{124, 42, 30}},
	chair:      {size: vec{42, 44, 42}},
	pad:        {places: []string{"shins", "knees"}, size: vec{24, 12, 40}},
	wall:       {size: vec{6, 180, 90}},
	mat:        {size: vec{180, 0, 66}},
	pullUpBar:  {size: vec{0, 0, 110}},
}

// kinds are all kinds in the order a list shows them.
var kinds = []kind{dumbbell, kettlebell, barbell, ball, rope, band, slider, box, step, bench, chair, pad, wall, mat, pullUpBar}

// isHeld reports whether the prop's weight is carried by the figure.
func (p prop) isHeld() bool {
	switch p.kind {
	case dumbbell, kettlebell, barbell, ball:
		return true
	}
	return false
}

// inHands reports which hands are closed round the prop.
func (p prop) inHands() (hands [2]bool) {
	switch p.kind {
	case dumbbell, kettlebell, barbell, ball, rope:
	default:
		return hands
	}
	switch p.place {
	case "right", "left":
		hands[p.side] = true
	case "goblet", "hands", "back", "front", "chest":
		hands = [2]bool{true, true}
	}
	return hands
}

// Distances in cm from the hand to the middle of what hangs in it.
const (
	kettlebellRadius = 8.5
	kettlebellDrop   = 13.0
	plateRadius      = 11.0
	barHalf          = 60.0 // half the barbell, to the outside of the plates
	barGrip          = 52.0 // to the inside of the plates
	ballRadius       = 11.0
)

// centre is where a held prop's weight is.
func (p prop) centre(b *body) vec {
	middle := b.point("fist", right).toward(b.point("fist", left), .5)
	down := b.turn[chest].Y.times(-1)
	switch p.place {
	case "right", "left":
		at := b.point("fist", p.side)
		if p.kind == kettlebell {
			at.Y -= kettlebellDrop
		}
		return at
	case "goblet":
		if p.kind == kettlebell {
			return middle.plus(down.times(kettlebellDrop))
		}
		return middle.plus(down.times(9))
	case "back":
		return b.at(chest, vec{-11, 21.5, 0})
	case "front":
		return b.at(chest, vec{10.5, 23, 0})
	case "hips":
		return b.at(pelvis, vec{11.5, 2, 0})
	case "knees":
		return b.point("knee", right).toward(b.point("knee", left), .5)
	case "toe":
		at := b.point("toe", p.side)
		at.Y -= kettlebellDrop
		return at
	}
	return middle
}

// axis is the way a bar or a handle lies.
func (p prop) axis(b *body) vec {
	switch p.place {
	case "back", "front":
		return b.turn[chest].Z
	case "hips":
		return b.turn[pelvis].Z
	case "right", "left":
		if p.across {
			return b.turn[hand.on(p.side)].Z
		}
		return b.turn[hand.on(p.side)].X
	case "goblet":
		return b.turn[chest].Y
	}
	return b.point("fist", right).minus(b.point("fist", left)).unit()
}

// solid is a block of a standing prop.
type solid struct{ lo, hi vec }

// around is a block from its size, standing on the place at.
func around(at, size vec) solid {
	half := vec{size.X / 2, 0, size.Z / 2}
	return solid{at.minus(half), at.plus(half).plus(vec{Y: size.Y})}
}

// solids are the blocks a standing prop is made of.
func (p prop) solids() []solid {
	switch p.kind {
	case box, step:
		return []solid{around(p.at, p.size)}
	case pad:
		if p.place != "" {
			return nil
		}
		return []solid{around(p.at, p.size)}
	case bench:
		legSize := vec{6, p.size.Y - 8, p.size.Z - 8}
		off := vec{X: p.size.X/2 - 14}
		top := around(p.at.plus(vec{Y: p.size.Y - 8}), vec{p.size.X, 8, p.size.Z})
		return []solid{around(p.at.minus(off), legSize), around(p.at.plus(off), legSize), top}
	case chair:
		legSize := vec{5, p.size.Y - 6, p.size.Z - 4}
		off := vec{X: p.size.X/2 - 4}
		seat := around(p.at.plus(vec{Y: p.size.Y - 6}), vec{p.size.X, 6, p.size.Z})
		rest := around(p.at.plus(vec{-p.size.X/2 + 2, p.size.Y, 0}), vec{4, 44, p.size.Z})
		return []solid{around(p.at.minus(off), legSize), around(p.at.plus(off), legSize), rest, seat}
	case wall:
		return []solid{around(p.at.minus(vec{X: p.size.X / 2}), p.size)}
	}
	return nil
}

// bounds is the block that holds all of the prop's blocks.
func (p prop) bounds() (solid, bool) {
	blocks := p.solids()
	if len(blocks) == 0 {
		return solid{}, false
	}
	all := blocks[0]
	for _, s := range blocks[1:] {
		all.lo = vec{math.Min(all.lo.X, s.lo.X), math.Min(all.lo.Y, s.lo.Y), math.Min(all.lo.Z, s.lo.Z)}
		all.hi = vec{math.Max(all.hi.X, s.hi.X), math.Max(all.hi.Y, s.hi.Y), math.Max(all.hi.Z, s.hi.Z)}
	}
	return all, true
}

// surfaces are the tops that can carry.
func (p prop) surfaces() []surface {
	switch p.kind {
	case box, step, bench, chair, pad:
	default:
		return nil
	}
	var out []surface
	for _, s := range p.solids() {
		if s.hi.Y < p.at.Y+p.size.Y-.1 || s.hi.Y > p.at.Y+p.size.Y+.1 {
			continue
		}
		out = append(out, surface{s.lo.X, s.hi.X, s.lo.Z, s.hi.Z, s.hi.Y})
	}
	return out
}
