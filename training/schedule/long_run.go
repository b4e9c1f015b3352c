package schedule

import (
	"slices"

	"github.com/legwork-run/legwork/training"
)

// ShortLongs makes easy runs of those that are called long and are not: under
// 75 minutes, and not 60 minutes or more and 1.3 times the median run. Runs
// already done count for the median as well.
//
// Source: SCH-06.
func ShortLongs(runs []training.Run) []training.Run {
	out := slices.Clone(runs)
	twice := doubleMedian(runs)
	for i, r := range out {
		if r.Kind == training.RunLong && !longEnough(int(r.Minutes), twice) {
			out[i].Kind, out[i].Key = training.RunEasy, false
		}
	}
	return out
}
