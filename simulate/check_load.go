package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

const (
	// memory is the days in which a load lifted still tells what may be asked: a
	// range of repetitions goes on from its own last session, a phase ago.
	memory = 56
	// mostWeeks is for how many weeks of rises a pause may stand.
	mostWeeks = 4
	// ever is longer than any history.
	ever = 1 << 20
	// slack is for the last bit of a quotient.
	slack = 1e-9
)

// clamp is how far a load may rise in a week, in percent of what is moved; from
// 65 on half of it.
//
// Source: PRG-04, SAFE-05.
func clamp(l training.Level, age int) unit.Percent {
	p := unit.Percent(5)
	switch l {
	case training.LevelAuto, training.L0:
		p = 10
	case training.L1:
		p = 7.5
	}
	if age >= 65 {
		p /= 2
	}
	return p
}

// LoadJumps finds lifts asked for with more than the clamp allows:
//
//  1. Against every load lifted in the last eight weeks, the clamp once for each
//     week begun since, four times at most. It is enough that one of them allows today's.
//  2. Against the last load before that, when none is so young.
//  3. The next load there is, is always allowed: smaller steps do not exist.
//  4. A lift never loaded before has nothing to jump from. One whose first load
//     is still sought has the ramp's step, a tenth, or a fifth from L2 on (PRG-09).
//
// What is lifted with the body counts the body. Source: PRG-04, PRG-13.
func LoadJumps(s Scene) []Breach {
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		want := asked(x)
		if want == 0 {
			return nil
		}
		seen := unit.Kilograms(0)
		for _, past := range s.exposures(x.Exercise, ever) {
			was := heaviest(loadedBy(past.Sets, x.Loading))
			days := s.Date.DaysSince(past.Date)
			if was == 0 || days > memory && seen > 0 { // Rule 2.
				continue
			}
			seen = max(seen, was)
			if want <= s.reach(e, catalogue.Loading(x.Loading), was, days) {
				return nil
			}
			if days > memory {
				break
			}
		}
		if seen == 0 { // Rule 4.
			return nil
		}
		return []Breach{s.broken(LoadJumped, x.Exercise, "%v after %v", want, seen)}
	})
}

// rampStep is how far the search for a first load may go at once.
//
// Source: PRG-09a.
func rampStep(l training.Level) unit.Percent {
	if l >= training.L2 {
		return 20
	}
	return 10
}

// loadedBy are the sets done with one loading: hands and bars are not compared.
func loadedBy(sets []training.LoggedSet, loading string) []training.LoggedSet {
	var out []training.LoggedSet
	for _, s := range sets {
		if s.Loading == "" || s.Loading == loading {
			out = append(out, s)
		}
	}
	return out
}

// reach is the most that a load lifted so many days ago allows.
func (s Scene) reach(e catalogue.Exercise, loading catalogue.Loading, was unit.Kilograms, days int) unit.Kilograms {
	moved := was
	if system, ok := strength.SystemLoad(e.ID, s.State.Profile.Mass, was); ok {
		moved = system
	}
	weeks := unit.Percent(min(max((days+6)/7, 1), mostWeeks))
	rise := clamp(s.Level, s.State.Profile.Age)
	if slices.Contains(s.Sought, e.ID) { // Rule 4.
		rise = rampStep(s.Level)
	}
	most := was + (rise*weeks + slack).Of(moved)
	if next, ok := s.Kit.Next(loading, was); ok { // Rule 3.
		most = max(most, next.Load)
	}
	return most
}
