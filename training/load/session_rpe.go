package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// SessionLoad is effort times minutes: what a run or a session cost as the
// athlete felt it. Forty minutes at effort 7 are 280. It has no upper end; a
// rest day is 0.
//
// Source: LOAD-01.
type SessionLoad float64

// SessionRPE is how hard a whole run or session was, 1 to 10, and how long it
// took, rests included.
//
// Source: LOAD-01.
type SessionRPE struct {
	Effort  training.RPE
	Minutes unit.Minutes
	// Estimated: the effort or the minutes were not said. Why then tells how
	// they were filled in; it is empty otherwise.
	Estimated bool
	Why       []training.Reason
}

// Load is the effort times the minutes.
//
// Source: LOAD-01.
func (s SessionRPE) Load() SessionLoad { return SessionLoad(s.Effort) * SessionLoad(s.Minutes) }

// estimate marks s as filled in, and why.
func (s *SessionRPE) estimate(why training.Reason) {
	s.Estimated = true
	s.Why = append(s.Why, why)
}

// RunRPE is the effort and the minutes of a run:
//
//  1. The effort said, else the usual one of the run's kind.
//  2. The minutes known, else its distance at easy pace, 6:00/km when that is
//     not known. A run of which neither is known costs nothing.
//
// Source: LOAD-01.
func RunRPE(r training.DoneRun, easy unit.Pace) SessionRPE {
	s := SessionRPE{Effort: r.Effort, Minutes: r.Minutes, Why: []training.Reason{}}
	if s.Effort <= 0 { // Rule 1.
		effort, kind := usualEffort(r.Kind)
		s.Effort = effort
		s.estimate(training.Because("LOAD-01", CodeEffortByKind, training.Word("run", kind), training.Amount("effort", s.Effort)))
	}
	if s.Minutes <= 0 && r.Distance > 0 { // Rule 2.
		s.Minutes = minutesFor(r.Distance, easy)
		s.estimate(training.Because("LOAD-01", CodeMinutesByDistance, training.Amount("runKm", r.Distance/1000), training.Count("minutes", s.Minutes)))
	}
	return s
}

// StrengthRPE is the effort and the minutes of a strength session:
//
//  1. The effort said, else what the reserve of its working sets comes to,
//     else 6.
//  2. The minutes known, else 5 and two for each working set. A session
//     without minutes and sets costs nothing.
//
// Source: LOAD-01. House rule for the second half of both: about what a
// planned session takes and is meant to feel like.
func StrengthRPE(l training.LoggedSession) SessionRPE {
	s := SessionRPE{Effort: l.Effort, Minutes: l.Minutes, Why: []training.Reason{}}
	sets := workingSets(l)
	if s.Effort <= 0 { // Rule 1.
		effort, why := effortOfSets(l)
		s.Effort = effort
		s.estimate(why)
	}
	if s.Minutes <= 0 && sets > 0 { // Rule 2.
		s.Minutes = unsaidWarmup + unsaidSet*unit.Minutes(sets)
		s.estimate(training.Because("LOAD-01", CodeMinutesBySets, training.Count("sets", sets), training.Count("minutes", s.Minutes)))
	}
	return s
}
