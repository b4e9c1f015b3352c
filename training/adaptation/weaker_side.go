package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/assessment"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/progression"
	"github.com/legwork-run/legwork/training/readiness"
)

// weakerSides is s with a set more for the weaker side alone of each region that
// self-tests show uneven, where s still holds its bounds with a set more of both:
//
//  1. In so many sessions of the week as the region has sets to get, the first
//     ones that train it on one side at a time.
//  2. In the first exercise that does, of those that may rise today.
//  3. Not in a lighter week or session, a taper or a recovery, nor in a tendon
//     track, in pregnancy or in the sessions after a gap.
//
// Source: TEST-01, whose scoring has the extra sets on the weaker side. House
// rule: 3, where sets go down and none comes on top.
func (d day) weakerSides(s training.PrescribedSession, steps []progression.Step) training.PrescribedSession {
	rests := d.entry.Deload || d.entry.Lightened || d.entry.Phase == training.TP || d.entry.Phase == training.TR || d.entry.Variant == training.TrackVariant
	if rests || d.state.Profile.PregnancyWeek > 0 || slices.ContainsFunc(steps, func(x progression.Step) bool { return x.Kind == progression.ComingBack }) {
		return s // Rule 3.
	}
	for _, w := range linksOf(d.state, d.cat, d.today) {
		if w.Side != "" && d.turn(w) {
			s = d.weakerSide(s, w)
		}
	}
	return s
}

// turn is rule 1.
func (d day) turn(w assessment.WeakLink) bool {
	turn := 0
	for _, week := range d.state.Plan.What.Weeks {
		if week.Monday != d.entry.Monday {
			continue
		}
		for _, s := range week.Sessions {
			if s.ID == d.entry.ID {
				break
			}
			if slices.ContainsFunc(s.Exercises, func(x training.PrescribedExercise) bool { return d.trains(x, w.Group) }) {
				turn++
			}
		}
	}
	return turn < w.ExtraSets
}

// trains reports whether x is work for a region, one side at a time.
func (d day) trains(x training.PrescribedExercise, g catalogue.Group) bool {
	e, ok := d.cat.Exercise(x.Exercise)
	work := x.Work()
	return ok && len(work) > 0 && work[0].PerSide && e.Pattern != catalogue.Hop && catalogue.GroupsOf(e).Of(g) == 1
}

// weakerSide is rule 2.
func (d day) weakerSide(s training.PrescribedSession, w assessment.WeakLink) training.PrescribedSession {
	for i, x := range s.Exercises {
		e, _ := d.cat.Exercise(x.Exercise)
		may, _ := readiness.MayRise(e, d.verdict)
		if !may || !d.trains(x, w.Group) {
			continue
		}
		extra := x.Sets[len(x.Sets)-1]
		more := s
		more.Exercises = slices.Clone(s.Exercises)
		more.Exercises[i].Sets = append(slices.Clone(x.Sets), extra)
		dosed := d.redosed(more)
		if !d.holds(dosed) {
			return s
		}
		extra.PerSide, extra.Side = false, w.Side
		more.Exercises[i].Sets[len(x.Sets)] = extra
		more.Exercises[i].Why = append(x.Why[:len(x.Why):len(x.Why)],
			training.Because(w.Why[0].Rule, CodeWeakerSide, training.Word("exercise", e.ID), training.Word("side", w.Side)))
		return measuredAs(more, dosed)
	}
	return s
}
