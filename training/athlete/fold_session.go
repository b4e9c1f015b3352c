package athlete

import (
	"cmp"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
	"github.com/legwork-run/legwork/training/unit"
)

// sessionEvents is one session's part of the journal, and what it adds up to.
type sessionEvents struct {
	id        string
	events    list
	changed   bool
	log       *Session
	begun     bool
	mark      Mark // see marked
	conflicts []Conflict
}

// sessionLog works out what the events of a session say:
//
//  1. It is of the day on which it was begun, by the clock of that place; of its
//     first set when nobody said that it began.
//  2. Of several logs of one set the one the athlete chose counts; else the
//     earliest since the session began, then the lowest id. The others stay and
//     are shown. Nothing is mixed from two of them.
//  3. An edit speaks for the log it edits; the last one does.
//  4. What was taken back is as if it had not been.
//  5. A session with a set was not skipped.
//  6. A set that another one took the place of, in this session or another, counts
//     there alone. A session all of whose sets went is as if it had not begun.
func (f *Folding) sessionLog(s *sessionEvents) {
	log := &Session{LoggedSession: training.LoggedSession{ID: s.id}}
	s.mark, s.begun, s.conflicts = Mark{}, false, nil
	logs := map[journal.Slot][]*journal.Event{}
	chosen := map[journal.ID]journal.ID{} // by log: the choice that names it
	var first *journal.Event
	gone := false // a set of it counts elsewhere
	for _, n := range s.events {
		e := &f.events[n]
		if f.dead[n] { // Rule 4.
			continue
		}
		switch body := e.Body.(type) {
		case journal.Start:
			if first == nil || first.Kind != journal.SessionStarted {
				first = e
				log.Name, log.Place, log.Plan = body.Name, body.Place, e.Base
			}
		case journal.Finish:
			log.Finished, log.Minutes = true, body.Minutes
		case journal.Set:
			if f.elsewhere(e.ID) { // Rule 6.
				gone = true
				continue
			}
			if first == nil {
				first = e
			}
			logs[e.Slot] = append(logs[e.Slot], e)
		case journal.Choice:
			chosen[e.Base] = e.ID
		case journal.Swap:
			log.Swaps = append(log.Swaps, body)
			s.mark.Session, s.mark.Swaps = s.id, append(s.mark.Swaps, body)
		case journal.Replace:
			day, _ := e.Local()
			log.Swaps = append(log.Swaps, body.Swap)
			s.mark.Session, s.mark.Swaps = s.id, append(s.mark.Swaps, body.Swap)
			s.mark.Lasting = append(s.mark.Lasting, LastingSwap{body.Swap, day, e.ID})
		case journal.LeftOut:
			log.LeftOut = append(log.LeftOut, body.Exercise)
		case journal.Effort:
			log.Effort = body.Effort
		case journal.Skip:
			s.mark.Session, s.mark.Skipped, s.mark.Why, s.mark.Event = s.id, true, body.Why, e.ID
		case journal.Move:
			s.mark.Session, s.mark.Date, s.mark.Start, s.mark.Event = s.id, body.Date, body.Start, e.ID
		}
	}
	if gone && len(logs) == 0 { // Rule 6.
		s.log = log
		return
	}
	if first != nil { // Rule 1.
		log.Date, log.Start = first.Local()
		s.begun = true
	}
	counted := f.countedSets(s, logs, chosen)
	log.Slots = slotsOf(counted)
	log.Exercises = exercisesOf(counted, log.Swaps)
	if log.Finished && log.Minutes == 0 {
		log.Minutes = lengthOf(counted)
	}
	if len(counted) > 0 { // Rule 5.
		s.mark.Skipped, s.mark.Why = false, ""
	}
	if log.Finished && !s.begun {
		s.begun = f.finishedUnbegun(s, log)
	}
	s.log = log
}

// marked reports whether the athlete did anything to the planned session.
func (m Mark) marked() bool { return m.Skipped || !m.Date.IsZero() || len(m.Swaps) > 0 }

// finishedUnbegun dates a session of which only the end is known.
func (f *Folding) finishedUnbegun(s *sessionEvents, log *Session) bool {
	for _, n := range s.events {
		if e := f.events[n]; e.Kind == journal.SessionFinished && !f.dead[n] {
			log.Date, log.Start = e.Local()
			return true
		}
	}
	return false
}

// countedSet is the log of a slot that counts.
type countedSet struct {
	slot journal.Slot
	log  *journal.Event
	edit journal.ID
	set  training.LoggedSet
}

// countedSets is Rules 2 and 3: one log for each slot, by exercise, number and
// side.
func (f *Folding) countedSets(s *sessionEvents, logs map[journal.Slot][]*journal.Event, chosen map[journal.ID]journal.ID) []countedSet {
	out := make([]countedSet, 0, len(logs))
	for slot, claims := range logs {
		c := countedSet{slot: slot}
		var last journal.ID
		for _, e := range claims {
			switch by, picked := chosen[e.ID]; {
			case picked && by.Compare(last) > 0:
				c.log, last = e, by
			case last.IsZero() && (c.log == nil || earlier(e, c.log)):
				c.log = e
			}
		}
		c.set, c.edit = f.spoken(c.log)
		out = append(out, c)
		if len(claims) > 1 {
			s.conflicts = append(s.conflicts, conflict(s.id, c, claims, !last.IsZero()))
		}
	}
	order.By(out, func(a, b countedSet) int { return compareSlots(a.slot, b.slot) })
	order.By(s.conflicts, func(a, b Conflict) int { return compareSlots(a.Slot, b.Slot) })
	return out
}

func earlier(a, b *journal.Event) bool {
	return cmp.Or(cmp.Compare(a.Mono, b.Mono), a.ID.Compare(b.ID)) < 0
}

func conflict(session string, c countedSet, claims []*journal.Event, chosen bool) Conflict {
	out := Conflict{Session: session, Slot: c.slot, Counts: c.log.ID, Chosen: chosen}
	for _, e := range claims { // ascending by id already
		if e.ID != c.log.ID {
			out.Others = append(out.Others, e.ID)
		}
	}
	return out
}

func compareSlots(a, b journal.Slot) int {
	return cmp.Or(cmp.Compare(a.Exercise, b.Exercise), cmp.Compare(a.Number, b.Number), cmp.Compare(a.Side, b.Side))
}

// spoken is what a log says after its edits, and the edit that says it.
func (f *Folding) spoken(e *journal.Event) (training.LoggedSet, journal.ID) {
	set, by := e.Body.(journal.Set).LoggedSet, journal.ID{}
	for _, n := range f.edits[e.ID] {
		if edit := f.events[n]; !f.dead[n] {
			set, by = edit.Body.(journal.Edit).LoggedSet, edit.ID
		}
	}
	set.Side = cmp.Or(set.Side, e.Slot.Side)
	return set, by
}

func slotsOf(sets []countedSet) []SlotLog {
	out := make([]SlotLog, len(sets))
	for i, c := range sets {
		out[i] = SlotLog{c.slot, c.log.ID, c.edit}
	}
	return out
}

// exercisesOf puts the sets under their exercises, in the order these were
// begun.
func exercisesOf(sets []countedSet, swaps []journal.Swap) []training.LoggedExercise {
	type begun struct {
		training.LoggedExercise
		first *journal.Event
	}
	var list []begun
	for len(sets) > 0 { // of one exercise all together
		n := 1
		for n < len(sets) && sets[n].slot.Exercise == sets[0].slot.Exercise {
			n++
		}
		id := sets[0].slot.Exercise
		b := begun{training.LoggedExercise{Exercise: id, InsteadOf: swappedFor(id, swaps), Sets: make([]training.LoggedSet, n)}, sets[0].log}
		for i, c := range sets[:n] {
			b.Sets[i] = c.set
			if earlier(c.log, b.first) {
				b.first = c.log
			}
		}
		list, sets = append(list, b), sets[n:]
	}
	order.By(list, func(a, b begun) int {
		return cmp.Or(cmp.Compare(a.first.Mono, b.first.Mono), a.first.ID.Compare(b.first.ID))
	})
	out := make([]training.LoggedExercise, len(list))
	for i, b := range list {
		out[i] = b.LoggedExercise
	}
	return out
}

func swappedFor(id string, swaps []journal.Swap) string {
	from := ""
	for _, s := range swaps {
		if s.To == id {
			from = s.From
		}
	}
	return from
}

// lengthOf is the time from the session's beginning to its last set.
func lengthOf(sets []countedSet) unit.Minutes {
	var last journal.Elapsed
	for _, c := range sets {
		last = max(last, c.log.Mono)
	}
	const minute = 60_000
	return unit.Minutes((last + minute - 1) / minute)
}
