package main

import (
	"strings"

	"github.com/legwork-run/legwork/training"
)

// direction says which of two days a weekday means.
type direction int

const (
	back  direction = -1 // the last one, today included
	ahead direction = 1  // the next one, today included
)

// dayNear reads a date, a weekday, or today, tomorrow or yesterday, which field
// has.
func dayNear(field, s string, today training.Date, way direction) (training.Date, error) {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "today":
		return today, nil
	case "tomorrow":
		return today.AddDays(1), nil
	case "yesterday":
		return today.AddDays(-1), nil
	}
	if d, err := training.ParseDate(s); err == nil {
		return d, nil
	}
	if wd, err := training.ParseWeekday(s); err == nil {
		d := today
		for training.DayOf(d) != wd {
			d = d.AddDays(int(way))
		}
		return d, nil
	}
	return 0, &training.InvalidError{Field: field, Value: s, Why: "is no day; write 2026-11-26, thu, today, tomorrow or yesterday"}
}
