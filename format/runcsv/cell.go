package runcsv

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// spelling is how dates like 3/4/2027 are written.
type spelling uint8

const (
	unclear spelling = iota
	dayFirst
	monthFirst
)

var (
	yearFirst = regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$`)
	yearLast  = regexp.MustCompile(`^(\d{1,2})([-/.])(\d{1,2})\.?[-/.](\d{4})(?:[T ]+(.*))?$`)
)

// dateOrder finds out from all dates of a table whether the day or the month
// comes first. Points always mean day first.
func dateOrder(cells []string) spelling {
	for _, c := range cells {
		m := yearLast.FindStringSubmatch(c)
		switch {
		case m == nil:
		case m[2] == "." || number(m[1]) > 12:
			return dayFirst
		case number(m[3]) > 12:
			return monthFirst
		}
	}
	return unclear
}

// parseDate reads a date and, when one follows it, a time of day.
func parseDate(c string, o spelling, home *time.Location) (training.Date, string, error) {
	if t, err := time.Parse(time.RFC3339, c); err == nil {
		t = t.In(home)
		return training.DateOf(t), t.Format("15:04"), nil
	}
	y, m, d, clock := "", "", "", ""
	if f := yearFirst.FindStringSubmatch(c); f != nil {
		y, m, d, clock = f[1], f[2], f[3], f[4]
	} else if f := yearLast.FindStringSubmatch(c); f != nil {
		y, m, d, clock = f[4], f[3], f[1], f[5]
		if o == monthFirst {
			m, d = d, m
		}
		if o == unclear && m != d {
			return 0, "", fmt.Errorf("%q may be two dates; write it as 2027-04-18", runtitle.Clip(c, 40))
		}
	}
	date := training.NewDate(int(number(y)), time.Month(number(m)), int(number(d)))
	if y == "" || number(y) < 1900 || number(m) < 1 || number(m) > 12 || date.Time().Day() != int(number(d)) {
		return 0, "", fmt.Errorf("%q is not a date like 2027-04-18", runtitle.Clip(c, 40))
	}
	return date, clock, nil
}

var clockForm = regexp.MustCompile(`^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?(?:\.\d+)?\s*([ap])?\.?m?\.?(?:\s*uhr)?$`)

// parseClock reads 06:30, 6:30:00, 6:30 am or 6.30 Uhr.
func parseClock(c string) (training.Clock, error) {
	f := clockForm.FindStringSubmatch(strings.ToLower(strings.TrimSpace(c)))
	if f == nil || (f[2] == "" && f[3] == "") {
		return 0, fmt.Errorf("%q is not a time of day like 06:30", runtitle.Clip(c, 40))
	}
	h, m := int(number(f[1])), int(number(f[2]))
	if f[3] != "" {
		if h < 1 || h > 12 {
			return 0, fmt.Errorf("%q is not a time of day like 06:30", runtitle.Clip(c, 40))
		}
		h %= 12
		if f[3] == "p" {
			h += 12
		}
	}
	if h > 23 || m > 59 {
		return 0, fmt.Errorf("%q is not a time of day like 06:30", runtitle.Clip(c, 40))
	}
	return training.At(h, m), nil
}

var (
	colons    = regexp.MustCompile(`^(\d{1,3}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$`)
	hoursForm = regexp.MustCompile(`^(\d{1,2})\s*h\s*(?:(\d{1,2})\s*(?:m|min)?)?$`)
	plain     = regexp.MustCompile(`^(\d{1,5}(?:[.,]\d+)?)\s*(?:m|min|mins|minutes|minuten|')?$`)
)

// longestMinutes is two days. House rule: no run is longer.
const longestMinutes = 48 * 60

// parseMinutes reads 60, 60 min, 1h05, 1:05:00 and 1:05. Two numbers are hours
// and minutes below ten, minutes and seconds from ten on: nobody runs 45 hours,
// and few for nine and a half minutes.
func parseMinutes(c string) (unit.Minutes, error) {
	c = strings.ToLower(c)
	v := -1.0
	if f := colons.FindStringSubmatch(c); f != nil {
		a, b := number(f[1]), number(f[2])
		switch {
		case f[3] != "":
			v = a*60 + b + number(f[3])/60
		case a < 10:
			v = a*60 + b
		default:
			v = a + b/60
		}
	} else if f := hoursForm.FindStringSubmatch(c); f != nil {
		v = number(f[1])*60 + number(f[2])
	} else if f := plain.FindStringSubmatch(c); f != nil {
		v = number(f[1])
	}
	if v < 0 || v > longestMinutes {
		return 0, fmt.Errorf("%q is not minutes like 60 or 1:05:00", runtitle.Clip(c, 40))
	}
	return unit.Minutes(math.Floor(v + 0.5)), nil
}

var distanceForm = regexp.MustCompile(`^(\d{1,6}(?:[.,]\d+)?)\s*(km|k|mi|miles?|m)?$`)

// longestMetres is 300 km. House rule: no run in a plan is longer.
const longestMetres = 300_000

// parseDistance reads a number in metres each, unless the cell names its own
// unit.
func parseDistance(c string, each float64) (unit.Metres, error) {
	f := distanceForm.FindStringSubmatch(strings.ToLower(c))
	if f == nil {
		return 0, fmt.Errorf("%q is not a distance like 12.5", runtitle.Clip(c, 40))
	}
	switch {
	case f[2] == "m":
		each = 1
	case strings.HasPrefix(f[2], "k"):
		each = 1000
	case strings.HasPrefix(f[2], "m"):
		each = unit.MetresPerMile
	}
	d := number(f[1]) * each
	if d > longestMetres {
		return 0, fmt.Errorf("%q is farther than 300 km; is the unit right?", runtitle.Clip(c, 40))
	}
	return unit.Metres(d), nil
}

// status is what became of a run.
type status uint8

const (
	planned status = iota
	done
	dropped
)

var statusWords = map[string]status{
	"": planned, "0": planned, "no": planned, "n": planned, "false": planned, "planned": planned, "todo": planned, "open": planned, "nein": planned, "-": planned,
	"1": done, "yes": done, "y": done, "true": done, "x": done, "done": done, "completed": done, "complete": done, "ja": done, "✓": done, "✔": done,
	"skipped": dropped, "missed": dropped, "cancelled": dropped, "canceled": dropped,
}

func parseStatus(c string) (status, error) {
	s, ok := statusWords[strings.ToLower(c)]
	if !ok {
		return planned, fmt.Errorf("%q is no status; use done, planned or skipped", runtitle.Clip(c, 40))
	}
	return s, nil
}

// number reads digits with a decimal point or comma; what is no number is -1.
func number(s string) float64 {
	if s == "" {
		return 0
	}
	v, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64)
	if err != nil {
		return -1
	}
	return v
}
