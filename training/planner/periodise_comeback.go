package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/unit"
)

// Comeback is what training after a gap begins with. It holds for the weeks in
// which the first Sessions of the plan lie, or for its first Weeks. A recovery
// from a race that the plan begins with comes before and is not counted.
//
// House rule: a week is held whole, because which of its sessions comes first
// is known only once they have their days.
type Comeback struct {
	Days     int          // of the gap
	Sessions int          // the first so many; 0 = see Weeks
	Weeks    int          // the first so many
	SetsLess int          // sets fewer of each exercise
	Sets     unit.Percent // share of the sets; 0 = all
	RIRMore  training.RIR
	Load     unit.Percent // share of the last load; 0 = all
	Max      unit.Percent // share of the estimated maximum to plan with; 0 = all
	Retest   bool         // begin from first loads again
	// HopsFrom is the first week with hops and TwoFrom the first of level 2; 0
	// = no limit. HopsHalf: they begin with half the start dose.
	HopsFrom, TwoFrom int
	HopsHalf          bool
	HopLevelLess      int // for Weeks
}

// comebacks are the rows by days off, each up to and including its limit.
//
// Source: PRG-11.
var comebacks = []struct {
	upTo int
	row  Comeback
}{
	{7, Comeback{}},
	{14, Comeback{Sessions: 1, SetsLess: 1, RIRMore: 1}},
	{28, Comeback{Sessions: 2, Sets: 67, Load: 90}},
	{56, Comeback{Weeks: 2, RIRMore: 2, Max: 85, HopLevelLess: 1}},
	{84, Comeback{Weeks: 2, Max: 75, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
	{1 << 30, Comeback{Weeks: 3, Retest: true, HopsFrom: 3, HopsHalf: true, TwoFrom: 6}},
}

// comeback is the row for the athlete's gap; from 65 on the one below it.
//
// Source: PRG-11.
func (s Season) comeback() Comeback {
	off := s.daysOff()
	i := 0
	for off > comebacks[i].upTo {
		i++
	}
	if s.Profile.Age >= olderAdult && off > comebacks[0].upTo {
		i = min(i+1, len(comebacks)-1)
	}
	row := comebacks[i].row
	if row != (Comeback{}) {
		row.Days = off
	}
	return row
}

// afterGap brings the comeback into week w, which so many sessions of the plan
// precede.
func (s Season) afterGap(w *PhaseWeek, back Comeback, before int) {
	if w.Hold || back == (Comeback{}) {
		return
	}
	held := before < back.Sessions || w.Lifting <= back.Weeks
	w.MaxLeft = back.maxLeft(w.Lifting, held)
	if held {
		w.firstWeek(CodeComeback, "PRG-11", training.Count("days", back.Days))
	}
	if held && w.Lifting > 0 { // a recovery is small and easy already
		w.Comeback = back
		w.HopLevel = max(w.HopLevel-back.HopLevelLess, 0)
	}
	if w.Lifting < back.TwoFrom {
		w.HopLevel = min(w.HopLevel, 1)
	}
}

// regained is how much of a maximum comes back in a week.
//
// House rule: a quarter lost is regained in about five weeks (PRG-11).
const regained unit.Percent = 5

// maxLeft is what the gap leaves, in week n of lifting, of an estimated
// maximum:
//
//  1. After the longest gaps nothing, for good: it is found anew, and the plan
//     cannot know how it comes out.
//  2. In the first weeks, or sessions, the share of the row.
//  3. After weeks at a share it is regained step by step.
//
// Source: PRG-11.
func (c Comeback) maxLeft(n int, held bool) unit.Percent {
	switch {
	case c.Retest: // Rule 1.
		return 0
	case held && c.Load > 0: // Rule 2.
		return c.Load
	case c.Max > 0: // Rule 3.
		return min(c.Max+regained*unit.Percent(max(n-c.Weeks, 0)), 100)
	}
	return 100
}

// sure is the sessions of w that end a gap: not those of a taper or a recovery,
// which are small and may be left out, nor of a week that only just began.
func (w *PhaseWeek) sure() int {
	if rests(w.Phase) || w.Last.DaysSince(w.First) < 6 {
		return 0
	}
	return w.Sessions
}

// firstWeek gives a reason once, in the plan's first week.
func (w *PhaseWeek) firstWeek(code training.ReasonCode, rule evidence.ID, facts ...training.Fact) {
	if w.Number == 1 {
		w.because(training.Because(rule, code, facts...))
	}
}
