package ics

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// stamp is a date, or a date and time in some zone. A floating stamp has no
// zone: it is civil time wherever the athlete is, like a day.
type stamp struct {
	date  training.Date
	clock training.Clock
	day   bool
	zone  zone
}

// parseStamp reads one DATE or DATE-TIME value. Bare eight digits are a day
// even without VALUE=DATE. Seconds are dropped.
func parseStamp(v string, z zone) (stamp, error) {
	v = strings.TrimSpace(v)
	if len(v) == 8 {
		d, err := digitsDate(v)
		return stamp{date: d, day: true}, err
	}
	v, utc := strings.CutSuffix(strings.ToUpper(v), "Z")
	if utc {
		z = zone{loc: time.UTC}
	}
	if (len(v) != 15 && len(v) != 13) || v[8] != 'T' {
		return stamp{}, fmt.Errorf("%q is not a date like 20270418 or a time like 20270418T090000", v)
	}
	d, err := digitsDate(v[:8])
	if err != nil {
		return stamp{}, err
	}
	h, err1 := strconv.ParseUint(v[9:11], 10, 8)
	m, err2 := strconv.ParseUint(v[11:13], 10, 8)
	if err1 != nil || err2 != nil || h > 23 || m > 59 {
		return stamp{}, fmt.Errorf("%q has no time of day like T090000", v)
	}
	return stamp{date: d, clock: training.At(int(h), int(m)), zone: z}, nil
}

func digitsDate(v string) (training.Date, error) {
	y, err1 := strconv.ParseUint(v[:4], 10, 16)
	m, err2 := strconv.ParseUint(v[4:6], 10, 8)
	d, err3 := strconv.ParseUint(v[6:], 10, 8)
	date := training.NewDate(int(y), time.Month(m), int(d))
	if err1 != nil || err2 != nil || err3 != nil || y < 1 || m < 1 || m > 12 || int(d) != date.Time().Day() {
		return 0, fmt.Errorf("%q is not a date like 20270418", v)
	}
	return date, nil
}

// instant is s on the world's clock. Days and floating times are taken as UTC,
// which is right for telling them apart and for nothing else.
func (s stamp) instant() time.Time {
	return s.zone.instant(s.date, s.clock)
}

// at is s as the athlete's civil time. Days and floating times never shift.
func (s stamp) at(home *time.Location) stamp {
	if s.day || s.zone.floating() {
		return s
	}
	t := s.instant().In(home)
	return stamp{date: training.DateOf(t), clock: training.At(t.Hour(), t.Minute())}
}

// key is what two stamps of the same occurrence share.
type key struct {
	day    training.Date
	minute int64
}

func (s stamp) key() key {
	if s.day {
		return key{day: s.date}
	}
	return key{minute: s.instant().Unix() / 60}
}

// parseDuration reads P1D, PT1H15M, P2W and the like into minutes.
func parseDuration(v string) (unit.Minutes, error) {
	s := strings.ToUpper(strings.TrimLeft(strings.TrimSpace(v), "+"))
	rest, ok := strings.CutPrefix(s, "P")
	wrong := fmt.Errorf("%q is not a duration like PT1H15M", v)
	if !ok || rest == "" {
		return 0, wrong
	}
	seconds, n, digits := 0, 0, false
	for _, c := range rest {
		if c >= '0' && c <= '9' {
			if n = n*10 + int(c-'0'); n > 10_000_000 {
				return 0, wrong
			}
			digits = true
			continue
		}
		if c == 'T' && !digits {
			continue
		}
		each := map[rune]int{'W': 7 * 86400, 'D': 86400, 'H': 3600, 'M': 60, 'S': 1}[c]
		if each == 0 || !digits {
			return 0, wrong
		}
		seconds, n, digits = seconds+n*each, 0, false
	}
	if digits {
		return 0, wrong
	}
	return unit.Minutes(seconds / 60), nil
}
