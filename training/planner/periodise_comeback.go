package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/evidence"
	"github.com/legwork-run/legwork/training/strength"
	"github.com/legwork-run/legwork/training/unit"
)

// comeback is how training goes on after the athlete's gap. It holds for the
// weeks in which its first sessions lie, or for its first weeks; a recovery from
// a race that the plan begins with comes before and is not counted.
//
// Source: PRG-11. House rule: a week is held whole, because which of its sessions
// comes first is known only once they have their days.
func (s Season) comeback() strength.ComeBack {
	return strength.ComeBackAfter(s.daysOff(), s.Profile.Age, false)
}

// afterGap brings the comeback into week w, which so many sessions of the plan
// precede.
func (s Season) afterGap(w *PhaseWeek, back strength.ComeBack, before int) {
	if w.Hold || back == (strength.ComeBack{}) {
		return
	}
	held := before < back.Sessions || w.Lifting <= back.Weeks
	w.MaxLeft = maxLeft(back, w.Lifting, held)
	if held {
		w.firstWeek(CodeComeback, "PRG-11", training.Count("days", s.daysOff()))
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
func maxLeft(back strength.ComeBack, n int, held bool) unit.Percent {
	switch {
	case back.Retest: // Rule 1.
		return 0
	case held: // Rule 2.
		return back.Share()
	case back.Max > 0: // Rule 3.
		return min(back.Max+regained*unit.Percent(n-back.Weeks), 100)
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
