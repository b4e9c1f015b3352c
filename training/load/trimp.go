package load

import (
	"math"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// HeartRate is beats a minute; 0 = not known.
type HeartRate int

// HeartReserve is how far a heart rate lies between rest and maximum, 0 to 1.
//
// Source: LOAD-06.
type HeartReserve float64

// HeartReserveOf is (rate − rest)/(max − rest), kept within 0 and 1. ok is
// false when one of the three is not known or the maximum is not above rest.
//
// Source: LOAD-06. House rule: a rate over the maximum means that the maximum
// was too low, and counts as it.
func HeartReserveOf(rate, rest, most HeartRate) (r HeartReserve, ok bool) {
	if rate <= 0 || rest <= 0 || most <= rest {
		return 0, false
	}
	return min(max(HeartReserve(rate-rest)/HeartReserve(most-rest), 0), 1), true
}

// TRIMP is a training impulse: minutes weighted by heart rate. An hour at
// threshold is well over 100, so it is scaled before it meets another measure.
//
// Source: LOAD-06.
type TRIMP float64

// TRIMPOf is the impulse of so many minutes at a mean heart-rate reserve r:
//
//	men    minutes × r × 0.64 e^(1.92 r)
//	women  minutes × r × 0.86 e^(1.67 r)
//
// The factors come from memory and were not checked in their source. Without a
// sex it is the mean of the two.
//
// Source: LOAD-06. House rule for the mean; scaling takes most of the
// difference out again.
func TRIMPOf(m unit.Minutes, r HeartReserve, s training.Sex) TRIMP {
	men := 0.64 * math.Exp(1.92*float64(r))
	women := 0.86 * math.Exp(1.67*float64(r))
	weight := (men + women) / 2
	switch s {
	case training.Male:
		weight = men
	case training.Female:
		weight = women
	}
	return TRIMP(float64(m) * float64(r) * weight)
}

// usualThreshold is the heart-rate reserve at threshold when nobody knows it.
//
// House rule: trained runners hold about 85 % of it for an hour.
const usualThreshold HeartReserve = 0.85

// HeartStress is an impulse as stress: its share of an hour's at the threshold
// reserve, times 100. A threshold of 0 means 0.85.
//
// Source: LOAD-06.
func HeartStress(m unit.Minutes, r, threshold HeartReserve, s training.Sex) Stress {
	if threshold <= 0 {
		threshold = usualThreshold
	}
	return Stress(TRIMPOf(m, r, s)/TRIMPOf(60, threshold, s)) * hourAtThreshold
}
