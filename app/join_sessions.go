package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Near lists the sessions that one of the past may have been a part of: those
// begun within three days of it.
func (a *App) Near(ctx context.Context, who, id string) ([]*athlete.Session, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return nil, err
	}
	log := begun(s, id)
	if log == nil {
		return nil, errNoSession(id)
	}
	var out []*athlete.Session
	for _, x := range s.Sessions {
		if n := x.Date.DaysSince(log.Date); x.ID != id && n >= -farthestSplit && n <= farthestSplit {
			out = append(out, x)
		}
	}
	return out, nil
}

// JoinSessions logs the sets of one session as part of another, which begins and
// is called as it was. What both have a word on, the other's word stands: its
// effort, and that it is ended. Sets of one number come after those that are
// there. Like SplitSession it is one action.
func (a *App) JoinSessions(ctx context.Context, by Pen, from, into string) (Written, error) {
	p, err := a.PastSession(ctx, by.Athlete, from)
	if err != nil {
		return Written{}, err
	}
	near, err := a.Near(ctx, by.Athlete, from)
	if err != nil {
		return Written{}, err
	}
	i := slices.IndexFunc(near, func(x *athlete.Session) bool { return x.ID == into })
	if i < 0 {
		return Written{}, &training.InvalidError{Field: "session", Value: into, Why: "is no other one of these days"}
	}
	to := near[i]
	if len(p.Sets) == 0 {
		return Written{}, &training.InvalidError{Field: "session", Value: from, Why: "has no set to put into another"}
	}
	history, err := a.events(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	drafts := slices.Concat(p.joined(to, byID(history), by), remarks(p, to, history), unchosen(s, from, p.Sets))
	return a.writeIf(ctx, by, stillThere(from, p.Sets), drafts...)
}

// joined are the sets of p in to, with what else is said of them.
func (p PastSession) joined(to *athlete.Session, first map[journal.ID]journal.Event, by Pen) []draft {
	began := journal.InstantAt(to.Date, to.Start, by.Zone)
	o := open{id: to.ID, log: to}
	var out []draft
	for _, swap := range p.Swaps {
		out = append(out, draft{session: to.ID, at: began, body: swap})
	}
	for _, m := range p.Sets {
		slot := m.Slot
		taken := func(d draft) bool { return d.slot == slot }
		if _, there := o.logged(slot); there || slices.ContainsFunc(out, taken) {
			slot.Number = o.next(slot.Exercise, slot.Side, out)
		}
		out = append(out, anew(m, first[m.Event], to.ID, slot, began))
	}
	if p.Finished && to.Finished && p.Minutes > 0 && to.Minutes > 0 {
		out = append(out, draft{session: to.ID, at: began, body: journal.Finish{Minutes: p.Minutes + to.Minutes}})
	}
	if to.Effort == 0 && p.Effort > 0 {
		out = append(out, draft{session: to.ID, at: began, body: journal.Effort{Effort: p.Effort}})
	}
	return out
}

// remarks moves what was remarked on p.
func remarks(p PastSession, to *athlete.Session, history []journal.Event) []draft {
	undone := undoneBy(history)
	var notes, out []draft
	for _, e := range history {
		if note, ok := e.Body.(journal.Note); ok && e.Session == p.ID && !undone[e.ID] {
			notes = append(notes, draft{session: to.ID, at: e.At, body: note})
			out = append(out, draft{base: e.ID, body: journal.Undone{}})
		}
	}
	return append(notes, out...)
}
