package planner

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// usualPace stands in for an easy pace nobody knows. House rule: 6:00/km is
// the middle of recreational easy running, and an error of a minute per
// kilometre moves a run's end by less than the hour of tolerance in SCH-00.
const usualPace unit.Pace = 360

// defaultMinutes is the length of a run that gives neither time nor distance.
// House rule: what such sessions last in ordinary plans; a note says so.
var defaultMinutes = map[training.RunKind]unit.Minutes{
	training.RunEasy: 45, training.RunRecovery: 30, training.RunLong: 100, training.RunTempo: 50,
	training.RunIntervals: 55, training.RunHills: 50, training.RunRacePace: 60, training.RunTimeTrial: 35,
	training.RunRace: 60, training.RunStrides: 40, training.RunHike: 120,
}

// raceLength is how far a race is; ultra and trail are taken as 50 km.
var raceLength = map[training.Goal]unit.Metres{
	training.Goal5k: 5000, training.Goal10k: 10000, training.GoalHalf: 21097.5,
	training.GoalMarathon: 42195, training.GoalUltra: 50000, training.GoalTrail: 50000,
}

// knownWeeks is how many weeks a gap in the calendar is filled from, and
// knownDays how far back done runs count for it.
const (
	knownWeeks = 4
	knownDays  = 42
)

// runs is the run calendar from a little before the plan to its end: sorted,
// every run with a start and a length.
//
// Rules
//  1. A run without minutes lasts its distance at easy pace, else the usual
//     length of its kind. One without a start begins at 07:00, at weekends at
//     09:00 (SCH-00 clock).
//  2. Every race has a run of kind race on its day; what else is assumed for
//     that day goes.
//  3. A week without a known run gets the usual week, when one was given.
//  4. Otherwise it gets, weekday by weekday, what at least half of the last
//     four known weeks had; done runs of the last 42 days count as known.
//  5. Runs filled in by rule 4 are marked as assumed. Weeks nothing can fill
//     stay empty.
//  6. Nobody runs as usual after a race: nothing is filled in for the days
//     without leg work after it, and only easy runs in the recovery that follows.
func runs(req training.Request, to training.Date, pace unit.Pace) ([]training.Run, []training.Reason) {
	if pace <= 0 {
		pace = usualPace
	}
	list := slices.Clone(req.Runs)
	for i := range list {
		list[i] = whole(list[i], pace) // Rule 1.
	}
	list = addRaces(list, req.Races, pace) // Rule 2.
	var why []training.Reason
	filled, empty := 0, 0
	for monday := req.From.Monday(); monday <= to; monday += 7 {
		if known(list, monday, req.From) {
			continue
		}
		add := usualRuns(req.Usual, monday, pace) // Rule 3.
		if len(req.Usual) == 0 {
			add = medianWeek(list, monday, req.From) // Rule 4.
		}
		n := 0
		for _, r := range add {
			if r.Date >= req.From && r.Date <= to && !raceDay(req.Races, r.Date) {
				r.Assumed = len(req.Usual) == 0 // Rule 5.
				if r = afterRace(r, req.Races); r.Minutes == 0 {
					continue
				}
				list, n = append(list, r), n+1
			}
		}
		if len(add) == 0 {
			empty++
		} else if n > 0 && len(req.Usual) == 0 {
			filled++
		}
	}
	order.By(list, func(a, b training.Run) int {
		return cmp.Or(cmp.Compare(a.Begin(), b.Begin()), cmp.Compare(a.Kind, b.Kind))
	})
	if filled > 0 {
		why = append(why, training.Because("REQ", WeeksFilled, training.Count("weeks", filled)))
	}
	if empty > 0 {
		why = append(why, training.Because("REQ", WeeksWithoutRuns, training.Count("weeks", empty)))
	}
	return list, append(why, assumedStarts(list, req.From)...)
}

// assumedStarts says at what time runs are taken to begin that have none; races
// too, and by name where there are no others.
func assumedStarts(list []training.Run, from training.Date) []training.Reason {
	runs, races := false, false
	for _, r := range list {
		if r.StartAssumed && r.Date >= from {
			runs, races = runs || r.Kind != training.RunRace, races || r.Kind == training.RunRace
		}
	}
	switch {
	case runs:
		return []training.Reason{training.Because("SCH-00", StartsAssumed)}
	case races:
		return []training.Reason{training.Because("SCH-00", RaceStartAssumed)}
	}
	return nil
}

// afterRace is Rule 6. A run of 0 minutes is left out.
//
// House rule: what SCH-15 keeps from the legs in the gym they do not get from
// an assumed interval session either.
func afterRace(r training.Run, races []training.Race) training.Run {
	for _, race := range races {
		days := r.Date.DaysSince(race.Date)
		if race.Priority != training.PriorityA || days <= 0 {
			continue
		}
		if days <= noLowerDays(race) {
			r.Minutes = 0
			return r
		}
		if days <= 7*recoveryWeeks(race) {
			r.Kind, r.Key = training.RunEasy, false
			r.Minutes = min(r.Minutes, defaultMinutes[training.RunEasy])
		}
	}
	return r
}

// whole gives r a length and a start, and says whether it is a key run.
func whole(r training.Run, pace unit.Pace) training.Run {
	if r.Minutes <= 0 && r.Distance > 0 {
		r.Minutes = unit.Minutes(r.Distance.Kilometres()*float64(pace)/60 + 0.5)
	}
	if r.Minutes <= 0 {
		r.Minutes = defaultMinutes[r.Kind]
	}
	if r.StartAssumed {
		r.Start = training.AssumedStart(r.Date)
	}
	r.Key = r.Kind.Key()
	return r
}

// addRaces makes sure that each race is in the calendar as a run.
func addRaces(list []training.Run, races []training.Race, pace unit.Pace) []training.Run {
	for _, race := range races {
		i := slices.IndexFunc(list, func(r training.Run) bool {
			return r.Date == race.Date && (r.Kind == training.RunRace || r.Kind == training.RunTimeTrial)
		})
		if i < 0 {
			// A long run on race day is the race under another title.
			i = slices.IndexFunc(list, func(r training.Run) bool { return r.Date == race.Date && !r.Done })
		}
		run := training.Run{Date: race.Date, Kind: training.RunRace, Distance: raceLength[race.Distance], StartAssumed: true,
			Descent: race.Descent, DescentKnown: race.Descent > 0, Title: race.Name}
		if i < 0 {
			list = append(list, whole(run, pace))
			continue
		}
		list[i] = raced(list[i], run, pace)
	}
	return list
}

// raced is a run of the calendar as the race of its day. One that was something
// else keeps its start and gives way otherwise.
func raced(old, race training.Run, pace unit.Pace) training.Run {
	if old.Kind != training.RunRace && old.Kind != training.RunTimeTrial {
		race.Start, race.StartAssumed, race.Source = old.Start, old.StartAssumed, old.Source
		return whole(race, pace)
	}
	old.Kind, old.Key = training.RunRace, true
	if old.Title == "" {
		old.Title = race.Title
	}
	if old.Distance == 0 {
		old.Distance = race.Distance
	}
	return old
}

func raceDay(races []training.Race, d training.Date) bool {
	return slices.ContainsFunc(races, func(r training.Race) bool { return r.Date == d })
}

// known reports whether a week has a run that somebody planned or, from the
// plan's first day on, did. A race put in by Rule 2 alone does not make a week
// known.
func known(list []training.Run, monday, from training.Date) bool {
	for _, r := range list {
		if r.Date.Monday() == monday && (!r.Done || r.Date >= from) && (r.Kind != training.RunRace || r.Source != "") {
			return true
		}
	}
	return false
}

// usualRuns is the usual week on the dates of one week.
func usualRuns(usual []training.UsualRun, monday training.Date, pace unit.Pace) []training.Run {
	out := make([]training.Run, 0, len(usual))
	for _, u := range usual {
		out = append(out, whole(training.Run{
			Date: monday.AddDays(int(u.Day)), Start: u.Start, StartAssumed: u.StartAssumed,
			Minutes: u.Minutes, Distance: u.Distance, Kind: u.Kind,
		}, pace))
	}
	return out
}

// medianWeek is the week that the last known weeks before monday have in
// common.
func medianWeek(list []training.Run, monday, from training.Date) []training.Run {
	weeks := lastKnown(list, monday, from)
	if len(weeks) == 0 {
		return nil
	}
	var out []training.Run
	for d := range 7 {
		for nth := 0; ; nth++ {
			var same []training.Run // the nth run of this weekday in each week
			for _, w := range weeks {
				if day := onDay(w, d); nth < len(day) {
					same = append(same, day[nth])
				}
			}
			if 2*len(same) < len(weeks) || len(same) == 0 {
				break
			}
			out = append(out, middle(same, monday.AddDays(d)))
		}
	}
	return out
}

// lastKnown collects up to four weeks before monday that have known runs,
// newest first.
func lastKnown(list []training.Run, monday, from training.Date) [][]training.Run {
	byWeek := map[training.Date][]training.Run{}
	for _, r := range list {
		old := r.Done && r.Date < from.AddDays(-knownDays)
		if r.Date < monday && !r.Assumed && !old && r.Kind != training.RunRace {
			byWeek[r.Date.Monday()] = append(byWeek[r.Date.Monday()], r)
		}
	}
	var weeks [][]training.Run
	for m := monday - 7; m >= from.AddDays(-knownDays-7) && len(weeks) < knownWeeks; m -= 7 {
		if w := byWeek[m]; len(w) > 0 {
			order.By(w, func(a, b training.Run) int { return cmp.Compare(a.Begin(), b.Begin()) })
			weeks = append(weeks, w)
		}
	}
	return weeks
}

func onDay(week []training.Run, d int) []training.Run {
	var out []training.Run
	for _, r := range week {
		if int(training.DayOf(r.Date)) == d {
			out = append(out, r)
		}
	}
	return out
}

// middle is the typical run among those of one weekday, newest first: the most
// common kind, the median length, the newest start.
func middle(same []training.Run, on training.Date) training.Run {
	count := map[training.RunKind]int{}
	for _, r := range same {
		count[r.Kind]++
	}
	kind := same[0].Kind
	for _, r := range same {
		if count[r.Kind] > count[kind] {
			kind = r.Kind
		}
	}
	minutes := make([]unit.Minutes, len(same))
	for i, r := range same {
		minutes[i] = r.Minutes
	}
	slices.Sort(minutes)
	return training.Run{
		Date: on, Start: same[0].Start, StartAssumed: same[0].StartAssumed,
		Minutes: minutes[len(minutes)/2], Kind: kind, Key: kind.Key(),
	}
}
