package athlete

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// State is everything an athlete's journal says, folded up: the same events give
// the same State in whatever order, however often and in whatever pieces they
// came. It is derived, never stored, and not to be written to: States share
// what did not change between them.
type State struct {
	// Events counts the events it was folded from, parked ones included.
	Events int
	// Latest is the highest id among them.
	Latest journal.ID
	// Zone is where that event was written; empty = not said.
	Zone journal.Zone

	Goal    Told[journal.Goal] // zero Event = none wished yet
	Profile training.Profile   // with the places that were written since
	Usual   []training.UsualRun

	Runs []*Run // planned and done, by day and start
	Busy []training.Busy

	Plan    Told[training.Plan]   // the adopted one; zero Event = none
	Plans   []Told[training.Plan] // all that were ever adopted, that one last
	Changes []Changed             // to any of them, as they were made
	// Declined are the keys of proposals turned down since the plan was adopted.
	Declined []string

	Sessions []*Session // begun, by day and start
	Marks    []Mark     // planned sessions the athlete skipped or moved, by id

	Pain      []Told[training.ReportedPain] // by day and moment
	Readiness []*Told[training.Readiness]   // one a day, by day
	Soreness  []Told[training.Soreness]     // one a day, by day
	Flags     []FlagAnswer                  // as they were answered
	Postures  []Told[journal.Posture]       // by day
	Tests     []Told[training.TestResult]   // by day and test
	Pauses    []Told[journal.Pause]         // by first day and key
	Notes     []Told[journal.Note]          // as they were written

	// Conflicts are sets that were logged more than once; one log counts.
	Conflicts []Conflict
	// Parked are events that are kept and not applied.
	Parked []Parked
}

// Told is something an event said, and which event: what it takes to undo it.
type Told[T any] struct {
	Event   journal.ID
	Session string // the strength session it belongs to; empty = none
	What    T
}

// Changed is what was changed in an adopted plan.
type Changed struct {
	Told[journal.Changes]
	Plan journal.ID // the plan.adopted event
}

// Run is a run under its key, planned or done.
type Run struct {
	Key string
	training.DoneRun
	// Moved: the athlete put it on another day or start than its calendar.
	Moved bool
	Event journal.ID // that said it last
}

// Session is a strength session as done, with what it takes to change its log.
type Session struct {
	training.LoggedSession
	Plan    journal.ID // the plan.adopted event it followed; zero = none
	Slots   []SlotLog  // by exercise, number and side
	LeftOut []string   // planned exercises not done, by id
	Swaps   []journal.Swap
}

// SlotLog says which event's log of a set counts.
type SlotLog struct {
	Slot  journal.Slot
	Event journal.ID // the set.logged that counts
	Edit  journal.ID // the set.edited that speaks for it; zero = none
}

// PainTold is every pain report, by day and moment.
func (s *State) PainTold() []training.ReportedPain {
	out := make([]training.ReportedPain, len(s.Pain))
	for i, x := range s.Pain {
		out[i] = x.What
	}
	return out
}

// Mark is what the athlete did to a planned session beside doing it.
type Mark struct {
	Session string
	Skipped bool
	Why     string
	Swaps   []journal.Swap // exercises to be done instead of others
	Lasting []LastingSwap  // those of them that hold in later sessions too
	// Date is the day it was moved to; zero = not moved.
	Date  training.Date
	Start training.Clock
	Event journal.ID
}

// LastingSwap is an exercise done instead of another from a day on.
type LastingSwap struct {
	journal.Swap
	Date  training.Date
	Event journal.ID
}

// FlagAnswer is a red flag raised, or cleared by a clinician.
type FlagAnswer struct {
	Rule    string // FLAG-01
	Date    training.Date
	Cleared bool
	Event   journal.ID
}

// Conflict is one set with several logs, of which one counts.
type Conflict struct {
	Session string
	Slot    journal.Slot
	Counts  journal.ID
	Others  []journal.ID // by id
	// Chosen: the athlete said which counts. Otherwise it is the earliest by time
	// since the session began, then the lowest id.
	Chosen bool
}

// Parked is an event that is kept and not applied.
type Parked struct {
	Event journal.Event
	Why   ParkedWhy
}

// ParkedWhy says why an event is not applied.
type ParkedWhy string

// Why events are parked.
const (
	// AnotherBody: an event with the same id says something else. The one whose
	// encoding sorts first is applied.
	AnotherBody ParkedWhy = "another-body"
	// TooNew: its kind or version is newer than this program.
	TooNew ParkedWhy = "too-new"
	// NoTarget: it undoes an event that undoes.
	NoTarget ParkedWhy = "no-target"
)
