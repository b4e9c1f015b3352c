package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// Quarters is a number of hard sets in quarters: a primary muscle's set is 4.
type Quarters int

// Sets is q in sets.
func (q Quarters) Sets() float64 { return float64(q) / 4 }

// Volume is hard sets for each muscle group, in the order of catalogue.Groups.
type Volume [catalogue.GroupCount]Quarters

// Of is the volume of one group.
func (v Volume) Of(g catalogue.Group) Quarters {
	if i := g.Index(); i >= 0 {
		return v[i]
	}
	return 0
}

// Plus is v and w together.
func (v Volume) Plus(w Volume) Volume {
	for i := range v {
		v[i] += w[i]
	}
	return v
}

// Stimulus is what one hard set of e gives each muscle group: a set for the
// group of a primary muscle, half a set for that of a secondary one. A group
// takes the largest of its muscles, never their sum.
//
// Source: VOL-01.
func Stimulus(e catalogue.Exercise) Volume {
	var v Volume
	for i, share := range catalogue.GroupsOf(e) {
		v[i] = Quarters(share * 4)
	}
	return v
}

// hardReserve is the most repetitions that may be left in a hard set.
const hardReserve training.RIR = 4

// HardSet reports whether a set of pattern p at rir is a hard set: at most four
// repetitions left, and not a hop, which is counted by contacts.
//
// Source: VOL-01.
func HardSet(p catalogue.Pattern, rir training.RIR) bool {
	return p != catalogue.Hop && rir <= hardReserve
}

// VolumeOf counts the hard sets of one planned exercise for each muscle group.
//
// Source: VOL-01.
func VolumeOf(e catalogue.Exercise, sets []training.PrescribedSet) Volume {
	var v Volume
	for _, s := range sets {
		if s.Kind == training.WorkSet && HardSet(e.Pattern, s.RIR) {
			v = v.Plus(Stimulus(e))
		}
	}
	return v
}

// LowerHardSets counts the sets of one planned exercise that the lower caps
// count: hard sets of squat, lunge, step, hinge and hamstring patterns, and of
// calf raises when loaded.
//
// Source: VOL-04.
func LowerHardSets(e catalogue.Exercise, l catalogue.Loading, sets []training.PrescribedSet) int {
	n := 0
	for _, s := range sets {
		if s.Kind == training.WorkSet && e.Hard(l) && HardSet(e.Pattern, s.RIR) {
			n++
		}
	}
	return n
}
