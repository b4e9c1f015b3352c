package strength

import "github.com/legwork-run/legwork/training"

// EffortRow is one line of the effort scale: how hard a set felt and how many
// repetitions that leaves.
type EffortRow struct {
	RPE training.RPE
	RIR training.RIR
	// Computes: load may be calculated from it. Easy sets say too little.
	Computes bool
}

// EffortScale is the scale from hardest to easiest. The last row stands for 4 and
// everything easier.
//
// Source: PRG-07.
var EffortScale = [...]EffortRow{
	{10, 0, true},
	{9.5, 0.5, true},
	{9, 1, true},
	{8.5, 1.5, true},
	{8, 2, true},
	{7.5, 2.5, true},
	{7, 3, true},
	{6, 4, true},
	{5, 5.5, false},
	{4, 7, false},
}

// ReportedRIR is the repetitions in reserve that a reported effort stands for.
// A half between two rows counts as the harder of them. computes says whether
// loads may be calculated from it: from effort 6 up.
//
// Source: PRG-07. Effort 5 means five or six left, stored as 5.5, which is
// beyond the 5 that load may be calculated from.
func ReportedRIR(e training.RPE) (rir training.RIR, computes bool) {
	rir = EffortScale[len(EffortScale)-1].RIR
	for i := len(EffortScale) - 1; i >= 0; i-- {
		row := EffortScale[i]
		rir, computes = row.RIR, row.Computes
		if row.RPE >= e {
			break
		}
	}
	return rir, computes
}
