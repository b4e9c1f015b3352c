package figure

import (
	"fmt"
	"strings"
)

// readArm frees an arm: its joints bend by angles.
func readArm(m *arm, _ side, _ bool, a *args) error {
	if m.hold != free {
		*m = arm{elbowTo: m.elbowTo}
	}
	if a.skip("straight") {
		*m = arm{elbowTo: m.elbowTo}
	}
	return a.settings(
		setting{"forward", -90, 200, &m.forward}, setting{"out", -60, 190, &m.out}, setting{"rotate", -120, 120, &m.rotate},
		setting{"elbow", -5, 155, &m.elbow}, setting{"wrist", -90, 90, &m.wrist})
}

// frames are the parts of the body a hand can be carried by.
var frames = map[string]bone{"chest": chest, "hips": pelvis, "head": skull, "thigh": thigh, "shin": shin}

// rests are the usual places for a hand that carries nothing.
var rests = map[string]struct {
	bone    bone
	at      vec // for the right hand
	elbowTo vec
}{
	"hips":      {pelvis, vec{2, 9, 18}, vec{-.5, -.1, 1}},
	"head":      {skull, vec{-4, 15, 13}, vec{.1, .2, 1}},
	"chest":     {chest, vec{19, 13, 3}, vec{.1, -1, .5}},
	"shoulders": {chest, vec{12, 17, -9}, vec{1, -.4, .6}},
	"knees":     {thigh, vec{6, -34, 1}, vec{-.6, -.2, .8}},
	"back":      {chest, vec{-13, 20, 34}, vec{-.5, -1, .1}},
	"front":     {chest, vec{15, 20, 22}, vec{1, -.3, .3}},
}

var restNames = []string{"back", "chest", "floor", "front", "head", "hips", "knees", "shoulders"}

// readHand fixes a hand: in the room, on the floor, or on the body.
func readHand(m *arm, s side, both bool, a *args) error {
	switch {
	case a.skip("on"):
		return restHand(m, s, a)
	case a.skip("by"):
		return carryHand(m, s, both, a)
	}
	a.skip("at")
	if a.startsNumber() {
		at, err := a.place()
		if err != nil {
			return err
		}
		m.hold, m.at, m.palm, m.bar = planted, forSide(at, s, both), palm{}, false
	}
	if m.hold == free {
		return fmt.Errorf("say where the %s hand is: x,y,z, on %s, or by chest x,y,z", s, strings.Join(restNames, ", on "))
	}
	if a.skip("flat") {
		m.palm.flat = true
		if a.startsNumber() {
			n, err := a.number("heading in degrees")
			if err != nil {
				return err
			}
			m.palm.heading = n
			if both {
				m.palm.heading *= s.sign()
			}
		}
	}
	return a.settings(setting{"wrist", -90, 90, &m.wrist})
}

// restHand lays a hand on the body or on the floor below x,z.
func restHand(m *arm, s side, a *args) error {
	name, err := a.oneOf("place", restNames)
	if err != nil {
		return err
	}
	if name == "floor" {
		n, err := a.numbers("x,z in cm", 2, 2)
		if err != nil {
			return err
		}
		m.hold, m.at, m.palm = planted, vec{n[0], 3, n[1]}, palm{flat: true}
		if s == left && n[1] > 0 {
			m.at.Z = -n[1]
		}
		return nil
	}
	r := rests[name]
	at := r.at
	at.Z *= s.sign()
	m.hold, m.on, m.at, m.elbowTo, m.palm = carried, r.bone.on(s), at, r.elbowTo, palm{}
	m.bar = name == "back" || name == "front"
	if m.bar && a.startsNumber() {
		half, err := a.number("half the width of the grip in cm")
		if err != nil {
			return err
		}
		m.at.Z = half * s.sign()
	}
	return a.settings(setting{"wrist", -90, 90, &m.wrist})
}

// carryHand fixes a hand to a place of a bone.
func carryHand(m *arm, s side, both bool, a *args) error {
	name, err := a.oneOf("part", []string{"chest", "hips", "head", "thigh", "shin"})
	if err != nil {
		return err
	}
	at, err := a.place()
	if err != nil {
		return err
	}
	m.hold, m.on, m.at, m.palm, m.bar = carried, frames[name].on(s), forSide(at, s, both), palm{}, false
	return a.settings(setting{"wrist", -90, 90, &m.wrist})
}

// ways are words for where an elbow points, in the chest's frame, outwards
// positive on both sides.
var ways = map[string]vec{
	"back": {-1, -.3, .2}, "down": {.2, -1, .2}, "out": {-.2, -.1, 1}, "forward": {1, -.3, .2}, "up": {0, 1, .3},
}

// readElbow says where the elbow of a fixed hand points.
func readElbow(m *arm, _ side, _ bool, a *args) error {
	if a.startsNumber() {
		to, err := a.place()
		if err != nil {
			return err
		}
		m.elbowTo = to
		return nil
	}
	w, err := a.oneOf("direction", []string{"back", "down", "forward", "out", "up"})
	if err != nil {
		return err
	}
	m.elbowTo = ways[w]
	return nil
}
