package web

import (
	"cmp"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// turn is one working set in the order of a session.
type turn struct {
	exercise int // among the session's
	number   int // among its working sets, from 1
}

// turns are the working sets of a session in the order they are done.
func turns(s training.PrescribedSession) []turn {
	var out []turn
	for _, t := range s.Turns() {
		if s.Exercises[t.Exercise].Sets[t.Set].Kind == training.WorkSet {
			out = append(out, turn{t.Exercise, t.Number})
		}
	}
	return out
}

// logged is the log of a turn; ok is false when there is none. Of a set done one
// side after the other it is the weaker side's, when both are logged.
func (t turn) logged(s training.PrescribedSession, log *athlete.Session) (set training.LoggedSet, ok bool) {
	if log == nil {
		return training.LoggedSet{}, false
	}
	x := s.Exercises[t.exercise]
	var sides []training.LoggedSet
	for i, set := range setsBySlot(x.Exercise, log) {
		if i.Number == t.number && set.Kind == training.WorkSet {
			if i.Side == "" {
				return set, true
			}
			sides = append(sides, set)
		}
	}
	need := 1
	if asked := x.Work()[t.number-1]; asked.PerSide {
		need = 2
	}
	if len(sides) < need {
		return training.LoggedSet{}, slices.Contains(log.LeftOut, x.Exercise)
	}
	return slices.MinFunc(sides, func(a, b training.LoggedSet) int {
		return cmp.Or(cmp.Compare(b.Pain, a.Pain), cmp.Compare(a.Count(), b.Count()), cmp.Compare(a.Load, b.Load))
	}), true
}

// setsBySlot are the sets of an exercise by their slots, which stand in the same
// order.
func setsBySlot(exercise string, log *athlete.Session) map[journal.Slot]training.LoggedSet {
	var sets []training.LoggedSet
	for _, e := range log.Exercises {
		if e.Exercise == exercise {
			sets = e.Sets
		}
	}
	out := map[journal.Slot]training.LoggedSet{}
	for _, x := range log.Slots {
		if x.Slot.Exercise == exercise && len(sets) > 0 {
			out[x.Slot], sets = sets[0], sets[1:]
		}
	}
	return out
}

// next is the first turn that is not logged; ok is false when all are.
func next(s training.PrescribedSession, log *athlete.Session) (turn, bool) {
	for _, t := range turns(s) {
		if _, done := t.logged(s, log); !done {
			return t, true
		}
	}
	return turn{}, false
}

// tallyOf is a session's sets as ticks, exercise by exercise.
func tallyOf(s training.PrescribedSession, log *athlete.Session) page.Tally {
	out := make(page.Tally, 0, len(s.Exercises))
	for i, x := range s.Exercises {
		var group []page.Tick
		for range len(x.Sets) - x.WorkingSets() {
			group = append(group, page.WarmTick)
		}
		for n, asked := range x.Work() {
			done, ok := turn{i, n + 1}.logged(s, log)
			group = append(group, tickOf(asked, done, ok))
		}
		out = append(out, group)
	}
	return out
}

// tallyAsIs is that of a session as it stands: over, nothing is to do any more.
func tallyAsIs(e adaptation.Entry, log *athlete.Session) page.Tally {
	t := tallyOf(e.PrescribedSession, log)
	if e.Status == adaptation.Done {
		return t.Closed()
	}
	return t
}

// tickOf compares what was done with what was asked for when it was done, which
// is not the plan's where the day took something off.
func tickOf(asked training.PrescribedSet, done training.LoggedSet, ok bool) page.Tick {
	count, load := asked.Count(), asked.Load
	if done.Target.Count > 0 {
		count, load = done.Target.Count, done.Target.Load
	}
	switch {
	case !ok:
		return page.ToDoTick
	case done.Kind == "": // its exercise was left out
		return page.SkippedTick
	case adaptation.Hurt(done):
		return page.StoppedTick
	case done.Count() < count || done.Load < load:
		return page.PartTick
	}
	return page.DoneTick
}
