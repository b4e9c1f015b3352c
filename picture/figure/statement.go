package figure

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
)

// statement is a sentence of the instructions as a number: the thigh is level
// at the bottom.
type statement struct {
	pose    string // or always
	measure string
	on      []side
	lo, hi  float64
	line    int
}

// always stands for every frame of the turn.
const always = "always"

// measure is a number that can be read off a body.
type measure struct {
	sided bool
	unit  Unit
	of    func(b *body, s side) float64
}

// rise is how steeply a bone stands: 0 level, 90 upright, below 0 when its
// upper end is the lower one.
func rise(from, to bone) measure {
	return measure{true, Degree, func(b *body, s side) float64 {
		return b.joint[from.on(s)].minus(b.joint[to.on(s)]).elevation()
	}}
}

// socketPart is one of the angles of a ball joint.
func socketPart(joint bone, part int) measure {
	return measure{true, Degree, func(b *body, s side) float64 {
		forward, out, rotate := b.socketAngles(joint.on(s))
		return [...]float64{forward, out, rotate}[part]
	}}
}

// height is how high a point is above the floor.
func height(point string) measure {
	return measure{true, Centimetre, func(b *body, s side) float64 { return b.point(point, s).Y }}
}

// apart is how far a point is from its fellow, along the floor.
func apart(point string) measure {
	return measure{false, Centimetre, func(b *body, _ side) float64 {
		return b.point(point, right).minus(b.point(point, left)).flat().length()
	}}
}

// ahead is how far a point is before another, the way the pelvis faces.
func ahead(point, of string) measure {
	return measure{true, Centimetre, func(b *body, s side) float64 {
		return b.point(point, s).minus(b.point(of, s)).dot(b.facing())
	}}
}

// facing is where the pelvis faces along the floor; for a lying figure, where
// its head points.
func (b *body) facing() vec {
	front := b.turn[pelvis].X.flat()
	if front.length() < .4 {
		front = b.turn[pelvis].Y.flat()
	}
	return front.unit()
}

// whole is a measure of the trunk.
func trunkMeasure(unit Unit, of func(b *body) float64) measure {
	return measure{false, unit, func(b *body, _ side) float64 { return of(b) }}
}

// straightness is the angle at the hip between shoulder and the end of a bone:
// 180 is one line.
func straightness(to bone) measure {
	return measure{true, Degree, func(b *body, s side) float64 {
		hip := b.joint[thigh.on(s)]
		shoulders := b.at(chest, vec{Y: shoulderHeight, Z: hipOut * s.sign()})
		return shoulders.minus(hip).angleTo(b.joint[to.on(s)].minus(hip))
	}}
}

// measures are the words statements may use.
var measures = map[string]measure{
	"thigh":          rise(thigh, shin),
	"shin":           rise(shin, foot),
	"leg":            rise(thigh, foot),
	"upper-arm":      rise(upperArm, forearm),
	"forearm":        rise(forearm, hand),
	"arm":            rise(upperArm, hand),
	"hip":            socketPart(thigh, 0),
	"hip-out":        socketPart(thigh, 1),
	"hip-rotate":     socketPart(thigh, 2),
	"shoulder":       socketPart(upperArm, 0),
	"shoulder-out":   socketPart(upperArm, 1),
	"knee":           {true, Degree, func(b *body, s side) float64 { return -b.hinge(shin.on(s)) }},
	"ankle":          {true, Degree, func(b *body, s side) float64 { return b.hinge(foot.on(s)) }},
	"elbow":          {true, Degree, func(b *body, s side) float64 { return b.hinge(forearm.on(s)) }},
	"line":           straightness(foot),
	"bridge":         straightness(shin),
	"toes-out":       {true, Degree, (*body).toesOut},
	"foot-lift":      {true, Degree, func(b *body, s side) float64 { return -b.turn[foot.on(s)].X.elevation() }},
	"trunk":          trunkMeasure(Degree, func(b *body) float64 { return b.joint[skull].minus(b.joint[pelvis]).elevation() }),
	"pelvis-tilt":    trunkMeasure(Degree, func(b *body) float64 { return b.turn[pelvis].Z.elevation() }),
	"pelvis-turn":    trunkMeasure(Degree, func(b *body) float64 { return degrees(math.Atan2(-b.turn[pelvis].Z.X, b.turn[pelvis].Z.Z)) }),
	"shoulders-tilt": trunkMeasure(Degree, func(b *body) float64 { return b.turn[chest].Z.elevation() }),
	"spine":          trunkMeasure(Degree, func(b *body) float64 { return b.spineCurve().bend }),
	"spine-side":     trunkMeasure(Degree, func(b *body) float64 { return b.spineCurve().side }),
	"spine-twist":    trunkMeasure(Degree, func(b *body) float64 { return b.spineCurve().twist }),
	"neck":           trunkMeasure(Degree, func(b *body) float64 { return b.neckCurve().bend }),
	"hips-height":    trunkMeasure(Centimetre, func(b *body) float64 { return b.joint[pelvis].Y }),
	"chest-height":   trunkMeasure(Centimetre, func(b *body) float64 { return b.point("breast", right).Y }),
	"head-height":    trunkMeasure(Centimetre, func(b *body) float64 { return b.point("head", right).Y }),
	"knee-height":    height("knee"),
	"hand-height":    height("hand"),
	"ankle-height":   height("ankle"),
	"heel-height":    height("heel"),
	"toe-height":     height("toe"),
	"elbow-height":   height("elbow"),
	"feet-apart":     apart("ankle"),
	"knees-apart":    apart("knee"),
	"hands-apart":    apart("hand"),
	"foot-ahead":     ahead("ankle", "hip"),
	"knee-ahead":     ahead("knee", "toe"),
	"hand-ahead":     ahead("hand", "shoulder"),
	"hand-to-shoulder": {true, Centimetre, func(b *body, s side) float64 {
		return b.point("hand", s).distance(b.point("shoulder", s))
	}},
}

// toesOut is how far the foot points away from where the pelvis faces.
func (b *body) toesOut(s side) float64 {
	foot, front := b.turn[foot.on(s)].X.flat().unit(), b.facing()
	return -degrees(math.Atan2(foot.cross(front).Y*-1, foot.dot(front))) * s.sign()
}

func measureNames() []string { return slices.Sorted(maps.Keys(measures)) }

// ranges are words for usual ranges of angles.
var ranges = map[string][2]float64{
	"level": {-12, 12}, "upright": {78, 90}, "straight": {-6, 14}, "bent": {75, 105},
}

var rangeNames = []string{"bent", "level", "straight", "upright"}

// readStatement reads "right knee 100..150" or "thigh level".
func readStatement(pose, text string, line int) (statement, error) {
	words := clause(text)
	st := statement{pose: pose, line: line}
	var one *side
	if len(words) > 0 && (words[0] == "right" || words[0] == "left") {
		s := sideNamed(words[0])
		one, words = &s, words[1:]
	}
	if len(words) != 2 {
		return st, fmt.Errorf("statement %q: write a measure and a range, as in right knee 100..150", strings.TrimSpace(text))
	}
	m, ok := measures[words[0]]
	if !ok {
		return st, unknown("measure", words[0], measureNames())
	}
	st.measure, st.on = words[0], []side{right}
	switch {
	case m.sided && one == nil:
		st.on = sides[:]
	case m.sided:
		st.on = []side{*one}
	case one != nil:
		return st, fmt.Errorf("%s has no side; write it without %s", words[0], *one)
	}
	var err error
	st.lo, st.hi, err = readRange(words[1])
	return st, err
}

func readRange(text string) (lo, hi float64, err error) {
	if r, ok := ranges[text]; ok {
		return r[0], r[1], nil
	}
	a, z, two := strings.Cut(text, "..")
	lo, errLo := strconv.ParseFloat(a, 64)
	hi, errHi := strconv.ParseFloat(z, 64)
	if !two || errLo != nil || errHi != nil || !(lo <= hi) {
		return 0, 0, fmt.Errorf("%q is no range; write low..high, or one of %s", text, strings.Join(rangeNames, ", "))
	}
	return lo, hi, nil
}

// says is the statement in words, for one side.
func (st statement) says(s side) string {
	if measures[st.measure].sided {
		return s.String() + " " + st.measure
	}
	return st.measure
}
