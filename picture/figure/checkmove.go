package figure

import "math"

// Rule 9: what touches in two poses either stays, or is lifted to its new
// place.
func (c *checker) moves() {
	frames := c.f.frames
	for i := range frames {
		if !frames[i].key {
			continue
		}
		end := i + 1
		for end < len(frames) && !frames[end].key {
			end++
		}
		if end < len(frames) {
			c.slides(frames[i : end+1])
		}
	}
}

// slides looks at the way from one pose to the next.
func (c *checker) slides(way []frame) {
	first, last := way[0], way[len(way)-1]
	if c.f.poses[first.pose].flight || c.f.poses[last.pose].flight {
		return
	}
	ends := last.body.knobs()
	for n, k := range first.body.knobs() {
		if !k.slidesAlone() || k.isSlid(c.f.props) || !k.rests(c.f.props) || !ends[n].rests(c.f.props) {
			continue
		}
		if math.Abs(ends[n].centre.Y-k.centre.Y) > 3 {
			continue
		}
		off := ends[n].centre.minus(k.centre).flat().length()
		var lift, stray float64
		for _, x := range way {
			at := x.body.knobs()[n].centre
			lift = math.Max(lift, at.Y-k.centre.Y)
			stray = math.Max(stray, at.distance(k.centre))
		}
		switch {
		case off > slideLimit && lift < 3:
			c.say(first, "slide", k.String()+" along the ground", off, slideLimit, Centimetre)
		case off <= slideLimit && stray > slipLimit && k.isHeldBy(c.f.poses[first.pose]) && k.isHeldBy(c.f.poses[last.pose]):
			c.say(first, "slip", k.String()+" from its place on the way", stray, slipLimit, Centimetre)
		}
	}
}

// isHeldBy reports whether a pose fixes the very part.
func (k knob) isHeldBy(p pose) bool {
	switch k.name {
	case "ball":
		return p.legs[k.side].hold == planted && !p.legs[k.side].onHeel
	case "heel":
		return p.legs[k.side].hold == planted && p.legs[k.side].onHeel
	case "hand":
		return p.arms[k.side].hold == planted
	}
	return p.pin.point == k.name && p.pin.side == k.side
}

// isSlid reports whether a slider lies under the part.
func (k knob) isSlid(props []prop) bool {
	return k.bone.kind() == foot && slides(props, k.side)
}

// Rule 10.
func (c *checker) balance(x frame) {
	p := c.f.poses[x.pose]
	if p.pause < .2 || p.flight || p.braced || c.carriedByBand() {
		return
	}
	carriers := x.body.contacts(c.f.props)
	centre := x.body.centreOfMass(c.f.props)
	var feet []spot
	for _, k := range carriers {
		for _, d := range [4]spot{{-2, -2}, {2, -2}, {2, 2}, {-2, 2}} {
			feet = append(feet, spot{k.centre.X, k.centre.Z}.plus(d))
		}
	}
	if len(feet) == 0 {
		c.say(x, "balance", "parts that touch anything", 0, 1, Count)
		return
	}
	c.within(x, "balance", "centre of mass outside what carries it", outside(convex(feet), spot{centre.X, centre.Z}), 0, balanceLimit, Centimetre)
}

// carriedByBand reports whether a band tied in the room holds the figure.
func (c *checker) carriedByBand() bool {
	for _, p := range c.f.props {
		if p.kind == band && p.place == "" && (p.ends[0].point == "" || p.ends[1].point == "") {
			return true
		}
	}
	return false
}

// Rule 11.
func (c *checker) statements() {
	for _, st := range c.f.must {
		for _, x := range c.f.frames {
			if !(st.pose == always || x.key && c.f.poses[x.pose].name == st.pose) {
				continue
			}
			m := measures[st.measure]
			for _, s := range st.on {
				c.within(x, "statement", st.says(s)+" in "+st.pose, m.of(&x.body, s), st.lo-.5, st.hi+.5, m.unit)
			}
		}
	}
}

// Rule 12.
func (c *checker) blends() {
	if len(c.f.frames) == 0 {
		return
	}
	bodies := make([]body, len(c.f.frames))
	for i, x := range c.f.frames {
		bodies[i] = x.body
	}
	k := c.f.lookOf(bodies)
	first := c.f.strokes(&bodies[0], k)
	for i := range bodies {
		list := c.f.strokes(&bodies[i], k)
		for n := range first {
			if len(list) != len(first) || len(list[n].at) != len(first[n].at) {
				c.say(c.f.frames[i], "blend", "points of a stroke", float64(len(list)), float64(len(first)), Count)
				return
			}
		}
	}
}
