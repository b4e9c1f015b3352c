package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// heaviest marks the lifts that only make sense as a session's main lift.
//
// House rule: nobody does a light deadlift after heavy squats.
func heaviest(e catalogue.Exercise) bool {
	switch e.ID {
	case "deadlift", "back_squat", "front_squat", "half_squat":
		return true
	}
	return false
}

// barsLead takes one-sided lifts off the choice of main lifts where a bar or a
// machine can be loaded for both legs, and one-legged hinges where any hinge
// can: balance, not strength, would end their sets. They stay as second lifts.
//
// Source: D13, both legs for load and one leg for control.
func barsLead(all []option) []option {
	bar, hinge := false, false
	for _, o := range all {
		if o.part == MainLift && !o.OneSided && o.dose.Loaded() {
			bar = bar || o.dose.Loading == catalogue.ByBarbell || o.dose.Loading == catalogue.ByMachine
			hinge = hinge || o.Role == Back
		}
	}
	if !bar && !hinge {
		return all
	}
	return slices.DeleteFunc(all, func(o option) bool { return o.part == MainLift && o.OneSided })
}

// oneSidedOnly leaves to session B only the one-sided knee work that can
// follow a heavy hinge, when there is any: lunges, steps and one-legged squats.
//
// Source: COMP-01, "then one unilateral".
func oneSidedOnly(all []option, session int) []option {
	wanted := func(o option) bool { return o.OneSided && meritOf(o.exercise).kind != kSide }
	if session != 1 || !slices.ContainsFunc(all, func(o option) bool { return o.Role == Knee && wanted(o) }) {
		return all
	}
	return slices.DeleteFunc(all, func(o option) bool { return o.Role == Knee && !wanted(o) })
}

// gentle are exercises for sore or untrained tissue: useful there, a waste of
// time elsewhere.
var gentle = []string{"towel_raise", "calf_iso", "spanish_squat", "wall_squat", "ball_squeeze", "leg_ext"}

// asked reports whether an allowed exercise is worth offering: gentle ones
// where a sore region or pregnancy wants them; loaded jumps where they are not
// squeezed into the warm-up; side lunges for trail runners,
// for weak adductors, where a sore groin wants them, and where there is time
// for an extra.
//
// Source: the method mix table, row trail. House rule: the rest, so that a menu
// holds what its athlete came for.
func asked(cat *catalogue.Catalogue, e catalogue.Exercise, b Block, session int) bool {
	wanted := keptForPain(e, b, cat) || b.Group.Pregnant()
	if slices.Contains(gentle, e.ID) {
		return wanted
	}
	if k, _ := kitFor(cat, e, b, b.Sessions[session]); e.Pattern == catalogue.Hop && k.Loading != catalogue.BodyWeight {
		return !hopsInWarmup(b.Sessions[session].Minutes, b.Level)
	}
	if meritOf(e).kind != kSide {
		return true
	}
	trail := b.Goal == training.GoalTrail || b.Goal == training.GoalUltra
	_, lagging := b.weak(catalogue.Adductors)
	return wanted || trail || lagging || b.Sessions[session].Minutes >= 45
}
