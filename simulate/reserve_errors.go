package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
)

// mostLeft is the largest reserve told apart, in repetitions. Nobody says more
// than that, so with more left an error would be that of the scale, not of the
// runner: a first load is meant to leave twenty.
const mostLeft = 5

// mostError is the largest error there can be, in tenths of a repetition.
const mostError = 10 * mostLeft

// reserveErrors counts how far what was said lies from what was left, by tenths.
// It is an array because a set is the commonest thing there is, and a map in a map
// took a tenth of a week's time.
type reserveErrors [2*mostError + 1]int64

// add counts a set that was rated, where its reserve is one of repetitions and
// small enough to be told: seconds and steps are others.
func (e *reserveErrors) add(set training.LoggedSet, left training.RIR) {
	if !set.Rated || set.Reps == 0 || left > mostLeft {
		return
	}
	tenths := int(math.Round(float64(set.RIR-left) * 10))
	e[tenths+mostError]++
}

// into adds what was counted to a report.
func (e *reserveErrors) into(r *Report) {
	for i, n := range e {
		if n > 0 {
			r.observeTimes(RIRError, i-mostError, n)
		}
	}
}
