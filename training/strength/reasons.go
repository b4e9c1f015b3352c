package strength

import "github.com/legwork-run/legwork/training"

// The decisions of this package.
const (
	// CodeRampUnderCeiling: a first load is found by steps from below a share
	// of body mass. Facts: exercise, ceilingKg.
	CodeRampUnderCeiling training.ReasonCode = "strength.ramp-under-ceiling"
	// CodeRampByFeel: a first load is found by feel alone. Facts: exercise.
	CodeRampByFeel training.ReasonCode = "strength.ramp-by-feel"
)
