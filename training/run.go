package training

import (
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training/unit"
)

// RunKind says what a run is for. The same words serve files, flags and plans.
type RunKind string

// The kinds of run.
const (
	RunEasy      RunKind = "easy"
	RunRecovery  RunKind = "recovery"
	RunLong      RunKind = "long"
	RunTempo     RunKind = "tempo"
	RunIntervals RunKind = "intervals"
	RunHills     RunKind = "hills"
	RunRacePace  RunKind = "racepace"
	RunTimeTrial RunKind = "timetrial"
	RunRace      RunKind = "race"
	RunStrides   RunKind = "strides"
	RunHike      RunKind = "hike"
)

// RunKinds lists every kind in the order help texts show them.
var RunKinds = []RunKind{RunEasy, RunRecovery, RunLong, RunTempo, RunIntervals, RunHills, RunRacePace, RunTimeTrial, RunRace, RunStrides, RunHike}

// ParseRunKind reads one of RunKinds.
func ParseRunKind(s string) (RunKind, error) {
	k := RunKind(strings.ToLower(strings.TrimSpace(s)))
	if slices.Contains(RunKinds, k) {
		return k, nil
	}
	return "", &InvalidError{Field: "run kind", Value: s, Why: "use one of " + joinWords(RunKinds)}
}

// Key reports whether runs of kind k are key runs: the ones strength work must
// not spoil. Source: SCIENCE 3.1 terms.
func (k RunKind) Key() bool {
	switch k {
	case RunLong, RunTempo, RunIntervals, RunHills, RunRacePace, RunTimeTrial, RunRace:
		return true
	}
	return false
}

// Hard reports whether runs of kind k are hard runs: key runs that are not the
// long run.
func (k RunKind) Hard() bool { return k.Key() && k != RunLong }

// Run is one run, planned or done.
type Run struct {
	Date Date `json:"date"`
	// Start is when the run begins. With StartAssumed it is the assumed
	// 07:00, or 09:00 at weekends (SCH-00 clock).
	Start        Clock        `json:"start"`
	StartAssumed bool         `json:"startAssumed,omitempty"`
	Minutes      unit.Minutes `json:"minutes"` // 0 = not yet known
	Distance     unit.Metres  `json:"metres,omitempty"`
	Descent      unit.Metres  `json:"descentMetres,omitempty"`
	DescentKnown bool         `json:"descentKnown,omitempty"`
	Kind         RunKind      `json:"kind"`
	Key          bool         `json:"key"`
	Done         bool         `json:"done,omitempty"`
	// Assumed marks a run that no source names: filled from a usual week.
	Assumed bool   `json:"assumed,omitempty"`
	Title   string `json:"title,omitempty"`
	Source  string `json:"source,omitempty"` // the file or flag it came from
}

// Begin is the moment r starts.
func (r Run) Begin() Moment { return r.Date.On(r.Start) }

// End is the moment r ends.
func (r Run) End() Moment { return r.Begin() + Moment(r.Minutes) }

// AssumedStart is when a run without a start time is taken to begin: 07:00 on
// weekdays, 09:00 at weekends. Source: SCH-00 clock.
func AssumedStart(d Date) Clock {
	if d.Weekend() {
		return At(9, 0)
	}
	return At(7, 0)
}

// Busy is time taken by something that is neither a run nor strength work:
// another sport in the calendar. Nothing is placed over it.
type Busy struct {
	Date    Date         `json:"date"`
	Start   Clock        `json:"start"`
	Minutes unit.Minutes `json:"minutes"`
	Title   string       `json:"title,omitempty"`
}

// Calendar is what was read from files and flags, before it is merged.
type Calendar struct {
	Runs []Run
	Busy []Busy
	// Strength are strength events found in a calendar; the plan replaces them.
	Strength []Busy
	// Notes say what was skipped, guessed or doubtful, for a person to read.
	Notes []Note
}

// Note is a remark about something read: where it stands, what is the matter
// and, when something can be done, what.
type Note struct {
	Source string `json:"source,omitempty"` // file, or file and member of an archive
	Line   int    `json:"line,omitempty"`   // 1-based line, row or byte; 0 = none
	Text   string `json:"text"`
}

// UsualRun is one run of a week that repeats: "tue intervals 60 @06:30".
type UsualRun struct {
	Day          Weekday      `json:"day"`
	Kind         RunKind      `json:"kind"`
	Minutes      unit.Minutes `json:"minutes,omitempty"`
	Distance     unit.Metres  `json:"metres,omitempty"`
	Start        Clock        `json:"start,omitempty"`
	StartAssumed bool         `json:"startAssumed,omitempty"`
}
