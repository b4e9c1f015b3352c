package journal

import "github.com/legwork-run/legwork/training"

// Calendar is everything one calendar or folder of files held when it was read.
// It replaces what the same source held before, but never a run that was moved,
// removed or done by hand since.
type Calendar struct {
	Source string          `json:"source"`
	Digest string          `json:"digest,omitempty"` // of the bytes read
	Runs   []KeyedRun      `json:"runs,omitempty"`
	Busy   []training.Busy `json:"busy,omitempty"`
}

// KeyedRun is a run under a key that stays when it is moved: a calendar's own
// id for it, or its first day and number.
type KeyedRun struct {
	Key string       `json:"key"`
	Run training.Run `json:"run"`
}

// PlannedRun is one run put into the plan by hand, or changed there.
type PlannedRun struct {
	KeyedRun
}

// MovedRun is another day or start for a planned run.
type MovedRun struct {
	Key   string         `json:"key"`
	Date  training.Date  `json:"date"`
	Start training.Clock `json:"start"`
}

// NoRun says that a planned run will not be run.
type NoRun struct {
	Key string `json:"key"`
}

// DoneRun is a run as it was run. Its key is that of the planned run it fulfils,
// or its own.
type DoneRun struct {
	Key string           `json:"key"`
	Run training.DoneRun `json:"run"`
}

// Kind is calendar.imported.
func (Calendar) Kind() Kind { return CalendarImported }

// Kind is run.planned.
func (PlannedRun) Kind() Kind { return RunPlanned }

// Kind is run.moved.
func (MovedRun) Kind() Kind { return RunMoved }

// Kind is run.removed.
func (NoRun) Kind() Kind { return RunRemoved }

// Kind is run.done.
func (DoneRun) Kind() Kind { return RunDone }
