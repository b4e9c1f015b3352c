package simulate

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

const (
	// spikeDays is for how many days a run that was much too long is felt.
	// Source: DOMS-01.
	spikeDays = 2
	// spikeBack is how far back the longest run is looked for. Source: LOAD-09.
	spikeBack = 30
	// fewestRuns is how many runs of that time say what a long one is.
	//
	// House rule: with fewer, the runner may have run others and not said so.
	fewestRuns = 4
)

// LongRuns finds a leg session that says nothing of a run of the two days before
// that was more than a tenth longer than any of its thirty days.
//
//  1. A run that the plan was made around is no surprise.
//  2. A session that is light already, or has nothing for the legs, has nothing to
//     take back.
//
// Source: LOAD-09.
func LongRuns(s Scene) []Breach {
	if len(s.Session.Exercises) == 0 || !s.Session.Lower.Lower() || s.Lighter || s.says("LOAD-09") { // Rule 2.
		return nil
	}
	for _, r := range s.State.Runs {
		if !r.Done || r.Date >= s.Date || s.Date.DaysSince(r.Date) > spikeDays || s.plannedFor(r.Run) { // Rule 1.
			continue
		}
		if longest := s.longestBefore(r.Date); longest > 0 && r.Distance*10 > longest*11 {
			return []Breach{s.broken(SpikePassedOver, "", "%.1f km on %s after %.1f km", r.Distance.Kilometres(), r.Date, longest.Kilometres())}
		}
	}
	return nil
}

// longestBefore is the longest run done in the thirty days before a day; 0 when
// too few are known to say.
func (s Scene) longestBefore(day training.Date) unit.Metres {
	longest, known := unit.Metres(0), 0
	for _, r := range s.State.Runs {
		if r.Done && r.Date < day && day.DaysSince(r.Date) <= spikeBack {
			longest = max(longest, r.Distance)
			known++
		}
	}
	if known < fewestRuns {
		return 0
	}
	return longest
}

// plannedFor reports whether a plan was made around a run of that day that is at
// most a tenth shorter: today's, or the one before it, which had that day.
func (s Scene) plannedFor(r training.Run) bool {
	for _, p := range s.State.Plans {
		for _, w := range p.What.Weeks {
			if slices.ContainsFunc(w.Runs, func(x training.Run) bool { return x.Date == r.Date && x.Minutes*11 >= r.Minutes*10 }) {
				return true
			}
		}
	}
	return false
}

// says reports whether a rule is among the session's reasons.
func (s Scene) says(rule string) bool {
	by := func(r training.Reason) bool { return string(r.Rule) == rule }
	return slices.ContainsFunc(s.Session.Why, by) || slices.ContainsFunc(s.Session.Exercises, func(x training.PrescribedExercise) bool { return slices.ContainsFunc(x.Why, by) })
}
