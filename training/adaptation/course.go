package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/composition"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
)

// logbook is what was done, by exercise, oldest first.
type logbook map[string][]training.Exposure

// exposures collects what was done before a day.
func exposures(s athlete.State, before training.Date) logbook {
	out := logbook{}
	for _, x := range s.Sessions {
		if x.Date > before {
			continue
		}
		for _, e := range x.Exercises {
			out[e.Exercise] = append(out[e.Exercise], training.Exposure{Date: x.Date, Session: x.ID, Exercise: e.Exercise, Sets: e.Sets})
		}
	}
	return out
}

// without is the logbook lacking one session: the one that is about to be
// prescribed knows nothing of itself.
func (b logbook) without(session string, id string) []training.Exposure {
	return slices.DeleteFunc(slices.Clone(b[id]), func(x training.Exposure) bool { return x.Session == session })
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
	past    logbook
	gap     progression.Gap
	week    int // of lifting, from 1
	reset   training.Date
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
		Exercise: e, Way: way, Kit: d.kit, Past: d.past.without(d.entry.ID, e.ID), Asked: progression.DoseOf(x, d.entry.Phase),
		Level: d.level, Profile: p, Today: d.today, Week: d.week, Gap: d.gap, Held: p.PregnancyWeek > 0,
		Most: mostPercent(p), Reset: d.reset,
	}
	c.Asked.Lighter = d.entry.Deload
	c.Asked.Track = d.entry.Variant == training.TrackVariant
	c.Asked.MostSets = c.Asked.Sets + 1
	c.MayRise, c.WhyNot = readiness.MayRise(e, d.verdict)
	c.Red = d.red(e)
	c.Harder, c.Easier = d.rungs(e.Harder), d.rungs(e.Easier)
	return c, true
}

// way is how e is loaded here: as planned where that is possible, else as best
// it can be.
func (d day) way(e catalogue.Exercise, l catalogue.Loading) (catalogue.Kit, bool) {
	for _, w := range e.Kits {
		if w.Loading == l && d.kit.Has(w.Items...) {
			return w, true
		}
	}
	return d.kit.Choose(e.Kits)
}

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
		if a, _ := d.verdict.Allows(e); a.Way != readiness.AsIs || slices.Contains(d.state.Profile.Dislikes, id) {
			continue
		}
		out = append(out, e)
	}
	return out
}

func (d day) planned(id string) bool {
	return slices.ContainsFunc(d.entry.Exercises, func(x training.PrescribedExercise) bool { return x.Exercise == id })
}

// gapBefore is the last break of more than a week in strength training, seen
// from a day. That it was an illness is the verdict's to act on, and is not
// counted twice.
//
// Source: PRG-11.
func gapBefore(s athlete.State, today training.Date) progression.Gap {
	var g progression.Gap
	last := s.Profile.LastStrength
	for _, x := range s.Sessions {
		if x.Date >= today || workingSets(x.LoggedSession) == 0 {
			continue
		}
		if !last.IsZero() && x.Date.DaysSince(last) > weekOff {
			g = progression.Gap{Days: x.Date.DaysSince(last), Ended: x.Date}
		}
		if !g.Ended.IsZero() {
			g.Sessions++
		}
		last = x.Date
	}
	if !last.IsZero() && today.DaysSince(last) > weekOff {
		g = progression.Gap{Days: today.DaysSince(last), Ended: today}
	}
	return g
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
