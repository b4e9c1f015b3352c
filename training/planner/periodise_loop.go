package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// Gaps in days without lifting, by which groundwork is measured.
//
// Source: PER-09 step 2.
const (
	shortGap = 21 // three weeks
	keptGap  = 28 // strength keeps so long (PRG-11)
	longGap  = 56 // eight weeks
)

// daysOff is the days without strength work to plan by. Of an unknown gap the
// level says that the athlete lifts.
//
// House rule: L1 to L3 mean regular lifting until somebody says otherwise.
func (s Season) daysOff() int { return max(s.DaysOff, 0) }

// groundwork is the weeks of groundwork before a count or loop of so many
// weeks, for L1 to L3:
//
//  1. None after a race: basic strength comes next. A race before the plan
//     counts only where there was lifting in the four weeks before.
//  2. In the middle of a plan, and for those lifting now: 1 for L1; for L2 and
//     L3 none, or 1 from 16 weeks on. A taper or a recovery that the plan begins
//     with is not its middle: nobody has lifted yet.
//  3. Without lifting for three weeks 2, for over eight weeks 3.
//  4. From 65 on one row worse, and 2 at least.
//
// Source: PER-09 step 2, PRG-11, SAFE-05.
func (l *layout) groundwork(weeks int) int {
	off := l.season.daysOff()
	old := l.season.Profile.Age >= 65
	switch {
	case l.again: // Rule 1.
		return 0
	case l.hasLifted():
		off, old = 0, false
	}
	switch {
	case off > longGap || old && off >= shortGap: // Rules 3 and 4.
		return 3
	case off >= shortGap || old:
		return 2
	case l.season.levelIn(len(l.slots)) == training.L1: // Rule 2.
		return 1
	case weeks >= weeksAsL0:
		return 1
	}
	return 0
}

// hasLifted reports whether the plan has had a week of ordinary training so far.
func (l *layout) hasLifted() bool {
	return slices.ContainsFunc(l.slots[min(l.past, len(l.slots)):], func(x slot) bool { return !rests(x.phase) })
}

// loopTo fills the weeks up to week end, not included, with the loop: (L0 6
// weeks of groundwork) basic strength 4, maximal strength 6 and power 3, for L0
// instead of both the second part of basic strength 4, transition 1, and again
// from basic strength. A B race longer than a half breaks in with its recovery.
//
// Source: PER-09 step 8.
func (l *layout) loopTo(end int) {
	for _, b := range l.season.longBs(l.season.From.Monday().AddDays(7 * end)) {
		if at := l.season.weekOf(b.Date); at >= len(l.slots) {
			l.rounds(at + 1)
			l.recover(b, end)
		}
	}
	l.rounds(end)
}

func (l *layout) rounds(end int) {
	for len(l.slots) < end {
		if !l.again {
			l.fill(training.AA, l.loopGroundwork(end-len(l.slots)), end)
		}
		l.fill(training.BS, 4, end)
		if l.season.levelIn(len(l.slots)) <= training.L0 {
			l.fill(training.BS2, 4, end)
		} else {
			l.fill(training.MS, 6, end)
			l.fill(training.PW, 3, end)
		}
		l.again = true
		if len(l.slots) < end {
			l.fill(training.TR, 1, end)
			l.nextCycle()
		}
	}
}

func (l *layout) loopGroundwork(weeks int) int {
	if l.season.levelIn(len(l.slots)) <= training.L0 {
		return aaFirst
	}
	return l.groundwork(weeks)
}

// fill adds weeks of a phase, no further than end.
func (l *layout) fill(p training.Phase, weeks, end int) {
	l.add(slot{phase: p}, min(weeks, max(end-len(l.slots), 0)))
}
