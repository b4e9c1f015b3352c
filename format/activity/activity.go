// Package activity is what a watch recorded, before it becomes a run: the
// common ground of the FIT, GPX, TCX and Strava readers. It says which
// recordings are runs, which two are the same one, and what kind of run a
// title speaks of. It reads no files.
package activity

import (
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The sports the readers name themselves, in the words of the FIT profile.
// Sport of an Activity may be any other word of that profile, such as
// "walking", or empty when the file names none.
const (
	Running    = "running"
	Cycling    = "cycling"
	Transition = "transition"
	Other      = "other"
)

// Activity is one recording of one sport.
type Activity struct {
	Sport    string // word of the FIT profile; empty = the file names none
	SubSport string // "trail", "treadmill" ...; empty = the file names none
	Name     string // the athlete's title; never a sport profile's name
	// Start is the beginning in UTC. The zero time means that the device did
	// not know the date; Uptime then is how long it had been on.
	Start  time.Time
	Uptime time.Duration
	// Local is Start on the athlete's clock. LocalKnown says that the file
	// gave the offset; otherwise it is the zone the reader was told.
	Local      time.Time
	LocalKnown bool
	// MinuteExact says that the file cut the start to the minute.
	MinuteExact bool
	Timer       time.Duration // without pauses
	Elapsed     time.Duration // with pauses; may be absurd, Timer is the one to use
	Distance    unit.Metres   // 0 = unknown
	// FromPoints says that Distance is measured along positions, which is up
	// to 5 % off what a device says.
	FromPoints      bool
	Ascent, Descent unit.Metres
	DescentKnown    bool
	AvgHR, MaxHR    int // beats per minute; 0 = unknown
	// HRDerived says that AvgHR is the mean of the records because the file
	// gives no average.
	HRDerived bool
	// Derived says that there is no summary and the totals come from records.
	Derived bool
	// Kind is what the source itself says about the run; empty = nothing.
	Kind       training.RunKind
	Laps       int
	Records    int // points in time
	HeartRates int // records with a heart rate
	Source     string
}

// File is what one file held: every activity, whatever its sport, and remarks.
type File struct {
	Activities []Activity
	Notes      []training.Note
}

// MaxPerFile is how many activities one file may hold. House rule: a lifetime of
// daily runs is 20 000, and no portal writes it into a single file of points.
const MaxPerFile = 20_000

// End is the moment the activity ended, pauses included.
func (a Activity) End() time.Time { return a.Start.Add(max(a.Timer, a.Elapsed)) }

// Dated reports whether the activity can stand in a calendar.
func (a Activity) Dated() bool { return !a.Start.IsZero() }

// Place puts the activity on the athlete's clock: the offset from UTC when
// the file gives one, else the zone. A nil zone is UTC.
func (a *Activity) Place(offset time.Duration, known bool, zone *time.Location) {
	a.LocalKnown = known
	switch {
	case known:
		a.Local = a.Start.In(time.FixedZone("", int(offset/time.Second)))
	case zone == nil:
		a.Local = a.Start.UTC()
	default:
		a.Local = a.Start.In(zone)
	}
}

// Refuse is the error for a file that holds nothing of use.
func Refuse(name, why string) error { return &training.InvalidError{Field: name, Why: why} }

// earliest is a day before any watch or phone recorded a run in these formats.
// House rule: an earlier date is a clock that was never set.
var earliest = time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)

// latest is past the end of every format's counters.
var latest = time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)

// Plausible reports whether t can be the time of a recording.
func Plausible(t time.Time) bool { return t.After(earliest) && t.Before(latest) }
