package simulate

import (
	"math"

	"github.com/legwork-run/legwork/training"
)

// mostError is the largest error counted, in tenths of a repetition: what is said
// is 5 at most, and beyond 30 left nobody knows what they say.
const mostError = 300

// reserveErrors counts how far what was said lies from what was left, by tenths.
// It is an array because a set is the commonest thing there is, and a map in a map
// took a tenth of a week's time.
type reserveErrors [2*mostError + 1]int64

func (e *reserveErrors) add(off training.RIR) {
	tenths := int(math.Round(float64(min(max(off*10, -mostError), mostError))))
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
