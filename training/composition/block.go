package composition

import (
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/unit"
)

// Block is an athlete in one block of training: all that decides which
// exercises fit and how they are dosed. Its zero values mean "nothing known,
// nothing special"; Phase, Level and Sessions are always needed.
type Block struct {
	Phase  training.Phase
	Level  training.Level
	Runner training.RunnerType
	Goal   training.Goal
	// EasyPace is the usual easy pace, 0 = unknown: slower than 5:00/km gives
	// hops twice their weight (EFF-04).
	EasyPace unit.Pace
	Sessions []Slot // the sessions of a week, A first; at most three
	// Quick: a good menu with a wider gap will do.
	Quick bool
	// FromWeek is the block's first week counted from the start of the plan, 1
	// = the first. Gates open by it: COMP-03, PLYO-01, SAFE-05.
	FromWeek int
	Weeks    int // the block's length, 0 = 1
	// Base is the hardest loading phase behind an athlete new to lifting: AA,
	// BS or BS2. Such an athlete keeps those loads in MT and TP. Empty = AA.
	Base training.Phase
	// Lite: max strength is done in its light form, whatever the level (PER-09,
	// SAFE-04).
	Lite bool
	// BusyWeek: the week has two key runs and a long run, so no session but A
	// may be heavy (COMP-01).
	BusyWeek bool
	// Pains act on what is chosen; how each is read is LightOf's.
	Pains []training.Pain
	// Eased are pains told some weeks ago and not again: nothing is left out for
	// them, but what asks care for the region is done with less, and hops stay
	// low (PAIN-07).
	Eased []training.Pain
	// Known are exercises the athlete has done at least twice: others cost the
	// legs 1.3 times (SCH-00), and they count as reached rungs (COMP-03).
	Known []string
	// Done are the exercises planned lately. In a taper, in the recovery after a
	// race and where NothingNew says so, no other may come in (SCH-14).
	Done       []string
	NothingNew bool
	// Mains and Accessories are the last block's choices: mains stay within a
	// phase's blocks, accessories give way to others (PRG-12).
	Mains       []string
	Accessories []string
	Dislikes    []string
	Weak        []WeakLink // at most two
	// CapScale multiplies VOL-04's caps; 0 = what the phase says.
	CapScale float64
	// ContactScale multiplies PLYO-01's contacts; 0 = 1.
	ContactScale float64
	// HopLevel is the hardest hops allowed by PLYO-02's tests and by a gap in
	// training: 0 = none said (level 1 only, 2 from L2 on), -1 = no hops, 1 to 3.
	HopLevel int
	Group    Group
}

// Slot is one session of the week to be composed: its budget and its kit.
type Slot struct {
	Minutes unit.Minutes
	Kit     equipment.Kit
	// AfterRun: done on the same visit as a run, so no general warm-up.
	AfterRun bool
}

// Group is what makes an athlete a special case (SAFE-02 to SAFE-06).
type Group struct {
	Age             int            // years, 0 = not said
	Mass            unit.Kilograms // 0 = not said
	PregnancyWeek   int            // 0 = not pregnant
	ClinicianAgrees bool
	WeeksAfterBirth int // 0 = none
	PelvicFloor     bool
	Guardian, Coach bool // under 18
	CoachedWeeks    int
	Osteoporosis    bool
}

// GroupOf reads the special cases off a profile.
func GroupOf(p training.Profile) Group {
	return Group{
		Age: p.Age, Mass: p.Mass, PregnancyWeek: p.PregnancyWeek, ClinicianAgrees: p.ClinicianAgrees,
		WeeksAfterBirth: p.WeeksAfterBirth, PelvicFloor: p.PelvicFloorSymptoms, Guardian: p.Guardian,
		Coach: p.Coach, CoachedWeeks: p.CoachedWeeks, Osteoporosis: p.Osteoporosis,
	}
}

// Pregnant reports whether SAFE-02 rules.
func (g Group) Pregnant() bool { return g.PregnancyWeek > 0 }

// Minor reports whether SAFE-04 rules.
func (g Group) Minor() bool { return g.Age > 0 && g.Age < 18 }

// Senior reports whether SAFE-05 rules.
func (g Group) Senior() bool { return g.Age >= 65 }

// coached reports whether a minor has earned the wider bounds of SAFE-04.
func (g Group) coached() bool { return g.Age >= 16 && g.CoachedWeeks >= 12 }

var sessionNames = [...]string{"A", "B", "C"}

// check says what of b the athlete, or the caller, has to mend.
func (b Block) check() error {
	switch {
	case len(b.Sessions) == 0 || len(b.Sessions) > len(sessionNames):
		return &training.InvalidError{Field: "sessions", Why: "a week is composed of one, two or three sessions"}
	case b.Level == training.LevelAuto:
		return &training.InvalidError{Field: "level", Why: "must be worked out before composing: L0, L1, L2 or L3"}
	case !slices.Contains(training.Phases, b.Phase):
		return &training.InvalidError{Field: "phase", Value: string(b.Phase), Why: "use one of AA, BS, BS2, MS, PW, MT, TP and TR"}
	case b.Group.Pregnant() && !b.Group.ClinicianAgrees:
		return &training.InvalidError{Field: "clinicianAgrees", Why: "strength work in pregnancy needs your midwife or doctor to agree first; say so in the profile once they do"}
	case b.Group.Minor() && !(b.Group.Guardian && b.Group.Coach):
		return &training.InvalidError{Field: "coach", Why: "under 18 a guardian agrees and a coach sees the lifts; say so in the profile once both do"}
	}
	for _, s := range b.Sessions {
		if s.Minutes < 10 {
			return &training.InvalidError{Field: "minutes", Value: strconv.Itoa(int(s.Minutes)), Why: "the shortest session is 10 minutes"}
		}
	}
	return nil
}

// doses is the phase whose loads b uses: someone new to lifting keeps the
// loads of the base in MT and TP and never lifts by MS but its lite form.
//
// Source: PER-09, phase table.
func (b Block) doses() training.Phase {
	if b.Level != training.L0 || (b.Phase != training.MT && b.Phase != training.TP) {
		return b.Phase
	}
	if b.Base == "" {
		return training.AA
	}
	return b.Base
}

// dosedAs is the level whose loads b uses: those of someone new to lifting in
// light max strength.
//
// Source: phase table.
func (b Block) dosedAs() training.Level {
	if b.Lite && b.Phase == training.MS {
		return training.L0
	}
	return b.Level
}

// knows reports whether the athlete has done the exercise before.
func (b Block) knows(id string) bool { return slices.Contains(b.Known, id) }

// keepsToKnown reports whether only what was planned before may be chosen.
//
// Source: SCH-14. House rule: legs that have just raced learn nothing new either.
func (b Block) keepsToKnown() bool {
	return len(b.Done) > 0 && (b.NothingNew || b.Phase == training.TP || b.Phase == training.TR)
}

// isNew reports whether e is new to the legs where nothing new may come in.
//
// House rules: hops of level 1 that were ever done are not, however long ago:
// running holds the legs to them. Nor is standing on one leg. After a race the
// easier rungs of what was done are not either: that is the way back.
func (b Block) isNew(cat *catalogue.Catalogue, e catalogue.Exercise) bool {
	if meritOf(e).kind == kBalance {
		return false
	}
	return !slices.ContainsFunc(b.Done, func(id string) bool {
		return id == e.ID || b.Phase == training.TR && cat.Under(e.ID, id)
	}) && !(HopLevelOf(e) == 1 && b.knows(e.ID))
}

// exposures is how often the athlete has done the exercise, as far as strain
// asks: often enough, or never.
func (b Block) exposures(id string) int {
	if b.knows(id) {
		return 2
	}
	return 0
}

// first and last are the block's weeks in the plan.
func (b Block) first() int { return max(b.FromWeek, 1) }
func (b Block) last() int  { return b.first() + max(b.Weeks, 1) - 1 }

// loading reports whether b works at the loads that want ramp sets and long
// rests: everything but groundwork, taper and transition.
func (b Block) loading() bool {
	switch b.doses() {
	case training.BS, training.BS2, training.MS, training.PW, training.MT:
		return true
	}
	return false
}

// WeakLink is a muscle group that a self-test showed to lag behind: its sets
// count half as much again, and there is room for Extra more of them a week.
type WeakLink struct {
	Group catalogue.Group
	Extra int
}

// weak is what the weak link of a group adds; ok is false when it is none.
func (b Block) weak(g catalogue.Group) (extra int, ok bool) {
	for _, w := range b.Weak {
		if w.Group == g {
			return w.Extra, true
		}
	}
	return 0, false
}
