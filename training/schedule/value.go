package schedule

import "github.com/legwork-run/legwork/training"

// value is what a plan, or a part of one, is worth: less is better. Relaxation
// comes first, then packed: cost, the sum of dates, the distance from 18:00
// and the start, each in its own bits so that a sum of values is a value.
type value struct {
	relax  int64
	packed int64
}

// The bits of value.packed, enough for three hundred weeks.
const (
	costBit  = 44
	dateBit  = 30
	awayBit  = 15
	maxValue = int64(1) << 62
)

var worst = value{maxValue, maxValue}

// pack is the value of one start at cost.
//
// House rule: equal costs are settled by the earliest dates, then by starts
// nearest 18:00, then by the earliest starts.
func pack(cost int, day int, at training.Clock) int64 {
	const six = 36 // half hours
	half := int64(at) / 30
	away := half - six
	return int64(cost)<<costBit | int64(day)<<dateBit | max(away, -away)<<awayBit | half
}

func (v value) less(u value) bool {
	return v.relax < u.relax || v.relax == u.relax && v.packed < u.packed
}

func (v value) plus(u value) value { return value{v.relax + u.relax, v.packed + u.packed} }

// moved is the packed cost of one session moved from last week's place.
const moved = int64(costMovedPlaced) << costBit

// near is the packed cost of two lower sessions under 72 h apart.
const near = int64(costLower72) << costBit
