package journal

import (
	"bytes"
	"strconv"

	"github.com/legwork-run/legwork/training"
)

// plain reads an envelope that is spelt as Encode spells it, which nearly every
// one is, at a fraction of what a reader of any JSON costs. false leaves the line
// to envelope, which reads the same from it or says what is wrong. The body is
// what is left and not looked into.
func plain(line []byte, known *reused) (wire, bool) {
	c := cursor{line, true, known}
	w := wire{}
	w.ID = c.id(`{"id":`)
	w.Athlete = c.text(`,"athlete":`)
	w.Device = c.text(`,"device":`)
	w.Seq = c.number(`,"seq":`)
	w.Session = c.textIf(`,"session":`)
	if c.next(slotBegins) {
		w.Slot = c.slot()
	}
	w.Kind = Kind(c.text(`,"kind":`))
	w.Version = int(c.number(`,"version":`))
	w.At = Instant(c.number(`,"at":`))
	w.Zone = Zone(c.textIf(`,"tz":`))
	w.Mono = Elapsed(c.numberIf(`,"mono":`))
	if c.next(`,"base":`) {
		w.Base = c.id(`,"base":`)
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
	rest  []byte
	ok    bool
	known *reused
}

func (c *cursor) next(what string) bool {
	return len(c.rest) >= len(what) && string(c.rest[:len(what)]) == what
}

func (c *cursor) skip(what string) {
	if c.ok = c.ok && c.next(what); c.ok {
		c.rest = c.rest[len(what):]
	}
}

// ends passes what stands after a value in a list or an object: a comma before the
// next one, or the end, which it reports. So it does where neither stands there.
func (c *cursor) ends(end byte) bool {
	if !c.ok || len(c.rest) == 0 || c.rest[0] != ',' && c.rest[0] != end {
		c.ok = false
		return true
	}
	last := c.rest[0] == end
	c.rest = c.rest[1:]
	return last
}

// between reads what stands between two quotes, a text without escapes.
func (c *cursor) between() []byte {
	c.skip(`"`)
	end := bytes.IndexByte(c.rest, '"')
	if c.ok = c.ok && end >= 0; !c.ok {
		return nil
	}
	text := c.rest[:end]
	c.rest = c.rest[end+1:]
	for _, b := range text {
		if b == '\\' || b < ' ' {
			c.ok = false
		}
	}
	return text
}

// quoted is between as a text.
func (c *cursor) quoted() string { return c.known.text(c.between()) }

// text is the text after name.
func (c *cursor) text(name string) string {
	c.skip(name)
	return c.quoted()
}

// textIf is text when name comes next.
func (c *cursor) textIf(name string) string {
	if !c.next(name) {
		return ""
	}
	return c.text(name)
}

// number is the whole number after name.
func (c *cursor) number(name string) int64 {
	c.skip(name)
	return c.whole()
}

// numberIf is number when name comes next.
func (c *cursor) numberIf(name string) int64 {
	if !c.next(name) {
		return 0
	}
	return c.number(name)
}

// whole reads a whole number of at most eighteen digits.
func (c *cursor) whole() int64 {
	if !c.ok {
		return 0
	}
	minus := c.next("-")
	if minus {
		c.skip("-")
	}
	n, digits := c.digits()
	c.ok = digits > 0 && digits <= 18 && (digits == 1 || c.rest[0] != '0')
	c.rest = c.rest[digits:]
	if minus {
		return -n
	}
	return n
}

// digits is the number that comes next and how many digits it has; past eighteen
// of them it is another number.
func (c *cursor) digits() (n int64, digits int) {
	for digits < len(c.rest) && c.rest[digits]-'0' <= 9 {
		n = n*10 + int64(c.rest[digits]-'0')
		digits++
	}
	return n, digits
}

// float reads a number as it is written where no exponent is needed.
func (c *cursor) float() float64 {
	from := c.rest
	n := c.whole()
	if c.ok && !c.next(".") && !c.next("e") && !c.next("E") && n != 0 && n > -exact && n < exact {
		return float64(n)
	}
	if c.ok && c.next(".") {
		c.skip(".")
		_, digits := c.digits()
		c.ok = digits > 0
		c.rest = c.rest[digits:]
	}
	if !c.ok {
		return 0
	}
	x, err := strconv.ParseFloat(string(from[:len(from)-len(c.rest)]), 64)
	c.ok = err == nil
	return x
}

// exact is above the whole numbers that a float64 holds each of.
const exact = 1 << 53

func (c *cursor) id(name string) ID {
	c.skip(name)
	var id ID
	if text := c.between(); id.UnmarshalText(text) != nil {
		c.ok = false
	}
	return id
}

const slotBegins = `,"slot":{"exercise":`

func (c *cursor) slot() Slot {
	s := Slot{Exercise: c.text(slotBegins)}
	s.Number = int(c.numberIf(`,"number":`))
	s.Side = training.Side(c.textIf(`,"side":`))
	c.skip("}")
	return s
}
