package journal

import "github.com/legwork-run/legwork/training"

// Pain is a pain score given.
type Pain struct {
	training.ReportedPain
}

// Readiness is a morning check answered.
type Readiness struct {
	training.Readiness
}

// Soreness is muscle soreness told of.
type Soreness struct {
	training.Soreness
}

// Flags are answers to the red-flag questions: those that are true now, by rule,
// and those a clinician has cleared.
type Flags struct {
	Raised  []string `json:"raised,omitempty"` // FLAG-01
	Cleared []string `json:"cleared,omitempty"`
}

// Posture is the check before a run: which questions were answered with what
// calls for a cue.
type Posture struct {
	Date  training.Date `json:"date"`
	Cues  []string      `json:"cues,omitempty"` // by question
	Fresh bool          `json:"fresh"`
}

// Test is a self-test done.
type Test struct {
	training.TestResult
}

// PauseKind says why nothing is trained for a while.
type PauseKind string

// The kinds of pause.
const (
	Ill  PauseKind = "ill"
	Away PauseKind = "away"
	Rest PauseKind = "rest"
)

// Pause is a time without training, or with other kit. A later one with the
// same key replaces it; one with None takes it back.
type Pause struct {
	Key   string        `json:"key"`
	Why   PauseKind     `json:"why"`
	Span  training.Span `json:"span"`
	Fever bool          `json:"fever,omitempty"` // or illness of the whole body
	Place string        `json:"place,omitempty"` // where to train meanwhile; empty = not at all
	None  bool          `json:"none,omitempty"`
}

// Kind is pain.reported.
func (Pain) Kind() Kind { return PainReported }

// Kind is readiness.checked.
func (Readiness) Kind() Kind { return ReadinessChecked }

// Kind is soreness.reported.
func (Soreness) Kind() Kind { return SorenessReported }

// Kind is flags.answered.
func (Flags) Kind() Kind { return FlagsAnswered }

// Kind is posture.checked.
func (Posture) Kind() Kind { return PostureChecked }

// Kind is test.done.
func (Test) Kind() Kind { return TestDone }

// Kind is pause.written.
func (Pause) Kind() Kind { return PauseWritten }
