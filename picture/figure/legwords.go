package figure

import (
	"fmt"
	"slices"
)

// forSide is a place for the left side too, when both are meant.
func forSide(v vec, s side, both bool) vec {
	if both && s == left {
		return v.mirrored()
	}
	return v
}

// readLeg frees a leg: its joints bend by angles.
func readLeg(l *leg, _ side, _ bool, a *args) error {
	if l.hold != free {
		*l = leg{}
	}
	if a.skip("straight") {
		*l = leg{}
	}
	return a.settings(
		setting{"hip", -60, 150, &l.hip}, setting{"out", -60, 100, &l.out}, setting{"rotate", -90, 90, &l.rotate},
		setting{"knee", -10, 165, &l.knee}, setting{"ankle", -75, 60, &l.ankle})
}

// readFoot plants a foot, or changes how a planted foot stands.
func readFoot(l *leg, s side, both bool, a *args) error {
	a.skip("at")
	if a.startsNumber() {
		at, err := a.place()
		if err != nil {
			return err
		}
		if l.hold != planted {
			*l = leg{}
		}
		l.hold, l.at, l.onHeel = planted, forSide(at, s, both), false
	}
	if l.hold != planted {
		return fmt.Errorf("the %s foot is not on the ground yet; write foot x,y,z first", s)
	}
	if a.skip("flat") {
		l.lift, l.onHeel = 0, false
	}
	if i := slices.Index(a.words, "heels"); i >= 0 && i > 0 && a.words[i-1] == "on" {
		l.onHeel = true
		a.words = slices.Delete(slices.Clone(a.words), i-1, i+1)
	}
	return a.settings(setting{"lift", -75, 90, &l.lift}, setting{"out", -60, 90, &l.toesOut})
}

// readAnkle puts an ankle at a place; the foot follows the shin.
func readAnkle(l *leg, s side, both bool, a *args) error {
	a.skip("at")
	if a.startsNumber() {
		at, err := a.place()
		if err != nil {
			return err
		}
		if l.hold != reached {
			*l = leg{kneeTo: vec{X: 1}}
		}
		l.hold, l.at = reached, forSide(at, s, both)
	}
	if l.hold == planted {
		return fmt.Errorf("the %s foot stands on the ground; its ankle follows. Write leg for angles", s)
	}
	return a.settings(setting{"bend", -75, 60, &l.ankle})
}

// readKnee turns a knee out from its toes, or points it somewhere.
func readKnee(l *leg, s side, both bool, a *args) error {
	switch {
	case a.skip("toward"):
		to, err := a.place()
		if err != nil {
			return err
		}
		if l.hold != reached {
			return fmt.Errorf("knee toward is for a leg with ankle x,y,z; a planted foot has knee out")
		}
		l.kneeTo = forSide(to, s, both)
		return nil
	case l.hold != planted:
		return fmt.Errorf("knee out is for a planted foot; write leg knee for an angle, knee toward for an ankle at a place")
	}
	return a.settings(setting{"out", -40, 60, &l.kneeOut})
}
