package composition

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// The variants of a session, as plans name them.
const (
	VariantFull  = "full"
	VariantShort = "short" // 20 minutes
	VariantForm  = "form"  // 10 minutes
	VariantLight = "light" // one strain class lighter
	VariantUpper = "upper" // nothing for the legs
)

// DosedExercise is one exercise of a session with its sets.
type DosedExercise struct {
	Exercise catalogue.Exercise
	Role     Role
	Part     Part
	Superset string // a letter shared by two neighbours done in turn; empty alone
	Sets     int    // working sets
	Ramps    int    // warm-up sets that lead to them
	Dose     Dose
	// Exposures is how often it was done before, as far as strain asks: the
	// first two times cost the legs 1.3 times.
	Exposures int
	// Spared is how many repetitions more are left in reserve than composed,
	// in a lighter variant.
	Spared int
	Rival  Rival
	// How is what a sore region or pregnancy asks of the way it is done, in
	// words; empty = as usual.
	How []string
	Why []training.Reason
}

// Rival is the best exercise that could stand in another's place, and what the
// menu would lose by it. Exercise is empty when nothing else fits there.
type Rival struct {
	Exercise string
	Lost     int // points of value
	// Share is Lost in percent of the menu's value.
	Share unit.Percent
}

// DosedSession is a session in one of its variants, and what it costs.
// Everything from Warmup on is measured, never set: see Measured.
type DosedSession struct {
	Name    string // A, B or C
	Variant string
	Place   string
	Phase   training.Phase // whose loads it uses, for strain
	Level   training.Level
	Budget  unit.Minutes
	// AfterRun: no general warm-up.
	AfterRun bool
	// Written: a programme's session, kept in its author's order.
	Written bool
	// Between is a programme's own rest between exercises, which holds setup
	// and change; 0 = by TIME-01.
	Between unit.Seconds
	// HopsFrom is the week of the plan from which its hops are allowed; before
	// it they are left out. 0 = at once, or no hops.
	HopsFrom  int
	Exercises []DosedExercise // in the order they are done
	Why       []training.Reason

	Warmup   unit.Minutes // general warm-up and timed ramp sets
	Time     unit.Seconds // all of it, by TIME-01
	Minutes  unit.Minutes // Time rounded up
	Strain   load.Points
	Class    training.StrainClass
	Contacts int // landings as they are
	Weighted int // landings as the caps count them
	HardSets int // lower hard sets (VOL-04)
}

// Measured is s with its time, strain, contacts and hard sets worked out anew.
//
// Source: TIME-01, SCH-00, PLYO-01, VOL-04.
func (s DosedSession) Measured() DosedSession {
	s.Strain, s.Contacts, s.Weighted, s.HardSets = 0, 0, 0, 0
	ramps := 0
	for _, x := range s.Exercises {
		set := x.Dose.Set()
		s.Strain += load.Points(x.Sets) * load.SetStrain(load.SetOf(x.Exercise, set, s.Phase, x.Exposures))
		s.Contacts += x.Sets * load.Landings(set)
		s.Weighted += x.Sets * load.WeightedContacts(x.Exercise, set)
		if x.Exercise.Hard(x.Dose.Loading) && load.HardSet(x.Exercise.Pattern, x.Dose.RIR) {
			s.HardSets += x.Sets
		}
		ramps += x.Ramps
	}
	s.Class = s.Strain.Class()
	s.Warmup = load.Warmup(s.Budget, s.Level, ramps, s.AfterRun)
	s.Time = s.duration()
	s.Minutes = s.Time.Minutes()
	return s
}

// duration is what s takes: by its items, or by a programme's own rests.
func (s DosedSession) duration() unit.Seconds {
	if s.Between == 0 {
		return load.SessionTime(s.items(), s.Warmup)
	}
	var all []load.Exercise
	for _, x := range s.Exercises {
		all = append(all, x.clock())
	}
	return load.ProgrammeTime(all, s.Between, s.Warmup)
}

// Exposed is s for an athlete to whom the exercises that isNew names are new:
// they cost the legs 1.3 times.
//
// Source: SCH-00.
func (s DosedSession) Exposed(isNew func(exercise string) bool) DosedSession {
	s.Exercises = slices.Clone(s.Exercises)
	for i := range s.Exercises {
		s.Exercises[i].Exposures = 2
		if isNew(s.Exercises[i].Exercise.ID) {
			s.Exercises[i].Exposures = 0
		}
	}
	return s.Measured()
}

// items are the exercises as the clock sees them. Hops inside the warm-up are
// not among them.
func (s DosedSession) items() []load.Item {
	var items []load.Item
	free := hopsInWarmup(s.Budget, s.Level)
	for i := 0; i < len(s.Exercises); i++ {
		x := s.Exercises[i]
		if x.Role == Power && free {
			continue
		}
		item := load.Item{First: x.clock(), PairRest: x.Dose.PairRest}
		if s.paired(i) {
			i++
			y := s.Exercises[i]
			item.Second, item.PairRest = y.clock(), max(item.PairRest, y.Dose.PairRest)
		}
		items = append(items, item)
	}
	return items
}

func (x DosedExercise) clock() load.Exercise {
	return load.Exercise{
		Sets: x.Sets, Setup: load.Setup(x.Dose.Loading),
		Work: load.SetWork(x.Exercise, x.Dose.Set(), x.Part == MainLift), Rest: x.Dose.Rest,
	}
}

// paired reports whether exercise i and the one after it are a superset.
func (s DosedSession) paired(i int) bool {
	return i+1 < len(s.Exercises) && s.Exercises[i].Superset != "" && s.Exercises[i].Superset == s.Exercises[i+1].Superset
}

// Volume counts the hard sets of s for every muscle group. Source: VOL-01.
func (s DosedSession) Volume() load.Volume {
	var v load.Volume
	for _, x := range s.Exercises {
		if !load.HardSet(x.Exercise.Pattern, x.Dose.RIR) {
			continue
		}
		one := load.Stimulus(x.Exercise)
		for i := range v {
			v[i] += load.Quarters(x.Sets) * one[i]
		}
	}
	return v
}

// WorkingSets counts the working sets of s.
func (s DosedSession) WorkingSets() int {
	n := 0
	for _, x := range s.Exercises {
		n += x.Sets
	}
	return n
}

// because adds a reason to s without touching what others hold.
func (s DosedSession) because(why ...training.Reason) DosedSession {
	s.Why = slices.Concat(s.Why, why)
	return s
}

// with is s with other exercises, paired anew where pairs were broken, and
// measured.
func (s DosedSession) with(exercises []DosedExercise) DosedSession {
	s.Exercises = exercises
	if !s.Written {
		s.Exercises = paired(exercises, s.Budget)
	}
	return s.Measured()
}
