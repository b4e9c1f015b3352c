package figure

import (
	"cmp"
	"math"
	"slices"

	"github.com/legwork-run/legwork/training/order"
)

// convex is the hull of points, counter-clockwise (monotone chain).
func convex(points []spot) []spot {
	p := slices.Clone(points)
	order.By(p, func(a, b spot) int { return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y)) })
	p = slices.Compact(p)
	if len(p) < 3 {
		return p
	}
	half := func(p []spot) []spot {
		var h []spot
		for _, q := range p {
			for len(h) >= 2 && turn(h[len(h)-2], h[len(h)-1], q) <= 0 {
				h = h[:len(h)-1]
			}
			h = append(h, q)
		}
		return h[:len(h)-1]
	}
	lower := half(p)
	slices.Reverse(p)
	return append(lower, half(p)...)
}

// turn is positive when c lies to the left of the way from a to b.
func turn(a, b, c spot) float64 {
	return (b.X-a.X)*(c.Y-a.Y) - (b.Y-a.Y)*(c.X-a.X)
}

// outside is how far a point lies outside a convex hull; 0 inside.
func outside(hull []spot, p spot) float64 {
	best, inside := math.Inf(1), len(hull) > 2
	for i, a := range hull {
		b := hull[(i+1)%len(hull)]
		way := b.minus(a)
		t := 0.0
		if l := way.dot(way); l > 0 {
			t = clamp(p.minus(a).dot(way)/l, 0, 1)
		}
		best = math.Min(best, p.minus(a.toward(b, t)).length())
		inside = inside && turn(a, b, p) >= 0
	}
	if inside {
		return 0
	}
	return best
}
