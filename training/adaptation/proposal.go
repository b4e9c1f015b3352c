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
	// Request is what another plan would be made from; zero From = changes only.
	// The plan is made by whoever shows or takes it: see Joined.
	Request training.Request
	Why     []training.Reason
}

// Replans reports whether p is a plan to take on rather than changes.
func (p Proposal) Replans() bool { return !p.Request.From.IsZero() }
