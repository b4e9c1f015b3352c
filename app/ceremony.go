package app

import (
	"sync"

	"github.com/go-webauthn/webauthn/webauthn"

	"github.com/legwork-run/legwork/training/journal"
)

// purpose is what a passkey is asked for.
type purpose int

const (
	toAdd purpose = iota + 1
	toSignIn
	toProve
)

// ceremony is a passkey that was asked for and did not answer yet.
type ceremony struct {
	purpose purpose
	visit   string // whose, as proofKey has it; empty = a stranger's
	network string
	session webauthn.SessionData
	begun   journal.Instant
}

// How long a passkey may take to answer, and how many may be asked at once: in
// all, and from one network.
//
// House rule: a page that offers keys by itself asks for one when it is opened,
// and asks again before the ten minutes are over.
const (
	ceremonyMS         = 10 * 60_000
	mostCeremonies     = 10_000
	mostFromOneNetwork = 200
)

// ceremonies are kept in memory by their challenge, which comes back with the
// answer and is good once.
type ceremonies struct {
	mu sync.Mutex
	by map[string]ceremony
}

// begin keeps a ceremony. When there are too many, the oldest of its network
// gives way, or else the oldest of all.
func (c *ceremonies) begin(x ceremony) {
	c.mu.Lock()
	defer c.mu.Unlock()
	own, oldest, oldestOwn := 0, "", ""
	for challenge, y := range c.by {
		if x.begun-y.begun > ceremonyMS {
			delete(c.by, challenge)
			continue
		}
		if oldest == "" || y.begun < c.by[oldest].begun {
			oldest = challenge
		}
		if y.network == x.network {
			own++
			if oldestOwn == "" || y.begun < c.by[oldestOwn].begun {
				oldestOwn = challenge
			}
		}
	}
	switch {
	case own >= mostFromOneNetwork:
		delete(c.by, oldestOwn)
	case len(c.by) >= mostCeremonies:
		delete(c.by, oldest)
	}
	c.by[x.session.Challenge] = x
}

// take gives a ceremony that goes on, once.
func (c *ceremonies) take(challenge string, p purpose, visit string, now journal.Instant) (ceremony, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	x, ok := c.by[challenge]
	if !ok {
		return ceremony{}, false
	}
	delete(c.by, challenge)
	return x, x.purpose == p && x.visit == visit && now >= x.begun-ceremonyMS && now-x.begun <= ceremonyMS
}
