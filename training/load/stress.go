package load

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Stress is training stress: an hour at threshold is 100, whatever it was read
// from. It has no upper end.
//
// Source: LOAD-06.
type Stress float64

// hourAtThreshold is what an hour at threshold comes to.
const hourAtThreshold Stress = 100

// thresholdEffort is the effort of an hour at threshold.
//
// House rule: 7 of 10, very hard and still held for an hour.
const thresholdEffort training.RPE = 7

// Intensity is a speed as a share of threshold speed; an easy run is 0.7 to
// 0.8.
//
// Source: LOAD-06.
type Intensity float64

// IntensityOf is the speed of a pace over that of threshold pace. graded is the
// pace on the flat that would have cost as much. ok is false when either is not
// known.
//
// Source: LOAD-06.
func IntensityOf(graded, threshold unit.Pace) (i Intensity, ok bool) {
	if graded <= 0 || threshold <= 0 {
		return 0, false
	}
	return Intensity(threshold / graded), true
}

// PaceStress is the stress of running for so long at an intensity:
//
//	hours × IF² × 100
//
// Source: LOAD-06.
func PaceStress(m unit.Minutes, i Intensity) Stress {
	return Stress(hours(m)*float64(i)*float64(i)) * hourAtThreshold
}

// EffortStress is a session load as stress, in proportion: an hour at effort 7
// is 100.
//
// Source: LOAD-06.
func EffortStress(l SessionLoad) Stress {
	hour := SessionRPE{Effort: thresholdEffort, Minutes: 60}.Load()
	return Stress(l/hour) * hourAtThreshold
}

// strengthWeight is how much an hour of strength counts beside one of running.
//
// Source: LOAD-05, a House rule.
const strengthWeight = 0.8

// StrengthStress is a strength session for those who want it in the curves:
//
//	100 × hours × (RPE/10)² × 0.8
//
// It is left out unless asked for (StressDays).
//
// Source: LOAD-05.
func StrengthStress(s SessionRPE) Stress {
	share := float64(s.Effort) / 10
	return Stress(hours(s.Minutes)*share*share*strengthWeight) * 100
}

func hours(m unit.Minutes) float64 { return float64(m) / 60 }
