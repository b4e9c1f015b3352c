package journal

// Undone takes the event's Base back, as if it had never been. The last of
// Undone and Restored about an event stands.
type Undone struct{}

// Restored puts the event's Base back after it was undone.
type Restored struct{}

// Unread is the body of an event this version cannot read: a kind or version
// that is newer than the program. It is kept as it came.
type Unread struct {
	kind Kind
	raw  string
	Why  string // what could not be read
}

// Kind is event.undone.
func (Undone) Kind() Kind { return EventUndone }

// Kind is event.restored.
func (Restored) Kind() Kind { return EventRestored }

// Kind is the kind the event came with.
func (u Unread) Kind() Kind { return u.kind }

// MarshalJSON is the body as it came.
func (u Unread) MarshalJSON() ([]byte, error) { return []byte(u.raw), nil }
