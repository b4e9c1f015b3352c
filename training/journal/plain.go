package journal

import (
	"bytes"

	"github.com/legwork-run/legwork/training"
)

// plain reads an envelope that is spelt as Encode spells it, which nearly every
// one is, at a fraction of what a reader of any JSON costs. false leaves the line
// to envelope, which reads the same from it or says what is wrong. The body is
// what is left and not looked into.
func plain(line []byte) (wire, bool) {
	c := cursor{line, true}
	w := wire{}
	w.ID = c.id(`{"id":"`)
	w.Athlete = c.text(`,"athlete":"`)
	w.Device = c.text(`,"device":"`)
	w.Seq = c.number(`,"seq":`)
	w.Session = c.textIf(`,"session":"`)
	if c.next(slotBegins) {
		w.Slot = c.slot()
	}
	w.Kind = Kind(c.text(`,"kind":"`))
	w.Version = int(c.number(`,"version":`))
	w.At = Instant(c.number(`,"at":`))
	w.Zone = Zone(c.textIf(`,"tz":"`))
	w.Mono = Elapsed(c.numberIf(`,"mono":`))
	if c.next(`,"base":"`) {
		w.Base = c.id(`,"base":"`)
	}
	c.skip(`,"body":`)
	n := len(c.rest) - 1
	if !c.ok || n < 2 || c.rest[n] != '}' {
		return wire{}, false
	}
	w.Body = c.rest[:n]
	return w, w.complete() == nil
}

// cursor goes through a line; ok falls when the line is not as expected, and
// stays down.
type cursor struct {
	rest []byte
	ok   bool
}

func (c *cursor) next(what string) bool {
	return len(c.rest) >= len(what) && string(c.rest[:len(what)]) == what
}

func (c *cursor) skip(what string) {
	if c.ok = c.ok && c.next(what); c.ok {
		c.rest = c.rest[len(what):]
	}
}

// text reads what stands between name, its opening quote included, and the next
// quote.
func (c *cursor) text(name string) string {
	c.skip(name)
	end := bytes.IndexByte(c.rest, '"')
	if c.ok = c.ok && end >= 0; !c.ok {
		return ""
	}
	text := c.rest[:end]
	c.rest = c.rest[end+1:]
	for _, b := range text {
		if b == '\\' || b < ' ' {
			c.ok = false
		}
	}
	return string(text)
}

// textIf is text when name comes next.
func (c *cursor) textIf(name string) string {
	if !c.next(name) {
		return ""
	}
	return c.text(name)
}

// numberIf is number when name comes next.
func (c *cursor) numberIf(name string) int64 {
	if !c.next(name) {
		return 0
	}
	return c.number(name)
}

// number reads a whole number of at most eighteen digits.
func (c *cursor) number(name string) int64 {
	c.skip(name)
	if !c.ok {
		return 0
	}
	minus := c.next("-")
	if minus {
		c.skip("-")
	}
	var n int64
	digits := 0
	for digits < len(c.rest) && c.rest[digits]-'0' <= 9 {
		n = n*10 + int64(c.rest[digits]-'0')
		digits++
	}
	c.ok = digits > 0 && digits <= 18 && (digits == 1 || c.rest[0] != '0')
	c.rest = c.rest[digits:]
	if minus {
		return -n
	}
	return n
}

func (c *cursor) id(name string) ID {
	var id ID
	if err := id.UnmarshalText([]byte(c.text(name))); err != nil {
		c.ok = false
	}
	return id
}

const slotBegins = `,"slot":{"exercise":"`

func (c *cursor) slot() Slot {
	s := Slot{Exercise: c.text(slotBegins)}
	s.Number = int(c.numberIf(`,"number":`))
	s.Side = training.Side(c.textIf(`,"side":"`))
	c.skip("}")
	return s
}
