package app

import (
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Pen is who writes into a history, on which device and when.
type Pen struct {
	Athlete string // whose history
	Device  string // empty = it only reads
	// Seq is the device's own count so far in this history, as far as the device
	// remembers. The store may know of a higher one.
	Seq  int64
	Now  journal.Instant
	Zone journal.Zone
	// Chance gives other bytes each time.
	Chance func() [10]byte
	// Spend is told how many bytes are about to be written, and is an error where
	// that is too much; nil = there is no limit, as on one's own machine.
	Spend func(bytes int) error
}

// spendEvents spends what events take when they are kept.
func (p Pen) spendEvents(events []journal.Event) error {
	if p.Spend == nil {
		return nil
	}
	n := 0
	for _, e := range events {
		line, err := journal.Encode(e)
		if err != nil {
			return err
		}
		n += len(line) + perEntry
	}
	return p.Spend(n)
}

// spendLines is spendEvents for events as they came.
func (p Pen) spendLines(lines [][]byte) error {
	if p.Spend == nil {
		return nil
	}
	n := 0
	for _, line := range lines {
		n += len(line) + perEntry
	}
	return p.Spend(n)
}

// perEntry is what an event takes beside its line, in bytes: ids, indexes, a seal.
const perEntry = 300

// Moment is a time as histories have it, in the zone it is shown in, by its name
// where it has one.
func Moment(t time.Time) (journal.Instant, journal.Zone) {
	_, east := t.Zone()
	name := t.Location().String()
	if name == "Local" {
		name = ""
	}
	return journal.Instant(t.UnixMilli()), journal.MakeZone(east/60, name)
}

// Today is the civil day where the pen is.
func (p Pen) Today() training.Date {
	d, _ := p.Now.In(p.Zone)
	return d
}

// fresh is an id for something that is no event.
func (p Pen) fresh() journal.ID { return journal.NewID(p.Now, p.Chance()) }

// draft is an event before it has its envelope.
type draft struct {
	session string
	slot    journal.Slot
	base    journal.ID
	at      journal.Instant // when it happened; 0 = now
	mono    journal.Elapsed // since the session began; 0 = no clock ran
	body    journal.Body
}

// pause is how many milliseconds lie between what is written at two times, at
// least. What is written together has ids one millisecond apart, so that undo
// can tell what belongs together.
const pause = 2

// write makes events of drafts: ids above every id of the history, counts from
// after seq on.
//
// Ids rise above those of all devices, not of this one only: of two answers to
// one question the later id stands, and this one was given in knowledge of the
// others, whatever the clocks say.
func (p Pen) write(latest journal.ID, seq int64, drafts []draft) []journal.Event {
	ms := max(p.Now, latest.Time()+pause)
	out := make([]journal.Event, len(drafts))
	for i, d := range drafts {
		at := d.at
		if at == 0 {
			at = p.Now
		}
		k := d.body.Kind()
		out[i] = journal.Event{
			ID: journal.NewID(ms+journal.Instant(i), p.Chance()), Athlete: p.Athlete, Device: p.Device, Seq: seq + 1 + int64(i),
			Session: d.session, Slot: d.slot, Kind: k, Version: k.Version(), At: at, Zone: p.Zone, Mono: d.mono, Base: d.base, Body: d.body,
		}
	}
	return out
}

// together reports whether b was written right after a, at one time.
func together(a, b journal.Event) bool {
	return a.Device == b.Device && b.Seq == a.Seq+1 && b.ID.Time() == a.ID.Time()+1
}
