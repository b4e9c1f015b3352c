package figure

import "math"

// Rule 6: the floor and blocks.
func (c *checker) ground(x frame) {
	knobs := x.body.knobs()
	for _, k := range knobs {
		if sink := k.radius - k.centre.Y; sink > sinkLimit {
			c.say(x, "floor", k.String()+" under the floor", sink, sinkLimit, Centimetre)
		}
	}
	for _, p := range c.f.props {
		for _, block := range p.solids() {
			for _, k := range knobs {
				if p.kind == wall && k.centre.Y > p.size.Y {
					continue
				}
				if sink := block.depthOf(k); sink > blockLimit {
					c.say(x, "solid", k.String()+" inside the "+string(p.kind), sink, blockLimit, Centimetre)
				}
			}
		}
	}
}

// depthOf is how far a knob is inside the block; 0 outside.
func (s solid) depthOf(k knob) float64 {
	if gap := s.gap(k.centre); gap > 0 {
		return math.Max(0, k.radius-gap)
	}
	in := math.Min(k.centre.X-s.lo.X, s.hi.X-k.centre.X)
	in = math.Min(in, math.Min(k.centre.Z-s.lo.Z, s.hi.Z-k.centre.Z))
	return k.radius + math.Min(in, math.Min(k.centre.Y-s.lo.Y, s.hi.Y-k.centre.Y))
}

// mayTouch are parts of one side, or of the trunk and a side, that lie against
// each other; those with a star also do so across the sides.
var mayTouch = map[string]bool{
	"trunk thigh": true, "trunk upper arm": true, "trunk head": true, "thigh shin": true, "shin foot": true,
	"upper arm forearm": true, "forearm hand": true, "upper arm hand": true, "head upper arm": true,
	"thigh foot": true, "hand hand": true, "thigh thigh": true,
}

// Rule 6: parts of the body through each other.
func (c *checker) overlaps(x frame) {
	parts := x.body.capsules()
	for i, a := range parts {
		for _, b := range parts[i+1:] {
			sameSide := !a.limb || !b.limb || a.side == b.side
			if (mayTouch[a.name+" "+b.name] || mayTouch[b.name+" "+a.name]) && (sameSide || a.name == b.name) {
				continue
			}
			reach := a.radius + b.radius - overlapLimit
			if a.a.toward(a.z, .5).distance(b.a.toward(b.z, .5)) > reach+(a.a.distance(a.z)+b.a.distance(b.z))/2 {
				continue
			}
			if over := a.radius + b.radius - rodGap(a.a, a.z, b.a, b.z); over > overlapLimit {
				c.say(x, "overlap", a.String()+" and "+b.String(), over, overlapLimit, Centimetre)
			}
		}
	}
}

// Rule 7.
func (c *checker) loads(x frame) {
	parts := x.body.capsules()
	for _, p := range c.f.props {
		if !p.isHeld() {
			continue
		}
		c.hangs(x, p)
		for _, rod := range p.rods(&x.body) {
			c.loadClear(x, p, rod, parts)
		}
		if p.kind == kettlebell || p.kind == dumbbell {
			low := p.centre(&x.body).Y
			c.within(x, "floor", string(p.kind)+" above the floor", low, 3, math.Inf(1), Centimetre)
		}
	}
}

// hangs checks that a load in a straight arm of a figure at rest hangs plumb.
func (c *checker) hangs(x frame, p prop) {
	pose := c.f.poses[x.pose]
	if !x.key || pose.pause == 0 {
		return
	}
	held := p.inHands()
	for _, s := range sides {
		if p.place != "right" && p.place != "left" && p.place != "hands" || p.kind == ball || !held[s] {
			continue
		}
		arm := x.body.joint[upperArm.on(s)].minus(x.body.joint[hand.on(s)])
		if x.body.hinge(forearm.on(s)) > 25 || arm.Y < 0 || c.stated(pose.name, "arm") {
			continue
		}
		c.within(x, "load hangs", s.String()+" arm from the plumb line", 90-arm.elevation(), 0, hangLimit, Degree)
	}
}

// loadClear checks that a load goes through no part but the hands that hold it
// and the part it lies on.
func (c *checker) loadClear(x frame, p prop, rod capsule, parts []capsule) {
	for _, part := range parts {
		if part.layer == forearmLayer || part.layer == forearmLayer.on(left) || p.liesOn(part) {
			continue
		}
		if over := part.radius + rod.radius - rodGap(part.a, part.z, rod.a, rod.z); over > overlapLimit+1 {
			c.say(x, "load", string(p.kind)+" through the "+part.String(), over, overlapLimit+1, Centimetre)
		}
	}
}

// liesOn reports whether a load rests against a part by its nature.
func (p prop) liesOn(part capsule) bool {
	switch p.place {
	case "back", "front", "chest":
		return part.layer == trunkLayer || part.name == "upper arm" || part.layer == headLayer
	case "hips":
		return part.layer == trunkLayer || part.name == "thigh"
	case "goblet":
		return part.layer == trunkLayer
	case "knees":
		return part.name == "thigh" || part.name == "shin"
	case "toe":
		return part.name == "foot" || part.name == "shin"
	}
	return false
}
