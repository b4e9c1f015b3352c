package app

import (
	"context"

	"github.com/legwork-run/legwork/training/journal"
)

// chronicle is a history as what was done: actions, and what took them back or
// put them back.
type chronicle struct {
	actions []Action // in the order they came
	// parts are the writings that came by imports; each can be taken back without
	// the rest.
	parts  []Action
	marks  [][]journal.Event // taking back and putting back, as written, by id
	undone map[journal.ID]bool
}

// chronicle reads the history that a pen writes in.
func (a *App) chronicle(ctx context.Context, by Pen) (chronicle, error) {
	var all []arrived
	var events []journal.Event
	for x, err := range a.arrivals(ctx, by.Athlete, 0) {
		if err != nil {
			return chronicle{}, err
		}
		all, events = append(all, x), append(events, x.event)
	}
	c := chronicle{undone: undoneBy(events)}
	begun := map[journal.ID][]journal.Event{} // the writing that begins with an event
	for _, w := range writings(events) {
		if w[0].IsMark() {
			c.marks = append(c.marks, w)
			continue
		}
		begun[w[0].ID] = w
	}
	c.order(all, begun, by)
	for _, list := range [][]Action{c.actions, c.parts} {
		for i, x := range list {
			list[i].Undone = len(c.back(x)) == 0
		}
	}
	return c, nil
}

// order lists the actions as they came.
func (c *chronicle) order(all []arrived, begun map[journal.ID][]journal.Event, by Pen) {
	var before arrived
	for _, x := range all {
		w := begun[x.event.ID]
		own := Action{Events: w, Date: x.event.Date()}
		if !x.brought(by.Device) {
			if w != nil {
				c.actions = append(c.actions, own)
			}
			before = arrived{}
			continue
		}
		if w != nil {
			c.parts = append(c.parts, own)
		}
		if !x.with(before) {
			day, _ := x.Received.In(by.Zone)
			c.actions = append(c.actions, Action{Import: x.Cursor, Date: day})
		}
		last := &c.actions[len(c.actions)-1]
		last.Events = append(last.Events, x.event)
		before = x
	}
}
