package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// noRaceWeeks is how far a plan without a race reaches.
//
// House rule: a dozen weeks see a beginner through groundwork and into
// strength, and nobody's life is known for longer.
const noRaceWeeks = 12

// Season is what dividing the time ahead depends on. State has resolved the
// level, the runner type and the days off.
type Season struct {
	From   training.Date
	Weeks  int // length without an A race; 0 = 12
	Goal   training.Goal
	Races  []training.Race // past ones too: their recovery may reach into the plan
	Level  training.Level
	Runner training.RunnerType
	// DaysOff is days since the last strength session; -1 = unknown.
	DaysOff  int
	Profile  training.Profile
	Sessions int          // ceiling per week; 0 = none
	Minutes  unit.Minutes // ceiling per session; 0 = none
	// HopsShown is the hardest hops that self-tests showed, 1 to 3; 0 = none done.
	HopsShown int
	// Running are the weeks whose running is known, before the plan and in
	// it, by date. A missing week is unknown, not empty.
	Running []RunningWeek
}

// RunningWeek is how much is run in one week.
type RunningWeek struct {
	Monday  training.Date
	Minutes unit.Minutes
	// Strides and HillSprints are how many of them the week's runs hold; they
	// are landings too (SCH-17).
	Strides, HillSprints int
}

// PhaseWeek is what dividing the time ahead allows one week.
type PhaseWeek struct {
	Monday      training.Date
	First, Last training.Date // the days of the week that belong to the plan
	Number      int           // week of the plan, from 1
	Lifting     int           // the same without a recovery the plan begins with
	Phase       training.Phase
	Lite        bool           // maximal strength in its light form: 3 x 5-6 at RIR 3
	Deload      bool           // half the sets, two more in reserve
	Level       training.Level // L0 becomes L1 after week 16
	Block       int            // index into the plan's mesocycles, in order
	WeekOfPhase int            // from 1
	WeekOfBlock int            // from 1
	Blocks      int            // weeks of this block

	// WeeksToRace is 1 in the week of the A race, 2 in the one before; 0
	// without a race ahead. Race is that race.
	WeeksToRace int
	Race        training.Race

	Sessions int
	// Optional: the sessions may be left out without loss (recovery).
	Optional bool
	Minutes  unit.Minutes // per session
	// SetsShare scales the sets of a normal week of the block; LowerShare is
	// the same for leg work only (0 before an ultra).
	SetsShare, LowerShare unit.Percent
	ShareRule             evidence.ID // the rule that asks for SetsShare
	// Caps are the lower hard sets allowed, running, deload and taper counted.
	Caps load.Caps
	Dose Bounds

	// Contacts is weighted contacts per session, ContactsWeek per week and
	// HopLevel the highest level of hop; 0 = none.
	Contacts, ContactsWeek, HopLevel int
	// ContactsMost bounds a session's while hops come back after a gap; 0 = the
	// level's own bound.
	ContactsMost int

	Comeback strength.ComeBack // what the first sessions after a gap look like; zero = none
	// MaxLeft is what a gap leaves of an estimated maximum; 0 = nothing may be
	// worked out from it.
	MaxLeft unit.Percent
	// Start: weeks 1 and 2 of the plan, when the next hard run is charged.
	Start bool

	Bans []schedule.Ban
	// Primer is the day of the short fast session before the A race; L0 does
	// its known session instead, half the sets, no hops.
	Primer training.Date
	// Mobility is the day of the last session before an ultra: trunk and
	// mobility only.
	Mobility training.Date
	// HeavyFrom and HeavyTo bound the days of the last heavy session before
	// the A race; one should be in there.
	HeavyFrom, HeavyTo training.Date
	// SeekHeavy: this is the week in which it should be.
	SeekHeavy bool
	// NothingNewFrom is the first day on which no exercise and no load may be
	// new; zero = no such day this week.
	NothingNewFrom training.Date
	// Restart is the first day leg work may return after a race, light and
	// with four in reserve; zero = none this week.
	Restart training.Date
	// Hold: no phases and no rise in load (pregnancy). Withheld: nothing is
	// planned until the athlete has asked a professional.
	Hold, Withheld bool
	// NoHeavy: no session is heavy (pelvic-floor symptoms).
	NoHeavy bool

	Why []training.Reason
}

// Bounds narrow every dose of a week. Zero fields bound nothing.
type Bounds struct {
	RIRAtLeast    training.RIR
	PercentAtMost unit.Percent
	SetsAtMost    int // per exercise
}

// Periods is the time ahead, divided.
type Periods struct {
	From, To training.Date
	Weeks    []PhaseWeek
	Cycles   []training.Macrocycle
	Spans    []training.PhaseSpan
	Why      []training.Reason // true of the whole plan
}

// Periodise divides the time ahead into phases, blocks and weeks, counted back
// from the A race or as a loop without one, and says what each week allows. It
// always has an answer; the same Season gives the same one.
//
// Source: PER-09.
func Periodise(s Season) Periods {
	slots, why := s.layOut()
	weeks := make([]PhaseWeek, len(slots))
	recovering := 0
	for i, slot := range slots {
		weeks[i] = s.week(i, slot)
		if slot.phase == training.TR && recovering == i {
			recovering++
		}
		weeks[i].Lifting = i + 1 - recovering
	}
	p := Periods{From: s.From, To: s.From.Monday().AddDays(7*len(slots) - 1), Weeks: weeks, Why: why}
	p.Cycles = cut(slots, weeks)
	s.placeDeloads(weeks)
	s.placeRaces(weeks)
	s.giveBudgets(weeks)
	s.giveHops(weeks)
	s.placeSpecials(weeks)
	p.Spans = s.spans(weeks)
	return p
}

// week is week i of the plan before races, deloads and budgets.
func (s Season) week(i int, slot slot) PhaseWeek {
	monday := s.From.Monday().AddDays(7 * i)
	return PhaseWeek{
		Monday: monday, First: max(monday, s.From), Last: monday.AddDays(6), Number: i + 1,
		Phase: slot.phase, Lite: slot.lite, Level: s.levelIn(i), Hold: slot.hold, Withheld: slot.withheld,
		SetsShare: load.FullShare, LowerShare: load.FullShare, MaxLeft: 100,
		Start: i < 2,
		Race:  slot.race, WeeksToRace: slot.toRace,
		Why: []training.Reason{},
	}
}

// weeksAsL0 is how long a beginner stays one: a plan made ahead assumes that
// four sessions in five are done by then.
//
// Source: PER-09.
const weeksAsL0 = 16

// levelIn is the level in week i of the plan, counted from 0.
func (s Season) levelIn(i int) training.Level {
	if s.keptNovice() {
		return training.L0
	}
	if s.Level <= training.L0 && i >= weeksAsL0 {
		return training.L1
	}
	return max(s.Level, training.L0)
}

// Budget is the week's allowance in the words of a finished plan.
func (w PhaseWeek) Budget() training.WeekBudget {
	return training.WeekBudget{
		Sessions: w.Sessions, Minutes: w.Minutes,
		LowerSets: w.Caps.Week, LowerSession: w.Caps.Session,
		Contacts: w.ContactsWeek, Reach: []training.Reach{},
	}
}

func (w *PhaseWeek) because(r training.Reason) { w.Why = append(w.Why, r) }
