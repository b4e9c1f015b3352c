package ics

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/legwork-run/legwork/format/runtitle"
	"github.com/legwork-run/legwork/training"
)

// rule is a recurrence rule over days. The time of day comes from the event's
// start.
type rule struct {
	freq      string // DAILY, WEEKLY, MONTHLY or YEARLY
	interval  int
	count     int // 0 = no end by count
	until     stamp
	hasUntil  bool
	days      []ruleDay
	monthDays []int
	months    []int
	positions []int
	weekStart training.Weekday
}

// ruleDay is a weekday, or the nth of a month or year: 2MO, -1SU; nth 0 = all.
type ruleDay struct {
	nth int
	day training.Weekday
}

var ruleDays = []string{"MO", "TU", "WE", "TH", "FR", "SA", "SU"}

// parseRule reads the value of an RRULE. UNTIL without Z is in z. Parts this
// reader cannot follow are an error, rather than wrong dates.
func parseRule(v string, z zone) (rule, error) {
	r := rule{interval: 1}
	for part := range strings.SplitSeq(strings.ToUpper(strings.TrimSpace(v)), ";") {
		if part == "" {
			continue
		}
		k, val, _ := strings.Cut(part, "=")
		if err := r.part(strings.TrimSpace(k), strings.TrimSpace(val), z); err != nil {
			return rule{}, err
		}
	}
	if r.freq == "" {
		return rule{}, fmt.Errorf("the repetition %q has no FREQ", runtitle.Clip(v, 40))
	}
	return r, nil
}

func (r *rule) part(k, v string, z zone) error {
	var err error
	switch k {
	case "FREQ":
		r.freq = v
		if !slices.Contains([]string{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}, v) {
			return fmt.Errorf("repetition FREQ=%s is not read", runtitle.Clip(v, 40))
		}
	case "INTERVAL":
		r.interval, err = ruleNumber(k, v, 5000)
	case "COUNT":
		r.count, err = ruleCount(k, v)
	case "UNTIL":
		r.until, err = parseStamp(v, z)
		r.hasUntil = err == nil
	case "BYDAY":
		r.days, err = parseRuleDays(v)
	case "BYMONTHDAY":
		r.monthDays, err = ruleNumbers(k, v, 31)
	case "BYMONTH":
		r.months, err = ruleNumbers(k, v, 12)
	case "BYSETPOS":
		r.positions, err = ruleNumbers(k, v, 366)
	case "WKST":
		i := slices.Index(ruleDays, v)
		if i < 0 {
			return fmt.Errorf("WKST=%s is no weekday", runtitle.Clip(v, 40))
		}
		r.weekStart = training.Weekday(i)
	case "BYHOUR", "BYMINUTE", "BYSECOND", "BYWEEKNO", "BYYEARDAY", "RSCALE", "SKIP":
		return fmt.Errorf("repetition by %s is not read", k)
	}
	return err
}

// ruleNumber reads the number of part k.
func ruleNumber(k, v string, high int) (int, error) {
	n, err := strconv.Atoi(v)
	if err != nil || n < 1 || n > high {
		return 0, fmt.Errorf("%s=%s is not a number from 1 to %d", k, runtitle.Clip(v, 40), high)
	}
	return n, nil
}

// ruleCount reads how often an event repeats. Some calendars write a vast
// number for "for ever", which is what 0 says here.
func ruleCount(k, v string) (int, error) {
	const vast = 1_000_000
	n, err := strconv.Atoi(v)
	if n > vast || errors.Is(err, strconv.ErrRange) && !strings.HasPrefix(v, "-") {
		return 0, nil
	}
	return ruleNumber(k, v, vast)
}

// ruleNumbers reads the numbers of part k; those below zero count from the end.
func ruleNumbers(k, v string, high int) ([]int, error) {
	var out []int
	for s := range strings.SplitSeq(v, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(s))
		if err != nil || n == 0 || n < -high || n > high || len(out) > 400 {
			return nil, fmt.Errorf("%s=%s is not a number from 1 to %d", k, runtitle.Clip(s, 40), high)
		}
		out = append(out, n)
	}
	return out, nil
}

func parseRuleDays(v string) ([]ruleDay, error) {
	var out []ruleDay
	for s := range strings.SplitSeq(v, ",") {
		s = strings.TrimSpace(s)
		if len(s) < 2 || len(out) > 400 {
			return nil, fmt.Errorf("BYDAY=%s is no weekday", runtitle.Clip(s, 40))
		}
		i := slices.Index(ruleDays, s[len(s)-2:])
		if i < 0 {
			return nil, fmt.Errorf("BYDAY=%s is no weekday", runtitle.Clip(s, 40))
		}
		d := ruleDay{day: training.Weekday(i)}
		if n := s[:len(s)-2]; n != "" {
			nth, err := strconv.Atoi(n)
			if err != nil || nth == 0 || nth < -53 || nth > 53 {
				return nil, fmt.Errorf("BYDAY=%s is no weekday", runtitle.Clip(s, 40))
			}
			d.nth = nth
		}
		out = append(out, d)
	}
	return out, nil
}

// on reports whether r allows day d when the event starts on start.
func (r rule) on(d, start training.Date) bool {
	y, m, dom := d.Time().Date()
	days, monthDays, months := r.days, r.monthDays, r.months
	if len(days) == 0 && len(monthDays) == 0 { // the start says which day
		switch r.freq {
		case "YEARLY":
			if len(months) == 0 && m != start.Time().Month() {
				return false
			}
			fallthrough
		case "MONTHLY":
			if dom != start.Time().Day() {
				return false
			}
		case "WEEKLY":
			if training.DayOf(d) != training.DayOf(start) {
				return false
			}
		}
	}
	if len(months) > 0 && !slices.Contains(months, int(m)) {
		return false
	}
	if len(monthDays) > 0 {
		last := training.NewDate(y, m+1, 0).Time().Day()
		if !slices.Contains(monthDays, dom) && !slices.Contains(monthDays, dom-last-1) {
			return false
		}
	}
	if len(days) == 0 {
		return true
	}
	return slices.ContainsFunc(days, func(w ruleDay) bool { return r.onDay(w, d, y, m) })
}

// onDay reports whether d is the weekday w means. A number counts within the
// month, or within the year for a yearly rule without months; it means nothing
// in daily and weekly rules.
func (r rule) onDay(w ruleDay, d training.Date, y int, m time.Month) bool {
	if training.DayOf(d) != w.day {
		return false
	}
	if w.nth == 0 || r.freq == "DAILY" || r.freq == "WEEKLY" {
		return true
	}
	first, last := training.NewDate(y, m, 1), training.NewDate(y, m+1, 0)
	if r.freq == "YEARLY" && len(r.months) == 0 {
		first, last = training.NewDate(y, 1, 1), training.NewDate(y, 12, 31)
	}
	if w.nth > 0 {
		return d.DaysSince(first)/7+1 == w.nth
	}
	return last.DaysSince(d)/7+1 == -w.nth
}
