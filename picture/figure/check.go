package figure

import (
	"math"
	"slices"
	"strings"
)

// Check looks for what cannot be right in a figure, in every frame of its turn:
//
//  1. reach: a fixed hand or foot is at its place;
//  2. joints: no joint bends further than joints do;
//  3. sides: what says alike is alike, and on the midline;
//  4. knees follow their toes;
//  5. the back, the neck and the pelvis stay in a sound line, unless a
//     statement says otherwise;
//  6. solid: nothing goes through the floor, a box, or another part;
//  7. loads hang from straight arms, and go through no one;
//  8. fixed hands and feet touch what they stand on;
//  9. contacts neither slide nor slip;
//  10. balance: while held, the centre of mass is over what carries it;
//  11. the statements of the figure;
//  12. every frame has the same strokes, or a browser could not blend them.
//
// A figure may be possible and still explain nothing: someone must look.
func Check(f Figure) []Finding {
	c := checker{f: f, said: map[string]bool{}}
	for i := range f.frames {
		c.frame(f.frames[i])
	}
	c.moves()
	c.statements()
	c.blends()
	return c.findings
}

// checker collects findings; each rule speaks once about each part.
type checker struct {
	f        Figure
	said     map[string]bool
	findings []Finding
}

// say adds a finding about a part, once a rule.
func (c *checker) say(x frame, rule, what string, measured, limit float64, u Unit) {
	key := rule + "|" + what
	if c.said[key] {
		return
	}
	c.said[key] = true
	c.findings = append(c.findings, Finding{c.f.poses[x.pose].name, x.at, rule, what, measured, limit, u})
}

// within says so when a number is outside its range.
func (c *checker) within(x frame, rule, what string, measured, lo, hi float64, u Unit) {
	switch {
	case measured < lo:
		c.say(x, rule, what, measured, lo, u)
	case measured > hi:
		c.say(x, rule, what, measured, hi, u)
	}
}

// frame runs the rules that look at one moment.
func (c *checker) frame(x frame) {
	c.reach(x)
	c.joints(x)
	if c.f.alike {
		c.alike(x)
	}
	c.kneesFollow(x)
	if x.key {
		c.posture(x)
		c.touch(x)
		c.balance(x)
	}
	c.ground(x)
	c.overlaps(x)
	c.loads(x)
}

// Limits of the checks.
const (
	reachLimit   = .6  // cm a fixed hand or foot may miss its place by
	sinkLimit    = 1.6 // cm into the floor
	blockLimit   = 2.2 // cm into a box
	overlapLimit = 2.5 // cm of two parts
	alikeAngle   = 4.0
	alikeOff     = 2.5 // cm off the midline
	trackLimit   = 25.0
	slideLimit   = 2.5
	slipLimit    = 3.0
	balanceLimit = 2.0
	hangLimit    = 16.0 // degrees a straight arm with a load leaves the plumb line
	touchLimit   = 1.6
)

// Rule 1.
func (c *checker) reach(x frame) {
	for _, s := range sides {
		c.within(x, "reach", s.String()+" foot from its place", x.body.short[s].foot, 0, reachLimit, Centimetre)
		c.within(x, "reach", s.String()+" hand from its place", x.body.short[s].hand, 0, reachLimit, Centimetre)
	}
}

// jointRanges are how far joints bend, in degrees.
//
// House rule: usual ranges of supple adults, from memory and widened for the
// deep squat and the Cossack squat; they keep out the impossible, no more.
var jointRanges = []struct {
	measure string
	lo, hi  float64
}{
	{"hip", -32, 137}, {"hip-out", -40, 77}, {"knee", -6, 157}, {"ankle", -68, 40}, {"elbow", -4, 152},
	{"spine", -47, 72}, {"spine-side", -42, 42}, {"spine-twist", -58, 58}, {"neck", -62, 62},
}

// Rule 2.
func (c *checker) joints(x frame) {
	for _, r := range jointRanges {
		m := measures[r.measure]
		for _, s := range sides[:1+sidesOf(m)] {
			name := r.measure
			if m.sided {
				name = s.String() + " " + name
			}
			c.within(x, "joint range", name, m.of(&x.body, s), r.lo, r.hi, m.unit)
		}
	}
}

func sidesOf(m measure) int {
	if m.sided {
		return 1
	}
	return 0
}

// Rule 3.
func (c *checker) alike(x frame) {
	for _, name := range []string{"hip", "hip-out", "knee", "ankle", "elbow", "thigh", "upper-arm", "toes-out"} {
		m := measures[name]
		c.within(x, "sides alike", name+" right against left", apartBy(m.of(&x.body, right), m.of(&x.body, left)), 0, alikeAngle, m.unit)
	}
	c.within(x, "sides alike", "hips off the midline", math.Abs(x.body.joint[pelvis].Z), 0, alikeOff, Centimetre)
	c.within(x, "sides alike", "head off the midline", math.Abs(x.body.point("head", right).Z), 0, alikeOff, Centimetre)
}

// apartBy is how far two angles are apart, the short way round.
func apartBy(a, b float64) float64 {
	return math.Abs(math.Remainder(a-b, 360))
}

// Rule 4. Only a flat foot and a knee that is bent to speak of say anything.
func (c *checker) kneesFollow(x frame) {
	for _, s := range sides {
		toes := x.body.turn[foot.on(s)].X
		if math.Abs(toes.Y) > .2 || c.f.poses[x.pose].legs[s].hold != planted {
			continue
		}
		ankle := x.body.joint[foot.on(s)]
		knee, hip := x.body.joint[shin.on(s)].minus(ankle), x.body.joint[thigh.on(s)].minus(ankle)
		aside := knee.across(hip.unit())
		if aside.flat().length() < 8 || math.Abs(aside.Y) > .8*aside.length() {
			continue
		}
		c.within(x, "knee over toes", s.String()+" knee from its toes", aside.flat().angleTo(toes.flat()), 0, trackLimit, Degree)
	}
}

// postures are the lines that hold while a pose is held, unless a statement of
// that pose says otherwise.
//
// House rule: what a coach would correct at a glance.
var postures = []struct {
	measure string
	lo, hi  float64
	upright bool // only on the feet
}{
	{"spine", -16, 30, false}, {"spine-side", -12, 12, false}, {"spine-twist", -14, 14, false},
	{"neck", -32, 32, false}, {"pelvis-tilt", -11, 11, true}, {"pelvis-turn", -20, 20, true},
}

// spineLoaded is how far the back may bend forward with a load.
const spineLoaded = 18.0

// isLoaded reports whether the figure holds a weight.
func (f *Figure) isLoaded() bool { return slices.ContainsFunc(f.props, prop.isHeld) }

// Rule 5.
func (c *checker) posture(x frame) {
	p := c.f.poses[x.pose]
	if p.pause == 0 || p.flight {
		return
	}
	for _, r := range postures {
		if r.upright && x.body.joint[skull].Y < x.body.joint[pelvis].Y+20 || c.stated(p.name, r.measure) {
			continue
		}
		if r.measure == "spine" && c.f.isLoaded() {
			r.hi = spineLoaded
		}
		m := measures[r.measure]
		c.within(x, "posture", r.measure, m.of(&x.body, right), r.lo, r.hi, m.unit)
	}
	for _, s := range sides {
		if p.legs[s].hold == planted && !c.stated(p.name, "toes-out") && x.body.turn[foot.on(s)].X.flat().length() > .5 && x.body.joint[skull].Y > x.body.joint[pelvis].Y+12 {
			c.within(x, "posture", s.String()+" toes-out", x.body.toesOut(s), -12, 42, Degree)
		}
	}
}

// stated reports whether the figure says something about a measure in a pose.
func (c *checker) stated(pose, measure string) bool {
	for _, st := range c.f.must {
		if st.measure == measure && (st.pose == pose || st.pose == always) {
			return true
		}
	}
	return false
}

// Rule 8. What is planted flat on the floor, a box or a bar must be there.
func (c *checker) touch(x frame) {
	p := c.f.poses[x.pose]
	if p.flight {
		return
	}
	for _, k := range x.body.knobs() {
		switch {
		case k.name == "ball" && p.legs[k.side].hold == planted && !p.legs[k.side].onHeel,
			k.name == "heel" && p.legs[k.side].hold == planted && p.legs[k.side].onHeel,
			k.name == "hand" && p.arms[k.side].hold == planted && p.arms[k.side].palm.flat:
			c.within(x, "touch", k.String()+" from what carries it", c.gapUnder(k), -9, touchLimit, Centimetre)
		}
	}
}

// gapUnder is how far a part is above the nearest thing that could carry it.
func (c *checker) gapUnder(k knob) float64 {
	low := k.centre.Y - k.radius
	gap := math.Abs(low)
	for _, p := range c.f.props {
		for _, s := range p.surfaces() {
			if s.over(k.centre, 2) {
				gap = math.Min(gap, math.Abs(low-s.height))
			}
		}
		switch {
		case p.kind == wall && k.bone.kind() == hand:
			gap = math.Min(gap, math.Abs(k.centre.X-k.radius-p.at.X))
		case p.kind == pullUpBar && k.bone.kind() == hand:
			gap = math.Min(gap, k.centre.minus(p.at).across(vec{Z: 1}).length()-6)
		case p.kind == slider && p.side == k.side:
			gap = math.Min(gap, math.Abs(low-1))
		}
	}
	return gap
}

// slidesAlone leaves out the trunk and what is next to it: they roll.
func (k knob) slidesAlone() bool {
	return k.limb && !strings.Contains("hip thigh shoulder", k.name)
}
