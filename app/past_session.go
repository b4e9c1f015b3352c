package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// PastSession is a session with how each of its sets came to say what it says.
type PastSession struct {
	*athlete.Session
	Sets []PastSet
	// Out are the logs of sets that were taken out and can be put back.
	Out []Revision
}

// PastSet is a set with its revisions, the one that counts last.
type PastSet struct {
	Slot      journal.Slot
	Event     journal.ID // the log of it
	Revisions []Revision
}

// Now is the revision that counts.
func (p PastSet) Now() Revision { return p.Revisions[len(p.Revisions)-1] }

// Revision is what a set said once, who wrote that and when.
type Revision struct {
	Event  journal.ID
	Slot   journal.Slot
	Device string
	Date   training.Date
	Clock  training.Clock
	training.LoggedSet
}

// errNoSession says that a history has no session of that id.
func errNoSession(id string) error {
	return &training.InvalidError{Field: "session", Value: id, Why: "is not logged"}
}

// PastSession is a session that was begun. It is a *training.InvalidError where
// none of that id was.
func (a *App) PastSession(ctx context.Context, who, id string) (PastSession, error) {
	s, err := a.State(ctx, who)
	if err != nil {
		return PastSession{}, err
	}
	log := begun(s, id)
	if log == nil {
		return PastSession{}, errNoSession(id)
	}
	history, err := a.events(ctx, who)
	if err != nil {
		return PastSession{}, err
	}
	order.By(history, func(x, y journal.Event) int { return x.ID.Compare(y.ID) })
	out := PastSession{Session: log}
	undone, moved := undoneBy(history), map[journal.ID]bool{}
	for _, e := range history {
		moved[e.TookPlaceOf()] = true
	}
	for _, at := range log.Slots {
		x := PastSet{Slot: at.Slot, Event: at.Event}
		for _, e := range history {
			if set, ok := setSaid(e); ok && !undone[e.ID] && (e.ID == at.Event || e.Kind == journal.SetEdited && e.Base == at.Event) {
				x.Revisions = append(x.Revisions, revision(e, set))
			}
		}
		x.Revisions = append(saidElsewhere(history, undone, at.Event), x.Revisions...)
		if len(x.Revisions) > 0 {
			out.Sets = append(out.Sets, x)
		}
	}
	for _, e := range history {
		if set, ok := setSaid(e); ok && e.Session == id && e.Kind == journal.SetLogged && undone[e.ID] && !moved[e.ID] {
			out.Out = append(out.Out, revision(e, set))
		}
	}
	return out, nil
}

// placesTaken are the logs whose place a set took, the last one first: with the
// set they go, or one of them would count again.
func placesTaken(events map[journal.ID]journal.Event, log journal.ID) []journal.ID {
	var out []journal.ID
	for at := events[log].TookPlaceOf(); !at.IsZero(); at = events[at].TookPlaceOf() {
		out = append(out, at)
	}
	return out
}

// saidElsewhere are the revisions that a set had in the session it came from, the
// first said first. The last of them is what it says now, and is left out.
func saidElsewhere(history []journal.Event, undone map[journal.ID]bool, log journal.ID) []Revision {
	i := slices.IndexFunc(history, func(e journal.Event) bool { return e.ID == log })
	if i < 0 || history[i].TookPlaceOf().IsZero() {
		return nil
	}
	from := history[i].Base
	out := saidElsewhere(history, undone, from)
	for _, e := range history {
		edits := e.Kind == journal.SetEdited && e.Base == from && e.ID.Compare(log) < 0 && !undone[e.ID]
		if set, ok := setSaid(e); ok && (e.ID == from || edits) {
			out = append(out, revision(e, set))
		}
	}
	if len(out) > 0 {
		out = out[:len(out)-1]
	}
	return out
}

func revision(e journal.Event, set training.LoggedSet) Revision {
	date, clock := e.Local()
	return Revision{e.ID, e.Slot, e.Device, date, clock, set}
}

// setSaid is the set that an event logs or corrects.
func setSaid(e journal.Event) (training.LoggedSet, bool) {
	switch b := e.Body.(type) {
	case journal.Set:
		return b.LoggedSet, true
	case journal.Edit:
		return b.LoggedSet, true
	}
	return training.LoggedSet{}, false
}

// Correction is another word on a set.
type Correction struct {
	Session string
	Event   journal.ID // the log that is corrected
	Seen    journal.ID // the revision that it was made from
	Set     training.LoggedSet
	Sure    bool // loads that look like a slip are so
}

// StaleError says that a set was corrected by somebody else meanwhile.
type StaleError struct{ Now Revision }

// Error says what happened.
func (e *StaleError) Error() string { return "the set was corrected meanwhile" }

// CorrectSet writes a correction down; the set as it was stays among its
// revisions. It is a *StaleError where the set is another than the one seen, and
// nothing is written then.
func (a *App) CorrectSet(ctx context.Context, by Pen, c Correction) (Written, error) {
	defer a.writing.take(by.Athlete)()
	p, err := a.PastSession(ctx, by.Athlete, c.Session)
	if err != nil {
		return Written{}, err
	}
	i := slices.IndexFunc(p.Sets, func(x PastSet) bool { return x.Event == c.Event })
	if i < 0 {
		return Written{}, &training.InvalidError{Field: "set", Why: "is not in that session any more"}
	}
	if now := p.Sets[i].Now(); now.Event != c.Seen {
		return Written{}, &StaleError{now}
	}
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	o, err := a.open(s, by, Which{Session: c.Session, Date: p.Date})
	if err != nil {
		return Written{}, err
	}
	slot := p.Sets[i].Slot
	which := Sets{Which: Which{Session: c.Session, Date: p.Date}, Exercise: slot.Exercise, Sure: c.Sure}
	if err := a.likely(s, o, which, DoneSet{LoggedSet: c.Set}); err != nil {
		return Written{}, err
	}
	return a.writeNow(ctx, by, draft{session: c.Session, slot: slot, base: c.Event, body: journal.Edit{LoggedSet: c.Set}})
}

// TakeOutSet has a logged set not count any more; PutBackSet is its opposite.
func (a *App) TakeOutSet(ctx context.Context, by Pen, session string, event journal.ID) (Written, error) {
	return a.markSet(ctx, by, session, event, true)
}

// PutBackSet has a set count again that was taken out.
func (a *App) PutBackSet(ctx context.Context, by Pen, session string, event journal.ID) (Written, error) {
	return a.markSet(ctx, by, session, event, false)
}

func (a *App) markSet(ctx context.Context, by Pen, session string, event journal.ID, out bool) (Written, error) {
	p, err := a.PastSession(ctx, by.Athlete, session)
	if err != nil {
		return Written{}, err
	}
	there := slices.ContainsFunc(p.Sets, func(x PastSet) bool { return x.Event == event })
	if !out {
		there = slices.ContainsFunc(p.Out, func(x Revision) bool { return x.Event == event })
	}
	if !there {
		return Written{}, &training.InvalidError{Field: "set", Why: "is not in that session as it stands"}
	}
	history, err := a.events(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	drafts := []draft{{session: session, base: event, body: marking(out)}}
	for _, id := range placesTaken(byID(history), event) {
		drafts = append(drafts, draft{session: session, base: id, body: marking(out)})
	}
	return a.write(ctx, by, drafts...)
}
