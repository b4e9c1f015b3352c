package planner

import "github.com/legwork-run/legwork/training"

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
func (s Season) spans(weeks []PhaseWeek) []training.PhaseSpan {
	out := []training.PhaseSpan{}
	for i, w := range weeks {
		if n := len(out); n == 0 || out[n-1].Phase != w.Phase {
			out = append(out, training.PhaseSpan{Phase: w.Phase, From: max(w.First, s.From)})
		}
		last := &out[len(out)-1]
		last.To = w.Last
		if i+1 == len(weeks) || weeks[i+1].Phase != w.Phase {
			last.Why = []training.Reason{s.phaseWhy(w, (last.To.DaysSince(last.From.Monday())+1)/7)}
		}
	}
	return out
}

// phaseWhy says what a phase of so many weeks is for, whose last is w. What age
// bounds is not spoken of as others lift it.
func (s Season) phaseWhy(w PhaseWeek, weeks int) training.Reason {
	count := training.Count("weeks", weeks)
	switch code, bounded := boundedPhaseCodes[w.Phase]; {
	case w.Withheld:
		return training.Because("SAFE-01", CodePhaseWithheld, count)
	case w.Hold:
		return training.Because("SAFE-02", CodePhaseHold, count)
	case bounded && s.Profile.Age >= olderAdult:
		return training.Because("SAFE-05", code, count, training.Amount("rir", w.Dose.RIRAtLeast))
	case bounded && s.Profile.Age > 0 && s.Profile.Age < adult:
		return training.Because("SAFE-04", code, count, training.Amount("rir", w.Dose.RIRAtLeast))
	}
	return training.Because(phaseRule(w.Phase), phaseCodes[w.Phase], count)
}
