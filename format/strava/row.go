package strava

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/activity"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// row is one line of activities.csv, read as far as it can be.
type row struct {
	line     int
	activity activity.Activity
	file     string
}

// complete reports whether the line says enough without its activity file.
func (r row) complete() bool {
	return r.activity.Dated() && r.activity.Timer > 0 && r.activity.Sport != ""
}

func (c columns) row(cells []string, line int) row {
	r := row{line: line, file: strings.TrimSpace(c.text(cells, fieldFile))}
	if !c.known {
		r.file = fileCell(cells)
	}
	a := &r.activity
	a.Start = parseDate(c.text(cells, fieldDate))
	a.Name = strings.TrimSpace(c.text(cells, fieldName))
	a.Sport, a.SubSport = sportOf(c.text(cells, fieldType), c.known)
	a.Elapsed = seconds(c.number(cells, fieldElapsed))
	for _, f := range []field{fieldTimer, fieldMoving, fieldElapsed} {
		if a.Timer = seconds(c.number(cells, f)); a.Timer > 0 {
			break
		}
	}
	a.Distance = c.distance(cells, a.Timer)
	a.Ascent = unit.Metres(c.number(cells, fieldGain))
	a.Descent = unit.Metres(c.number(cells, fieldLoss))
	a.DescentKnown = c.text(cells, fieldLoss) != ""
	a.AvgHR = int(math.Round(c.number(cells, fieldHeart)))
	a.MaxHR = int(math.Round(c.number(cells, fieldMaxHeart)))
	switch {
	case truth(c.text(cells, fieldRace)):
		a.Kind = training.RunRace
	case truth(c.text(cells, fieldLong)):
		a.Kind = training.RunLong
	}
	return r
}

// text is the cell of f, the last one of a doubled name; the first one when
// the last is empty and both mean the same.
func (c columns) text(cells []string, f field) string {
	if i := c.last[f]; i >= 0 && i < len(cells) && cells[i] != "" {
		return cells[i]
	}
	if i := c.first[f]; i >= 0 && i < len(cells) {
		return cells[i]
	}
	return ""
}

func (c columns) number(cells []string, f field) float64 { return number(c.text(cells, f)) }

// distance is the row's distance in metres:
//
//  1. Of two columns the last is metres and the first is for display.
//  2. Unless both say the same: then both are for display, as in some German
//     exports.
//  3. A lone column is metres in exports before July 2019, else for display.
//  4. What is for display is kilometres or miles: whichever agrees with the
//     average speed, which is always in metres per second; else kilometres.
func (c columns) distance(cells []string, timer time.Duration) unit.Metres {
	last := c.number(cells, fieldDistance)
	display := last
	if i := c.first[fieldDistance]; i >= 0 && i < len(cells) && i != c.last[fieldDistance] {
		display = number(cells[i])
		if last == 0 {
			last = display
		}
	}
	single := c.first[fieldDistance] == c.last[fieldDistance]
	switch {
	case last <= 0:
		return 0
	case single && c.metres: // Rule 3.
		return unit.Metres(last)
	case !single && display != last && math.Abs(last/display-1) > 0.1: // Rule 1.
		return unit.Metres(last)
	}
	real := c.number(cells, fieldSpeed) * timer.Seconds() // Rules 2 and 4.
	if math.Abs(display*unit.MetresPerMile-real) < math.Abs(display*1000-real) && real > 0 {
		return unit.Metres(display * unit.MetresPerMile)
	}
	return unit.Metres(display * 1000)
}

// fileCell finds the activity file in a row whose header is not understood.
func fileCell(cells []string) string {
	for _, c := range cells {
		if c = strings.TrimSpace(c); strings.HasPrefix(c, "activities/") {
			return c
		}
	}
	return ""
}

// dateForms are how exports write dates, by language and age. All are UTC.
var dateForms = []string{
	"Jan 2, 2006, 3:04:05 PM", "Jan 2, 2006 3:04:05 PM", "2 Jan 2006, 15:04:05", "2 Jan 2006 15:04:05",
	"02.01.2006, 15:04:05", "2.1.2006, 15:04:05", "02.01.2006 15:04:05", "02/01/2006, 15:04:05",
	time.DateTime, "2006-01-02 15:04:05 UTC", time.RFC3339, "2006-01-02T15:04:05",
}

// parseDate reads a date; the zero time when no form fits.
func parseDate(s string) time.Time {
	// Newer exports put a narrow no-break space before AM and PM.
	s = strings.TrimSpace(strings.NewReplacer("\u202f", " ", "\u00a0", " ", "Sept ", "Sep ").Replace(s))
	for _, form := range dateForms {
		if t, err := time.Parse(form, s); err == nil && activity.Plausible(t) {
			return t.UTC()
		}
	}
	return time.Time{}
}

// number reads a number with a decimal point or comma; 0 when there is none.
func number(s string) float64 {
	s = strings.TrimSpace(s)
	dot, comma := strings.LastIndexByte(s, '.'), strings.LastIndexByte(s, ',')
	switch {
	case comma > dot:
		s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
	case comma >= 0:
		s = strings.ReplaceAll(s, ",", "")
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !(v > 0) || v > 1e9 {
		return 0
	}
	return v
}

func seconds(v float64) time.Duration { return time.Duration(v * float64(time.Second)) }

func truth(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	return s == "true" || s == "1" || s == "1.0" || s == "wahr"
}
