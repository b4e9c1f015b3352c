package simulate

import (
	"encoding/binary"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// device is one of the two a runner has.
type device int

const (
	phone device = iota
	watch
)

var deviceNames = [...]string{"phone", "watch"}

// diary writes events as devices do: each counts its own, and never makes an id
// below the last it made, whatever its clock shows.
type diary struct {
	athlete string
	dice    dice
	seq     [len(deviceNames)]int64
	last    [len(deviceNames)]journal.Instant
}

// entry is what an event says beside its device.
type entry struct {
	day     training.Date
	clock   training.Clock
	zone    journal.Zone
	session string
	slot    journal.Slot
	mono    journal.Elapsed
	base    journal.ID
	body    journal.Body
}

// write makes the event. Times within a session run on with mono.
func (d *diary) write(on device, e entry) journal.Event {
	at := journal.InstantAt(e.day, e.clock, e.zone) + journal.Instant(e.mono)
	d.seq[on]++
	d.last[on] = max(at, d.last[on]+1)
	var chance [10]byte
	binary.LittleEndian.PutUint64(chance[:], d.dice.Uint64())
	binary.LittleEndian.PutUint16(chance[8:], uint16(d.dice.Uint32()))
	kind := e.body.Kind()
	return journal.Event{
		ID: journal.NewID(d.last[on], chance), Athlete: d.athlete, Device: deviceNames[on], Seq: d.seq[on],
		Session: e.session, Slot: e.slot, Kind: kind, Version: bodyVersion, At: at, Zone: e.zone, Mono: e.mono, Base: e.base, Body: e.body,
	}
}

// bodyVersion is the version of every body written here. Looking it up by kind
// for each event took a third of the time; a test holds that it is right.
const bodyVersion = 1
