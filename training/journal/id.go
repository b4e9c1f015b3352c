package journal

import (
	"bytes"
	"encoding/hex"
	"errors"
)

// ID names an event for ever: a UUID of version 7, made by the device. Its first
// six bytes are milliseconds, and a device never makes one below the last it
// made, so ids sort as things happened on each device whatever its clock did.
type ID [16]byte

var errID = errors.New("not an id in small letters like 0193e0a1-7c2b-7f00-8a11-0242ac120002")

// lastMoment is the latest that six bytes hold, in the year 10889.
const lastMoment Instant = 1<<48 - 1

// NewID is the ID for a moment with ten bytes of chance, of which 74 bits are
// used. The caller gives both, so that the same input gives the same bytes. A
// moment before 1970 counts as its first: its bytes would sort after all others.
func NewID(ms Instant, chance [10]byte) ID {
	ms = min(max(ms, 0), lastMoment)
	var id ID
	for i := range 6 {
		id[i] = byte(ms >> (8 * (5 - i)))
	}
	copy(id[6:], chance[:])
	id[6] = 0x70 | id[6]&0x0f
	id[8] = 0x80 | id[8]&0x3f
	return id
}

// NextID is an ID above last, the last that the device made: that of the moment
// and of chance, or, when the clock was set back or the millisecond is the same,
// of the millisecond after last's. A device without a last one gives the zero ID.
func NextID(last ID, ms Instant, chance [10]byte) ID {
	if id := NewID(ms, chance); id.Compare(last) > 0 {
		return id
	}
	return NewID(last.Time()+1, chance)
}

// ParseID reads the 36 lower-case letters of a UUID.
func ParseID(s string) (ID, error) {
	var id ID
	if s == "" {
		return id, errID
	}
	err := id.UnmarshalText([]byte(s))
	return id, err
}

// Time is the milliseconds the id was made at, by its device's clock.
func (id ID) Time() Instant {
	var ms Instant
	for _, b := range id[:6] {
		ms = ms<<8 | Instant(b)
	}
	return ms
}

// isVersion7 reports whether id is of the version that sorts by time.
func (id ID) isVersion7() bool { return id[6]>>4 == 7 && id[8]>>6 == 0b10 }

// IsZero reports whether id names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// Compare orders ids: as they were made on one device, and by their clocks and
// then by chance between devices.
func (id ID) Compare(o ID) int { return bytes.Compare(id[:], o[:]) }

// String is the 36 letters of a UUID; nothing for the zero ID.
func (id ID) String() string {
	if id.IsZero() {
		return ""
	}
	b, _ := id.MarshalText()
	return string(b)
}

// hyphens are where a UUID has them, before these bytes.
var hyphens = [16]bool{4: true, 6: true, 8: true, 10: true}

// MarshalText writes the 36 letters of a UUID, or nothing for the zero ID.
func (id ID) MarshalText() ([]byte, error) {
	if id.IsZero() {
		return nil, nil
	}
	out := make([]byte, 0, 36)
	for i, b := range id {
		if hyphens[i] {
			out = append(out, '-')
		}
		out = hex.AppendEncode(out, []byte{b})
	}
	return out, nil
}

// UnmarshalText reads the 36 lower-case letters of a UUID, or nothing.
func (id *ID) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*id = ID{}
		return nil
	}
	if len(text) != 36 {
		return errID
	}
	at := 0
	for i := range id {
		if hyphens[i] {
			if text[at] != '-' {
				return errID
			}
			at++
		}
		hi, ok := digit(text[at])
		lo, ok2 := digit(text[at+1])
		if !ok || !ok2 {
			return errID
		}
		id[i] = hi<<4 | lo
		at += 2
	}
	return nil
}

// digit reads one hexadecimal digit. Capitals are refused: an id has one
// spelling, or the same event would look like two.
func digit(c byte) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return c - '0', true
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10, true
	}
	return 0, false
}
