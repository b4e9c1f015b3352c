package ics

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Bounds on recurrence. House rule: two years of a rule without an end is more
// than any plan; 20 000 occurrences are fifty daily events for a year.
const (
	openRuleDays   = 731
	maxOccurrences = 20_000
	maxDaysTried   = budget(5_000_000)
)

// placed is an event whose start and length are understood.
type placed struct {
	event
	start   stamp
	minutes unit.Minutes // 0 = not said; of timed events
	days    int          // of all-day events, at least 1
}

// expander turns events into occurrences within a window.
type expander struct {
	home     *time.Location
	from, to training.Date // zero = open
	zones    *zones
	budget   budget
	made     int // occurrences of repeating events
	// overridden holds, per UID, the occurrences that another VEVENT replaces.
	overridden map[string]map[key]bool
}

func newExpander(f file, o Options) *expander {
	x := &expander{home: o.Zone, from: o.From, to: o.To, zones: newZones(f.zones), budget: maxDaysTried, overridden: map[string]map[key]bool{}}
	for _, e := range f.events {
		if e.uid == "" || e.override.name == "" {
			continue
		}
		s, err := x.stamp(e.override, e.override.value)
		if err != nil {
			continue // place reports it
		}
		if x.overridden[e.uid] == nil {
			x.overridden[e.uid] = map[key]bool{}
		}
		x.overridden[e.uid][s.key()] = true
		if s.clock == 0 { // the series may be of days written as times
			x.overridden[e.uid][key{day: s.date}] = true
		}
	}
	return x
}

// stamp reads value v of property p in p's zone.
func (x *expander) stamp(p property, v string) (stamp, error) {
	v = strings.TrimSpace(v)
	if strings.EqualFold(p.param("VALUE"), "DATE") && len(v) > 8 {
		v = v[:8]
	}
	v, _, _ = strings.Cut(v, "/") // a period begins with its start
	return parseStamp(v, x.zones.named(p.param("TZID")))
}

// place understands e's start and length. The end of an all-day event is the
// day after it; without any end it is one day.
func (x *expander) place(e event) (placed, error) {
	p := placed{event: e, days: 1}
	if e.start.name == "" {
		return p, fmt.Errorf("the event has no DTSTART")
	}
	var err error
	if p.start, err = x.stamp(e.start, e.start.value); err != nil {
		return p, fmt.Errorf("DTSTART: %w", err)
	}
	if e.override.name != "" {
		if _, err := x.stamp(e.override, e.override.value); err != nil {
			return p, fmt.Errorf("RECURRENCE-ID: %w", err)
		}
	}
	if p.minutes, err = x.length(p); err != nil {
		return p, err
	}
	midnight := p.start.clock == 0 && p.minutes%1440 == 0
	if !p.start.day && midnight && (e.outlookIsDay || p.minutes > 0 || p.start.zone.floating()) {
		p.start.day = true // whole days written as times
	}
	if p.start.day {
		p.days, p.minutes = max(1, int(p.minutes)/1440), 0
	}
	return p, nil
}

// length is the minutes from start to DTEND, or DURATION; 0 when neither says.
func (x *expander) length(p placed) (unit.Minutes, error) {
	switch {
	case p.end.name != "":
		end, err := x.stamp(p.end, p.end.value)
		if err != nil {
			return 0, fmt.Errorf("DTEND: %w", err)
		}
		if p.start.day || end.day {
			return unit.Minutes(max(0, end.date.DaysSince(p.start.date)) * 1440), nil
		}
		return unit.Minutes(max(0, end.instant().Sub(p.start.instant()).Minutes())), nil
	case p.duration.name != "":
		m, err := parseDuration(p.duration.value)
		if err != nil {
			return 0, fmt.Errorf("DURATION: %w", err)
		}
		return m, nil
	}
	return 0, nil
}

// occurrences are the starts of p within the window, in the athlete's time. An
// error says what of the repetition was not understood or not followed to its
// end; what was understood is there, at least the event's own start.
func (x *expander) occurrences(p placed) ([]stamp, error) {
	if p.cancelled {
		return nil, nil
	}
	if p.override.name != "" || (p.rule.name == "" && len(p.extra) == 0) {
		return x.keep(nil, p.start), nil
	}
	gone := x.gone(p)
	var out []stamp
	keep := func(s stamp) bool {
		if !gone[s.key()] && !gone[key{day: s.date}] && x.made < maxOccurrences {
			gone[s.key()] = true // RDATE may repeat what the rule gave
			n := len(out)
			out = x.keep(out, s)
			x.made += len(out) - n
		}
		return x.made < maxOccurrences
	}
	err := x.ruled(p, keep)
	for _, extra := range p.extra {
		for v := range strings.SplitSeq(extra.value, ",") {
			if s, e := x.stamp(extra, v); e == nil {
				s.day = s.day || p.start.day
				keep(s)
			} else {
				err = cmp.Or(err, fmt.Errorf("RDATE: %w", e))
			}
		}
	}
	return out, err
}

// ruled hands the starts that p's rule makes to keep.
func (x *expander) ruled(p placed, keep func(stamp) bool) error {
	if p.rule.name == "" {
		keep(p.start)
		return nil
	}
	r, err := parseRule(p.rule.value, p.start.zone)
	if err != nil {
		keep(p.start)
		return fmt.Errorf("%w; only its first day is read", err)
	}
	from, to := x.from.AddDays(-1), x.to.AddDays(1) // zones may shift a day
	if x.to.IsZero() {
		to = max(p.start.date, x.from).AddDays(openRuleDays)
	}
	for d := range r.dates(p.start.date, from, to, &x.budget) {
		s := p.start
		s.date = d
		if r.hasUntil && x.after(s, r.until) {
			return nil
		}
		if !keep(s) {
			break
		}
	}
	if x.budget <= 0 || x.made >= maxOccurrences {
		return fmt.Errorf("the calendar repeats more than this reader follows; the rest was left out")
	}
	return nil
}

// after reports whether s lies after the end of its rule. For days the end is
// the athlete's day.
func (x *expander) after(s, until stamp) bool {
	if s.day || until.day {
		return s.date > x.dayOf(until)
	}
	return s.instant().After(until.instant())
}

// dayOf is the day s means for an event of whole days: midnight in whatever
// zone is that day, any other time is the athlete's day.
func (x *expander) dayOf(s stamp) training.Date {
	if s.clock == 0 {
		return s.date
	}
	return s.at(x.home).date
}

// gone are the occurrences that EXDATE removes or another VEVENT replaces.
func (x *expander) gone(p placed) map[key]bool {
	gone := map[key]bool{}
	for _, except := range p.except {
		for v := range strings.SplitSeq(except.value, ",") {
			if s, err := x.stamp(except, v); err == nil {
				if p.start.day {
					s = stamp{date: x.dayOf(s), day: true}
				}
				gone[s.key()] = true
			}
		}
	}
	if p.uid != "" {
		for k := range x.overridden[p.uid] {
			gone[k] = true
		}
	}
	return gone
}

// keep adds s, as the athlete sees it, when it lies in the window.
func (x *expander) keep(out []stamp, s stamp) []stamp {
	at := s.at(x.home)
	if at.date < x.from || (!x.to.IsZero() && at.date > x.to) {
		return out
	}
	return append(out, at)
}
