package journal

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Start is the beginning of a session. The event's Base is the plan it follows.
type Start struct {
	Name  string `json:"name,omitempty"` // A, B or C; empty = nobody planned it
	Place string `json:"place,omitempty"`
}

// Finish is the end of a session.
type Finish struct {
	Minutes unit.Minutes `json:"minutes,omitempty"` // whole clock time; 0 = not known
}

// Skip says that a planned session will not be done.
type Skip struct {
	Why string `json:"why,omitempty"` // in the athlete's words
}

// Move is another day or start for a planned session, chosen by the athlete.
type Move struct {
	Date  training.Date  `json:"date"`
	Start training.Clock `json:"start"`
}

// Set is a set as done. The event's Session and Slot say which.
type Set struct {
	training.LoggedSet
}

// Edit replaces what a logged set said. The event's Base is that set's event.
type Edit struct {
	training.LoggedSet
}

// Choice says which of several logs of one set counts. The event's Base is that
// log's event.
type Choice struct{}

// Swap is one exercise done instead of another.
type Swap struct {
	From string `json:"from"`
	To   string `json:"to"`
	Why  string `json:"why,omitempty"` // pain, kit, dislike or the athlete's words
}

// Replace is a Swap that holds from the event's session on, in all that follow.
type Replace struct {
	Swap
}

// LeftOut is an exercise of the session that was not done.
type LeftOut struct {
	Exercise string `json:"exercise"`
	Why      string `json:"why,omitempty"`
}

// Effort is how hard the event's session was as a whole, asked afterwards; or a
// run, when Run names its key.
type Effort struct {
	Run    string       `json:"run,omitempty"`
	Effort training.RPE `json:"effort"`
}

// Note is a remark in the athlete's words, about a session when the event names
// one.
type Note struct {
	Text string `json:"text"`
}

// Kind is session.started.
func (Start) Kind() Kind { return SessionStarted }

// Kind is session.finished.
func (Finish) Kind() Kind { return SessionFinished }

// Kind is session.skipped.
func (Skip) Kind() Kind { return SessionSkipped }

// Kind is session.moved.
func (Move) Kind() Kind { return SessionMoved }

// Kind is set.logged.
func (Set) Kind() Kind { return SetLogged }

// Kind is set.edited.
func (Edit) Kind() Kind { return SetEdited }

// Kind is set.chosen.
func (Choice) Kind() Kind { return SetChosen }

// Kind is exercise.swapped.
func (Swap) Kind() Kind { return ExerciseSwapped }

// Kind is exercise.replaced.
func (Replace) Kind() Kind { return ExerciseReplaced }

// Kind is exercise.skipped.
func (LeftOut) Kind() Kind { return ExerciseSkipped }

// Kind is effort.rated.
func (Effort) Kind() Kind { return EffortRated }

// Kind is note.written.
func (Note) Kind() Kind { return NoteWritten }
