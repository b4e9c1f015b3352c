package assessment

import (
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Milliseconds is a time on the ground.
type Milliseconds int

// House rule: the bounds of what a phone can have measured. Shorter contacts and
// higher jumps than these are slips.
const (
	shortestContact Milliseconds = 50
	longestContact  Milliseconds = 2000
	highestJump     unit.Metres  = 1.5
)

// ReactiveStrength is the reactive strength index:
//
//	height of the jump in metres / time on the ground in seconds
//
// The range is up to 1.5 m and from 50 to 2000 ms; beyond it the error says
// which of the two cannot be.
//
// Source: TEST-13. Only the trend is used: no norm fits what phones measure.
func ReactiveStrength(height unit.Metres, contact Milliseconds) (training.TestValue, error) {
	if !(height > 0 && height <= highestJump) {
		return 0, &training.InvalidError{Field: "height", Value: strconv.FormatFloat(float64(height), 'g', -1, 64),
			Why: "is no height of a jump; give metres, like 0.25"}
	}
	if contact < shortestContact || contact > longestContact {
		return 0, &training.InvalidError{Field: "contact", Value: strconv.Itoa(int(contact)),
			Why: "is no time on the ground; give milliseconds from 50 to 2000"}
	}
	return training.TestValue(float64(height) * 1000 / float64(contact)), nil
}
