package ics

import (
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/timezone"
	"github.com/legwork-run/legwork/training"
)

// zone is how a stamp's clock relates to the world's. The zero zone is
// floating.
type zone struct {
	loc  *time.Location
	seen *observedZone
}

func (z zone) floating() bool { return z.loc == nil && z.seen == nil }

func (z zone) instant(d training.Date, c training.Clock) time.Time {
	t := d.Time().Add(time.Duration(c) * time.Minute)
	switch {
	case z.loc != nil:
		return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), 0, 0, z.loc)
	case z.seen != nil:
		return t.Add(-z.seen.offset(d.On(c)))
	}
	return t
}

// zones finds the zone of a TZID and remembers it. In this order: the IANA
// name, the IANA name at the end of a longer id, the Windows name, and the
// offsets of the file's own VTIMEZONE.
type zones struct {
	observed map[string]*observedZone
	known    map[string]zone
	unknown  []string // ids that were not found, each once
}

func newZones(observed map[string]*observedZone) *zones {
	return &zones{observed: observed, known: map[string]zone{}}
}

// named is the zone of tzid; floating when there is none or it is not known.
func (zs *zones) named(tzid string) zone {
	tzid = strings.TrimSpace(tzid)
	if tzid == "" {
		return zone{}
	}
	if z, ok := zs.known[tzid]; ok {
		return z
	}
	z := zs.lookUp(tzid)
	if z.floating() {
		zs.unknown = append(zs.unknown, tzid)
	}
	zs.known[tzid] = z
	return z
}

func (zs *zones) lookUp(tzid string) zone {
	if len(tzid) > 200 {
		return zone{}
	}
	if loc := iana(tzid); loc != nil {
		return zone{loc: loc}
	}
	parts := strings.Split(strings.Trim(tzid, "/"), "/")
	for n := min(3, len(parts)-1); n > 0; n-- {
		if loc := iana(strings.Join(parts[len(parts)-n:], "/")); loc != nil {
			return zone{loc: loc}
		}
	}
	if name, ok := windowsZones[tzid]; ok {
		if loc := iana(name); loc != nil {
			return zone{loc: loc}
		}
	}
	if o, ok := zs.observed[tzid]; ok && len(o.observances) > 0 {
		return zone{seen: o}
	}
	return zone{}
}

// iana loads a zone by name. "Local" names this machine's zone, which says
// nothing about the athlete.
func iana(name string) *time.Location {
	if name == "" || name == "Local" {
		return nil
	}
	loc, err := timezone.Load(name)
	if err != nil {
		return nil
	}
	return loc
}
