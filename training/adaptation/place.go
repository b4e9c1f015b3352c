package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/planner"
	"github.com/legwork-run/legwork/training/schedule"
	"github.com/legwork-run/legwork/training/unit"
)

// board is the weeks around a day with their sessions where they stand, to see
// where one of them may go.
type board struct {
	problem  schedule.Problem
	solution schedule.Solution
	ids      [][]string // of the sessions, by week
}

// near is how many days around a session its rules look.
const near = 8

// boardAround is the board of the weeks that matter to a day. Entries that are
// skipped, let go or missed are not on it; those begun or done are in the past.
func (p *proposing) boardAround(d training.Date) board {
	plan := p.state.Plan.What
	b := board{problem: planner.Surroundings(plan.Request, plan.Policy, plan.Runner)}
	for _, r := range p.calendar() {
		if r.Date >= d.AddDays(-near) && r.Date <= d.AddDays(near) {
			b.problem.Runs = append(b.problem.Runs, r)
		}
	}
	b.problem.Busy = p.state.Busy
	for _, e := range p.agenda.Entries {
		if (e.Status == Done || e.Status == Begun) && e.Date >= d.AddDays(-near) && e.Date <= d {
			b.problem.Past = append(b.problem.Past, training.PastSession{Date: e.Date, Start: e.Start, Strain: e.Lower})
		}
	}
	for monday := d.AddDays(-7).Monday(); monday <= d.AddDays(7); monday += 7 {
		b.addWeek(p, monday)
	}
	return b
}

// request is the athlete's, made once a day: only its runs and races are read
// here.
func (p *proposing) request() training.Request {
	r := p.state.Plan.What.Request
	r.Runs = r.Runs[:0:0]
	for _, x := range p.state.Runs {
		if x.Date >= p.today.AddDays(-runsBack) {
			r.Runs = append(r.Runs, x.Run)
		}
	}
	r.Usual = p.state.Usual
	r.From = p.today
	return r
}

func (b *board) addWeek(p *proposing, monday training.Date) {
	week := schedule.Week{Monday: monday, First: monday, Last: monday.AddDays(6)}
	placed := schedule.PlacedWeek{}
	var ids []string
	for _, e := range p.agenda.Entries {
		if e.Status != Ahead || e.Date.Monday() != monday || e.Variant == training.TrackVariant {
			continue
		}
		item := p.itemOf(e)
		placed.Sessions = append(placed.Sessions, schedule.Placed{Item: item, Index: len(week.Sessions), Date: e.Date, Start: e.Start})
		week.Sessions = append(week.Sessions, []schedule.Item{item})
		ids = append(ids, e.ID)
	}
	b.problem.Weeks = append(b.problem.Weeks, week)
	b.solution.Weeks = append(b.solution.Weeks, placed)
	b.ids = append(b.ids, ids)
}

func (p *proposing) itemOf(e Entry) schedule.Item {
	it := schedule.Item{Name: e.Name, Variant: schedule.Variant(e.Variant), Minutes: max(e.Minutes, 1), Strain: e.Lower, Legs: e.Strain > 0, Place: e.Place}
	if len(p.state.Profile.Places) < 2 {
		it.Place = ""
	}
	for _, x := range e.Exercises {
		is, ok := p.cat.Exercise(x.Exercise)
		it.Hops = it.Hops || ok && is.Pattern == "hop" && is.Impact >= 2
	}
	return it
}

// blames are the rules that a session breaks where it stands.
func (b board) blames(id string) []schedule.Violation {
	week, n := b.find(id)
	if week < 0 {
		return nil
	}
	var out []schedule.Violation
	for _, v := range schedule.Check(b.problem, b.solution) {
		if v.Week == week && v.Session == n && !harmless(v) {
			out = append(out, v)
		}
	}
	return out
}

// harmless reports whether v says nothing about runs or other sessions: a start
// outside the usual hours was the athlete's to choose.
func harmless(v schedule.Violation) bool {
	return v.Code == schedule.CodeNoWindow || v.Code == schedule.CodeDayNotAllowed || v.Code == schedule.CodeOutsidePlan
}

func (b board) find(id string) (week, n int) {
	for w, ids := range b.ids {
		if i := slices.Index(ids, id); i >= 0 {
			return w, i
		}
	}
	return -1, -1
}

// spot is a day and start, and what it costs there.
type spot struct {
	date  training.Date
	start training.Clock
	cost  int
}

// halfHour is the grid of starts.
const halfHour = 30

// best is the cheapest place for e from one day to another that breaks no rule,
// its own or another session's; of equal ones the earliest, then the nearest to
// its old start. ok is false when there is none.
func (b board) best(p *proposing, e Entry, from, to training.Date) (best spot, ok bool) {
	before := len(schedule.Check(b.problem, b.solution))
	for d := from; d <= to; d++ {
		if _, closed := p.closed(d); closed || p.raceNear(d) {
			continue
		}
		for _, start := range p.starts(d, e.Minutes) {
			cost, fits := b.try(p, e, d, start, before)
			s := spot{d, start, cost}
			if fits && (!ok || s.better(best, e.Start)) {
				best, ok = s, true
			}
		}
	}
	return best, ok
}

func (s spot) better(o spot, start training.Clock) bool {
	if s.cost != o.cost {
		return s.cost < o.cost
	}
	if s.date != o.date {
		return s.date < o.date
	}
	return away(s.start, start) < away(o.start, start)
}

func away(a, b training.Clock) training.Clock { return max(a-b, b-a) }

// starts are the half hours of a day at which the athlete may begin.
func (p *proposing) starts(d training.Date, m unit.Minutes) []training.Clock {
	r := p.state.Plan.What.Request
	day := training.DayOf(d)
	if len(r.Days) > 0 && !slices.Contains(r.Days, day) {
		return nil
	}
	var out []training.Clock
	for _, w := range r.Profile.Windows {
		if w.Day != day {
			continue
		}
		for c := (w.From + halfHour - 1) / halfHour * halfHour; c <= w.To; c += halfHour {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// try puts e on a day and start and sees what it breaks and costs.
func (b board) try(p *proposing, e Entry, d training.Date, start training.Clock, before int) (cost int, fits bool) {
	b = b.without(e.ID)
	k := -1
	for i, w := range b.problem.Weeks {
		if w.Monday == d.Monday() {
			k = i
		}
	}
	if k < 0 {
		return 0, false
	}
	item := p.itemOf(e)
	b.problem.Weeks = slices.Clone(b.problem.Weeks)
	b.solution.Weeks = slices.Clone(b.solution.Weeks)
	w, s := &b.problem.Weeks[k], &b.solution.Weeks[k]
	n := len(w.Sessions)
	w.Sessions = append(w.Sessions[:n:n], []schedule.Item{item})
	s.Sessions = append(s.Sessions[:n:n], schedule.Placed{Item: item, Index: n, Date: d, Start: start})
	if b.crowds(s.Sessions[n]) {
		return 0, false
	}
	after := schedule.Check(b.problem, b.solution)
	for _, v := range after {
		if v.Week == k && v.Session == n {
			return 0, false
		}
	}
	if len(after) > before {
		return 0, false
	}
	for _, week := range schedule.Charges(b.problem, b.solution) {
		for _, c := range week {
			cost += c.Cost
		}
	}
	return cost, true
}

// crowds reports whether a session would stand closer to another with leg work
// than the rules want, even where the plan let those two stand close: what is
// moved is not to make it worse.
//
// Source: SCH-07.
func (b board) crowds(x schedule.Placed) bool {
	for _, w := range b.solution.Weeks {
		for _, o := range w.Sessions {
			itself := o.Date == x.Date && o.Start == x.Start
			if itself || !x.Item.Legs || !o.Item.Legs {
				continue
			}
			least := training.Moment(23 * 60)
			if x.Item.Strain.Lower() && o.Item.Strain.Lower() {
				least = 47 * 60
			}
			if gap := x.Begin() - o.Begin(); max(gap, -gap) < least {
				return true
			}
		}
	}
	return false
}

// without is b lacking one session.
func (b board) without(id string) board {
	week, n := b.find(id)
	if week < 0 {
		return b
	}
	b.problem.Weeks, b.solution.Weeks, b.ids = slices.Clone(b.problem.Weeks), slices.Clone(b.solution.Weeks), slices.Clone(b.ids)
	w, s := &b.problem.Weeks[week], &b.solution.Weeks[week]
	w.Sessions = slices.Delete(slices.Clone(w.Sessions), n, n+1)
	s.Sessions = slices.Delete(slices.Clone(s.Sessions), n, n+1)
	for i := range s.Sessions {
		s.Sessions[i].Index = i
	}
	b.ids[week] = slices.Delete(slices.Clone(b.ids[week]), n, n+1)
	return b
}

// raceNear reports whether a day lies in the taper or the recovery of a race,
// where nothing is moved to: what the days around a race allow is the plan's to
// know.
//
// Source: SCH-14, SCH-15. House rule: the longest taper and recovery there are,
// and three days around smaller races.
func (p *proposing) raceNear(d training.Date) bool {
	for _, r := range p.state.Plan.What.Request.Races {
		days := d.DaysSince(r.Date)
		switch r.Priority {
		case training.PriorityA:
			if days >= -14 && days <= 14 {
				return true
			}
		case training.PriorityB:
			if days >= -3 && days <= 7 {
				return true
			}
		}
	}
	return false
}
