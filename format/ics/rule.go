package ics

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

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
		return rule{}, fmt.Errorf("the repetition %q has no FREQ", v)
	}
	return r, nil
}

func (r *rule) part(k, v string, z zone) error {
	var err error
	switch k {
	case "FREQ":
		r.freq = v
		if !slices.Contains([]string{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}, v) {
			return fmt.Errorf("repetition FREQ=%s is not read", v)
		}
	case "INTERVAL":
		r.interval, err = ruleNumber(v, 1, 5000)
	case "COUNT":
		r.count, err = ruleNumber(v, 1, 1_000_000)
	case "UNTIL":
		r.until, err = parseStamp(v, z)
		r.hasUntil = err == nil
	case "BYDAY":
		r.days, err = parseRuleDays(v)
	case "BYMONTHDAY":
		r.monthDays, err = ruleNumbers(v, 31)
	case "BYMONTH":
		r.months, err = ruleNumbers(v, 12)
	case "BYSETPOS":
		r.positions, err = ruleNumbers(v, 366)
	case "WKST":
		i := slices.Index(ruleDays, v)
		if i < 0 {
			return fmt.Errorf("WKST=%s is no weekday", v)
		}
		r.weekStart = training.Weekday(i)
	case "BYHOUR", "BYMINUTE", "BYSECOND", "BYWEEKNO", "BYYEARDAY", "RSCALE", "SKIP":
		return fmt.Errorf("repetition by %s is not read", k)
	}
	return err
}

func ruleNumber(v string, low, high int) (int, error) {
	n, err := strconv.Atoi(v)
	if err != nil || n < low || n > high {
		return 0, fmt.Errorf("%q is not a number from %d to %d", v, low, high)
	}
	return n, nil
}

func ruleNumbers(v string, high int) ([]int, error) {
	var out []int
	for s := range strings.SplitSeq(v, ",") {
		n, err := ruleNumber(strings.TrimPrefix(strings.TrimSpace(s), "+"), -high, high)
		if err != nil || n == 0 || len(out) > 400 {
			return nil, fmt.Errorf("%q is not a number from 1 to %d", s, high)
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
			return nil, fmt.Errorf("BYDAY=%s is no weekday", s)
		}
		i := slices.Index(ruleDays, s[len(s)-2:])
		if i < 0 {
			return nil, fmt.Errorf("BYDAY=%s is no weekday", s)
		}
		d := ruleDay{day: training.Weekday(i)}
		if n := strings.TrimPrefix(s[:len(s)-2], "+"); n != "" {
			nth, err := ruleNumber(n, -53, 53)
			if err != nil || nth == 0 {
				return nil, fmt.Errorf("BYDAY=%s is no weekday", s)
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
