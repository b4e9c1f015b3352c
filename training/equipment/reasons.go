package equipment

import "github.com/legwork-run/legwork/training"

// The decisions of this package.
const (
	// CodeLoadsAssumed: a thing was named without its loads, so the usual ones
	// are taken. Facts: thing, place.
	CodeLoadsAssumed training.ReasonCode = "equipment.loads-assumed"
)
