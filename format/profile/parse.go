package profile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// ParseUnits reads one of training.AllUnits.
func ParseUnits(s string) (training.Units, error) {
	if u := training.Units(strings.ToLower(s)); slices.Contains(training.AllUnits, u) {
		return u, nil
	}
	return "", &training.InvalidError{Field: "units", Value: s, Why: "use metric, imperial, kg-miles or lb-km"}
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
