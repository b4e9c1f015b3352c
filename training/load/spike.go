package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// LongestRun is the longest of the runs done in the 30 days before day, in
// metres; 0 when there was none. A run without a distance counts with its
// minutes at easy pace, 6:00/km when that is 0.
//
// Source: LOAD-09. House rule for runs known by their minutes only.
func LongestRun(done []training.DoneRun, day training.Date, easy unit.Pace) unit.Metres {
	var longest unit.Metres
	for _, r := range done {
		if recent(r.Date, day) {
			longest = max(longest, lengthOf(r.Run, easy))
		}
	}
	return longest
}

func lengthOf(r training.Run, easy unit.Pace) unit.Metres {
	if r.Distance > 0 {
		return r.Distance
	}
	return distanceFor(r.Minutes, easy)
}

// SpikeOf holds a run, planned or done, against the runs done before its day,
// as RunGuard does. ok is false when it keeps to the guard or when the 30 days
// before hold no run.
//
// Source: LOAD-09.
func SpikeOf(r training.Run, done []training.DoneRun, easy unit.Pace) (warning training.Reason, ok bool) {
	return RunGuard(r, lengthOf(r, easy), LongestRun(done, r.Date, easy))
}
