package ics

import (
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/training"
)

// observedZone is a VTIMEZONE: offsets and when each begins. It serves only
// for ids that are no zone anybody knows.
type observedZone struct {
	id          string
	observances []observance
}

// observance is a STANDARD or DAYLIGHT part of a zone.
type observance struct {
	start  stamp
	begun  bool
	offset time.Duration
	valid  bool
	rule   rule
	every  bool // rule is set
}

// maxObservances bounds a zone's parts; the longest real ones have about 200.
const maxObservances = 300

func (z *observedZone) add(o observance) {
	if o.begun && o.valid && len(z.observances) < maxObservances {
		z.observances = append(z.observances, o)
	}
}

func (o *observance) set(p property) {
	switch p.name {
	case "DTSTART":
		s, err := parseStamp(p.value, zone{})
		o.start, o.begun = s, err == nil
	case "TZOFFSETTO":
		o.offset, o.valid = parseOffset(p.value)
	case "RRULE":
		r, err := parseRule(p.value, zone{})
		o.rule, o.every = r, err == nil
	}
}

// parseOffset reads +0100, -0330 or +013000.
func parseOffset(v string) (time.Duration, bool) {
	v = strings.TrimSpace(v)
	if len(v) < 5 || (v[0] != '+' && v[0] != '-') {
		return 0, false
	}
	h, err1 := strconv.ParseUint(v[1:3], 10, 8)
	m, err2 := strconv.ParseUint(v[3:5], 10, 8)
	if err1 != nil || err2 != nil || h > 23 || m > 59 {
		return 0, false
	}
	d := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute
	if v[0] == '-' {
		d = -d
	}
	return d, true
}

// offset is the zone's distance from UTC at civil moment m: that of the part
// that began last.
func (z *observedZone) offset(m training.Moment) time.Duration {
	best, offset := training.Moment(-1), z.observances[0].offset
	for _, o := range z.observances {
		if at, ok := o.lastOnset(m); ok && at > best {
			best, offset = at, o.offset
		}
	}
	return offset
}

// lastOnset is when o last began, up to m.
func (o observance) lastOnset(m training.Moment) (training.Moment, bool) {
	first := o.start.date.On(o.start.clock)
	if first > m {
		return 0, false
	}
	if !o.every {
		return first, true
	}
	day := training.Date(m / 1440)
	last := first
	b := budget(5000)
	for d := range o.rule.dates(o.start.date, day-400, day, &b) {
		if o.rule.hasUntil && d > o.rule.until.date {
			break
		}
		if at := d.On(o.start.clock); at <= m && at > last {
			last = at
		}
	}
	return last, true
}
