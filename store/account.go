package store

import (
	"crypto/sha256"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Account is somebody a server knows, with the history that is theirs: one for
// now. It lives as long as its athlete.
type Account struct {
	ID      string
	Athlete string // the id of the history
	Name    string // the athlete's
	Made    journal.Instant
	Claimed journal.Instant // when it got its first credential; 0 = a guest's
	Seen    training.Date   // the last day of a visit, in UTC
}

// Guest reports whether nobody can come back to the account but by a visit that
// goes on: it has no credential.
func (a Account) Guest() bool { return a.Claimed == 0 }

// Visit is one browser that a server knows the account of, from arriving or
// signing in until it ends.
type Visit struct {
	Digest  TokenDigest
	Account string
	// Device is what events written through the visit have as theirs. No two
	// visits of an account share one.
	Device  string
	Label   string // for people: what kind of browser it is
	Made    journal.Instant
	Seen    training.Date   // the last day it was used, in UTC
	Expires journal.Instant // however much it is used
}

// TokenDigest is the SHA-256 of a visit's token. The token itself is kept
// nowhere but with the visitor, so a stolen database opens no door.
type TokenDigest [sha256.Size]byte
