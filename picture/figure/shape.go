package figure

import (
	"math"
	"slices"
)

// layer is what is drawn together and can be in front of or behind another.
type layer int

const (
	trunkLayer layer = iota
	headLayer
	thighLayer // the right limbs; the left ones follow in the same order
	shinLayer
	upperArmLayer
	forearmLayer

	limbLayers = 4
	propLayer  = thighLayer + 2*limbLayers // the first prop
)

func (y layer) on(s side) layer { return y + layer(s)*limbLayers }

// limb numbers the limb a layer belongs to; -1 for none.
func (y layer) limb() int {
	if y < thighLayer || y >= propLayer {
		return -1
	}
	return int(y-thighLayer) / 2
}

func (y layer) side() side { return side((y - thighLayer) / limbLayers) }

// form is how the points of a line are joined.
type form int

const (
	polygon form = iota // closed, straight
	smooth              // closed, the points are controls of a quadratic spline
	spindle             // two ends and two bulges
	open                // straight, not closed
)

// line is a run of a stroke's points that are joined in one way.
type line struct {
	form form
	n    int
}

// stroke is one path of the drawing in one frame.
type stroke struct {
	layer layer
	ink   ink
	lines []line
	at    []spot
	// What turns without changing its shape is drawn once and moved: rig says
	// with what, pivot and angle (radians) where it is.
	rig   rig
	pivot spot
	angle float64
}

// rig names what a stroke moves with; strokes of one rig that follow one
// another move as one.
type rig int

const (
	noRig   rig = -1
	headRig rig = rig(boneCount)
	bodyRig rig = rig(boneCount) + 1
	toolRig rig = rig(boneCount) + 2 // and those after it: one for each prop
)

// easel collects the strokes of one frame.
type easel struct {
	lens    lens
	body    *body
	look    look
	strokes []stroke
}

// ring is an elliptical cut through a part of the body: its middle, forward and
// up in the bone's frame, and half its depth and width, in cm.
type ring struct {
	bone         bone
	x, y         float64
	depth, width float64
}

func round(b bone, x, y, radius float64) ring { return ring{b, x, y, radius, radius} }

// outline is the silhouette of a run of rings, less the pen that will be drawn
// round it. A ring no thicker than the pen gives one point, others two.
func (e *easel) outline(pen float64, rings ...ring) []spot {
	mid := make([]spot, len(rings))
	for i, r := range rings {
		mid[i] = e.lens.see(e.body.at(r.bone, vec{r.x, r.y, 0}))
	}
	var there, back []spot
	for i, r := range rings {
		way := mid[min(i+1, len(rings)-1)].minus(mid[max(i-1, 0)])
		length := way.length()
		if length < 1e-6 {
			way, length = spot{0, 1}, 1
		}
		normal := spot{-way.Y, way.X}.times(1 / length)
		n := e.lens.right.times(normal.X).minus(e.lens.up.times(normal.Y))
		turn := &e.body.turn[r.bone]
		half := math.Max(0, math.Hypot(r.depth*turn.X.dot(n), r.width*turn.Z.dot(n))-pen) * perCM
		there = append(there, mid[i].plus(normal.times(half)))
		if r.depth > pen || r.width > pen {
			back = append(back, mid[i].minus(normal.times(half)))
		}
	}
	slices.Reverse(back)
	return append(there, back...)
}

// put adds a stroke of one line.
func (e *easel) put(y layer, k ink, f form, at []spot) *stroke {
	e.strokes = append(e.strokes, stroke{layer: y, ink: k, lines: []line{{f, len(at)}}, at: at, rig: noRig})
	return &e.strokes[len(e.strokes)-1]
}

// join adds another line to the stroke.
func (s *stroke) join(f form, at []spot) {
	s.lines = append(s.lines, line{f, len(at)})
	s.at = append(s.at, at...)
}

// ride says what the stroke moves with: from a to z on the screen, about their
// middle.
func (s *stroke) ride(r rig, a, z spot) {
	s.rig, s.pivot = r, a.toward(z, .5)
	way := z.minus(a)
	s.angle = math.Atan2(way.Y, way.X)
}

// along rides a stroke on a bone of a length.
func (e *easel) along(s *stroke, b bone, length float64) {
	s.ride(rig(b), e.lens.see(e.body.joint[b]), e.lens.see(e.body.at(b, vec{Y: -length})))
}

// hullSides is how many points a shoe has, the same in every frame.
const hullSides = 7

// hull is the points furthest out in equal directions about the axis.
func hull(at []spot, axis spot) []spot {
	start := math.Atan2(axis.Y, axis.X)
	out := make([]spot, hullSides)
	for i := range out {
		s, c := math.Sincos(start + 2*math.Pi*(float64(i)+.5)/hullSides)
		way := spot{c, s}
		best := math.Inf(-1)
		for _, p := range at {
			if d := p.dot(way); d > best {
				best, out[i] = d, p
			}
		}
	}
	return out
}
