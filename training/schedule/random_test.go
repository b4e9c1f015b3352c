package schedule_test

import (
	"math/rand/v2"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// dice makes random problems for tests; the same seed makes the same problem.
type dice struct{ *rand.Rand }

func roll(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 7))} }

func (d dice) chance(percent int) bool { return d.IntN(100) < percent }

func pick[T any](d dice, from ...T) T { return from[d.IntN(len(from))] }

// defaultWindows are the windows of an athlete who names none: 131 starts.
func defaultWindows() []training.Window {
	var out []training.Window
	for day := training.Monday; day <= training.Friday; day++ {
		out = append(out,
			training.Window{Day: day, From: training.At(6, 0), To: training.At(8, 0)},
			training.Window{Day: day, From: training.At(12, 0), To: training.At(13, 30)},
			training.Window{Day: day, From: training.At(17, 0), To: training.At(20, 30)})
	}
	for _, day := range []training.Weekday{training.Saturday, training.Sunday} {
		out = append(out, training.Window{Day: day, From: training.At(8, 0), To: training.At(19, 0)})
	}
	return out
}

// calendar is a runner's weeks -1..weeks: a usual week in which a run moves,
// changes or falls out now and then.
func (d dice) calendar(weeks int) []training.Run {
	days := d.Perm(7)[:3+d.IntN(4)]
	usual := map[int]training.Run{}
	hard := 1 + d.IntN(2)
	for i, day := range days {
		r := training.Run{Kind: training.RunEasy, Minutes: unit.Minutes(30 + 5*d.IntN(7)), Start: pick(d, training.At(6, 30), training.At(7, 0), training.At(12, 15), training.At(18, 30))}
		if i < hard {
			r.Kind = pick(d, training.RunIntervals, training.RunTempo, training.RunHills, training.RunRacePace)
			r.Minutes += 20
		} else if i == hard {
			r.Kind, r.Minutes, r.Start, day = training.RunLong, unit.Minutes(60+10*d.IntN(12)), training.At(8, 0), pick(d, 5, 6, 6, 6, day)
		}
		usual[day] = r
	}
	var out []training.Run
	for w := -1; w <= weeks; w++ {
		for day := range 7 {
			r, ok := usual[day]
			if !ok || d.chance(8) {
				continue
			}
			if d.chance(10) {
				day = d.IntN(7)
			}
			if d.chance(10) {
				r.Start = pick(d, training.At(6, 0), training.At(8, 30), training.At(17, 30))
			}
			r.Date = monday.AddDays(7*w + day)
			r.DescentKnown = d.chance(5)
			r.Descent = unit.Metres(200 * d.IntN(5))
			out = append(out, r)
		}
	}
	return out
}

// items are a wanted session and what it may fall back to.
func (d dice) items(name string, strain training.StrainClass, fallbacks int) []schedule.Item {
	full := schedule.Item{Name: name, Variant: schedule.Full, Minutes: unit.Minutes(pick(d, 30, 45, 60)), Strain: strain, Legs: strain > training.StrainNone, Hops: d.chance(30)}
	lighter, short, upper := full, full, full
	lighter.Variant, lighter.Strain = schedule.Lighter, max(strain, 2)-1
	lighter.Legs = true
	short.Variant, short.Minutes, short.Strain, short.Legs = schedule.Short, 20, training.StrainLight, true
	upper.Variant, upper.Strain, upper.Legs = schedule.Upper, training.StrainNone, false
	all := []schedule.Item{full, lighter, short, upper}
	return all[:1+min(fallbacks, 3)]
}

// problem is a random plan of weeks with sessions a week.
func (d dice) problem(weeks, sessions, fallbacks int, windows []training.Window) schedule.Problem {
	p := schedule.Problem{
		Runs: d.calendar(weeks), Windows: windows, KeepFreeDay: d.chance(80), BackToBack: d.chance(10), DownhillLong: d.chance(20),
		Policy: pick(d, training.Stack, training.Separate, training.Mixed, training.Auto),
	}
	if d.chance(30) {
		p.Avoid = []training.Weekday{training.Weekday(d.IntN(7))}
	}
	if d.chance(30) {
		p.Past = []training.PastSession{{Date: monday.AddDays(-1 - d.IntN(3)), Start: training.At(18, 0), Strain: training.StrainClass(d.IntN(4))}}
	}
	for range d.IntN(3) {
		p.Busy = append(p.Busy, training.Busy{Date: monday.AddDays(d.IntN(7 * weeks)), Start: training.At(12+d.IntN(8), 0), Minutes: 90})
	}
	strains := []training.StrainClass{pick(d, training.StrainHeavy, training.StrainHeavy, training.StrainModerate), pick(d, training.StrainModerate, training.StrainModerate, training.StrainHeavy), pick(d, training.StrainLight, training.StrainModerate, training.StrainNone)}
	for n := range weeks {
		w := schedule.Week{Monday: monday.AddDays(7 * n), First: monday.AddDays(7 * n), Last: monday.AddDays(7*n + 6), StartCost: n < 2 && d.chance(70)}
		if n == 0 && d.chance(30) {
			w.First = w.First.AddDays(d.IntN(7))
			for i := range p.Past {
				p.Past[i].Date = w.First.AddDays(-1 - d.IntN(3))
			}
		}
		count := sessions
		if d.chance(10) {
			count = d.IntN(sessions + 1)
		}
		for i := range count {
			w.Sessions = append(w.Sessions, d.items(string(rune('A'+i)), strains[i], fallbacks))
		}
		if d.chance(10) {
			from := w.Monday.AddDays(d.IntN(7))
			w.Bans = append(w.Bans, schedule.Ban{From: from, To: from.AddDays(d.IntN(5)), Class: training.StrainClass(d.IntN(4)), Rule: "SCH-15"})
		}
		p.Weeks = append(p.Weeks, w)
	}
	p.ApartDays = d.chance(15)
	if w := &p.Weeks[d.IntN(weeks)]; d.chance(15) {
		from := w.Monday.AddDays(d.IntN(7))
		w.Bans = append(w.Bans, schedule.Ban{From: from, To: from.AddDays(d.IntN(5)), Class: training.StrainNone, Rule: "SCH-14", Item: "A"})
	}
	return p
}

// fewWindows are so many single starts a week.
func (d dice) fewWindows(starts int) []training.Window {
	var out []training.Window
	for range starts {
		at := pick(d, training.At(6, 30), training.At(9, 0), training.At(12, 30), training.At(15, 0), training.At(18, 0), training.At(20, 0))
		out = append(out, training.Window{Day: training.Weekday(d.IntN(7)), From: at, To: at})
	}
	return out
}
