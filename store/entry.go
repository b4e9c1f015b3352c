package store

import "github.com/legwork-run/legwork/training/journal"

// Entry is one event of a history as it is kept.
type Entry struct {
	// Cursor counts an athlete's entries from 1 in the order they were kept,
	// without gaps.
	Cursor   int64
	Received journal.Instant
	Line     []byte // the event's canonical bytes
}

// Event decodes the entry. It is apart from reading because most who read pass
// the bytes on. The error is journal.Decode's; a store never keeps a line that
// has one.
func (e Entry) Event() (journal.Event, error) { return journal.Decode(e.Line) }

// Shelved is something parked: kept as it came, shown, never applied.
type Shelved struct {
	ID       journal.ID // zero when the bytes did not say
	Received journal.Instant
	Reason   Reason
	Why      string
	Line     []byte
}

// Athlete is whose history it is.
type Athlete struct {
	ID    string
	Name  string
	Added journal.Instant
}

// Device is one that has written to a history.
type Device struct {
	Name string
	Last int64 // the highest of its own counts seen
}

// Gap is a run of a device's own counts that never arrived, both ends included.
type Gap struct {
	Device      string
	First, Last int64
}
