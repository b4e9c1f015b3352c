package adaptation

import (
	"github.com/legwork-run/legwork/training"
)

// Proposal is what should change in the adopted plan, and why. Taken up it
// becomes a plan.changed or plan.adopted event under its key.
type Proposal struct {
	// Key names what it answers: the same answer is never made twice, and one
	// turned down is not made again.
	Key string
	// Safety: it takes effect at once and can be undone. Otherwise the athlete
	// is asked.
	Safety  bool
	Changes []training.Change
	// Plan is a plan to take on instead; zero Version = changes only.
	Plan training.Plan
	Why  []training.Reason
}

// Replans reports whether p is a plan to take on rather than changes.
func (p Proposal) Replans() bool { return p.Plan.Version != 0 }
