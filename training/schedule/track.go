package schedule

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/unit"
)

// Track asks for short sessions beside the placed ones: the slow loading of a
// sore tendon, some of which the placed sessions may hold themselves.
type Track struct {
	Weeks []TrackWeek // one for each of Problem.Weeks
	Place string      // where they are done; empty = anywhere
	Hours int         // from the start of one to the start of the next, at least
}

// TrackWeek is what a Track asks of a week.
type TrackWeek struct {
	Most    int               // sessions of the track, those held elsewhere included
	Extra   int               // of them beside the placed sessions
	Held    []training.Moment // placed sessions that hold it
	Minutes unit.Minutes      // of the longest of its sessions
	Holds   bool              // they may be done with holds only
	Bans    []Ban
}

// PlacedTrack is one session of a track with its day and start.
type PlacedTrack struct {
	Date  training.Date
	Start training.Clock
	Holds bool // on the free day: holds only
}

// Begin is the moment it starts.
func (p PlacedTrack) Begin() training.Moment { return p.Date.On(p.Start) }

// PlaceTrack puts the sessions of a track beside those of s:
//
//  1. On a day without a strength session, after the day's last run, at a start
//     where the rules allow a light session with leg work (see forbids).
//  2. So many hours from any other session of the track, in s or not.
//  3. Of a week's run-free days the one left over takes holds only (SCH-12).
//  4. Over the whole plan: as many as asked for, then as few on run-free days
//     as can be, then nearest 18:00, then the earliest days.
//
// Source: PRG-15, SCH-12.
func PlaceTrack(p Problem, s Solution, t Track) [][]PlacedTrack {
	c := newCalendar(&p, p.Policy)
	c.starts.add(&p, t.Place)
	line := trackLine{hours: t.Hours, ends: []trackEnd{{last: never, pick: -1}}}
	for i := range p.Weeks {
		line.week(i, c.trackWeek(s, i, t))
	}
	return line.answer(len(p.Weeks))
}

// trackDay is one day as rule 1 leaves it.
type trackDay struct {
	date   training.Date
	starts []training.Clock
	free   bool // without run and strength
	held   []training.Moment
}

// trackWeek is a week as rules 1 and 3 leave it.
type trackWeek struct {
	TrackWeek
	days []trackDay
	free int // days free of run and strength, when one of them must stay so
}

func (c *calendar) trackWeek(s Solution, i int, t Track) trackWeek {
	w := c.problem.Weeks[i]
	w.Bans = t.Weeks[i].Bans
	out := trackWeek{TrackWeek: t.Weeks[i]}
	for d := w.Monday; d < w.Monday+7; d++ {
		day := trackDay{date: d}
		for _, at := range out.Held {
			if at >= d.On(0) && at < (d+1).On(0) {
				day.held = append(day.held, at)
			}
		}
		taken := slices.Contains(c.pastDays, d) || slices.ContainsFunc(s.Weeks[i].Sessions, func(x Placed) bool { return x.Date == d })
		day.free = !taken && len(c.runsOn(d)) == 0
		if day.free && c.problem.KeepFreeDay {
			out.free++
		}
		if !taken && out.Extra > 0 {
			day.starts = c.trackStarts(&w, t.Place, d, out.Minutes)
		}
		out.days = append(out.days, day)
	}
	return out
}

// trackStarts is rule 1 for one day.
func (c *calendar) trackStarts(w *Week, place string, d training.Date, minutes unit.Minutes) []training.Clock {
	var out []training.Clock
	for _, at := range c.starts.on(place, training.DayOf(d)) {
		b := boutOf(Item{Variant: Full, Minutes: minutes, Strain: training.StrainLight, Legs: true, Place: place}, d, at)
		if _, bad := c.forbids(w, b); !bad && !c.runLater(b) {
			out = append(out, at)
		}
	}
	return out
}

// runLater reports whether a run of the day begins after b.
func (c *calendar) runLater(b bout) bool {
	return slices.ContainsFunc(c.runsOn(b.date), func(i int) bool { return c.outings[i].begin >= b.begin })
}

// trackLine is the choice so far, day by day: for every last session of the
// track and what the week has used the best way to come there.
type trackLine struct {
	hours int
	ends  []trackEnd
	all   []trackPick
}

// trackEnd is the best way to a last session; pick is the last one, -1 before
// the first.
type trackEnd struct {
	last    training.Moment
	n, free int // of this week: own sessions, and those of them on free days
	worth   trackWorth
	pick    int
}

// trackPick is one session on a way.
type trackPick struct {
	PlacedTrack
	week, before int // before: the pick before it, -1 = none
}

// trackWorth is rule 4, the least being the best.
type trackWorth struct{ missing, free, off, days int }

func (a trackWorth) compare(b trackWorth) int {
	return cmp.Or(cmp.Compare(a.missing, b.missing), cmp.Compare(a.free, b.free), cmp.Compare(a.off, b.off), cmp.Compare(a.days, b.days))
}

// week goes one week further.
func (l *trackLine) week(number int, w trackWeek) {
	for _, d := range w.days {
		l.day(number, w, d)
	}
	var ends []trackEnd
	for _, e := range l.ends {
		e.worth.missing += max(w.Most-len(w.Held)-e.n, 0)
		e.n, e.free = 0, 0
		ends = better(ends, e)
	}
	l.ends = ends
}

// day goes one day further: the track as the day's strength session holds it,
// or a session of its own, or none.
func (l *trackLine) day(number int, w trackWeek, d trackDay) {
	var ends []trackEnd
	for _, e := range l.ends {
		if len(d.held) > 0 {
			if l.apart(e.last, d.held[0]) {
				e.last = d.held[len(d.held)-1]
				ends = better(ends, e)
			}
			continue
		}
		ends = better(ends, e)
		for _, at := range d.starts {
			if next, ok := l.with(e, number, w, d, at); ok {
				ends = better(ends, next)
			}
		}
	}
	l.ends = ends
}

// with is end e with a session on d, if rules 2 and 3 allow one.
func (l *trackLine) with(e trackEnd, number int, w trackWeek, d trackDay, at training.Clock) (trackEnd, bool) {
	x := PlacedTrack{Date: d.date, Start: at}
	if e.n >= w.Extra || !l.apart(e.last, x.Begin()) {
		return e, false
	}
	if d.free {
		e.worth.free++
		if e.free++; e.free == w.free { // none stays free
			if x.Holds = true; !w.Holds {
				return e, false
			}
		}
	}
	e.n++
	e.worth.off += max(int(at)-18*60, 18*60-int(at)) / 30
	e.worth.days += int(training.DayOf(d.date))
	l.all = append(l.all, trackPick{x, number, e.pick})
	e.last, e.pick = x.Begin(), len(l.all)-1
	return e, true
}

// apart is rule 2.
func (l *trackLine) apart(last, begin training.Moment) bool {
	return last == never || kept(begin-last, l.hours)
}

// better adds e to the ends unless one with the same to come is as good.
func better(ends []trackEnd, e trackEnd) []trackEnd {
	i := slices.IndexFunc(ends, func(x trackEnd) bool { return x.last == e.last && x.n == e.n && x.free == e.free })
	switch {
	case i < 0:
		return append(ends, e)
	case e.worth.compare(ends[i].worth) < 0:
		ends[i] = e
	}
	return ends
}

// answer goes back from the best end.
func (l *trackLine) answer(weeks int) [][]PlacedTrack {
	out := make([][]PlacedTrack, weeks)
	if len(l.ends) == 0 {
		return out
	}
	best := slices.MinFunc(l.ends, func(a, b trackEnd) int { return a.worth.compare(b.worth) })
	for at := best.pick; at >= 0; at = l.all[at].before {
		x := l.all[at]
		out[x.week] = append(out[x.week], x.PlacedTrack)
	}
	for _, week := range out {
		slices.Reverse(week)
	}
	return out
}
