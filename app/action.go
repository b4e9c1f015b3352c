package app

import (
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// Action is what came into a history at one time and is taken back as a whole:
// what was written together, or all that one import brought.
type Action struct {
	Events []journal.Event
	// Import is the cursor that an import begins at; 0 = it was written.
	Import int64
	Date   training.Date // of an import: the day it came; else the day it was written
	Undone bool          // nothing of it stands
}

// Name is what to call it by: an import by where it lies, anything else by its
// first event's id.
func (x Action) Name() string {
	if x.Import > 0 {
		return importName(x.Import)
	}
	return x.Events[0].ID.String()
}

func importName(begin int64) string { return fmt.Sprintf("import-%d", begin) }

// of reports whether a device did x. The store is that of the device that asks,
// and so are its imports.
func (x Action) of(device string) bool { return x.Import > 0 || x.Events[0].Device == device }

// fewestLetters of an id are needed to name it.
const fewestLetters = 4

// named reports whether x is called by name: an import by its own, anything else
// by the end of the id of any of its events.
func (x Action) named(name string) bool {
	if x.Import > 0 {
		return strings.EqualFold(strings.TrimSpace(name), x.Name())
	}
	return slices.ContainsFunc(x.Events, func(e journal.Event) bool { return isEnd(name, e.ID) })
}

// isEnd reports whether a name as typed is the end of an id.
func isEnd(name string, id journal.ID) bool {
	name = strings.ToLower(strings.TrimSpace(name))
	return len(name) >= fewestLetters && strings.HasSuffix(id.String(), name)
}

// brought reports whether an import brought x: another device wrote it, or this
// one did before it was received. What is written here is received as it is
// written.
func (x arrived) brought(own string) bool {
	return x.event.Device != own || x.event.ID.Time() < x.Received
}

// with reports whether x came by the same import as the one before it, zero =
// none.
func (x arrived) with(before arrived) bool {
	return before.Cursor > 0 && x.Cursor == before.Cursor+1 && x.Received == before.Received
}

// writings puts events that one device wrote together together, in the order of
// their ids. Those of other devices may lie between them.
func writings(events []journal.Event) [][]journal.Event {
	events = slices.Clone(events)
	order.By(events, func(a, b journal.Event) int { return a.ID.Compare(b.ID) })
	var out [][]journal.Event
	last := map[string]int{} // by device: its last writing in out
	for _, e := range events {
		if i, ok := last[e.Device]; ok && joins(out[i], e) {
			out[i] = append(out[i], e)
			continue
		}
		last[e.Device] = len(out)
		out = append(out, []journal.Event{e})
	}
	return out
}

// joins reports whether e belongs to a writing. Changes to the plan stand each
// for itself, and so does turning one down, but when that is a part of taking a
// change back.
func joins(w []journal.Event, e journal.Event) bool {
	last := w[len(w)-1]
	alone := func(k journal.Kind) bool { return k == journal.PlanChanged || k == journal.ProposalDeclined }
	return together(last, e) && (w[0].IsMark() || !alone(last.Kind) && !alone(e.Kind))
}

// undoneBy says of the events that marks among these are about whether they are
// undone. Of several marks the one with the highest id counts, as in a State,
// whatever the order in which they came.
func undoneBy(events []journal.Event) map[journal.ID]bool {
	out, last := map[journal.ID]bool{}, map[journal.ID]journal.ID{}
	for _, e := range events {
		if e.IsMark() && e.ID.Compare(last[e.Base]) > 0 {
			last[e.Base], out[e.Base] = e.ID, e.Kind == journal.EventUndone
		}
	}
	return out
}
