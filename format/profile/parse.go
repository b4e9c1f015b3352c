package profile

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// ParseUnits reads metric or imperial.
func ParseUnits(s string) (training.Units, error) {
	switch u := training.Units(strings.ToLower(s)); u {
	case training.Metric, training.Imperial:
		return u, nil
	}
	return "", &training.InvalidError{Field: "units", Value: s, Why: "use metric or imperial"}
}

// ParseSex reads f or m.
func ParseSex(s string) (training.Sex, error) {
	switch u := training.Sex(strings.ToLower(s)); u {
	case training.Female, training.Male:
		return u, nil
	}
	return "", &training.InvalidError{Field: "sex", Value: s, Why: "use f or m, or leave it out"}
}

func parseMinutes(s string) (unit.Minutes, error) {
	n, err := parseInt(10, 120)(s)
	return unit.Minutes(n), err
}

// parsePace reads minutes and seconds per kilometre: "6:00" or "6:00/km".
func parsePace(s string) (unit.Pace, error) {
	var m, sec int
	if _, err := fmt.Sscanf(strings.TrimSuffix(strings.TrimSpace(s), "/km"), "%d:%d", &m, &sec); err != nil || sec > 59 || sec < 0 || m < 2 || m > 20 {
		return 0, fmt.Errorf("write minutes and seconds per kilometre, like 6:00")
	}
	return unit.Pace(m*60 + sec), nil
}

// unknownKey finds the key in the library's message about one.
func unknownKey(msg string) (string, bool) {
	_, rest, ok := strings.Cut(msg, "field ")
	if !ok || !strings.Contains(rest, "not found") {
		return "", false
	}
	key, _, ok := strings.Cut(rest, " ")
	return key, ok
}

// suggestion names the known key nearest to a mistyped one.
func suggestion(key string) string {
	best, near := "", 3
	t := reflect.TypeFor[file]()
	for i := range t.NumField() {
		k := t.Field(i).Tag.Get("yaml")
		if d := distance(key, k); d < near {
			best, near = k, d
		}
	}
	if best == "" {
		return "legwork profile init shows every key"
	}
	return "did you mean " + best + "?"
}

// distance is the edit distance of two short words.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			d := diag
			if a[i-1] != b[j-1] {
				d = 1 + min(diag, row[j], row[j-1])
			}
			diag, row[j] = row[j], d
		}
	}
	return row[len(b)]
}
