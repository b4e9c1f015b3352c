package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// What a whole plan leans on.
const (
	LateRace  training.ReasonCode = "planner.late-race"
	Calibrate training.ReasonCode = "planner.calibrate"
	SlowHops  training.ReasonCode = "planner.slow-hops"
)

// slowPace is 5:00/km: at it and slower, hops weigh more. Source: EFF-04.
const slowPace unit.Pace = 300

// approach says what the plan leans on for this runner: late-race legs for the
// long distances, hops for the slower, and an honest reading of effort for
// those new to lifting.
func (m Made) approach(periods Periods, past prescribed) []training.Reason {
	var out []training.Reason
	heavy := slices.ContainsFunc(periods.Weeks, func(w PhaseWeek) bool { return w.Phase == training.MS })
	if m.request.Goal.Marathonlike() && heavy {
		out = append(out, training.Because("EFF-07", LateRace))
	}
	if m.state.EasyPace >= slowPace {
		out = append(out, training.Because("EFF-04", SlowHops))
	}
	if m.state.Level == training.L0 && m.request.Profile.PregnancyWeek == 0 && (m.request.Profile.Age == 0 || m.request.Profile.Age >= adult) {
		out = append(out, training.Because("PRG-07", Calibrate))
	}
	return append(out, loadWhy(periods, past)...)
}

// loadWhy says how loads are found and when they rise, as far as any are
// given:
//
//  1. In pregnancy a load is kept from the first set to the last week (SAFE-02).
//  2. Only a first load is one to go on from; what is worked out from a lift
//     that is known stands.
//  3. Where four stay in reserve a first load is no search for the hard end
//     (SAFE-04).
//  4. New to lifting, a load rises once in two weeks after the fourth (PRG-05).
func loadWhy(periods Periods, past prescribed) []training.Reason {
	i := slices.IndexFunc(periods.Weeks, func(w PhaseWeek) bool { return !w.Withheld && w.Phase != training.TR })
	if i < 0 || !past.first && !past.worked {
		return nil
	}
	w := periods.Weeks[i]
	if w.Hold { // Rule 1.
		return []training.Reason{training.Because("SAFE-02", HoldLoads, training.Amount("rir", w.Dose.RIRAtLeast))}
	}
	var out []training.Reason
	if past.first { // Rule 2.
		out = append(out, findWhy(w.Dose.RIRAtLeast, past.worked))
	}
	if w.Level <= training.L0 { // Rule 4.
		return append(out, training.Because("PRG-05", RaiseLoadsNew))
	}
	return append(out, training.Because("PRG-03", RaiseLoads))
}

// farFromLimit is the reserve at which a first load may not be looked for by
// going on until it is tough. Source: SAFE-02, SAFE-04.
const farFromLimit training.RIR = 4

// findWhy is how a first load is found where reserve is the least left in every
// set; some says that other loads are worked out.
func findWhy(reserve training.RIR, some bool) training.Reason {
	left := training.Amount("rir", reserve)
	switch far := reserve >= farFromLimit; { // Rule 3.
	case far && some:
		return training.Because("SAFE-04", FindOthersFar, left)
	case far:
		return training.Because("SAFE-04", FindLoadsFar, left)
	case some:
		return training.Because("PRG-09", FindOthers)
	}
	return training.Because("PRG-09", FindLoads)
}
