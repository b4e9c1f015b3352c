package training

// ChangeKind is what happens to a planned session.
type ChangeKind string

// The kinds of change.
const (
	Moved     ChangeKind = "moved"     // to another day or start
	Dropped   ChangeKind = "dropped"   // let go
	Lightened ChangeKind = "lightened" // stays where it is, with less in it
	Replaced  ChangeKind = "replaced"  // other exercises
	Reordered ChangeKind = "reordered" // the same in another order
	Added     ChangeKind = "added"
)

// Change is one change to an adopted plan, with its reasons. The plan itself
// is never rewritten: changes lie over it, and each can be undone.
type Change struct {
	Kind ChangeKind `json:"kind"`
	// Session is the id of the planned session it is about.
	Session string `json:"session"`
	// From and To are the days of a move, ToStart its new start.
	From    Date  `json:"from,omitempty"`
	To      Date  `json:"to,omitempty"`
	ToStart Clock `json:"toStart,omitempty"`
	// With is the session as it is now, where its content changed.
	With PrescribedSession `json:"with,omitzero"`
	Why  []Reason          `json:"why"`
}
