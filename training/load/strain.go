package load

import (
	"fmt"
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
)

// Points are strain points in ten-thousandths, so that sums and the limits of
// the classes are exact: a new calf raise at RIR 3 costs 0.75 × 1.3 × 0.3 =
// 0.2925 points.
type Points int

// The scale, and the limits between the classes in points.
const (
	Point             Points = 10_000
	moderateFrom      Points = 3 * Point
	heavyAbove        Points = 6 * Point
	eccentricTenths          = 13
	calfTenths               = 3
	slowLowering             = 3 // seconds
	landingsPerPoint2 Points = 40
	landingsPerPoint3 Points = 20
)

// HeavyPercent is the share of the one-repetition maximum from which a set costs
// as much as one near failure, whatever it leaves.
//
// Source: SCH-00.
const HeavyPercent unit.Percent = 85

// Float is p in points.
func (p Points) Float() float64 { return float64(p) / float64(Point) }

// Hundredths is p in hundredths of a point, rounded up, for sums that may not
// exceed a limit.
func (p Points) Hundredths() int { return int((p + Point/100 - 1) / (Point / 100)) }

// Tenths is p rounded to one decimal, as plans show it.
func (p Points) Tenths() float64 { return math.Round(float64(p)/float64(Point)*10) / 10 }

// String is p with up to four decimals.
func (p Points) String() string { return fmt.Sprintf("%g", p.Float()) }

// Class is how hard a session of p points is on the legs: none at 0, light
// under 3, moderate from 3 to 6, heavy over 6.
//
// Source: SCH-00.
func (p Points) Class() training.StrainClass {
	switch {
	case p <= 0:
		return training.StrainNone
	case p < moderateFrom:
		return training.StrainLight
	case p <= heavyAbove:
		return training.StrainModerate
	}
	return training.StrainHeavy
}

// Set is one working set as strain sees it.
type Set struct {
	Pattern catalogue.Pattern
	// RIR is the repetitions left; of a hold, 10 less its effort.
	RIR training.RIR
	// Percent is the share of 1RM; 0 = not known.
	Percent unit.Percent
	// Eccentric: lowering costs more here (see Eccentric).
	Eccentric bool
	// Contacts are the landings of a hop, as they are, both sides together.
	Contacts int
	// Impact is the hop's level, 0 to 3.
	Impact int
}

// SetStrain is what one working set costs the legs:
//
//  1. Hops cost by landings: level 2 a point per 40, level 3 a point per 20,
//     level 1 nothing.
//  2. Squat, lunge, step, hinge and hamstring sets cost by repetitions in
//     reserve: 1 or fewer, or 85 % of 1RM and more, 1.5; 2 left 1.0; 3 left
//     0.75; 4 left 0.5; more 0.25. A half counts as the number below it.
//  3. Calf sets cost three tenths of that.
//  4. Everything else costs nothing.
//  5. A set with eccentric emphasis costs 1.3 times as much, once.
//
// Source: SCH-00. House rule: halves go down, because the athlete who says two
// and a half can be sure of two.
func SetStrain(s Set) Points {
	var p Points
	switch {
	case s.Pattern == catalogue.Hop: // Rule 1.
		return landingStrain(s.Contacts, s.Impact)
	case s.Pattern.Leg(): // Rule 2.
		p = byReserve(s.RIR, s.Percent)
	case s.Pattern == catalogue.Calf: // Rule 3.
		p = byReserve(s.RIR, s.Percent) * calfTenths / 10
	default: // Rule 4.
		return 0
	}
	if s.Eccentric { // Rule 5.
		p = p * eccentricTenths / 10
	}
	return p
}

func landingStrain(contacts, impact int) Points {
	switch impact {
	case 2:
		return Points(contacts) * Point / landingsPerPoint2
	case 3:
		return Points(contacts) * Point / landingsPerPoint3
	}
	return 0
}

func byReserve(r training.RIR, p unit.Percent) Points {
	switch left := math.Floor(float64(r)); {
	case left <= 1 || p >= HeavyPercent:
		return 15_000
	case left == 2:
		return 10_000
	case left == 3:
		return 7_500
	case left == 4:
		return 5_000
	}
	return 2_500
}

// StrainOf is what a session's working sets cost together. Warm-up sets cost
// nothing and do not belong in sets.
//
// Source: SCH-00.
func StrainOf(sets []Set) Points {
	var p Points
	for _, s := range sets {
		p += SetStrain(s)
	}
	return p
}

// Eccentric reports whether a set of e counts 1.3 times: the exercise lowers
// under load whatever its tempo (Nordic curl, step-down, walking lunge), or is
// lowered for 3 s or more from the basic strength phase on, or is done for the
// first or second time. Exposures is how often the athlete did it before.
//
// Source: SCH-00.
func Eccentric(e catalogue.Exercise, tempo training.Tempo, phase training.Phase, exposures int) bool {
	return e.EccentricEmphasis || tempo.Lower >= slowLowering && phase != training.AA || exposures < 2
}

// SetOf is one planned working set of e as strain sees it.
func SetOf(e catalogue.Exercise, s training.PrescribedSet, phase training.Phase, exposures int) Set {
	return Set{
		Pattern:   e.Pattern,
		RIR:       s.RIR,
		Percent:   s.Percent,
		Eccentric: Eccentric(e, s.Tempo, phase, exposures),
		Contacts:  Landings(s),
		Impact:    e.Impact,
	}
}
