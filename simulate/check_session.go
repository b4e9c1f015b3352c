package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// Overtime finds a session that says it takes longer than the athlete has, or
// whose sets alone, without a rest, take longer than it says.
//
// Source: TIME-01.
func Overtime(s Scene) []Breach {
	if s.Most > 0 && s.Session.Minutes > s.Most {
		return []Breach{s.broken(OverTime, "", "%d of %d min", s.Session.Minutes, s.Most)}
	}
	work := unit.Seconds(0)
	s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		for _, set := range x.Sets {
			work += load.SetWork(e, set, false)
		}
		return nil
	})
	if work > s.Session.Minutes.Seconds() {
		return []Breach{s.broken(OverTime, "", "%d s of sets in %d min", work, s.Session.Minutes)}
	}
	return nil
}

// WithoutKit finds exercises that cannot be done where the session is.
//
// Source: COMP-05.
func WithoutKit(s Scene) []Breach {
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		if _, ok := s.Kit.Choose(e.Kits); !ok {
			return []Breach{s.broken(KitMissing, x.Exercise, "at %q", s.Session.Place)}
		}
		return nil
	})
}

// OddLoads finds loads that cannot be made there by any way the exercise is
// equipped with. An exercise without its kit is for WithoutKit.
//
// Source: PRG-13.
func OddLoads(s Scene) []Breach {
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		if _, ok := s.Kit.Choose(e.Kits); !ok {
			return nil
		}
		for _, set := range x.Sets {
			if set.Load > 0 && !makes(s.Kit, e, set.Load) {
				return []Breach{s.broken(LoadNotThere, x.Exercise, "%v at %q", set.Load, s.Session.Place)}
			}
		}
		return nil
	})
}

func makes(kit equipment.Kit, e catalogue.Exercise, want unit.Kilograms) bool {
	return slices.ContainsFunc(e.Kits, func(way catalogue.Kit) bool {
		return kit.Has(way.Items...) && slices.ContainsFunc(kit.Loads(way.Loading), func(k unit.Kilograms) bool { return k.Grams() == want.Grams() })
	})
}

// ToFailure finds leg sets that leave less than one repetition. Hops have no
// reserve, and what is done daily is counted without one.
//
// Source: PER-06.
func ToFailure(s Scene) []Breach {
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		if !e.Pattern.Leg() || x.Daily {
			return nil
		}
		for _, set := range x.Sets {
			if set.Kind == training.WorkSet && set.RIR < 1 && set.Contacts == 0 {
				return []Breach{s.broken(LegsToFailure, x.Exercise, "at RIR %g", float64(set.RIR))}
			}
		}
		return nil
	})
}

const (
	// stackHours is how far lower sessions lie apart; a gap up to an hour short
	// counts as kept. Source: PRG-11, SCH-07.
	stackMinutes = 47 * 60
	// relaxedMinutes is the same where the plan said that they stand closer.
	// Source: SCH-07.
	relaxedMinutes = 35 * 60
	// missDays is how long a miss may tempt to make up for it.
	missDays = 7
)

// Stacks finds a lower session within 48 hours of the last lower one, when a
// session was missed in the week before: made up for instead of let go.
//
// Source: PRG-11. House rule: a week is how long a miss may be made up for.
func Stacks(s Scene) []Breach {
	missed := slices.ContainsFunc(s.Missed, func(d training.Date) bool { return d < s.Date && s.Date.DaysSince(d) <= missDays })
	if !s.Session.Lower.Lower() || !missed {
		return nil
	}
	least := training.Moment(stackMinutes)
	if slices.Contains(s.Relaxed, "SCH-07") {
		least = relaxedMinutes
	}
	for _, x := range slices.Backward(s.before()) {
		gap := s.Date.On(s.Session.Start) - x.Date.On(x.Start)
		if gap >= least {
			return nil
		}
		if s.strain(x.LoggedSession).Class().Lower() {
			return []Breach{s.broken(StackedAfterMiss, "", "%d h after %s", gap/60, x.ID)}
		}
	}
	return nil
}

// strain is what a logged session cost the legs, without what is new or slow.
func (s Scene) strain(l training.LoggedSession) load.Points {
	var sets []load.Set
	for _, x := range l.Exercises {
		e, ok := s.Catalogue.Exercise(x.Exercise)
		if !ok {
			continue
		}
		for _, set := range x.Sets {
			if set.Kind != training.WorkSet || set.Count() == 0 {
				continue
			}
			landings, _ := load.LoggedContacts(e, set)
			sets = append(sets, load.Set{Pattern: e.Pattern, RIR: meant(set), Contacts: landings, Impact: e.Impact, Eccentric: e.EccentricEmphasis})
		}
	}
	return load.StrainOf(sets)
}

// meant is what was to be left in a set. Who goes nearer to failure than asked
// makes a session harder than the program could know.
func meant(s training.LoggedSet) training.RIR {
	if s.Rated && s.Target.Count == 0 {
		return s.RIR
	}
	return s.Target.RIR
}
