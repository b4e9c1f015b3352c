package training

import "github.com/legwork-run/legwork/training/unit"

// PainMoment says when a pain was felt. Source: PAIN-01.
type PainMoment string

// The moments pain is asked for.
const (
	PainBefore  PainMoment = "before"
	PainDuring  PainMoment = "during" // the worst of the session or run
	PainAfter   PainMoment = "after"
	PainMorning PainMoment = "morning" // the next one
)

// PainMoments lists them in the order of a day.
var PainMoments = []PainMoment{PainBefore, PainDuring, PainAfter, PainMorning}

// ReportedPain is a pain score with its day and moment.
type ReportedPain struct {
	Pain
	Date   Date       `json:"date"`
	Moment PainMoment `json:"moment"`
	// What a score cannot say, and reads as red whatever the score.
	Swelling  bool `json:"swelling,omitempty"` // or giving way, or locking
	Sharp     bool `json:"sharp,omitempty"`    // sudden
	Limp      bool `json:"limp,omitempty"`
	FocalBone bool `json:"focalBone,omitempty"` // one spot on a bone, or pain at night, or on a hop
}

// Readiness is the optional morning check. Items run from 1 to 10, 10 best; 0 =
// not answered. Source: READY-01.
type Readiness struct {
	Date      Date         `json:"date"`
	Sleep     int          `json:"sleep,omitempty"`
	Freshness int          `json:"freshness,omitempty"` // 10 = no fatigue
	Soreness  int          `json:"soreness,omitempty"`  // 10 = none
	Stress    int          `json:"stress,omitempty"`    // 10 = none
	Mood      int          `json:"mood,omitempty"`
	Slept     unit.Minutes `json:"sleptMinutes,omitempty"` // 0 = not said
}

// Soreness is muscle soreness of a day, 0 to 10, both sides, after unusual work.
// Source: DOMS-01.
type Soreness struct {
	Date  Date `json:"date"`
	Score int  `json:"score"`
	Weak  bool `json:"weak,omitempty"` // with a loss of strength
	// DarkUrine with severe swelling is an emergency (FLAG-08).
	DarkUrine bool `json:"darkUrine,omitempty"`
}

// TestValue is a result in what its test counts: repetitions, seconds,
// centimetres, kilograms or points.
type TestValue float64

// TestResult is one self-test as done. Values are in what the test counts; a
// one-sided test has both, any other has Left only.
type TestResult struct {
	Date  Date      `json:"date"`
	Test  string    `json:"test"` // assessment id of the catalogue
	Left  TestValue `json:"left"`
	Right TestValue `json:"right,omitempty"`
	// Variant is the way it was done where a test has several, "short" or "long".
	Variant string `json:"variant,omitempty"`
	Pain    int    `json:"pain,omitempty"`
	Stopped string `json:"stopped,omitempty"` // why form failed, in the athlete's words
}

// DoneRun is a run with what the athlete said of it.
type DoneRun struct {
	Run
	Effort RPE `json:"effort,omitempty"` // 0 = not said
}

// Span is a time from one day to another, both included; a zero Until is open.
type Span struct {
	From  Date `json:"from"`
	Until Date `json:"until,omitempty"`
}

// Has reports whether d lies in s.
func (s Span) Has(d Date) bool { return d >= s.From && (s.Until.IsZero() || d <= s.Until) }
