package body

import (
	"strconv"
	"strings"
)

// point is a place on half a body in pixels of the picture at its smallest: x
// outwards from the middle, y down.
type point struct{ x, y int }

// scale is drawing units per pixel. With two, the middle between two points is
// always a whole number, so that a curve written in whole steps never drifts.
const scale = 2

// curve is the closed curve that a ring of points pulls towards itself, as the
// d of a path: a uniform quadratic B-spline, which passes through the middle
// of every side. A point given twice is a corner.
func curve(ring []point) string {
	n := len(ring)
	at := middle(ring[n-1], ring[0])
	var b strings.Builder
	b.WriteString("M" + pair(at.x, at.y))
	for i, p := range ring {
		to := middle(p, ring[(i+1)%n])
		if i == 0 {
			b.WriteString("q" + pair(scale*p.x-at.x, scale*p.y-at.y) + glue(to.x-at.x) + glue(to.y-at.y))
		} else {
			// The next point is the last one mirrored at the middle just reached,
			// which is what t stands for.
			b.WriteString("t" + pair(to.x-at.x, to.y-at.y))
		}
		at = to
	}
	return b.String() + "z"
}

// middle is halfway between two points, in drawing units.
func middle(a, b point) point { return point{a.x + b.x, a.y + b.y} }

func pair(x, y int) string { return strconv.Itoa(x) + glue(y) }

// glue writes a number that follows another: a minus sign parts them as well
// as a space.
func glue(v int) string {
	if v < 0 {
		return strconv.Itoa(v)
	}
	return " " + strconv.Itoa(v)
}
