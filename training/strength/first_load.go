package strength

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// lowerThird is what women and people from 65 on take of a ceiling.
//
// House rule: the table gives the goblet squat as 0.10 to 0.20 of body mass;
// the top of that range's lower third is two thirds of its upper end, and the
// same share is used where only one number is given.
const lowerThird = 2.0 / 3

// FirstLoadCeiling is the most a first set done this way may be loaded with, in
// kilograms per hand or implement: a share of body mass, ×1.6 for L2 and ×2.2
// for L3, and the lower third for women and from 65 on. It is a ceiling to
// start under, not a target. ok is false when the body mass is not known or
// the way has no share (it starts with body weight).
//
// Source: PRG-09c.
func FirstLoadCeiling(way catalogue.Kit, p training.Profile, l training.Level) (unit.Kilograms, bool) {
	if p.Mass <= 0 || way.FirstLoad <= 0 {
		return 0, false
	}
	k := p.Mass * unit.Kilograms(way.FirstLoad)
	switch l {
	case training.L2:
		k *= 1.6
	case training.L3:
		k *= 2.2
	}
	if p.Sex == training.Female || p.Age >= OlderAdult {
		k *= lowerThird
	}
	return k, true
}

// RampStep says what the next set's load is after a set that felt like Up to.
type RampStep struct {
	UpTo     training.RPE // the set felt this hard or less
	From, To unit.Percent // change of the load; both 0 = keep it
}

// Ramp is how a first working load is found: begin plainly easy and read the
// steps in order, the first whose UpTo covers the set just done. A set at 7 or
// 8 is the load to keep.
//
// Source: PRG-09a. House rule: after a set at 9 or 10 the load goes down by
// 10 %, because the rule says where to stop and not how to come back.
func Ramp(l training.Level) []RampStep {
	steps := []RampStep{{UpTo: 5, From: 5, To: 10}, {UpTo: 6, From: 2.5, To: 5}, {UpTo: 8}, {UpTo: 10, From: -10, To: -10}}
	if l >= training.L2 {
		return append([]RampStep{{UpTo: 4, From: 15, To: 20}}, steps...)
	}
	return steps
}

// FirstSet is how to begin with an exercise never loaded before: the ceiling
// for the first set, the steps from there, and why.
type FirstSet struct {
	Ceiling unit.Kilograms // 0 = begin with body weight or the lightest there is
	Steps   []RampStep
	Why     training.Reason
}

// Begin is how p, at level l, finds a first working load for e equipped this
// way: three sets of ten that begin too easy.
//
// Source: PRG-09a, PRG-09c.
func Begin(e catalogue.Exercise, way catalogue.Kit, p training.Profile, l training.Level) FirstSet {
	f := FirstSet{Steps: Ramp(l), Why: training.Because("PRG-09a", CodeRampByFeel, training.Word("exercise", e.ID))}
	if k, ok := FirstLoadCeiling(way, p, l); ok {
		f.Ceiling = k
		f.Why = training.Because("PRG-09c", CodeRampUnderCeiling, training.Word("exercise", e.ID), training.Load("ceiling", k))
	}
	return f
}
