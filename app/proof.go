package app

import (
	"sync"

	"github.com/legwork-run/legwork/training/journal"
)

// proofMinutes is how long somebody who showed who they are need not do so again.
//
// House rule: long enough to add a key and write codes down, and too short for
// whoever picks the phone up later.
const proofMinutes = 10

// mostProofs bounds how many are remembered.
const mostProofs = 10_000

// proofs are who showed lately that an account is theirs, by visit. They are kept
// in memory: after a restart everybody is asked again.
type proofs struct {
	mu sync.Mutex
	at map[string]journal.Instant
}

func (v Visitor) proofKey() string { return v.Account + " " + v.Device }

func fresh(at, now journal.Instant) bool { return at <= now && now-at < proofMinutes*60_000 }

func (p *proofs) note(v Visitor, now journal.Instant) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.at) >= mostProofs {
		for who, at := range p.at {
			if !fresh(at, now) {
				delete(p.at, who)
			}
		}
	}
	if len(p.at) < mostProofs {
		p.at[v.proofKey()] = now
	}
}

// Proved reports whether a visitor showed within the last ten minutes that the
// account is theirs. A guest has nothing to show it with but the visit.
func (r *Reception) Proved(v Visitor, now journal.Instant) bool {
	if v.Guest {
		return true
	}
	r.proofs.mu.Lock()
	defer r.proofs.mu.Unlock()
	at, ok := r.proofs.at[v.proofKey()]
	return ok && fresh(at, now)
}
