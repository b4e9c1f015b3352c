package web

import (
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
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

// logged is the log of a turn; ok is false when there is none.
func (t turn) logged(s training.PrescribedSession, log *athlete.Session) (set training.LoggedSet, ok bool) {
	if log == nil {
		return training.LoggedSet{}, false
	}
	id, n := s.Exercises[t.exercise].Exercise, 0
	for _, slot := range log.Slots {
		if slot.Slot.Exercise == id && slot.Slot.Number == t.number {
			ok = true
		}
	}
	for _, e := range log.Exercises {
		for _, x := range e.Sets {
			if e.Exercise != id || x.Kind != training.WorkSet {
				continue
			}
			if n++; n == t.number {
				return x, ok
			}
		}
	}
	return training.LoggedSet{}, ok
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

func tickOf(asked training.PrescribedSet, done training.LoggedSet, ok bool) page.Tick {
	switch {
	case !ok:
		return page.ToDoTick
	case adaptation.Hurt(done):
		return page.StoppedTick
	case done.Count() < asked.Count() || done.Load < asked.Load:
		return page.PartTick
	}
	return page.DoneTick
}
