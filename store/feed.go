package store

import "github.com/legwork-run/legwork/training/journal"

// Feed is the calendar that whoever holds its token reads, and nothing else of the
// account. An account has one at most.
type Feed struct {
	Account string
	Digest  TokenDigest
	Made    journal.Instant
}
