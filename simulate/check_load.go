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
//     is sought has one step of the ramp instead, by how its last set felt.
//
// What is lifted with the body counts the body. Source: PRG-04, PRG-09a, PRG-13.
func LoadJumps(s Scene) []Breach {
	return s.each(func(x training.PrescribedExercise, e catalogue.Exercise) []Breach {
		want := asked(x)
		if want == 0 {
			return nil
		}
		seen := unit.Kilograms(0)
		seeking := s.seeking(x)
		for _, past := range s.exposures(x.Exercise, ever) {
			done := loadedBy(past.Sets, x.Loading)
			was := heaviest(done)
			days := s.Date.DaysSince(past.Date)
			if was == 0 || days > memory && seen > 0 { // Rule 2.
				continue
			}
			seen = max(seen, was)
			rise := s.clamped(days)
			if seeking { // Rule 4.
				rise = max(rise, rampStep(s.Level, done))
			}
			if want <= s.reach(e, catalogue.Loading(x.Loading), was, rise) {
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

// clamped is what a load lifted so many days ago may have risen by.
func (s Scene) clamped(days int) unit.Percent {
	weeks := unit.Percent(min(max((days+6)/7, 1), mostWeeks))
	return weeks * clamp(s.Level, s.State.Profile.Age)
}

// seeking reports whether the first load of x is still sought: the program says
// so, and no set of the last eight weeks felt like 7 or more, where a search
// ends. The program's word alone would excuse any load.
//
// Source: PRG-09a.
func (s Scene) seeking(x training.PrescribedExercise) bool {
	if !slices.Contains(s.Sought, x.Exercise) {
		return false
	}
	for _, past := range s.exposures(x.Exercise, memory) {
		if slices.ContainsFunc(loadedBy(past.Sets, x.Loading), func(l training.LoggedSet) bool {
			return l.Kind == training.WorkSet && l.Rated && l.RIR.RPE() >= foundFrom
		}) {
			return false
		}
	}
	return true
}

// foundFrom is the effort of a set from which a first load is found.
//
// Source: PRG-09a.
const foundFrom training.RPE = 7

// rampStep is how far the search for a first load may go on after these sets, by
// the last of them: a tenth after an effort of 5 or less, from L2 on a fifth
// after 4 or less, a twentieth up to 6. A set nobody rated allows nothing.
//
// Source: PRG-09a.
func rampStep(l training.Level, done []training.LoggedSet) unit.Percent {
	last := done[len(done)-1]
	effort := last.RIR.RPE()
	switch {
	case !last.Rated:
		return 0
	case effort <= 4 && l >= training.L2:
		return 20
	case effort <= 5:
		return 10
	case effort <= 6:
		return 5
	}
	return 0
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

// reach is the most that a load once lifted allows with a rise of so much.
func (s Scene) reach(e catalogue.Exercise, loading catalogue.Loading, was unit.Kilograms, rise unit.Percent) unit.Kilograms {
	moved := was
	if system, ok := strength.SystemLoad(e.ID, s.State.Profile.Mass, was); ok {
		moved = system
	}
	most := was + (rise + slack).Of(moved)
	if next, ok := s.Kit.Next(loading, was); ok { // Rule 3.
		most = max(most, next.Load)
	}
	return most
}
