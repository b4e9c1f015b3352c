package figure

import "math"

// propLayers is how many layers each prop has, to be sorted apart: a barbell's
// two ends and its bar, the front and the back of a band.
const propLayers = 3

// firstLayer is the first layer of the i-th prop.
func firstLayer(i int) layer { return propLayer + layer(propLayers*i) }

// prop is the number of the prop a layer belongs to.
func (y layer) prop() int { return int(y-propLayer) / propLayers }

// drawProp draws a prop on its layers, from y on.
func (e *easel) drawProp(p prop, y layer) {
	switch p.kind {
	case dumbbell:
		e.drawDumbbell(p, y)
	case kettlebell:
		e.drawKettlebell(p, y)
	case barbell:
		e.drawBarbell(p, y)
	case ball:
		e.dot(y, ballInk, p.centre(e.body))
	case rope:
		e.drawRope(y)
	case band:
		e.drawBand(p, y)
	case slider:
		at := e.body.at(foot.on(p.side), vec{5, -ankleHeight - .5, 0})
		e.put(y, darkInk, smooth, e.disc(at, vec{Y: 1}, 11))
	case pad:
		e.drawPad(p, y)
	case mat:
		e.drawMat(p, y)
	case pullUpBar:
		half := vec{Z: p.size.Z / 2}
		e.rod(y, barInk, p.at.minus(half), p.at.plus(half))
	default:
		for _, s := range p.solids() {
			e.drawBlock(s, y)
		}
	}
}

// rod is a straight line between two places.
func (e *easel) rod(y layer, k ink, a, z vec) *stroke {
	from, to := e.lens.see(a), e.lens.see(z)
	s := e.put(y, k, open, []spot{from, to})
	s.ride(toolRig+rig(y), from, to)
	return s
}

// dot is a ball drawn with a round pen.
func (e *easel) dot(y layer, k ink, at vec) {
	p := e.lens.see(at)
	e.put(y, k, open, []spot{p, p}).ride(toolRig+rig(y), p.minus(spot{1, 0}), p.plus(spot{1, 0}))
}

// disc is a circle about a place, square on the axis, as controls of a spline.
func (e *easel) disc(at, axis vec, radius float64) []spot {
	aside := axis.cross(vec{Y: 1})
	if aside.length() < .1 {
		aside = vec{X: 1}
	}
	m := along(axis, aside)
	out := make([]spot, 8)
	for i := range out {
		s, c := math.Sincos(math.Pi / 4 * float64(i))
		out[i] = e.lens.see(at.plus(m.X.times(c * radius * 1.08)).plus(m.Z.times(s * radius * 1.08)))
	}
	return out
}

func (e *easel) drawDumbbell(p prop, y layer) {
	at, axis := p.centre(e.body), p.axis(e.body)
	end := func(from, to float64) []spot {
		return []spot{e.lens.see(at.plus(axis.times(from))), e.lens.see(at.plus(axis.times(to)))}
	}
	s := e.rod(y, barInk, at.minus(axis.times(8)), at.plus(axis.times(8)))
	rigged, pivot, turned := s.rig, s.pivot, s.angle
	w := e.put(y, weightInk, open, end(-11, -8))
	w.join(open, end(8, 11))
	w.rig, w.pivot, w.angle = rigged, pivot, turned
}

// drawKettlebell hangs the bell under its handle: plumb from a hand, along the
// trunk when held before the chest.
func (e *easel) drawKettlebell(p prop, y layer) {
	at := p.centre(e.body)
	up := vec{Y: 1}
	if p.place == "goblet" {
		up = e.body.turn[chest].Y
	}
	aside := e.lens.near.cross(up).unit()
	horn := func(x, h float64) spot { return e.lens.see(at.plus(aside.times(x)).plus(up.times(h))) }
	handle := []spot{horn(-5, 5), horn(-5.8, 11), horn(-3.4, kettlebellDrop), horn(3.4, kettlebellDrop), horn(5.8, 11), horn(5, 5)}
	e.put(y, barInk, open, handle).ride(toolRig+rig(y), horn(0, 0), horn(0, 10))
	e.dot(y, kettleInk, at)
}

// barbell ends are drawn on the first and the last layer, the bar between.
func (e *easel) drawBarbell(p prop, y layer) {
	at, axis := p.centre(e.body), p.axis(e.body)
	for i, sign := range []float64{1, -1} {
		middle := at.plus(axis.times(sign * (barGrip + barHalf) / 2))
		s := e.put(y+layer(2*i), plateInk, smooth, e.disc(middle, axis, plateRadius-platePen))
		s.ride(toolRig+rig(y)+rig(2*i), e.lens.see(middle), e.lens.see(middle.plus(axis)))
	}
	e.rod(y+1, barInk, at.minus(axis.times(barHalf)), at.plus(axis.times(barHalf)))
}

// drawRope hangs a skipping rope from both hands under the feet.
func (e *easel) drawRope(y layer) {
	a, z := e.body.point("hand", right), e.body.point("hand", left)
	const low = -2.0
	at := make([]spot, 0, 9)
	for i := range cap(at) {
		t := float64(i)/4 - 1
		v := a.toward(z, (t+1)/2)
		bow := 1 - t*t*t*t
		v.Y = between(v.Y, low, bow)
		v.Z *= 1 + .25*bow
		v.X += 8 * bow
		at = append(at, e.lens.see(v))
	}
	e.put(y, bandInk, open, at)
}

// drawBand draws a loop round both legs, its back on the first layer and its
// front on the second; or a band from end to end.
func (e *easel) drawBand(p prop, y layer) {
	if p.place == "" {
		e.rod(y, bandInk, p.ends[0].place(e.body), p.ends[1].place(e.body)).rig = noRig
		return
	}
	spotOn := map[string]struct {
		bone   bone
		at     vec
		radius float64
	}{
		"knees": {thigh, vec{.3, -36, 0}, 6}, "thighs": {thigh, vec{.4, -28, 0}, 7},
		"ankles": {shin, vec{0, -36, 0}, 4.2}, "feet": {foot, vec{8, -4, 0}, 4.6},
	}[p.place]
	place := func(s side, x, out float64) spot {
		v := spotOn.at.plus(vec{x * spotOn.radius, 0, out * spotOn.radius * s.sign()})
		return e.lens.see(e.body.at(spotOn.bone.on(s), v))
	}
	for i, x := range []float64{-.8, .8} {
		e.put(y+layer(i), bandInk, open, []spot{place(right, 0, 1), place(right, x, .5), place(left, x, .5), place(left, 0, 1)})
	}
}

// drawPad draws a machine's pad: a roller on the body, or a block in the room.
func (e *easel) drawPad(p prop, y layer) {
	if p.place == "" {
		for _, s := range p.solids() {
			e.drawBlock(s, y)
		}
		return
	}
	at := map[string]vec{"shins": {6, -36, 0}, "knees": {4, 7, 0}}[p.place]
	a, z := e.body.at(shin, at.plus(vec{Z: 6})), e.body.at(shin.on(left), at.minus(vec{Z: 6}))
	e.rod(y, weightInk, a, z)
}

func (e *easel) drawMat(p prop, y layer) {
	s := around(p.at, p.size)
	corner := func(x, z float64) spot { return e.lens.see(vec{x, p.at.Y, z}) }
	e.put(y, matInk, polygon, []spot{corner(s.lo.X, s.lo.Z), corner(s.hi.X, s.lo.Z), corner(s.hi.X, s.hi.Z), corner(s.lo.X, s.hi.Z)})
}

// drawBlock draws the faces of a block that the camera sees.
func (e *easel) drawBlock(s solid, y layer) {
	see := func(x, h, z float64) spot { return e.lens.see(vec{x, h, z}) }
	lo, hi := s.lo, s.hi
	z, x := hi.Z, hi.X
	if e.lens.near.Z < 0 {
		z = lo.Z
	}
	if e.lens.near.X < 0 {
		x = lo.X
	}
	e.put(y, middleInk, polygon, []spot{see(lo.X, lo.Y, z), see(hi.X, lo.Y, z), see(hi.X, hi.Y, z), see(lo.X, hi.Y, z)})
	e.put(y, darkInk, polygon, []spot{see(x, lo.Y, lo.Z), see(x, hi.Y, lo.Z), see(x, hi.Y, hi.Z), see(x, lo.Y, hi.Z)})
	e.put(y, lightInk, polygon, []spot{see(lo.X, hi.Y, lo.Z), see(hi.X, hi.Y, lo.Z), see(hi.X, hi.Y, hi.Z), see(lo.X, hi.Y, hi.Z)})
}
