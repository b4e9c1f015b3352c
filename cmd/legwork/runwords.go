package main

import (
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// runWords are a run as typed: tempo 8km 45min.
type runWords struct {
	Kind     training.RunKind
	Distance unit.Metres
	Minutes  unit.Minutes
	Start    training.Clock // 0 = not said
}

// parseRun reads a kind, a distance (8km, 5mi, 8000m), a time (45min, 1h15,
// 1:15:00) and a start (@06:30), in any order.
func parseRun(words []string) (runWords, error) {
	var r runWords
	for _, w := range words {
		if err := r.take(strings.ToLower(strings.TrimSpace(w))); err != nil {
			return r, err
		}
	}
	switch {
	case r.Kind == "":
		return r, &training.InvalidError{Field: "run", Why: "say which kind of run it was: easy, tempo, long, intervals ..."}
	case r.Distance == 0 && r.Minutes == 0:
		return r, &training.InvalidError{Field: "run", Value: string(r.Kind), Why: "say how far or how long, like 8km or 45min"}
	}
	return r, nil
}

func (r *runWords) take(w string) error {
	bad := func(why string) error {
		return &training.InvalidError{Field: "run", Value: shortened(w), Why: why}
	}
	if at, ok := strings.CutPrefix(w, "@"); ok {
		c, err := training.ParseClock(at)
		if err != nil {
			return bad("is no time of day; write @06:30")
		}
		r.Start = c
		return nil
	}
	if k, err := training.ParseRunKind(w); err == nil {
		r.Kind = k
		return nil
	}
	if d, ok, err := parseDistance(w); ok {
		if err != nil {
			return bad(err.Error())
		}
		r.Distance = d
		return nil
	}
	m, ok, err := parseMinutes(w)
	if !ok || err != nil {
		return bad("is no kind of run (easy, tempo, long ...), no distance (8km) and no time (45min, 1h15, 1:15:00)")
	}
	r.Minutes = m
	return nil
}

// distanceUnits in metres, longest word first.
var distanceUnits = []struct {
	word   string
	metres float64
}{{"miles", unit.MetresPerMile}, {"mile", unit.MetresPerMile}, {"km", 1000}, {"mi", unit.MetresPerMile}, {"k", 1000}, {"m", 1}}

const farthest = 1000 * 1000 // no number beyond it is read; what nobody runs is the app's to say

// parseDistance reads a distance; ok is false when s is not written like one.
func parseDistance(s string) (d unit.Metres, ok bool, err error) {
	for _, u := range distanceUnits {
		n, cut := strings.CutSuffix(s, u.word)
		if !cut || n == "" || strings.Trim(n, "0123456789.,-") != "" {
			continue
		}
		v, err := parseNumber(n, "the distance")
		if err == nil && (v == 0 || v*u.metres > farthest) {
			err = fmt.Errorf("the distance is above 0 and up to 1000 km")
		}
		return unit.Metres(v * u.metres), true, err
	}
	return 0, false, nil
}

const longest = 7 * 24 * 60

// parseMinutes reads 45, 45min, 1h, 1h15, 1:15 or 1:15:00; seconds are rounded.
func parseMinutes(s string) (m unit.Minutes, ok bool, err error) {
	hours, minutes, seconds := "0", "0", "0"
	n := strings.TrimSuffix(strings.TrimSuffix(s, "utes"), "min")
	switch parts := strings.Split(n, ":"); {
	case len(parts) == 2:
		hours, minutes = parts[0], parts[1]
	case len(parts) == 3:
		hours, minutes, seconds = parts[0], parts[1], parts[2]
	case strings.Contains(n, "h"):
		hours, minutes, _ = strings.Cut(n, "h")
		minutes = strings.TrimSuffix(minutes, "m")
		if minutes == "" {
			minutes = "0"
		}
	default:
		minutes = n
	}
	total := 0.0
	for _, x := range []struct {
		s     string
		worth float64
	}{{hours, 60}, {minutes, 1}, {seconds, 1.0 / 60}} {
		v, err := parseNumber(x.s, "the time")
		if err != nil {
			return 0, false, err
		}
		total += v * x.worth
	}
	if total < 0.5 || total > longest {
		return 0, true, fmt.Errorf("the time is from a minute to a week")
	}
	return unit.Minutes(total + 0.5), true, nil
}
