package simulate

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
)

// mostCounted is the largest reserve counted by itself, in repetitions; what is
// more counts as that. So light a set is no training at all.
const mostCounted = 30

// reservesLeft counts the working sets of leg lifts by what was truly left in
// them. It is an array as reserveErrors is, and for the same reason.
type reservesLeft [mostCounted + 1]int64

// add counts a set of e, where it has a load: without one a set gets no heavier,
// and its reserve says nothing of how loads are chosen.
func (l *reservesLeft) add(e catalogue.Exercise, set training.LoggedSet, left training.RIR) {
	if e.Pattern.Leg() && set.Kind == training.WorkSet && set.Reps > 0 && set.Load > 0 {
		l[min(int(left), mostCounted)]++
	}
}

// into adds what was counted to a report.
func (l *reservesLeft) into(r *Report) {
	for left, n := range l {
		if n > 0 {
			r.observeTimes(LegReserve, left, n)
		}
	}
}
