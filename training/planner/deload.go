package planner

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/load"
	"github.com/legwork-run/legwork/training/unit"
)

// What a deload takes away.
//
// Source: PER-05.
const (
	deloadEvery    = 4 // L0 and L1
	deloadEveryTop = 5 // L2 and L3: every fifth week, a sixth when the runs ask for it
	noDeloadFirst  = 3
	noDeloadBefore = 2 // weeks before the taper
	downShare      = 80
)

// placeDeloads marks the deload weeks:
//
//  1. Every 4th week for L0 and L1, every 5th for L2 and L3, counted from the
//     last deload, recovery or start.
//  2. A down week of the runs a week earlier or later takes it; the earlier
//     one when both are.
//  3. None in the first three weeks, in the two weeks before the taper, in the
//     taper or recovery, or in or next to a week that follows a race.
//  4. None in L0's first groundwork, except in a down week of the runs.
//  5. Where the rules leave no place it is left out, and counting goes on from
//     where it was due.
//
// Source: PER-05.
func (s Season) placeDeloads(weeks []PhaseWeek) {
	last := -1 // the week before the first
	for i := range weeks {
		if rests(weeks[i].Phase) || weeks[i].Hold {
			last = i
		}
		every := deloadEvery // Rule 1.
		if weeks[i].Level >= training.L2 {
			every = deloadEveryTop
		}
		if i-last < every-1 {
			continue
		}
		at, ok := s.deloadIn(weeks, i, last+every)
		switch {
		case ok:
			s.deload(&weeks[at])
			last = at
		case i >= last+every+1: // Rule 5.
			last += every
		}
	}
}

// deloadIn decides whether week i is the deload that is due in week due.
func (s Season) deloadIn(weeks []PhaseWeek, i, due int) (int, bool) {
	down := func(k int) bool { return k < len(weeks) && s.downWeek(weeks[k].Monday) }
	free := func(k int) bool { return k < len(weeks) && s.mayDeload(weeks, k, down(k)) }
	switch {
	case i == due-1 || i == due+1: // Rule 2.
		return i, down(i) && free(i)
	case i == due && down(i+1) && !down(i) && free(i+1):
		return 0, false // the week after takes it
	}
	return i, i == due && free(i)
}

func rests(p training.Phase) bool { return p == training.TP || p == training.TR }

// mayDeload holds rules 3 and 4 for week i.
func (s Season) mayDeload(weeks []PhaseWeek, i int, down bool) bool {
	if i < noDeloadFirst || rests(weeks[i].Phase) || weeks[i].Hold || weeks[i].Deload {
		return false
	}
	for k := i - 1; k <= i+noDeloadBefore && k < len(weeks); k++ {
		taper := k > i && weeks[k].Phase == training.TP
		recovery := k <= i+1 && k != i && weeks[k].Phase == training.TR
		postRace := k <= i+1 && s.followsRace(weeks[k].Monday)
		if taper || recovery || postRace || k <= i+1 && weeks[k].Deload {
			return false
		}
	}
	firstGroundwork := s.Level <= training.L0 && weeks[i].Phase == training.AA && weeks[i].WeekOfPhase == i+1
	return !firstGroundwork || down
}

// followsRace reports whether an A or B race was run in the week before.
func (s Season) followsRace(monday training.Date) bool {
	for _, r := range s.everyRace() {
		if r.Date.Monday() == monday.AddDays(-7) {
			return true
		}
	}
	return false
}

func (s Season) deload(w *PhaseWeek) {
	w.Deload = true
	code := CodeDeload
	if s.downWeek(w.Monday) {
		code = CodeDeloadDownWeek
	}
	w.scale(load.DeloadShare, "PER-05", code)
}

// downWeek reports whether the runs of the week are at most 80 % of the mean of
// the three weeks before. Unknown weeks are never down.
//
// Source: PER-05.
func (s Season) downWeek(monday training.Date) bool {
	week, ok := s.running(monday)
	sum, known := s.runningBefore(monday, 3)
	return ok && known && 100*week*3 <= downShare*sum
}

// running is the running of one week, when it is known.
func (s Season) running(monday training.Date) (unit.Minutes, bool) {
	for _, r := range s.Running {
		if r.Monday == monday {
			return r.Minutes, true
		}
	}
	return 0, false
}

// runningBefore is the sum of the running of the n weeks before, when all are
// known and it is not nothing.
func (s Season) runningBefore(monday training.Date, n int) (sum unit.Minutes, ok bool) {
	for k := 1; k <= n; k++ {
		m, known := s.running(monday.AddDays(-7 * k))
		if !known {
			return 0, false
		}
		sum += m
	}
	return sum, sum > 0
}
