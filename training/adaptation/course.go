package adaptation

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
	"github.com/legwork-run/legwork/training/strength"
)

// logbook is what was done, by exercise, oldest first.
type logbook map[string][]training.Exposure

// exposures collects what was done before a day.
func exposures(s athlete.State, before training.Date) logbook {
	count, all := map[string]int{}, 0 // growing each list took a third of a day's time
	for _, x := range s.Sessions {
		if x.Date > before {
			continue
		}
		for _, e := range x.Exercises {
			count[e.Exercise]++
			all++
		}
	}
	out, room := make(logbook, len(count)), make([]training.Exposure, all)
	for _, x := range s.Sessions {
		if x.Date > before {
			continue
		}
		for _, e := range x.Exercises {
			list, ok := out[e.Exercise]
			if n := count[e.Exercise]; !ok {
				list, room = room[:0:n], room[n:]
			}
			out[e.Exercise] = append(list, training.Exposure{Date: x.Date, Session: x.ID, Exercise: e.Exercise, Sets: e.Sets})
		}
	}
	return out
}

// loadedBy is what was done of an exercise with one loading: what is held in
// each hand says little about a bar. The session that is about to be prescribed
// knows nothing of itself. Sets that do not say count with every loading.
func (b logbook) loadedBy(id string, l catalogue.Loading, session string) []training.Exposure {
	var out []training.Exposure
	for _, x := range b[id] {
		if x.Session == session {
			continue
		}
		if x.Sets = withLoading(x.Sets, l); len(x.Sets) == 0 {
			continue
		}
		if out == nil {
			out = make([]training.Exposure, 0, len(b[id]))
		}
		out = append(out, x)
	}
	return out
}

// withLoading are the sets done with a loading; the list itself when that is all
// of them, as it mostly is.
func withLoading(sets []training.LoggedSet, l catalogue.Loading) []training.LoggedSet {
	other := func(s training.LoggedSet) bool { return s.Loading != "" && s.Loading != string(l) }
	if !slices.ContainsFunc(sets, other) {
		return sets
	}
	return slices.DeleteFunc(slices.Clone(sets), other)
}

// everLoadedBy reports whether loadedBy has anything.
func (b logbook) everLoadedBy(id string, l catalogue.Loading, session string) bool {
	return slices.ContainsFunc(b[id], func(x training.Exposure) bool {
		return x.Session != session && slices.ContainsFunc(x.Sets, func(s training.LoggedSet) bool { return s.Loading == "" || s.Loading == string(l) })
	})
}

// lastLoading is the way an exercise was loaded last, other than with l; empty
// when it never was.
func (b logbook) lastLoading(id string, l catalogue.Loading) catalogue.Loading {
	for _, x := range slices.Backward(b[id]) {
		for _, s := range x.Sets {
			if s.Loading != "" && s.Loading != string(l) {
				return catalogue.Loading(s.Loading)
			}
		}
	}
	return ""
}

// day is everything one day's prescribing rests on.
type day struct {
	state   athlete.State
	cat     *catalogue.Catalogue
	today   training.Date
	entry   Entry
	kit     equipment.Kit
	level   training.Level
	verdict readiness.Verdict
	eve
	hurt []string // exercises that hurt in the session so far, by id
	// supposed is what is taken to be so beside that.
	supposed Suppose
}

// course is one exercise before today's session, asked for as x has it.
func (d day) course(x training.PrescribedExercise) (progression.Course, bool) {
	e, ok := d.cat.Exercise(x.Exercise)
	if !ok {
		return progression.Course{}, false
	}
	way, ok := d.way(e, catalogue.Loading(x.Loading))
	if !ok {
		return progression.Course{}, false
	}
	p := d.state.Profile
	c := progression.Course{
		Exercise: e, Way: way, Kit: d.kit, Past: d.past.loadedBy(e.ID, way.Loading, d.entry.ID), Asked: progression.DoseOf(x, d.entry.Phase),
		Level: d.level, Profile: p, Today: d.today, Week: d.week, Gap: d.gap, Held: p.PregnancyWeek > 0,
		Most: mostPercent(p), Reset: d.reset,
	}
	c.Asked.Lighter = d.entry.Deload
	c.Asked.Track = d.entry.Variant == training.TrackVariant
	c.Asked.MostSets = c.Asked.Sets
	if !d.entry.Lightened {
		c.Asked.MostSets++
	}
	c.MayRise, c.WhyNot = readiness.MayRise(e, d.verdict)
	c.Red = d.red(e)
	c.Harder, c.Easier = d.rungs(e.Harder), d.rungs(e.Easier)
	if len(c.Past) == 0 {
		c.From = d.takesOverFrom(c)
	}
	return c, true
}

// takesOverFrom is the lift that an exercise nobody has done this way yet goes on
// from: the one it was swapped for by hand, else itself with another loading.
//
// Source: PRG-09, PRG-12.
func (d day) takesOverFrom(c progression.Course) progression.Lift {
	from := c.Exercise
	loading := d.past.lastLoading(from.ID, c.Way.Loading)
	if was, ok := d.swappedFor(from.ID); ok {
		from, loading = was, cmp.Or(d.past.lastLoading(was.ID, ""), d.plannedLoading(was.ID))
	}
	if loading == "" {
		return progression.Lift{}
	}
	c.Exercise, c.Way.Loading, c.Past = from, loading, d.past.loadedBy(from.ID, loading, d.entry.ID)
	return c.Lift()
}

// plannedLoading is how the plan has an exercise of the session loaded.
func (d day) plannedLoading(id string) catalogue.Loading {
	for _, x := range d.entry.Exercises {
		if x.Exercise == id {
			return catalogue.Loading(x.Loading)
		}
	}
	return ""
}

// swappedFor is the exercise that id is done instead of today, by the athlete's
// own wish.
func (d day) swappedFor(id string) (catalogue.Exercise, bool) {
	for _, swap := range slices.Backward(d.entry.Swaps) {
		if swap.To == id {
			return d.cat.Exercise(swap.From)
		}
	}
	return catalogue.Exercise{}, false
}

// way is how e is loaded here: as planned where that is possible, else as best
// it can be. With a loading never used before, whose lightest load is plainly
// more than a first one may be, another way is taken that has a lighter one: an
// empty bar is no light start for everybody.
//
// Source: PRG-09c, PRG-13.
func (d day) way(e catalogue.Exercise, l catalogue.Loading) (catalogue.Kit, bool) {
	planned, ok := d.asPlanned(e, l)
	if !ok || !d.startsTooHeavy(e, planned) {
		return planned, ok
	}
	for _, w := range e.Kits {
		if d.kit.Has(w.Items...) && len(d.kit.Loads(w.Loading)) > 0 && !d.startsTooHeavy(e, w) {
			return w, true
		}
	}
	return planned, true
}

func (d day) asPlanned(e catalogue.Exercise, l catalogue.Loading) (catalogue.Kit, bool) {
	for _, w := range e.Kits {
		if w.Loading == l && d.kit.Has(w.Items...) {
			return w, true
		}
	}
	return d.kit.Choose(e.Kits)
}

// startsTooHeavy reports whether even the lightest load of a way is more than a
// tenth over what a first set may have, and nobody has lifted it yet.
func (d day) startsTooHeavy(e catalogue.Exercise, w catalogue.Kit) bool {
	loads := d.kit.Loads(w.Loading)
	if len(loads) == 0 || d.past.everLoadedBy(e.ID, w.Loading, d.entry.ID) {
		return false
	}
	for _, l := range d.state.Profile.Lifts {
		if l.Exercise == e.ID {
			return false // the athlete knows what they lift
		}
	}
	who := d.state.Profile
	if who.Mass == 0 {
		return false // nothing is known to measure by
	}
	ceiling, ok := strength.FirstLoadCeiling(w, who, d.level)
	return ok && loads[0] > ceiling*tooHeavy
}

// tooHeavy is how far over its ceiling a first load may lie, as in PRG-13.
const tooHeavy = 1.1

// red reports whether a place that e asks care for is red.
func (d day) red(e catalogue.Exercise) bool {
	for _, s := range d.verdict.Sites {
		f, _ := training.FactsOf(s.Site)
		if s.Light == readiness.Red && slices.Contains(e.Care, f.Care) {
			return true
		}
	}
	return false
}

// rungs are those of ids that kit, level, day and the session's other exercises
// allow.
func (d day) rungs(ids []string) []catalogue.Exercise {
	var out []catalogue.Exercise
	for _, id := range ids {
		e, ok := d.cat.Exercise(id)
		if !ok || d.planned(id) {
			continue
		}
		if _, can := d.kit.Choose(e.Kits); !can || e.Difficulty > composition.MaxDifficulty(e, d.level, d.week) {
			continue
		}
		if !d.asIs(e) || slices.Contains(d.state.Profile.Dislikes, id) {
			continue
		}
		out = append(out, e)
	}
	return out
}

func (d day) planned(id string) bool {
	return slices.ContainsFunc(d.entry.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == id })
}

// gapBefore is the break in strength training that today still has to do with:
// the longest whose come-back is not over, else the last of more than a week.
// That it was an illness is the verdict's to act on, and is not counted twice.
//
// Source: PRG-11.
func gapBefore(s athlete.State, today training.Date) progression.Gap {
	var gaps []progression.Gap
	last := s.Profile.LastStrength
	for _, x := range s.Sessions {
		if x.Date >= today || workingSets(x.LoggedSession) == 0 {
			continue
		}
		if !last.IsZero() && x.Date.DaysSince(last) > weekOff {
			gaps = append(gaps, progression.Gap{Days: x.Date.DaysSince(last), Ended: x.Date})
		}
		for i := range gaps {
			gaps[i].Sessions++
		}
		last = x.Date
	}
	if !last.IsZero() && today.DaysSince(last) > weekOff {
		gaps = append(gaps, progression.Gap{Days: today.DaysSince(last), Ended: today})
	}
	var out progression.Gap
	for _, g := range gaps {
		if !comingBack(out, s.Profile.Age, today) || g.Days >= out.Days {
			out = g
		}
	}
	return out
}

// comingBack reports whether a gap still shortens sessions or holds hops back.
func comingBack(g progression.Gap, age int, today training.Date) bool {
	if g.Ended.IsZero() {
		return false
	}
	row, days := strength.ComeBackAfter(g.Days, age, false), today.DaysSince(g.Ended)
	return row.Holds(g.Sessions, days) || days/7+1 < max(row.HopsFrom, row.TwoFrom)
}

// weekOff is the longest gap that changes nothing.
const weekOff = 7

// weekOfLifting counts weeks since the first session that was logged, on top of
// the months the athlete brought along.
func weekOfLifting(s athlete.State, today training.Date) int {
	const weeksPerMonth = 4
	weeks := max(s.Profile.LiftingMonths, 0) * weeksPerMonth
	if len(s.Sessions) > 0 && s.Sessions[0].Date < today {
		weeks += today.DaysSince(s.Sessions[0].Date) / 7
	}
	return weeks + 1
}
