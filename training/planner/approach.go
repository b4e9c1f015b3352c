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
	if m.loads() {
		out = append(out, training.Because("PRG-09", FindLoads), training.Because("PRG-03", RaiseLoads))
	}
	return out
}

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
