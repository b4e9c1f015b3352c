package store

import "github.com/legwork-run/legwork/training/journal"

// Passkey is a credential by WebAuthn, as far as checking a signature needs it.
type Passkey struct {
	ID        []byte // what the authenticator calls it; no two have the same
	Account   string
	PublicKey []byte // in COSE, as it came
	// SignCount is what the authenticator counted at its last signature; most count
	// nothing and say 0.
	SignCount uint32
	// Flags are those of the authenticator's last answer. Whether a key may be
	// copied to other devices never changes, and checking holds it to that.
	Flags      byte
	Transports []string // how a browser reaches it: "internal", "usb"
	Model      []byte   // the authenticator's AAGUID; empty = it did not say
	Name       string   // for people
	Made       journal.Instant
	Used       journal.Instant // 0 = never since
}

// Password is a credential by a name and a secret. What the hashes are of is the
// caller's business; here they are texts.
type Password struct {
	Account string
	// Login is the name it goes with, in the one spelling that the caller looks it
	// up by; no two have the same.
	Login string
	Hash  string
	Made  journal.Instant
}
