package figure

import "math"

// look is what stays the same in every frame of a drawing.
type look struct {
	far        [4]bool // limbs that are drawn paler: legs and arms, right ones first
	backOfHead bool
	patches    []patch
	fists      [2]bool
}

// How much nearer in cm the other hip or shoulder must be, on average, for a
// limb to be drawn as a far one.
const (
	farHip      = 10.0
	farShoulder = 20.0
)

// lookOf chooses the look for the frames that are to be drawn.
func (f *Figure) lookOf(bodies []body) look {
	l := f.view.lens()
	var hip, shoulder, face float64
	for i := range bodies {
		b, share := &bodies[i], 1/float64(len(bodies))
		hip += (l.depth(b.joint[thigh]) - l.depth(b.joint[thigh.on(left)])) * share
		shoulder += (l.depth(b.joint[upperArm]) - l.depth(b.joint[upperArm.on(left)])) * share
		face += b.turn[skull].X.dot(l.near) * share
	}
	out := look{backOfHead: face < -.45, fists: f.fists()}
	out.far[thighLayer.on(sideBehind(hip)).limb()] = math.Abs(hip) > farHip
	out.far[upperArmLayer.on(sideBehind(shoulder)).limb()] = math.Abs(shoulder) > farShoulder
	out.patches = f.patches(bodies, out.far)
	return out
}

// sideBehind is the side further from the viewer, from how much nearer the
// right one is.
func sideBehind(nearer float64) side {
	if nearer > 0 {
		return left
	}
	return right
}

// strokes draws one frame: body, tints and props. The strokes come in the same
// order, with the same lines, for every frame with the same look.
func (f *Figure) strokes(b *body, k look) []stroke {
	e := &easel{lens: f.view.lens(), body: b, look: k, strokes: make([]stroke, 0, 40)}
	for _, s := range sides {
		e.drawShin(s)
		e.drawTint(shinLayer.on(s), shin.on(s), shinLength)
		e.drawShoe(s)
		e.drawTint(shinLayer.on(s), foot.on(s), ankleHeight)
		e.drawThigh(s)
		e.drawTint(thighLayer.on(s), thigh.on(s), thighLength)
		e.drawTint(thighLayer.on(s), hipPatch, 0)
		e.drawForearm(s, k.fists[s])
		e.drawUpperArm(s)
		e.drawTint(upperArmLayer.on(s), upperArm.on(s), upperArmLength)
	}
	e.drawTrunk()
	e.drawTint(trunkLayer, chest, 0)
	e.drawHead()
	for i, p := range f.props {
		e.drawProp(p, firstLayer(i))
	}
	return e.strokes
}

// fists says which hands are closed round something.
func (f *Figure) fists() (fists [2]bool) {
	for _, p := range f.props {
		held := p.inHands()
		for _, s := range sides {
			fists[s] = fists[s] || held[s]
		}
	}
	return fists
}

// skin is the ink of a limb, paler on the far side.
func (e *easel) skin(y layer, near, far ink) ink {
	if e.look.far[y.limb()] {
		return far
	}
	return near
}

func (e *easel) drawShin(s side) {
	b, y := shin.on(s), shinLayer.on(s)
	at := e.outline(legPen, round(b, .2, 1, 4.6), round(b, -1.2, -13, 5.4), round(b, 0, -shinLength+1, legPen))
	e.along(e.put(y, e.skin(y, legInk, farLegInk), polygon, at), b, shinLength)
}

func (e *easel) drawThigh(s side) {
	b, y := thigh.on(s), thighLayer.on(s)
	at := e.outline(legPen, round(b, .5, -12, 7.4), round(b, 0, -thighLength, 4.9))
	e.along(e.put(y, e.skin(y, legInk, farLegInk), polygon, at), b, thighLength)
	at = e.outline(shortsPen, round(b, 0, 1, 8.7), round(b, .3, -15, 8.6))
	e.along(e.put(y, e.skin(y, shortsInk, farShortsInk), polygon, at), b, thighLength)
}

// shoe is the outer points of a shoe in the frame of the foot; its tip bends
// with the toes.
var (
	shoe    = []vec{{-4.8, -5, 2.2}, {-4.8, -5, -2.2}, {12, -5, 3}, {12, -5, -3}, {-3.2, .4, 1.3}, {-3.2, .4, -1.3}, {3.4, 0, 1.3}, {3.4, 0, -1.3}}
	shoeTip = []vec{{4, 2.2, 1.5}, {4, 2.2, -1.5}}
)

func (e *easel) drawShoe(s side) {
	b, y := foot.on(s), shinLayer.on(s)
	var at []spot
	for _, v := range shoe {
		at = append(at, e.lens.see(e.body.at(b, v)))
	}
	for _, v := range shoeTip {
		at = append(at, e.lens.see(e.body.toe(s, v)))
	}
	heel, toe := e.lens.see(e.body.at(b, vec{-4, -5, 0})), e.lens.see(e.body.at(b, vec{16, -5, 0}))
	e.put(y, e.skin(y, shoeInk, farShoeInk), polygon, hull(at, toe.minus(heel))).ride(rig(b), heel, toe)
}

func (e *easel) drawUpperArm(s side) {
	b, y := upperArm.on(s), upperArmLayer.on(s)
	at := e.outline(armPen, round(b, 0, 2.4, armPen), round(b, 0, -2, 5.3), round(b, 0, -upperArmLength, 3.7))
	e.along(e.put(y, e.skin(y, armInk, farArmInk), polygon, at), b, upperArmLength)
}

func (e *easel) drawForearm(s side, fist bool) {
	b, h, y := forearm.on(s), hand.on(s), forearmLayer.on(s)
	at := e.outline(armPen, round(b, 0, -1, 4.1), round(b, 0, -forearmLength, armPen))
	st := e.put(y, e.skin(y, armInk, farArmInk), polygon, at)
	if fist {
		st.join(polygon, e.outline(armPen, round(h, .4, -2, armPen), ring{h, 1.2, -4.6, 4.7, 4.2}, round(h, 1.2, -6.4, armPen)))
	} else {
		st.join(polygon, e.outline(armPen, round(h, 0, 0, armPen), ring{h, .6, -5, 4.3, 3.3}, round(h, .8, -8.2, armPen)))
	}
	e.along(st, b, forearmLength)
}

func (e *easel) drawTrunk() {
	neck := e.outline(trunkPen, ring{chest, -.8, 21, 5.5, 12.5}, ring{chest, -.8, 26, 4.8, 6.2})
	e.rideTrunk(e.put(trunkLayer, neckInk, polygon, neck))
	hips := e.outline(trunkPen, ring{pelvis, -.5, -7.5, 7, 12}, ring{pelvis, -1.4, -1, 10.6, 17.3}, ring{pelvis, -1.2, 6, 11, 16.6}, ring{belly, -.2, 4, 9, 13.6})
	e.rideTrunk(e.put(trunkLayer, pelvisInk, smooth, hips))
	vest := e.outline(trunkPen, ring{pelvis, -.6, 6, 9.4, 14}, ring{belly, .1, 5, 8.8, 12.6}, ring{chest, .5, 4, 10.4, 14}, ring{chest, .9, 14, 11.4, 16.4}, ring{chest, -.4, 21.5, 8.6, 15.6}, ring{chest, -1.2, 24.5, 5, 10.5})
	e.rideTrunk(e.put(trunkLayer, vestInk, smooth, vest))
}

// rideTrunk moves a stroke with the line from the hips to the neck.
func (e *easel) rideTrunk(s *stroke) {
	s.ride(bodyRig, e.lens.see(e.body.joint[pelvis]), e.lens.see(e.body.joint[skull]))
	s.pivot = e.lens.see(e.body.joint[chest])
}

func (e *easel) drawHead() {
	b := e.body
	low, high := e.lens.see(b.at(skull, vec{0, 6, 0})), e.lens.see(b.at(skull, vec{0, 20, 0}))
	neck := e.outline(headPen, ring{skull, -1, -4, 5.4, 5.8}, ring{skull, 1.2, 11.5, 5, 5})
	face := e.outline(headPen, ring{skull, 5, 8, 4.6, 4.2}, ring{skull, 4, 12, 7.2, 7.2}, ring{skull, 2.7, 19, 9.4, 8.2}, ring{skull, 2, 24.4, 6, 5.4})
	nose := []spot{e.lens.see(b.at(skull, vec{10.2, 16.5, 0})), e.lens.see(b.at(skull, vec{12.2, 12.8, 0})), e.lens.see(b.at(skull, vec{9.4, 12.4, 0}))}
	hair := e.outline(headPen, ring{skull, -4.8, 11, 4.5, 4.5}, ring{skull, -3, 15, 7.6, 8.6}, ring{skull, -1.2, 22, 10.2, 9.6}, ring{skull, 1, 27, 6.5, 6})
	drawFace := func() {
		s := e.put(headLayer, faceInk, polygon, neck)
		s.join(smooth, face)
		s.ride(headRig, low, high)
		s = e.put(headLayer, noseInk, polygon, nose)
		s.ride(headRig, low, high)
	}
	drawHair := func() {
		s := e.put(headLayer, hairInk, smooth, hair)
		s.ride(headRig, low, high)
	}
	if e.look.backOfHead {
		drawFace()
		drawHair()
		return
	}
	drawHair()
	drawFace()
}
