package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
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
func (m Made) approach(periods Periods) []training.Reason {
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
	return append(out, m.loadWhy(periods)...)
}

// loadWhy says how loads are found and when they rise:
//
//  1. Nothing where nothing is planned.
//  2. In pregnancy a load is kept from the first set to the last week (SAFE-02).
//  3. Where four stay in reserve a first load is no search for the hard end
//     (SAFE-04).
//  4. New to lifting, a load rises once in two weeks after the fourth (PRG-05).
func (m Made) loadWhy(periods Periods) []training.Reason {
	i := slices.IndexFunc(periods.Weeks, func(w PhaseWeek) bool { return !w.Withheld && w.Phase != training.TR })
	if i < 0 || !m.loads() { // Rule 1.
		return nil
	}
	w := periods.Weeks[i]
	find, raise := training.Because("PRG-09", FindLoads), training.Because("PRG-03", RaiseLoads)
	if w.Hold { // Rule 2.
		return []training.Reason{training.Because("SAFE-02", HoldLoads, training.Amount("rir", w.Dose.RIRAtLeast))}
	}
	if w.Dose.RIRAtLeast >= farFromLimit { // Rule 3.
		find = training.Because("SAFE-04", FindLoadsFar, training.Amount("rir", w.Dose.RIRAtLeast))
	}
	if w.Level <= training.L0 { // Rule 4.
		raise = training.Because("PRG-05", RaiseLoadsNew)
	}
	return []training.Reason{find, raise}
}

// farFromLimit is the reserve at which a first load may not be looked for by
// going on until it is tough. Source: SAFE-02, SAFE-04.
const farFromLimit training.RIR = 4

// loads reports whether the athlete has anything to load.
func (m Made) loads() bool {
	for _, p := range m.request.Profile.Places {
		kit, err := equipment.Resolve(p)
		if err == nil && len(kit.Loads(catalogue.ByDumbbells))+len(kit.Loads(catalogue.ByBarbell))+len(kit.Loads(catalogue.ByKettlebell)) > 0 {
			return true
		}
	}
	return false
}
