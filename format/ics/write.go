package ics

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training"
)

// Feed says how a plan is written as a calendar.
type Feed struct {
	// Name is the calendar's name where a program shows one.
	Name string
	// Whose is a word that sets the sessions apart from those of others in one
	// calendar, which have the same ids; empty = there are no others.
	Whose string
	// Stamp is when the plan was made: DTSTAMP and LAST-MODIFIED.
	Stamp time.Time
	// Describe gives a session's text; nil = none.
	Describe func(training.PrescribedSession) string
}

// Write writes one event per strength session of p. Times are civil without a
// zone, as the plan's are: 18:00 is 18:00 wherever the athlete is. A session
// keeps its UID when it moves, so a subscribed calendar moves it too.
func Write(w io.Writer, p training.Plan, f Feed) error {
	if f.Stamp.IsZero() {
		return errors.New("write calendar: the feed has no time stamp")
	}
	c := contentLines{w: bufio.NewWriter(w)}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//Legwork//Strength around running//EN")
	c.line("CALSCALE", "GREGORIAN")
	c.line("METHOD", "PUBLISH")
	if f.Name != "" {
		c.text("X-WR-CALNAME", f.Name)
	}
	// Hints; programs refresh when they please.
	c.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
	c.line("X-PUBLISHED-TTL", "PT12H")
	for _, week := range p.Weeks {
		for _, s := range week.Sessions {
			c.session(s, f)
		}
	}
	c.line("END", "VCALENDAR")
	return c.flush()
}

const (
	utcForm   = "20060102T150405Z"
	civilForm = "20060102T150405"
)

func (c *contentLines) session(s training.PrescribedSession, f Feed) {
	start := s.Date.Time().Add(time.Duration(s.Start) * time.Minute)
	c.line("BEGIN", "VEVENT")
	c.text("UID", f.uid(s.ID))
	c.line("DTSTAMP", f.Stamp.UTC().Format(utcForm))
	c.line("LAST-MODIFIED", f.Stamp.UTC().Format(utcForm))
	c.line("DTSTART", start.Format(civilForm))
	c.line("DTEND", start.Add(time.Duration(s.Minutes)*time.Minute).Format(civilForm))
	c.text("SUMMARY", Summary(s))
	if f.Describe != nil {
		if d := f.Describe(s); d != "" {
			c.text("DESCRIPTION", d)
		}
	}
	if s.Place != "" {
		c.text("LOCATION", s.Place)
	}
	c.line("END", "VEVENT")
}

// uid is what a calendar knows a session by, wherever it moves.
func (f Feed) uid(session string) string {
	if f.Whose != "" {
		session += "." + f.Whose
	}
	return session + "@strength.legwork.run"
}

// Summary is a session's title in a calendar: "Strength A, 29 min", with the
// variant when it is not the full session.
func Summary(s training.PrescribedSession) string {
	variant := ""
	if s.Variant == training.TrackVariant {
		return fmt.Sprintf("Tendon %s, %d min", s.Name, s.Minutes)
	}
	if name := variantName(s.Variant); name != "" {
		variant = " (" + name + ")"
	}
	return fmt.Sprintf("Strength %s%s, %d min", s.Name, variant, s.Minutes)
}

// variantName is what is left of a session; "" for the full one.
func variantName(v string) string {
	switch v {
	case "full":
		return ""
	case "form":
		return "form only"
	case "upper":
		return "no legs"
	}
	return v // light, short
}

// contentLines writes folded lines that end with CRLF. The first error sticks.
type contentLines struct {
	w   *bufio.Writer
	err error
}

var escapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

func (c *contentLines) text(name, value string) {
	c.line(name, escapes.Replace(strings.Map(printable, strings.ToValidUTF8(value, " "))))
}

// printable drops the control characters a calendar may not hold.
func printable(r rune) rune {
	if r < ' ' && r != '\n' && r != '\r' && r != '\t' || r == 0x7f {
		return -1
	}
	return r
}

// foldAt is the most octets a line may have without its CRLF.
const foldAt = 75

// line writes one property, folded at 75 octets and never within a letter.
func (c *contentLines) line(name, value string) {
	s := name + ":" + value
	room := foldAt
	for len(s) > room {
		cut := room
		for !utf8.RuneStart(s[cut]) {
			cut--
		}
		c.write(s[:cut] + "\r\n ")
		s = s[cut:]
		room = foldAt - 1 // the blank counts
	}
	c.write(s + "\r\n")
}

func (c *contentLines) write(s string) {
	if c.err == nil {
		_, c.err = c.w.WriteString(s)
	}
}

func (c *contentLines) flush() error {
	if c.err == nil {
		c.err = c.w.Flush()
	}
	if c.err != nil {
		return fmt.Errorf("write calendar: %w", c.err)
	}
	return nil
}
