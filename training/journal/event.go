package journal

import (
	"github.com/legwork-run/legwork/training"
)

// Event is one thing that happened, as the device wrote it down. It is never
// changed; edits and undoing are events of their own.
type Event struct {
	ID      ID
	Athlete string // whose history it belongs to
	Device  string // which made it
	Seq     int64  // the device's own count, from 1
	// Session is the strength session it belongs to; empty = none.
	Session string
	// Slot is the set it is about, for what concerns one set.
	Slot Slot
	Kind Kind
	// Version is that of the body's shape.
	Version int
	At      Instant // by the device's clock
	Zone    Zone    // where the device was
	// Mono is the time since the session began, by a clock that nobody sets;
	// 0 outside sessions.
	Mono Elapsed
	// Base is the event this one was made in knowledge of: the set that is
	// edited, the plan that is changed. Zero = none.
	Base ID
	Body Body
}

// Body is what an event says. Its type follows from the event's kind.
type Body interface {
	// Kind is the kind of event it is the body of.
	Kind() Kind
}

// Slot names one set of a session: the exercise, which set of it, counted from
// 1, and the side where left and right are logged apart.
type Slot struct {
	Exercise string        `json:"exercise,omitempty"`
	Number   int           `json:"number,omitempty"`
	Side     training.Side `json:"side,omitempty"`
}

// IsZero reports whether s names no set.
func (s Slot) IsZero() bool { return s == Slot{} }

// Instant is milliseconds since 1970 by the clock of a device.
type Instant int64

// Elapsed is milliseconds since a session began.
type Elapsed int64

// Local is the civil day and time that the event's device showed.
func (e Event) Local() (training.Date, training.Clock) { return e.At.In(e.Zone) }

// Date is the civil day that the event's device showed.
func (e Event) Date() training.Date {
	d, _ := e.Local()
	return d
}

// The milliseconds of a minute and the minutes of a day.
const (
	minuteMS = 60_000
	dayMin   = 24 * 60
)

// epoch is 1970-01-01.
var epoch = training.NewDate(1970, 1, 1)

// In is the civil day and time at i in zone z.
func (i Instant) In(z Zone) (training.Date, training.Clock) {
	minutes := floorDiv(int64(i), minuteMS) + int64(z.Minutes())
	day := floorDiv(minutes, dayMin)
	return epoch.AddDays(int(day)), training.Clock(minutes - day*dayMin)
}

// InstantAt is the instant at which the clock shows c on day d in zone z.
func InstantAt(d training.Date, c training.Clock, z Zone) Instant {
	return Instant(int64(d.DaysSince(epoch))*dayMin+int64(c)-int64(z.Minutes())) * minuteMS
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
