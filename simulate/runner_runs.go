package simulate

import (
	"math"
	"slices"
	"strconv"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// volume is how much and how fast somebody runs.
type volume struct {
	kind      training.RunnerType
	km        [2]int // a week, from and to
	runs      [2]int
	hard      int // hard runs beside the long one
	easyPaces [2]int
}

var volumes = []share[volume]{
	{25, volume{training.R0, [2]int{8, 14}, [2]int{2, 3}, 0, [2]int{380, 460}}},
	{45, volume{training.R1, [2]int{15, 39}, [2]int{3, 4}, 1, [2]int{330, 420}}},
	{24, volume{training.R2, [2]int{40, 79}, [2]int{4, 6}, 2, [2]int{290, 350}}},
	{6, volume{training.R3, [2]int{80, 120}, [2]int{6, 7}, 2, [2]int{250, 300}}},
}

// runs draws the usual week: a long run at the weekend, hard runs on days
// apart, easy ones between.
func (r *Runner) runs(d dice) volume {
	v := pick(d, volumes)
	km := float64(d.between(v.km[0], v.km[1]))
	n := d.between(v.runs[0], v.runs[1])
	pace := unit.Pace(d.between(v.easyPaces[0], v.easyPaces[1]))
	r.Profile.EasyPace = pace
	start := oneOf(d, training.At(6, 30), training.At(7, 0), training.At(12, 15), training.At(18, 0), training.At(18, 30))
	for i, day := range runDays(d, n) {
		u := training.UsualRun{Day: day, Kind: kindOf(d, i, v.hard), Start: start}
		share := 1.0
		if u.Kind == training.RunLong {
			share, u.Start = 1.7, training.At(9, 0)
		}
		u.Distance = unit.Metres(math.Round(1000*km*share/(float64(n)+0.7)/500) * 500)
		u.Minutes = unit.Seconds(u.Distance.Kilometres() * float64(pace)).Minutes()
		r.Usual = append(r.Usual, u)
	}
	order.By(r.Usual, func(a, b training.UsualRun) int { return int(a.Day) - int(b.Day) })
	return v
}

// runDays are n days: the long run's first, then those of the hard runs.
func runDays(d dice, n int) []training.Weekday {
	long := oneOf(d, training.Saturday, training.Sunday, training.Sunday)
	days := []training.Weekday{long, training.Tuesday, training.Thursday, training.Wednesday, training.Monday, training.Friday, training.Saturday, training.Sunday}
	days = append(days[:1], slices.DeleteFunc(days[1:], func(w training.Weekday) bool { return w == long })...)
	return days[:n]
}

func kindOf(d dice, i, hard int) training.RunKind {
	switch {
	case i == 0:
		return training.RunLong
	case i <= hard:
		return oneOf(d, training.RunIntervals, training.RunTempo, training.RunHills)
	case i == hard+1:
		return oneOf(d, training.RunEasy, training.RunEasy, training.RunStrides)
	}
	return training.RunEasy
}

// Week is what the runner means to run in the week of monday, under keys that
// stay:
//
//  1. The usual week, more or less of it by season.
//  2. Every fourth week three quarters of it.
//  3. In the week of an A race three fifths, nothing hard; the race itself
//     instead of what else was on its day.
func (r Runner) Week(monday training.Date) []journal.KeyedRun {
	much := r.season(monday) // Rule 1.
	if weeks := monday.DaysSince(r.From.Monday()) / 7; weeks%easyWeekEvery == easyWeekEvery-1 {
		much *= easyWeekShare // Rule 2.
	}
	race, racing := r.raceIn(monday)
	if racing && race.Priority == training.PriorityA {
		much = raceWeekShare // Rule 3.
	}
	out := make([]journal.KeyedRun, 0, len(r.Usual)+1)
	for _, u := range r.Usual {
		day := monday.AddDays(int(u.Day))
		if day < r.From || racing && day >= race.Date {
			continue
		}
		kind := u.Kind
		if racing && race.Priority == training.PriorityA {
			kind = training.RunEasy
		}
		run := training.Run{Date: day, Start: u.Start, Kind: kind, Key: kind.Key(), Source: "calendar"}
		run.Distance = unit.Metres(math.Round(float64(u.Distance)*much/100) * 100)
		run.Minutes = unit.Seconds(run.Distance.Kilometres() * float64(r.Profile.EasyPace)).Minutes()
		out = append(out, journal.KeyedRun{Key: runKey(day), Run: run})
	}
	if racing {
		out = append(out, journal.KeyedRun{Key: runKey(race.Date), Run: r.raceRun(race)})
	}
	return out
}

// RunsOn are the runs of Week on one day.
func (r Runner) RunsOn(day training.Date) []journal.KeyedRun {
	week := r.Week(day.Monday())
	return slices.DeleteFunc(week, func(k journal.KeyedRun) bool { return k.Run.Date != day })
}

func runKey(day training.Date) string { return "run-" + strconv.Itoa(int(day)) }

// season is the share of the usual week that the time of year asks for.
func (r Runner) season(monday training.Date) float64 {
	week := float64(monday.DaysSince(r.From.Monday())/7+r.From.Time().YearDay()/7-r.Peak) / 52
	return 1 + seasonSwing*math.Cos(2*math.Pi*week)
}

func (r Runner) raceIn(monday training.Date) (training.Race, bool) {
	for _, x := range r.Races {
		if x.Date >= monday && x.Date < monday.AddDays(7) {
			return x, true
		}
	}
	return training.Race{}, false
}

var raceKm = map[training.Goal]float64{
	training.Goal5k: 5, training.Goal10k: 10, training.GoalHalf: 21.1, training.GoalMarathon: 42.2, training.GoalUltra: 60, training.GoalTrail: 30,
}

func (r Runner) raceRun(x training.Race) training.Run {
	km := raceKm[x.Distance]
	return training.Run{
		Date: x.Date, Start: training.At(10, 0), Kind: training.RunRace, Key: true, Source: "calendar", Title: x.Name,
		Distance: unit.Metres(1000 * km), Minutes: unit.Seconds(km * float64(r.Profile.EasyPace) * 0.92).Minutes(),
	}
}
