package composition

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// hopRest is the rest between sets of low hops. Source: PER-07.
const hopRest unit.Seconds = 60

// hopDose is two to four sets of landings by level of hop. Progress adds
// landings within the contact cap.
//
//  1. Two sets, where the range begins, in every phase that is not below.
//  2. Power: up to four sets from near the top of the range: it is what the
//     phase is for. A warm-up holds them with a minute's rest, which is still
//     ten times a set's work (PER-07).
//  3. Max strength: up to three sets. Hops of its new level stay few.
//  4. Taper: one set may do, of ten at most.
//
// Source: PLYO-01, VOL-07, phase table (level 1 in groundwork, few of level 2
// in max strength, 3-4 x 3-6 jumps in power). House rule: where in the range.
func hopDose(d Dose, e catalogue.Exercise, b Block, session int) Dose {
	d.MinSets, d.MaxSets, d.RIR = 2, 2, 5 // Rule 1.
	d.Rest, d.PairRest = hopRest, hopRest
	level, powerStart := HopLevelOf(e), 0
	switch {
	case level == 1:
		d.Low, d.High, powerStart = 10, 15, 15
		d.Start = [4]int{10, 10, 12, 12}[b.Level.Index()]
	case meritOf(e).kind == kBounce:
		d.Low, d.High, d.Start, d.Rest, powerStart = 6, 12, 8, 90, 10
	case meritOf(e).kind == kLeap && !d.PerSide:
		d.Low, d.High, d.Start, d.Rest, powerStart = 6, 10, 6, 90, 8
	default:
		d.Low, d.High, d.Start, d.Rest, powerStart = 3, 6, 4, 90, 6
	}
	if level == 3 {
		d.Rest = 120
	}
	switch b.Phase {
	case training.PW: // Rule 2.
		d.Start, d.MaxSets = powerStart, 4
		if hopsInWarmup(b.Sessions[session].Minutes, b.Level) {
			d.Rest = 60
		}
	case training.MS: // Rule 3.
		d.MaxSets = 3
	case training.TP: // Rule 4.
		d.MinSets, d.Start = 1, min(d.Start, 10)
	}
	return d
}
