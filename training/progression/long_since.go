package progression

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// What an exercise goes on with that was left alone while others were trained.
//
// Source: PRG-11 for the days and for the first share. House rule: the second
// share is above what a whole break leaves, because the muscles had other work.
const (
	someWhile              = 28
	longWhile              = 56
	afterSome unit.Percent = 90
	afterLong unit.Percent = 80
)

// leftAfter is the share of a load to go on with so many days after it was last
// lifted.
//
// Source: PRG-11.
func leftAfter(days int) unit.Percent {
	switch {
	case days > longWhile:
		return afterLong
	case days > someWhile:
		return afterSome
	}
	return 100
}

// longSince reports whether the exercise was not done for over four weeks.
func (c Course) longSince(as []attempt) bool {
	a := as[len(as)-1]
	return a.load > 0 && c.Today.DaysSince(a.date) > someWhile
}

// afresh is the exercise after such a while: less of the last load, and of what
// fits the repetitions asked for now. From there the load is sought anew, set by
// set, if the last ones were rated.
//
// Source: PRG-11, PRG-09a.
func (c Course) afresh(as []attempt) Step {
	a := as[len(as)-1]
	days := c.Today.DaysSince(a.date)
	was := a.load
	if c.otherRange(a) {
		was = min(was, c.fitting(a, a.reserve(c.Asked)))
	}
	load := c.under(leftAfter(days).Of(c.moved(was))-c.moved(0), a.load)
	why := c.because("PRG-11", CodeLongSince, training.Count("days", days), training.Load("load", load))
	s := c.step(LessLoad, load, each(c.Asked.Sets, c.Asked.Count), why)
	return c.seeking(s, a, was)
}
