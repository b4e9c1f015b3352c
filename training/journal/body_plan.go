package journal

import "github.com/legwork-run/legwork/training"

// Plan is a plan the athlete took on, whole and with its reasons: a later
// version of the program never rewrites it.
type Plan struct {
	Plan training.Plan `json:"plan"`
}

// Changes are changes to the adopted plan, made together. Key names what they
// answer, so that two devices that answer the same thing change it once.
type Changes struct {
	Key     string            `json:"key"`
	Changes []training.Change `json:"changes"`
	Why     []training.Reason `json:"why"`
	// Asked: the athlete was asked and agreed. Otherwise it was a small change
	// for safety that took effect at once.
	Asked bool `json:"asked,omitempty"`
}

// Declined says that a proposal was turned down and is not to be made again.
type Declined struct {
	Key string `json:"key"`
}

// Kind is plan.adopted.
func (Plan) Kind() Kind { return PlanAdopted }

// Kind is plan.changed.
func (Changes) Kind() Kind { return PlanChanged }

// Kind is proposal.declined.
func (Declined) Kind() Kind { return ProposalDeclined }
