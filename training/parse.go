package training

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// ParseRace reads DATE[:A|B|C][:DISTANCE][:NAME], for example
// "2027-04-18:A:marathon:Spring Marathon". Priority defaults to A; Distance is
// left empty when not given, to be taken from the goal.
func ParseRace(s string) (Race, error) {
	parts := strings.SplitN(s, ":", 4)
	d, err := ParseDate(parts[0])
	if err != nil {
		return Race{}, &InvalidError{Field: "race", Value: s, Why: "begins with a date like 2027-04-18, then :A, :B or :C, :DISTANCE and :NAME"}
	}
	r := Race{Date: d, Priority: PriorityA}
	rest := parts[1:]
	if len(rest) > 0 {
		if p := Priority(strings.ToUpper(strings.TrimSpace(rest[0]))); slices.Contains([]Priority{PriorityA, PriorityB, PriorityC}, p) {
			r.Priority, rest = p, rest[1:]
		}
	}
	if len(rest) > 0 {
		if g, err := ParseGoal(rest[0]); err == nil && g.Racing() {
			r.Distance, rest = g, rest[1:]
		} else if len(rest) > 1 || looksLikePriority(rest[0]) {
			return Race{}, &InvalidError{Field: "race", Value: s,
				Why: strconv.Quote(rest[0]) + " is neither a priority (A, B, C) nor a distance (5k, 10k, half, marathon, ultra, trail)"}
		}
	}
	r.Name = strings.TrimSpace(strings.Join(rest, ":"))
	return r, nil
}

// looksLikePriority catches slips such as D or a1, which would otherwise pass
// for a race's name.
func looksLikePriority(s string) bool { return len(strings.TrimSpace(s)) <= 2 }

// ParsePain reads SITE=0-10, for example "knee-front-left=3".
func ParsePain(s string) (Pain, error) {
	word, score, ok := strings.Cut(s, "=")
	n, err := strconv.Atoi(strings.TrimSpace(score))
	if !ok || err != nil || n < 0 || n > 10 {
		return Pain{}, &InvalidError{Field: "pain", Value: s, Why: "is written SITE=SCORE with a score from 0 (none) to 10 (worst), like knee-front-left=3"}
	}
	site, side, err := ParseSite(word)
	return Pain{Site: site, Side: side, Score: n}, err
}

// ParseDays reads days separated by commas, with ranges: "mon,wed-fri,sun".
// The result is in week order, each day once.
func ParseDays(s string) ([]Weekday, error) {
	var out []Weekday
	for part := range strings.SplitSeq(s, ",") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		from, to, ranged := strings.Cut(part, "-")
		a, err := ParseWeekday(from)
		if err != nil {
			return nil, &InvalidError{Field: "days", Value: s, Why: err.Error()}
		}
		b := a
		if ranged {
			if b, err = ParseWeekday(to); err != nil {
				return nil, &InvalidError{Field: "days", Value: s, Why: err.Error()}
			}
		}
		for d := a; ; d = (d + 1) % 7 {
			out = append(out, d)
			if d == b {
				break
			}
		}
	}
	slices.SortFunc(out, func(a, b Weekday) int { return cmp.Compare(a, b) })
	return slices.Compact(out), nil
}

// ParseWindow reads the windows of one day: "06:00-08:00, 17:00-20:30 @ gym".
// The place, when given, is that of the window before it.
func ParseWindow(day Weekday, s string) ([]Window, error) {
	var out []Window
	for part := range strings.SplitSeq(s, ",") {
		span, place, _ := strings.Cut(part, "@")
		from, to, ok := strings.Cut(span, "-")
		a, errA := ParseClock(from)
		b, errB := ParseClock(to)
		if !ok || errA != nil || errB != nil || b < a {
			return nil, &InvalidError{Field: "windows: " + day.String(), Value: strings.TrimSpace(part), Why: "is written FROM-TO, like 17:00-20:30, with @ PLACE if only there"}
		}
		out = append(out, Window{Day: day, From: a, To: b, Place: strings.TrimSpace(place)})
	}
	return out, nil
}

// DefaultWindows are the hours strength is placed in when the athlete names
// none: mornings, midday and evenings from Monday to Friday, all day at
// weekends. Source: SCH-00 clock.
func DefaultWindows() []Window {
	var out []Window
	for d := Monday; d <= Friday; d++ {
		out = append(out,
			Window{Day: d, From: At(6, 0), To: At(8, 0)},
			Window{Day: d, From: At(12, 0), To: At(13, 30)},
			Window{Day: d, From: At(17, 0), To: At(20, 30)})
	}
	return append(out,
		Window{Day: Saturday, From: At(8, 0), To: At(19, 0)},
		Window{Day: Sunday, From: At(8, 0), To: At(19, 0)})
}
