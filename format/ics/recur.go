package ics

import (
	"iter"
	"slices"
	"time"

	"github.com/legwork-run/legwork/training"
)

// budget is how many more days recurrence may look at, for a whole file. It
// keeps a hostile file from costing more than a moment.
type budget int

// dates are the days of r from a start, within from and to, in order. The
// start itself counts only if the rule allows it.
func (r rule) dates(start, from, to training.Date, b *budget) iter.Seq[training.Date] {
	return func(yield func(training.Date) bool) {
		n := 0
		first := 0
		if r.count == 0 {
			first = r.periodsBefore(start, from)
		}
		for i := first; ; i++ {
			begin, end := r.period(start, i)
			if begin > to || *b <= 0 {
				return
			}
			for _, d := range r.within(begin, end, start, b) {
				if d < start {
					continue
				}
				if n++; d > to || (r.count > 0 && n > r.count) {
					return
				}
				if d >= from && !yield(d) {
					return
				}
			}
		}
	}
}

// period is the first and last day of r's ith period.
func (r rule) period(start training.Date, i int) (begin, end training.Date) {
	n := i * r.interval
	y, m, _ := start.Time().Date()
	switch r.freq {
	case "DAILY":
		return start.AddDays(n), start.AddDays(n)
	case "WEEKLY":
		back := (int(training.DayOf(start)) - int(r.weekStart) + 7) % 7
		begin = start.AddDays(7*n - back)
		return begin, begin.AddDays(6)
	case "MONTHLY":
		return training.NewDate(y, m+time.Month(n), 1), training.NewDate(y, m+time.Month(n)+1, 0)
	}
	return training.NewDate(y+n, 1, 1), training.NewDate(y+n, 12, 31)
}

// periodsBefore is how many whole periods may be passed over before from.
func (r rule) periodsBefore(start, from training.Date) int {
	if from <= start {
		return 0
	}
	n := from.DaysSince(start)
	switch r.freq {
	case "WEEKLY":
		n = n/7 - 1
	case "MONTHLY":
		n = n/31 - 1
	case "YEARLY":
		n = n/366 - 1
	}
	return max(0, n/r.interval-1)
}

// within are the days of one period that r allows, BYSETPOS applied.
func (r rule) within(begin, end, start training.Date, b *budget) []training.Date {
	var out []training.Date
	for d := begin; d <= end; d++ {
		*b--
		if r.on(d, start) {
			out = append(out, d)
		}
	}
	if len(r.positions) == 0 {
		return out
	}
	var picked []training.Date
	for i, d := range out {
		if slices.Contains(r.positions, i+1) || slices.Contains(r.positions, i-len(out)) {
			picked = append(picked, d)
		}
	}
	return picked
}
