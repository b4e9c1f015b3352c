package figure

import "math"

// camera looks at the figure without perspective. Yaw 0 sees its right side,
// 90 its front; pitch is how far the camera looks down.
type camera struct{ yaw, pitch float64 }

// views are names for usual cameras.
var views = map[string]camera{
	"side": {22, 8}, "three-quarter": {45, 9}, "front": {78, 8}, "above": {10, 58}, "floor": {20, 16},
}

// lens is a camera ready for use: the world directions of right, up, and
// towards the viewer.
type lens struct{ right, up, near vec }

func (c camera) lens() lens {
	sy, cy := math.Sincos(c.yaw * math.Pi / 180)
	sp, cp := math.Sincos(c.pitch * math.Pi / 180)
	return lens{vec{cy, 0, -sy}, vec{-sp * sy, cp, -sp * cy}, vec{cp * sy, sp, cp * cy}}
}

// perCM is how many units of the drawing one cm is.
const perCM = 2.0

// spot is a place in the drawing, Y down.
type spot struct{ X, Y float64 }

func (a spot) plus(b spot) spot              { return spot{a.X + b.X, a.Y + b.Y} }
func (a spot) minus(b spot) spot             { return spot{a.X - b.X, a.Y - b.Y} }
func (a spot) times(k float64) spot          { return spot{a.X * k, a.Y * k} }
func (a spot) dot(b spot) float64            { return a.X*b.X + a.Y*b.Y }
func (a spot) length() float64               { return math.Hypot(a.X, a.Y) }
func (a spot) toward(b spot, u float64) spot { return spot{between(a.X, b.X, u), between(a.Y, b.Y, u)} }

// see is where a place of the world is in the drawing.
func (l lens) see(v vec) spot { return spot{v.dot(l.right) * perCM, -v.dot(l.up) * perCM} }

// depth is how far towards the viewer a place is, in cm.
func (l lens) depth(v vec) float64 { return v.dot(l.near) }
