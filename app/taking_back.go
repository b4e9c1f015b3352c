package app

import (
	"maps"
	"slices"

	"github.com/legwork-run/legwork/training/journal"
)

// back is what takes x back: each of its events that stands, and for each that
// an import took back or put back, what it was without that. Nothing is left of
// an action for which it is empty.
//
// A change that was made for safety is also turned down, or the same reason
// would bring it back the next time; one that an import brought goes with it.
func (c chronicle) back(x Action) []draft {
	var out []draft
	without := c.without(x)
	for _, e := range slices.Backward(x.Events) {
		if e.IsMark() {
			if was, ok := without[e.Base]; ok && was != c.undone[e.Base] {
				out = append(out, draft{session: e.Session, base: e.Base, body: marking(was)})
			}
			delete(without, e.Base)
			continue
		}
		if c.undone[e.ID] {
			continue
		}
		out = append(out, draft{session: e.Session, base: e.ID, body: journal.Undone{}})
		if ch, ok := e.Body.(journal.Changes); ok && x.Import == 0 {
			out = append(out, draft{body: journal.Declined{Key: ch.Key}})
		}
	}
	return out
}

// without says of the events that lie outside x, and that x took back or put
// back, whether they would be undone without it.
func (c chronicle) without(x Action) map[journal.ID]bool {
	out, inside := map[journal.ID]bool{}, map[journal.ID]bool{}
	for _, e := range x.Events {
		inside[e.ID] = true
		if e.IsMark() {
			out[e.Base] = false
		}
	}
	for id := range inside {
		delete(out, id)
	}
	if len(out) == 0 {
		return out
	}
	var others []journal.Event
	for _, w := range c.marks {
		for _, e := range w {
			if _, ok := out[e.Base]; ok && !inside[e.ID] {
				others = append(others, e)
			}
		}
	}
	maps.Copy(out, undoneBy(others))
	return out
}

func marking(undone bool) journal.Body {
	if undone {
		return journal.Undone{}
	}
	return journal.Restored{}
}

// about are the events that taking x back is about.
func about(x Action) map[journal.ID]bool {
	out := map[journal.ID]bool{}
	for _, e := range x.Events {
		if e.IsMark() {
			out[e.Base] = true
			continue
		}
		out[e.ID] = true
	}
	return out
}

// taking is the writing that last took x back; nil = none did.
func (c chronicle) taking(x Action) []journal.Event {
	of, inside := about(x), map[journal.ID]bool{}
	for _, e := range x.Events {
		inside[e.ID] = true
	}
	for _, w := range slices.Backward(c.marks) {
		if !inside[w[0].ID] && slices.ContainsFunc(w, func(e journal.Event) bool { return e.IsMark() && of[e.Base] }) {
			return w
		}
	}
	return nil
}

// forth is what puts x back: what took it back, each mark turned round.
func (c chronicle) forth(x Action) []draft {
	of, mine := about(x), false
	var out []draft
	for _, e := range c.taking(x) {
		if e.IsMark() {
			mine = of[e.Base]
		}
		switch {
		case !mine:
		case e.IsMark():
			out = append(out, draft{session: e.Session, base: e.Base, body: marking(e.Kind == journal.EventRestored)})
		default: // turning the change down
			out = append(out, draft{base: e.ID, body: journal.Undone{}})
		}
	}
	slices.Reverse(out)
	return out
}
