package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// longestBlock is how many weeks keep the same main lifts.
//
// Source: PRG-12. House rule: six, and a longer phase is split evenly.
const longestBlock = 6

// cut divides the weeks into blocks and tells each week its own: at most six
// weeks of one phase, longer phases split as evenly as can be, the longer parts
// first.
func cut(slots []slot, weeks []PhaseWeek) []training.Macrocycle {
	var cycles []training.Macrocycle
	block := 0
	for from := 0; from < len(slots); {
		to := from + 1
		for to < len(slots) && sameStretch(slots[from], slots[to]) {
			to++
		}
		if from == 0 || slots[from].cycle != slots[from-1].cycle {
			cycles = append(cycles, training.Macrocycle{})
		}
		c := &cycles[len(cycles)-1]
		if slots[from].toRace > 0 {
			c.Race = slots[from].race
		}
		for at := from; at < to; {
			n := evenPart(at-from, to-from)
			c.Mesocycles = append(c.Mesocycles, training.Mesocycle{Phase: slots[at].phase, From: weeks[at].Monday, Weeks: n})
			for k := range n {
				w := &weeks[at+k]
				w.Block, w.Blocks, w.WeekOfBlock, w.WeekOfPhase = block, n, k+1, at-from+k+1
			}
			at += n
			block++
		}
		from = to
	}
	return cycles
}

func sameStretch(a, b slot) bool {
	return a.phase == b.phase && a.lite == b.lite && a.cycle == b.cycle
}

// evenPart is the length of the block that begins at week at of a phase.
func evenPart(at, weeks int) int {
	parts := (weeks + longestBlock - 1) / longestBlock
	long := weeks % parts // so many parts are one week longer
	short := weeks / parts
	if at < long*(short+1) {
		return short + 1
	}
	return short
}

// spans are the phases with their first and last days, neighbours joined.
func spans(weeks []PhaseWeek, from training.Date) []training.PhaseSpan {
	s := []training.PhaseSpan{}
	for _, w := range weeks {
		if n := len(s); n > 0 && s[n-1].Phase == w.Phase {
			s[n-1].To = w.Last
			continue
		}
		s = append(s, training.PhaseSpan{Phase: w.Phase, From: max(w.First, from), To: w.Last})
	}
	for i := range s {
		count := (s[i].To.DaysSince(s[i].From.Monday()) + 1) / 7
		rule, code := phaseRule(s[i].Phase), phaseCodes[s[i].Phase]
		switch w := weeks[weekIndex(weeks, s[i].To)]; {
		case w.Withheld:
			rule, code = "SAFE-01", CodePhaseWithheld
		case w.Hold:
			rule, code = "SAFE-02", CodePhaseHold
		}
		s[i].Why = []training.Reason{training.Because(rule, code, training.Count("weeks", count))}
	}
	return s
}

// weekIndex is the week that ends on day last.
func weekIndex(weeks []PhaseWeek, last training.Date) int {
	return slices.IndexFunc(weeks, func(w PhaseWeek) bool { return w.Last == last })
}
