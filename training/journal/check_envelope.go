package journal

import (
	"fmt"
	"strconv"

	"github.com/legwork-run/legwork/training"
)

func checkEnvelope(e Event) error {
	switch {
	case e.ID.IsZero():
		return invalid("id", "", "every event has one, made by the device")
	case !e.ID.isVersion7():
		return invalid("id", e.ID.String(), "make UUIDs of version 7, which sort by time")
	case e.ID.Time() >= latest():
		// Whoever answers later has to find a later id, which the last ones have not.
		return invalid("id", e.ID.String(), "says a time that is too far off; set the device's clock")
	case e.Body == nil || e.Body.Kind() != e.Kind:
		return invalid("kind", string(e.Kind), "is not the kind of its body")
	case e.Seq < 1:
		return invalid("seq", strconv.FormatInt(e.Seq, 10), "counts from 1")
	case e.Mono < 0 || e.Mono > longestMono:
		return invalid("mono", strconv.FormatInt(int64(e.Mono), 10), "is milliseconds since the session began, from 0 to those of a week")
	case e.Athlete == "":
		return invalid("athlete", "", "say whose history it belongs to")
	case e.Device == "":
		return invalid("device", "", "say which device wrote it")
	}
	return first(checkVersion(e), checkName("athlete", e.Athlete), checkName("device", e.Device), checkName("session", e.Session),
		checkName("slot", e.Slot.Exercise), checkAt(e.At), e.Zone.check())
}

// longestMono is a week.
const longestMono Elapsed = 7 * dayMin * minuteMS

// checkVersion is an error when a body that can be read has another version than
// the one it is in.
func checkVersion(e Event) error {
	if _, ok := e.Body.(Unread); ok || e.Version == e.Kind.Version() {
		return nil
	}
	return invalid("version", strconv.Itoa(e.Version), fmt.Sprintf("bodies of %s have version %d", e.Kind, e.Kind.Version()))
}

// The years a device's clock may show.
const (
	firstYear = 2000
	lastYear  = 2199
)

// latest is when the last of these years ends.
func latest() Instant { return InstantAt(training.NewDate(lastYear+1, 1, 1), 0, "") }

// checkAt looks at the instant itself: days that far off do not fit a Date.
func checkAt(at Instant) error {
	from := InstantAt(training.NewDate(firstYear, 1, 1), 0, "")
	if at < from || at >= latest() {
		return invalid("at", strconv.FormatInt(int64(at), 10), "is no time this could have happened; set the device's clock")
	}
	return nil
}
