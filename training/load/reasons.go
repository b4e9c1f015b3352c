package load

import "github.com/legwork-run/legwork/training"

// The decisions of this package.
const (
	// CodeRunSpike: a planned run is much longer than the longest of the 30
	// days before. Facts: date, runKm, longestKm, over (percent).
	CodeRunSpike training.ReasonCode = "load.run-spike"
)
