package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/unit"
)

// Split says which sets of a session were a session of their own.
type Split struct {
	Session string
	Sets    []journal.ID   // their logs
	Date    training.Date  // when the second one began
	Start   training.Clock // by the clock of that day
}

// farthestSplit is how many days may lie between the two halves.
//
// House rule: who forgot to end a session notices within days, and a year typed
// wrong is found.
const farthestSplit = 3

// SplitSession logs some sets of a session as another one, that nobody planned,
// and says which. Each set is written anew where it belongs and takes the place of
// its log there: nothing is removed, no set can count twice, and taking the split
// back puts all where it was. Effort and remarks stay with the first.
func (a *App) SplitSession(ctx context.Context, by Pen, x Split) (string, Written, error) {
	p, err := a.PastSession(ctx, by.Athlete, x.Session)
	if err != nil {
		return "", Written{}, err
	}
	moved, err := p.chosen(x.Sets)
	if err == nil {
		err = x.near(p.Date, by)
	}
	if err != nil {
		return "", Written{}, err
	}
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return "", Written{}, err
	}
	history, err := a.events(ctx, by.Athlete)
	if err != nil {
		return "", Written{}, err
	}
	id, at := ownSession(history, x.Date), journal.InstantAt(x.Date, x.Start, by.Zone)
	drafts := append(p.parted(moved, byID(history), id, at), unchosen(s, p.ID, moved)...)
	w, err := a.writeIf(ctx, by, stillThere(p.ID, moved), drafts...)
	return id, w, err
}

// near is an error for a second half that cannot have begun when it is said to.
func (x Split) near(first training.Date, by Pen) error {
	if err := notAhead(by, x.Date); err != nil {
		return err
	}
	if n := x.Date.DaysSince(first); n < -farthestSplit || n > farthestSplit {
		return &training.InvalidError{Field: "date", Value: x.Date.String(), Why: fmt.Sprintf("is not near %s; give a day within %d of it", first, farthestSplit)}
	}
	if journal.InstantAt(x.Date, x.Start, by.Zone) > by.Now {
		return &training.InvalidError{Field: "start", Value: x.Start.String(), Why: "is still to come; give the time it began"}
	}
	return nil
}

// parted is a session of its own for the sets that move, and how long the first
// took without them.
func (p PastSession) parted(moved []PastSet, first map[journal.ID]journal.Event, id string, at journal.Instant) []draft {
	out := []draft{{session: id, at: at, body: journal.Start{Place: p.Place}}}
	for _, swap := range p.Swaps {
		if slices.ContainsFunc(moved, func(m PastSet) bool { return m.Slot.Exercise == swap.To }) {
			out = append(out, draft{session: id, at: at, body: swap})
		}
	}
	for _, m := range moved {
		out = append(out, anew(m, first[m.Event], id, m.Slot, at))
	}
	if !p.Finished {
		return out
	}
	out = append(out, draft{session: id, at: at, body: journal.Finish{}})
	if left := lastOf(p, moved, first); left > 0 {
		out = append(out, draft{session: p.ID, at: at, body: journal.Finish{Minutes: left}})
	}
	return out
}

// unchosen takes the other logs of sets that move out: they did not count, and
// would once those that did are gone.
func unchosen(s athlete.State, session string, moved []PastSet) []draft {
	var out []draft
	for _, c := range s.Conflicts {
		if c.Session != session || !slices.ContainsFunc(moved, func(m PastSet) bool { return m.Event == c.Counts }) {
			continue
		}
		for _, other := range c.Others {
			out = append(out, draft{session: session, base: other, body: journal.Undone{}})
		}
	}
	return out
}

// chosen are the sets of these logs. Some have to stay, or there is nothing to
// split.
func (p PastSession) chosen(logs []journal.ID) ([]PastSet, error) {
	var out []PastSet
	for _, id := range logs {
		i := slices.IndexFunc(p.Sets, func(x PastSet) bool { return x.Event == id })
		if i < 0 {
			return nil, errSetGone
		}
		if !slices.ContainsFunc(out, func(x PastSet) bool { return x.Event == id }) {
			out = append(out, p.Sets[i])
		}
	}
	switch len(out) {
	case 0:
		return nil, &training.InvalidError{Field: "sets", Why: "of the second session have to be chosen"}
	case len(p.Sets):
		return nil, &training.InvalidError{Field: "sets", Why: "have to stay in the first session, one at least"}
	}
	return out, nil
}

// errSetGone says that a set was taken out or put elsewhere meanwhile.
var errSetGone error = &training.InvalidError{Field: "set", Why: "is not in that session as it stands"}

// stillThere speaks against a history in which a session lacks some of these
// sets, or has another word on one.
func stillThere(session string, sets []PastSet) func(athlete.State) error {
	return func(s athlete.State) error {
		log := begun(s, session)
		for _, m := range sets {
			there := log != nil && slices.ContainsFunc(log.Slots, func(x athlete.SlotLog) bool {
				return x.Event == m.Event && (x.Edit == m.Now().Event || x.Edit.IsZero() && m.Now().Event == x.Event)
			})
			if !there {
				return errSetGone
			}
		}
		return nil
	}
}

// ownSession is an id for a session that nobody planned: the day's own, or the
// next of them. That of one taken out is not free, or putting it back would mix both.
func ownSession(history []journal.Event, d training.Date) string {
	for n := 1; ; n++ {
		id := OwnSession(d)
		if n > 1 {
			id = fmt.Sprintf("%s-%d", id, n)
		}
		if !slices.ContainsFunc(history, func(e journal.Event) bool { return e.Session == id }) {
			return id
		}
	}
}

// anew is a set as it stands, in another session that began at a time. It is
// based on the log that it takes the place of, which has its revisions.
func anew(m PastSet, was journal.Event, session string, to journal.Slot, began journal.Instant) draft {
	d := draft{session: session, slot: to, base: m.Event, at: max(was.At, began), body: journal.Set{LoggedSet: m.Now().LoggedSet}}
	if was.Mono > 0 {
		d.mono = journal.Elapsed(max(0, was.At-began))
	}
	return d
}

// lastOf is how long a session took without the sets that moved; 0 where no clock
// ran.
func lastOf(p PastSession, moved []PastSet, events map[journal.ID]journal.Event) unit.Minutes {
	var last journal.Elapsed
	for _, x := range p.Sets {
		if !slices.ContainsFunc(moved, func(m PastSet) bool { return m.Event == x.Event }) {
			last = max(last, events[x.Event].Mono)
		}
	}
	const minute = 60_000
	return unit.Minutes((last + minute - 1) / minute)
}

func byID(history []journal.Event) map[journal.ID]journal.Event {
	out := make(map[journal.ID]journal.Event, len(history))
	for _, e := range history {
		out[e.ID] = e
	}
	return out
}
