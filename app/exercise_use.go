package app

import (
	"slices"

	"github.com/legwork-run/legwork/training/catalogue"
)

// Use is what running has from an exercise, by what it trains first.
//
// House rule: runners look for what they want to be better at and not for
// muscles. It sorts the catalogue and promises nothing.
type Use string

// The uses.
const (
	Climbing   Use = "climbing"    // hips and buttocks push the body up
	Downhill   Use = "downhill"    // thighs brake
	PushOff    Use = "push-off"    // calves and soles
	Spring     Use = "spring"      // short contacts with the ground
	LevelHips  Use = "level-hips"  // standing on one leg at every step
	Stride     Use = "stride"      // backs of the thighs and what lifts the knee
	TallTrunk  Use = "tall-trunk"  // posture when it gets late
	SureFooted Use = "sure-footed" // feet, ankles and balance
)

// Uses lists every use.
var Uses = []Use{Climbing, Downhill, PushOff, Spring, LevelHips, Stride, TallTrunk, SureFooted}

// Has reports whether e serves the use.
func (u Use) Has(e catalogue.Exercise) bool {
	leads := func(list ...catalogue.MuscleCode) bool {
		return slices.ContainsFunc(e.Primary, func(m catalogue.MuscleCode) bool { return slices.Contains(list, m) })
	}
	switch u {
	case Climbing:
		return e.Pattern != catalogue.Hop && leads("GMx")
	case Downhill:
		return e.Pattern.Knee() && leads("Q")
	case PushOff:
		return e.Pattern != catalogue.Hop && leads("Ga", "So", "plantar")
	case Spring:
		return e.Pattern == catalogue.Hop
	case LevelHips:
		return leads("GMd", "Ad")
	case Stride:
		return leads("H", "HF")
	case TallTrunk:
		return leads("Ab", "Ob", "ES", "UB")
	case SureFooted:
		return leads("TA", "TP", "Ft", "peroneals", "plantar", "balance")
	}
	return false
}
