package planner

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/schedule"
)

// around is how many days of running before and after the plan matter to it.
const around = 3

// place is the problem of finding days and starts.
func (m Made) place(list []training.Run, periods Periods) schedule.Problem {
	p := m.request.Profile
	problem := schedule.Problem{
		Busy: m.request.Busy, Windows: p.Windows, Days: m.request.Days, Avoid: p.AvoidDays,
		Policy: m.request.Policy, DownhillLong: m.downhill(), BackToBack: p.BackToBack,
		KeepFreeDay: !(p.NoRestDay && m.state.Runner == training.R3), Past: m.state.Past,
		ApartDays: m.minor(),
	}
	for _, r := range list {
		if r.Date >= periods.From.AddDays(-around) && r.Date <= periods.To.AddDays(around) {
			problem.Runs = append(problem.Runs, r)
		}
	}
	for _, w := range m.weeks {
		problem.Weeks = append(problem.Weeks, m.weekToPlace(w))
	}
	return problem
}

func (m Made) weekToPlace(w weekWork) schedule.Week {
	out := schedule.Week{Monday: w.Monday, First: w.First, Last: w.Last, StartCost: w.Start, Bans: w.Bans}
	for i, s := range w.sessions {
		out.Sessions = append(out.Sessions, m.variants(s, i))
	}
	if w.SeekHeavy && len(w.sessions) > 0 {
		out.Bans = append(out.Bans, onlyInWindow(w.PhaseWeek, w.sessions[0].full.Name)...)
	}
	special := max(w.Primer, w.Mobility)
	if !special.IsZero() && len(w.sessions) > 0 {
		out.Bans = append(out.Bans, m.lastSession(special, w)...)
	}
	if w.WeeksToRace == 1 { // the race ends the week
		out.Bans = append(out.Bans, schedule.Ban{From: w.Race.Date, To: w.Last, Class: training.StrainNone, Rule: "SCH-14"})
	}
	return out
}

// lastSession leaves the last session before a race its own day and, where the
// athlete has no time on it, the days of that week before it. Source: SCH-14.
func (m Made) lastSession(day training.Date, w weekWork) []schedule.Ban {
	var out []schedule.Ban
	if day > w.First && m.hasTime(day) {
		out = append(out, schedule.Ban{From: w.First, To: day.AddDays(-1), Class: training.StrainNone, Rule: "SCH-14"})
	}
	if day < w.Last {
		out = append(out, schedule.Ban{From: day.AddDays(1), To: w.Last, Class: training.StrainNone, Rule: "SCH-14"})
	}
	return out
}

// minor reports whether SAFE-04 rules: its days of strength are never two in a
// row.
func (m Made) minor() bool {
	return m.request.Profile.Age > 0 && m.request.Profile.Age < adult
}

// hasTime reports whether the athlete trains on the weekday of d at all.
func (m Made) hasTime(d training.Date) bool {
	day := training.DayOf(d)
	if days := m.request.Days; len(days) > 0 && !slices.Contains(days, day) {
		return false
	}
	return slices.ContainsFunc(m.request.Profile.Windows, func(w training.Window) bool { return w.Day == day })
}

// variants are the ways a session may stand, the wanted one first.
func (m Made) variants(s sessionWork, i int) []schedule.Item {
	place := ""
	if len(m.request.Profile.Places) > 1 {
		place = m.placeOf(i).Name
	}
	items := []schedule.Item{item(s.full, schedule.Full, place)}
	if i > 0 && s.light.Class < s.full.Class { // step 1 is session B's
		items = append(items, item(s.light, schedule.Lighter, place))
	}
	if s.short.Minutes < s.full.Minutes {
		items = append(items, item(s.short, schedule.Short, place))
	}
	if s.full.Class > training.StrainNone && len(s.upper.Exercises) > 0 {
		items = append(items, item(s.upper, schedule.Upper, place))
	}
	return items
}

func item(s composition.DosedSession, v schedule.Variant, place string) schedule.Item {
	return schedule.Item{
		Name: s.Name, Variant: v, Minutes: s.Minutes, Strain: s.Class,
		Legs: s.Strain > 0, Hops: springs(s), Place: place,
	}
}

// springs reports whether s has landings of level 2 or 3. Source: SCH-05.
func springs(s composition.DosedSession) bool {
	for _, x := range s.Exercises {
		if x.Role == composition.Power && composition.HopLevelOf(x.Exercise) >= 2 {
			return true
		}
	}
	return false
}

// placedSession is the variant that was placed.
func (s sessionWork) placedSession(p schedule.Placed) composition.DosedSession {
	var out composition.DosedSession
	switch p.Item.Variant {
	case schedule.Lighter:
		out = s.light
	case schedule.Short:
		out = s.short
	case schedule.Upper:
		out = s.upper
	default:
		out = s.full
	}
	if p.HopsLeftOut {
		out = composition.LowerHops(out, s.low...)
	}
	return out
}
