package chart

import (
	"fmt"
	"strconv"
	"time"

	"github.com/legwork-run/legwork/training"
)

// DateTick is a date to mark on an axis and what stands there.
type DateTick struct {
	Date  training.Date
	Label string
}

// DateTicks are at most count dates from one date to another: Mondays one, two
// or four weeks apart where that is enough, otherwise the first of every, every
// second, third, sixth or twelfth month, and then of every second, fourth and
// so on year. January is labelled with its year. A span without such a day has
// its first date as the only tick.
func DateTicks(from, to training.Date, count int) []DateTick {
	if to < from || count < 1 {
		return nil
	}
	days := to.DaysSince(from)
	for _, weeks := range []int{1, 2, 4} {
		if days >= 7*weeks*(count+1) {
			continue // more than count, without listing them
		}
		if list := mondays(from, to, weeks); len(list) > 0 && len(list) <= count {
			return list
		}
	}
	for months := 1; ; months = longer(months) {
		if days >= 31*months*(count+1) {
			continue
		}
		list := firsts(from, to, months)
		switch {
		case len(list) == 0:
			return []DateTick{{from, dayMonth(from)}}
		case len(list) <= count:
			return list
		}
	}
}

// longer is the step after a number of months: 1, 2, 3, 6, 12, 24 and so on.
func longer(months int) int {
	if months == 2 {
		return 3
	}
	return months * 2
}

// mondays are the Mondays of a span, some weeks apart.
func mondays(from, to training.Date, weeks int) []DateTick {
	first := from.Monday()
	if first < from {
		first = first.AddDays(7)
	}
	var list []DateTick
	for d := first; d <= to; d = d.AddDays(7 * weeks) {
		list = append(list, DateTick{d, dayMonth(d)})
	}
	return list
}

// firsts are the firsts of months of a span, counted from January.
func firsts(from, to training.Date, months int) []DateTick {
	start := from.Time()
	index := start.Year()*12 + int(start.Month()) - 1
	index -= index % months
	var list []DateTick
	for ; ; index += months {
		d := training.NewDate(index/12, time.Month(index%12+1), 1)
		switch {
		case d > to:
			return list
		case d >= from && index%12 == 0:
			list = append(list, DateTick{d, strconv.Itoa(index / 12)})
		case d >= from:
			list = append(list, DateTick{d, d.Time().Format("Jan")})
		}
	}
}

// dayMonth is a date without its year: "7 Sep".
func dayMonth(d training.Date) string { return d.Time().Format("2 Jan") }

// fullDate is a date in words: "7 Sep 2026".
func fullDate(d training.Date) string { return d.Time().Format("2 Jan 2006") }

// span is two dates in words, the year once where it is the same.
func span(from, to training.Date) string {
	if from.Time().Year() == to.Time().Year() {
		return fmt.Sprintf("%s to %s", dayMonth(from), fullDate(to))
	}
	return fmt.Sprintf("%s to %s", fullDate(from), fullDate(to))
}
