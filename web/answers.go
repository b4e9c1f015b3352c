package web

import (
	"fmt"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/unit"
	"github.com/legwork-run/legwork/web/page"
)

// answers are those of a form of settings, with what is wrong with them by
// field.
type answers struct {
	form  url.Values
	units training.Units
	cat   *catalogue.Catalogue
	today training.Date
	wrong map[string]string
}

// number is a number from low to high; 0 where nothing is typed.
func (a answers) number(field, label string, low, high float64) float64 {
	text := strings.Replace(strings.TrimSpace(a.form.Get(field)), ",", ".", 1)
	if text == "" {
		return 0
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(n) || n < low || n > high {
		a.wrong[field] = fmt.Sprintf("%s %s: give a number from %g to %g, or nothing.", label, clipped(text), low, high)
		return 0
	}
	return n
}

// count is a whole number from low to high; 0 where nothing is typed.
func (a answers) count(field, label string, low, high int) int {
	n := a.number(field, label, float64(low), float64(high))
	if n != math.Trunc(n) {
		a.wrong[field] = fmt.Sprintf("%s %g: give a whole number.", label, n)
	}
	return int(n)
}

// one is one of the choices offered.
func (a answers) one(field, label string, list []page.Choice) string {
	if !offered(list, a.form.Get(field)) {
		a.wrong[field] = label + ": choose one of these."
		return ""
	}
	return a.form.Get(field)
}

func (a answers) ticked(field, value string) bool { return slices.Contains(a.form[field], value) }

// days are the days ticked.
func (a answers) days(field string) []training.Weekday {
	days, err := training.ParseDays(strings.Join(a.form[field], ","))
	if err != nil {
		a.wrong[field] = "Days: choose some of these."
	}
	return days
}

// pace is minutes and seconds for a kilometre or a mile; 0 where nothing is
// typed.
func (a answers) pace(field, label string) unit.Pace {
	text := strings.TrimSpace(a.form.Get(field))
	if text == "" {
		return 0
	}
	m, sec, ok := strings.Cut(text, ":")
	minutes, errM := strconv.Atoi(m)
	seconds, errS := strconv.Atoi(sec)
	if !ok || errM != nil || errS != nil || seconds < 0 || seconds > 59 || minutes < 2 || minutes > 29 {
		a.wrong[field] = fmt.Sprintf("%s %s: is written minutes:seconds, like 6:00.", label, clipped(text))
		return 0
	}
	p := unit.Pace(60*minutes + seconds)
	if a.units.Miles() {
		p = unit.Pace(float64(p) / unit.MetresPerMile * 1000)
	}
	return p
}

// clipped is a text as typed, not too long of it.
func clipped(text string) string {
	const most = 40
	if r := []rune(text); len(r) > most {
		return string(r[:most]) + "..."
	}
	return text
}

// orNothing is a number as typed; empty for 0.
func orNothing[N int | float64 | unit.Kilograms | unit.Metres](n N) string {
	if n <= 0 {
		return ""
	}
	return strconv.FormatFloat(math.Round(float64(n)*10)/10, 'f', -1, 64)
}
