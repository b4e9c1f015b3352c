package athlete

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// The windows in days, and the pace assumed of somebody whose pace nobody knows.
const (
	runnerWindow  = 28
	longestWindow = 30
	paceWindow    = 42
	usualPace     = unit.Pace(360) // 6:00/km; House rule: an ordinary easy run
)

// weekly is what an athlete runs in a week, and where that was read from.
type weekly struct {
	distance unit.Metres // 0 = no run says
	minutes  unit.Minutes
	longest  unit.Metres // of the done runs of 30 days
	source   runSource
	runs     int // in all the weeks read
	weeks    int
}

// runSource says which runs a week's running was read from.
type runSource uint8

const (
	noRuns runSource = iota
	doneRuns
	plannedRuns
	usualWeek
)

// running is the athlete's week of running:
//
//  1. From the done runs of the 28 days before the plan, a quarter of them; or,
//     when the first run known is younger, by the weeks since that run.
//  2. Without any: the mean of the first four weeks of planned runs, from the
//     first of them on.
//  3. Without those: the usual week.
//  4. Where 2 or 3 has more than twice as many runs a week as 1, it counts.
//
// Source: SCH-16 for the 28 days. House rules: a history of one week is not
// spread over four; and whoever plans five runs a week and logged one ran more
// than they wrote down.
func running(req training.Request, pace unit.Pace) weekly {
	done := slices.DeleteFunc(slices.Clone(req.Runs), func(r training.Run) bool { return !r.Done || r.Date >= req.From })
	far := longest(within(done, req.From.AddDays(-longestWindow), req.From), pace)
	told := weekOf(within(done, req.From.AddDays(-runnerWindow), req.From), pace).per(weeksCovered(done, req.From), doneRuns) // Rule 1.
	meant := meantToRun(req, pace)
	w := told
	if told.runs == 0 || meant.often() > 2*told.often() { // Rule 4.
		w = meant
	}
	w.longest = far
	return w
}

// meantToRun is rules 2 and 3 of running.
func meantToRun(req training.Request, pace unit.Pace) weekly {
	planned := slices.DeleteFunc(slices.Clone(req.Runs), func(r training.Run) bool { return r.Done || r.Date < req.From })
	first := firstWeek(planned)
	if ahead := within(planned, first, first.AddDays(runnerWindow)); len(ahead) > 0 { // Rule 2.
		return weekOf(ahead, pace).per(weeksAhead(planned, first), plannedRuns)
	}
	if len(req.Usual) > 0 { // Rule 3.
		return weekOf(usualRuns(req.Usual), pace).per(1, usualWeek)
	}
	return weekly{}
}

// often is how many runs there are a week.
func (w weekly) often() float64 { return float64(w.runs) / float64(max(w.weeks, 1)) }

func weekOf(runs []training.Run, pace unit.Pace) weekly {
	w := weekly{runs: len(runs)}
	known := slices.ContainsFunc(runs, func(r training.Run) bool { return r.Distance > 0 })
	for _, r := range runs {
		w.minutes += minutesOf(r, pace)
		if known {
			w.distance += distanceOf(r, pace)
		}
	}
	return w
}

func (w weekly) per(weeks int, s runSource) weekly {
	weeks = max(weeks, 1)
	w.distance /= unit.Metres(weeks)
	w.minutes = (w.minutes + unit.Minutes(weeks/2)) / unit.Minutes(weeks)
	w.source, w.weeks = s, weeks
	return w
}

// weeksCovered is how many of the four weeks before from the history reaches.
func weeksCovered(done []training.Run, from training.Date) int {
	first := from
	for _, r := range done {
		first = min(first, r.Date)
	}
	return min((from.DaysSince(first)+6)/7, runnerWindow/7)
}

// firstWeek is the Monday of the first run; zero without runs.
func firstWeek(runs []training.Run) training.Date {
	if len(runs) == 0 {
		return 0
	}
	first := runs[0].Date
	for _, r := range runs {
		first = min(first, r.Date)
	}
	return first.Monday()
}

// weeksAhead is how many of the first four weeks the planned runs reach.
func weeksAhead(planned []training.Run, from training.Date) int {
	last := from
	for _, r := range planned {
		last = max(last, r.Date)
	}
	return min(last.DaysSince(from)/7+1, runnerWindow/7)
}

// within keeps the runs on the days from the first date until before the last.
func within(runs []training.Run, from, before training.Date) []training.Run {
	var in []training.Run
	for _, r := range runs {
		if r.Date >= from && r.Date < before {
			in = append(in, r)
		}
	}
	return in
}

func usualRuns(week []training.UsualRun) []training.Run {
	runs := make([]training.Run, 0, len(week))
	for _, u := range week {
		runs = append(runs, training.Run{Minutes: u.Minutes, Distance: u.Distance, Kind: u.Kind})
	}
	return runs
}

func longest(runs []training.Run, pace unit.Pace) unit.Metres {
	var far unit.Metres
	for _, r := range runs {
		far = max(far, distanceOf(r, pace))
	}
	return far
}

// minutesOf is r's length, worked out from its distance at easy pace when the
// minutes are not known.
func minutesOf(r training.Run, pace unit.Pace) unit.Minutes {
	if r.Minutes > 0 || r.Distance <= 0 {
		return r.Minutes
	}
	return unit.Seconds(r.Distance.Kilometres() * float64(orUsual(pace))).Minutes()
}

// distanceOf is r's distance, worked out from its minutes when it is not known.
func distanceOf(r training.Run, pace unit.Pace) unit.Metres {
	if r.Distance > 0 {
		return r.Distance
	}
	return unit.Metres(1000 * float64(r.Minutes.Seconds()) / float64(orUsual(pace)))
}

func orUsual(p unit.Pace) unit.Pace {
	if p <= 0 {
		return usualPace
	}
	return p
}
