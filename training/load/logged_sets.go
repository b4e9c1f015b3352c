package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// worked reports whether s is a working set of which something came.
func worked(s training.LoggedSet) bool { return s.Kind == training.WorkSet && s.Count() > 0 }

// reserveOf is what was left in s: as the athlete said, else as it was meant.
//
// House rule: a target of 0 says nothing. No plan asks for a set to failure,
// and hops and daily work are planned without a reserve.
func reserveOf(s training.LoggedSet) (rir training.RIR, known bool) {
	if s.Rated {
		return s.RIR, true
	}
	return s.Target.RIR, s.Target.RIR > 0
}

// bothSides counts the sets that keep accepts. A set of the left and one of the
// right, logged apart, are one: a set of a one-sided exercise is both sides.
//
// House rule: when one side did more, that side counts.
func bothSides(sets []training.LoggedSet, keep func(training.LoggedSet) bool) int {
	var both, left, right int
	for _, s := range sets {
		switch {
		case !keep(s):
		case s.Side == training.Left:
			left++
		case s.Side == training.Right:
			right++
		default:
			both++
		}
	}
	return both + max(left, right)
}

func workingSets(l training.LoggedSession) int {
	n := 0
	for _, e := range l.Exercises {
		n += bothSides(e.Sets, worked)
	}
	return n
}

// LoggedHardSet reports whether a logged set of pattern p was a hard set: at
// most four repetitions left, as said or else as meant. A working set of which
// neither is known counts.
//
// Source: VOL-01. House rule for the last: too many sets counted cost a little
// progress, too few hide fatigue.
func LoggedHardSet(p catalogue.Pattern, s training.LoggedSet) bool {
	rir, _ := reserveOf(s)
	return worked(s) && HardSet(p, rir)
}

// LoggedVolume counts the hard sets of one exercise as done for each muscle
// group.
//
// Source: VOL-01, LOAD-13.
func LoggedVolume(e catalogue.Exercise, sets []training.LoggedSet) Volume {
	v := Stimulus(e)
	n := bothSides(sets, func(s training.LoggedSet) bool { return LoggedHardSet(e.Pattern, s) })
	for i := range v {
		v[i] *= Quarters(n)
	}
	return v
}

// LoggedLowerSets counts the sets of one exercise as done that the lower caps
// count. A calf raise counts when it was done with kilograms.
//
// Source: VOL-04.
func LoggedLowerSets(e catalogue.Exercise, sets []training.LoggedSet) int {
	return bothSides(sets, func(s training.LoggedSet) bool {
		loaded := e.HardSet || e.Pattern == catalogue.Calf && s.Load > 0
		return loaded && LoggedHardSet(e.Pattern, s)
	})
}

// sidesOf is how often what s counts was done: twice for a one-sided exercise
// logged once for both. Landings and steps in turn are counted through.
func sidesOf(e catalogue.Exercise, s training.LoggedSet) int {
	inTurn := e.OneSided() && e.Laterality[0] == catalogue.Alternating
	switch {
	case s.Side != "" || !e.OneSided():
		return 1
	case inTurn && (s.Contacts > 0 || s.Steps > 0):
		return 1
	}
	return 2
}

// LoggedContacts are the landings of one set of e as done, both sides together,
// and the contacts the caps count them as. Warm-up hops are landings too.
//
// Source: PLYO-01, LOAD-13. House rule: a hop on two legs that was logged for
// one side was done on one leg and counts 2.
func LoggedContacts(e catalogue.Exercise, s training.LoggedSet) (landings, weighted int) {
	if e.Pattern != catalogue.Hop {
		return 0, 0
	}
	landings = s.Contacts * sidesOf(e, s)
	weighted = WeightedContacts(e, training.PrescribedSet{Contacts: landings})
	if s.Side != "" && !e.OneSided() {
		weighted *= 2
	}
	return landings, weighted
}
