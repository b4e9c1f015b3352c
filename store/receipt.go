package store

import "github.com/legwork-run/legwork/training/journal"

// Verdict is what became of one event that was handed in.
type Verdict string

// The verdicts. After each but Refused the store has the event and the device
// need not send it again.
const (
	// Applied: it is part of the history now and survives loss of power.
	Applied Verdict = "applied"
	// Duplicate: it was part of the history already.
	Duplicate Verdict = "duplicate"
	// Parked: it is kept and shown, and counts for nothing (but see Newer).
	Parked Verdict = "parked"
	// Refused: it was not kept at all. The device keeps it.
	Refused Verdict = "refused"
)

// Reason is why an event was parked or refused.
type Reason string

// The reasons.
const (
	// Newer: written by a newer version. It is part of the history and served
	// like every other, and counts once this program can read it.
	Newer Reason = "newer"
	// OtherBody: its id belongs to an event that says something else.
	OtherBody Reason = "other-body"
	// Unlikely: it says what cannot be; see journal.Check.
	Unlikely Reason = "unlikely"
	// Unreadable: the bytes are no event this program can read.
	Unreadable Reason = "unreadable"
	// Foreign: it belongs to another athlete. Such an event is refused.
	Foreign Reason = "foreign"
	// Unwritable: it has no spelling as bytes. Such an event is refused.
	Unwritable Reason = "unwritable"
)

// Answer is what became of one event. Reason and Why are empty for what was
// applied or is there already.
type Answer struct {
	ID      journal.ID // zero when the bytes did not say
	Verdict Verdict
	Reason  Reason
	Why     string // for people
}

// Receipt answers for everything handed in together, in the same order.
type Receipt struct {
	Answers []Answer
	// Cursor is the newest of the athlete's history as of this receipt.
	Cursor int64
}
