package figure

import "math"

// vec is a place or a direction in the world, in cm: X where the figure faces,
// Y up, Z to its right.
type vec struct{ X, Y, Z float64 }

func (a vec) plus(b vec) vec                  { return vec{a.X + b.X, a.Y + b.Y, a.Z + b.Z} }
func (a vec) minus(b vec) vec                 { return vec{a.X - b.X, a.Y - b.Y, a.Z - b.Z} }
func (a vec) times(k float64) vec             { return vec{a.X * k, a.Y * k, a.Z * k} }
func (a vec) dot(b vec) float64               { return a.X*b.X + a.Y*b.Y + a.Z*b.Z }
func (a vec) length() float64                 { return math.Sqrt(a.dot(a)) }
func (a vec) toward(b vec, u float64) vec     { return a.plus(b.minus(a).times(u)) }
func (a vec) distance(b vec) float64          { return a.minus(b).length() }
func (a vec) flat() vec                       { return vec{X: a.X, Z: a.Z} }
func (a vec) mirrored() vec                   { return vec{a.X, a.Y, -a.Z} }
func (a vec) elevation() float64              { return degrees(math.Asin(clamp(a.unit().Y, -1, 1))) }
func degrees(radians float64) float64         { return radians * 180 / math.Pi }
func clamp(x, lo, hi float64) float64         { return math.Max(lo, math.Min(hi, x)) }
func between(a, b float64, u float64) float64 { return a + (b-a)*u }

func (a vec) cross(b vec) vec {
	return vec{a.Y*b.Z - a.Z*b.Y, a.Z*b.X - a.X*b.Z, a.X*b.Y - a.Y*b.X}
}

// unit is a at length one; forward when a has no direction.
func (a vec) unit() vec {
	l := a.length()
	if l < 1e-9 {
		return vec{X: 1}
	}
	return a.times(1 / l)
}

// across is the part of a that stands square on the unit vector axis.
func (a vec) across(axis vec) vec { return a.minus(axis.times(a.dot(axis))) }

// angleTo is the angle between two directions, 0 to 180 degrees.
func (a vec) angleTo(b vec) float64 {
	return degrees(math.Acos(clamp(a.unit().dot(b.unit()), -1, 1)))
}

// rot is a rotation, as where it takes the three axes.
type rot struct{ X, Y, Z vec }

var upright = rot{vec{X: 1}, vec{Y: 1}, vec{Z: 1}}

func (m rot) do(v vec) vec { return m.X.times(v.X).plus(m.Y.times(v.Y)).plus(m.Z.times(v.Z)) }
func (m rot) then(n rot) rot {
	return rot{m.do(n.X), m.do(n.Y), m.do(n.Z)}
}

// back is the rotation that undoes m.
func (m rot) back() rot {
	return rot{vec{m.X.X, m.Y.X, m.Z.X}, vec{m.X.Y, m.Y.Y, m.Z.Y}, vec{m.X.Z, m.Y.Z, m.Z.Z}}
}

// aboutX tips to the right side for positive degrees of a standing figure,
// aboutY turns to its left, aboutZ tips backwards.
func aboutX(d float64) rot {
	s, c := math.Sincos(d * math.Pi / 180)
	return rot{vec{X: 1}, vec{Y: c, Z: s}, vec{Y: -s, Z: c}}
}

func aboutY(d float64) rot {
	s, c := math.Sincos(d * math.Pi / 180)
	return rot{vec{X: c, Z: -s}, vec{Y: 1}, vec{X: s, Z: c}}
}

func aboutZ(d float64) rot {
	s, c := math.Sincos(d * math.Pi / 180)
	return rot{vec{X: c, Y: s}, vec{X: -s, Y: c}, vec{Z: 1}}
}

// about turns by an angle in radians about a unit axis (Rodrigues).
func about(axis vec, radians float64) rot {
	s, c := math.Sincos(radians)
	turn := func(v vec) vec {
		return v.times(c).plus(axis.cross(v).times(s)).plus(axis.times(axis.dot(v) * (1 - c)))
	}
	return rot{turn(upright.X), turn(upright.Y), turn(upright.Z)}
}

// toward turns m a share u of the shortest way to n.
func (m rot) toward(n rot, u float64) rot {
	r := m.back().then(n)
	angle := math.Acos(clamp((r.X.X+r.Y.Y+r.Z.Z-1)/2, -1, 1))
	if angle < 1e-6 {
		return m
	}
	axis := vec{r.Y.Z - r.Z.Y, r.Z.X - r.X.Z, r.X.Y - r.Y.X}
	if axis.length() < 1e-6 { // half a turn: any axis r leaves alone
		half := func(x float64) float64 { return math.Sqrt(math.Max(0, (x+1)/2)) }
		axis = vec{half(r.X.X), half(r.Y.Y), half(r.Z.Z)}
	}
	return m.then(about(axis.unit(), angle*u))
}

// along is the rotation whose Y axis is up and whose X axis is as near to
// forward as it can be.
func along(up, forward vec) rot {
	y := up.unit()
	z := forward.cross(y).unit()
	return rot{y.cross(z), y, z}
}

// socket turns a ball joint: forward, then outward, then about the bone's own
// length, in degrees. sign is 1 for the right side and -1 for the left.
func socket(forward, out, rotate, sign float64) rot {
	return aboutZ(forward).then(aboutX(-out * sign)).then(aboutY(-rotate * sign))
}
