// Package usual reads a week that repeats, as one writes it on a command line
// or into a form: "tue intervals 60 @06:30, thu tempo 50, sat easy 40, sun long
// 18km".
package usual

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Limits. House rule: more text or runs than this is no week, and a run past a
// day or 300 km is a slip of the pen.
const (
	maxBytes   = 4096
	maxRuns    = 50
	maxMinutes = 24 * 60
	maxMetres  = 300_000
)

// example is the way out that every error ends with.
const example = `write day, kind and minutes or km, like "tue intervals 60 @06:30"`

// Parse reads a week. Runs are separated by commas, semicolons or line ends,
// and each has a day, a kind and an amount, and may have a start:
//
//   - days: mon to sun, a range (mon-fri, which may pass Sunday) or a list
//     (tue/thu); several runs may share a day;
//   - kinds: training.RunKinds; "rest" is understood and makes no run;
//   - amounts: 60 or 60min, 1h30, 1:30, 18km, 11mi; a bare number is minutes;
//   - start: @06:30, else the assumed one.
//
// An error names the piece and the way out. An empty text is no runs.
func Parse(s string) ([]training.UsualRun, error) {
	if len(s) > maxBytes {
		return nil, invalid(s[:40]+"...", "is longer than a week; "+example)
	}
	var out []training.UsualRun
	for _, piece := range pieces(s) {
		runs, err := parsePiece(piece)
		if err != nil {
			return nil, err
		}
		if out = append(out, runs...); len(out) > maxRuns {
			return nil, invalid(piece, "brings the week to more than 50 runs; leave some out")
		}
	}
	return out, nil
}

func invalid(piece, why string) error {
	return &training.InvalidError{Field: "usual", Value: piece, Why: why}
}

// decimalComma is a comma between digits: "8,5km" is one amount, not two runs.
var decimalComma = regexp.MustCompile(`(\d),(\d)`)

func pieces(s string) []string {
	s = decimalComma.ReplaceAllString(s, "$1.$2")
	var out []string
	for _, p := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || r == '\n' || r == '\r' }) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// spaces that people put into days and starts but that mean nothing.
var (
	afterAt   = regexp.MustCompile(`@\s+`)
	aroundDay = regexp.MustCompile(`^(\pL+)\s*([-–—/])\s*(\pL+)`)
	beforeAt  = regexp.MustCompile(`(\S)@`)
	unitApart = regexp.MustCompile(`(\d)\s+(km|k|mi|miles?|min|mins|minutes|h|hours?)\b`)
)

func parsePiece(piece string) ([]training.UsualRun, error) {
	s := strings.ToLower(piece)
	s = afterAt.ReplaceAllString(s, "@")
	s = beforeAt.ReplaceAllString(s, "$1 @")
	s = unitApart.ReplaceAllString(s, "$1$2")
	for next := ""; next != s; { // tue / thu / sat
		next = s
		s = aroundDay.ReplaceAllString(s, "$1$2$3")
	}
	words := strings.Fields(s)
	days, err := parseDays(words[0])
	if err != nil {
		return nil, invalid(piece, err.Error()+"; "+example)
	}
	if len(words) == 2 && (words[1] == "rest" || words[1] == "off") {
		return nil, nil
	}
	run, err := parseWords(piece, words[1:])
	if err != nil {
		return nil, err
	}
	out := make([]training.UsualRun, len(days))
	for i, d := range days {
		out[i] = run
		out[i].Day = d
		if run.StartAssumed {
			out[i].Start = assumedStart(d)
		}
	}
	return out, nil
}

// assumedStart is training.AssumedStart for a weekday.
func assumedStart(d training.Weekday) training.Clock {
	return training.AssumedStart(training.NewDate(2024, 1, 1).AddDays(int(d))) // that year began on a Monday
}

// parseDays reads tue, mon-fri or tue/thu.
func parseDays(s string) ([]training.Weekday, error) {
	var out []training.Weekday
	for part := range strings.SplitSeq(s, "/") {
		from, to, isRange := strings.Cut(strings.NewReplacer("–", "-", "—", "-").Replace(part), "-")
		first, err := training.ParseWeekday(from)
		if err != nil {
			return nil, err
		}
		last := first
		if isRange {
			if last, err = training.ParseWeekday(to); err != nil {
				return nil, err
			}
		}
		for d := first; ; d = (d + 1) % 7 {
			if out = append(out, d); d == last {
				break
			}
		}
	}
	return out, nil
}

// parseWords reads kind, amount and start, in any order.
func parseWords(piece string, words []string) (training.UsualRun, error) {
	run := training.UsualRun{StartAssumed: true}
	for _, w := range words {
		switch {
		case w[0] == '@':
			c, err := training.ParseClock(w[1:])
			if err != nil {
				return run, invalid(piece, err.Error()+`; write the start as @06:30`)
			}
			run.Start, run.StartAssumed = c, false
		case w[0] >= '0' && w[0] <= '9':
			if run.Minutes > 0 || run.Distance > 0 {
				return run, invalid(piece, "has two amounts; "+example)
			}
			var ok bool
			if run.Minutes, run.Distance, ok = parseAmount(w); !ok {
				return run, invalid(piece, strconv.Quote(w)+" is not an amount up to 24 hours or 300 km; use 60, 1h30, 18km or 11mi")
			}
		default:
			k, err := training.ParseRunKind(w)
			if err != nil {
				return run, invalid(piece, strconv.Quote(w)+" is not a kind of run; use one of "+kindWords())
			}
			if run.Kind != "" {
				return run, invalid(piece, "has two kinds of run; put a comma between two runs")
			}
			run.Kind = k
		}
	}
	switch {
	case run.Kind == "":
		return run, invalid(piece, "names no kind of run; use one of "+kindWords())
	case run.Minutes == 0 && run.Distance == 0:
		return run, invalid(piece, "says neither how long nor how far; "+example)
	}
	return run, nil
}

func kindWords() string {
	words := make([]string, len(training.RunKinds))
	for i, k := range training.RunKinds {
		words[i] = string(k)
	}
	return strings.Join(words, ", ")
}

var (
	distanceForm = regexp.MustCompile(`^(\d{1,3}(?:\.\d{1,3})?)(km|k|mi|miles?)$`)
	minutesForm  = regexp.MustCompile(`^(\d{1,4})(?:m|min|mins|minutes|')?$`)
	hoursForm    = regexp.MustCompile(`^(\d{1,2})(?::|h)(\d{2})(?:min|m)?h?$`)
	onlyHours    = regexp.MustCompile(`^(\d{1,2}(?:\.\d{1,2})?)(?:h|hours?)$`)
)

// parseAmount reads one amount: minutes or metres, the other 0.
func parseAmount(w string) (unit.Minutes, unit.Metres, bool) {
	if m := distanceForm.FindStringSubmatch(w); m != nil {
		d := number(m[1]) * 1000
		if m[2][0] == 'm' {
			d = number(m[1]) * unit.MetresPerMile
		}
		return 0, unit.Metres(d), d > 0 && d <= maxMetres
	}
	v := 0.0
	if m := minutesForm.FindStringSubmatch(w); m != nil {
		v = number(m[1])
	} else if m := hoursForm.FindStringSubmatch(w); m != nil && number(m[2]) < 60 {
		v = number(m[1])*60 + number(m[2])
	} else if m := onlyHours.FindStringSubmatch(w); m != nil {
		v = number(m[1]) * 60
	}
	length := unit.Minutes(v + 0.5)
	return length, 0, length > 0 && length <= maxMinutes
}

func number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0 // the forms above let only digits through
	}
	return v
}
