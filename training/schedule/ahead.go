package schedule

import "github.com/legwork-run/legwork/training"

// ahead is what the weeks after one cost at least, seen from its placement:
// base, and on top of it what each session's slot and the last lower session
// add. The parts may be summed: together they never exceed the truth.
type ahead struct {
	base   int64
	keep   [MaxSessions][512]int64
	monday training.Moment
	// wait[h] is what the next week costs more when its first lower session
	// begins no earlier than h half hours into it.
	wait   [waits + 1]int64
	waited bool
}

// waits is the half hours in which a week notices lower sessions of the one before.
const waits = 72 * 2

// patience is as much as waiting is taken to cost.
const patience = 60 << costBit

// after is what a last lower session adds: the next week then begins 72 h
// later, or 48 h later and is charged.
func (a *ahead) after(last training.Moment) int64 {
	if !a.waited || last <= a.monday-72*60 {
		return 0
	}
	return min(a.waiting(last+72*60-grace), a.waiting(last+48*60-grace)+near)
}

func (a *ahead) waiting(until training.Moment) int64 {
	if until <= a.monday {
		return 0
	}
	return a.wait[min((until-a.monday+29)/30, waits)]
}

// lookAhead works out what is ahead of every week, the last first. It holds
// for plans that relax no week more than it needs by itself.
//
// What a week and those after it cost at least is a sum of parts, one for each
// session's slot, so that it can be asked of any placement: of what a slot
// costs more than the best, as much is given to it as keeping it can save.
// Later sessions share what earlier ones leave.
func (s *search) lookAhead() {
	s.ahead = make([]ahead, len(s.frames))
	known := len(s.frames) - len(s.far)
	copy(s.ahead[known:], s.far)
	for i := min(known-1, len(s.frames)-2); i >= 0; i-- {
		newProbe(&s.frames[i+1], &s.ahead[i+1]).fill(&s.ahead[i])
	}
}
