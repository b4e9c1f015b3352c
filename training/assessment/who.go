package assessment

import (
	"github.com/legwork-run/legwork/training"
)

// Who is the athlete as far as tests ask. What is not said is zero.
type Who struct {
	Profile training.Profile // age, sex, mass and special circumstances
	Level   training.Level   // worked out, never auto
	// HopWeeks is how many weeks of low hops are behind the athlete.
	HopWeeks int
	// JumpWeeks is how many weeks with hops of level 2 or 3 are.
	JumpWeeks int
	// Complaints: the foot, ankle, calf or knee has hurt lately.
	Complaints bool
}

// Source: TEST-11 for six weeks; SAFE-03 for twelve after a birth. House rule:
// five hops on one leg ask no less than one, and pogo hops a week of low hops.
const (
	weeksToHop     = 6
	weeksToPogo    = 1
	afterBirthHops = 12
	adult          = 18
	senior         = 65
)

// MayDo reports whether who may do a test, and when not, why:
//
//  1. In pregnancy no test, because effort stays moderate; the posture check
//     is none.
//  2. Nothing that lands soon after a birth or with pelvic-floor symptoms.
//  3. Nothing that lands with osteoporosis.
//  4. Nothing that lands before enough weeks of low hops.
//  5. No loads for those new to lifting.
//  6. No sets to the limit under 18 and from 65 on: the log says the same.
//
// An unknown test may not be done.
//
// Source: TEST-11, TEST-14, SAFE-02 to SAFE-05. House rule for 1: every test
// but the posture check ends near the athlete's limit or on one leg.
func MayDo(id string, who Who) (bool, []training.Reason) {
	p, ok := ProtocolOf(id)
	if !ok {
		return false, []training.Reason{}
	}
	if why, against := notYet(p, who); against {
		return false, []training.Reason{why}
	}
	return true, []training.Reason{}
}

func notYet(p Protocol, who Who) (training.Reason, bool) {
	if p.Ways[0].Counts == YesNo {
		return training.Reason{}, false
	}
	if who.Profile.PregnancyWeek > 0 { // Rule 1.
		return training.Because("SAFE-02", CodeNotInPregnancy), true
	}
	if p.Hops {
		return hopNotYet(p, who)
	}
	if p.Ways[0].Counts == Kilograms {
		return liftNotYet(p, who)
	}
	return training.Reason{}, false
}

func hopNotYet(p Protocol, who Who) (training.Reason, bool) {
	w := who.Profile
	early := w.WeeksAfterBirth > 0 && w.WeeksAfterBirth < afterBirthHops
	need := weeksToHop
	if p.Rule == "TEST-13" {
		need = weeksToPogo
	}
	switch {
	case early || w.PelvicFloorSymptoms: // Rule 2.
		return training.Because("SAFE-03", CodeNoHopsAfterBirth), true
	case w.Osteoporosis: // Rule 3.
		return training.Because("SAFE-05", CodeNoHopsBones), true
	case who.HopWeeks < need: // Rule 4.
		return training.Because(p.Rule, CodeHopsFirst, training.Count("weeks", need), training.Count("have", who.HopWeeks)), true
	}
	return training.Reason{}, false
}

func liftNotYet(p Protocol, who Who) (training.Reason, bool) {
	if who.Level.Index() < training.L1.Index() { // Rule 5.
		return training.Because(p.Rule, CodeLiftFirst), true
	}
	switch a := who.Profile.Age; { // Rule 6.
	case a >= senior:
		return training.Because("SAFE-05", CodeLogInstead), true
	case a > 0 && a < adult:
		return training.Because("SAFE-04", CodeLogInstead), true
	}
	return training.Reason{}, false
}
