package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Action is what was written at one time, which is taken back as a whole.
type Action struct {
	Events []journal.Event
	Undone bool
}

// Name is its first event, which names it.
func (x Action) Name() journal.ID { return x.Events[0].ID }

// Actions lists what was written into a history, the latest first. Taking back
// and putting back are not among them: they change what they are about.
func (a *App) Actions(ctx context.Context, who string) ([]Action, error) {
	events, err := a.events(ctx, who)
	if err != nil {
		return nil, err
	}
	list := actions(events)
	slices.Reverse(list)
	return list, nil
}

// Undo takes an action back: the one that an event's id or the end of it names,
// or this device's last one that stands.
//
// A change that was made for safety is also turned down, or the same reason
// would bring it back the next time.
func (a *App) Undo(ctx context.Context, by Pen, name string) (Action, Written, error) {
	list, err := a.Actions(ctx, by.Athlete)
	if err != nil {
		return Action{}, Written{}, err
	}
	x, err := chosen(list, name, by.Device, false)
	if err != nil {
		return Action{}, Written{}, err
	}
	var drafts []draft
	for _, e := range slices.Backward(x.Events) {
		drafts = append(drafts, draft{session: e.Session, base: e.ID, body: journal.Undone{}})
		if c, ok := e.Body.(journal.Changes); ok {
			drafts = append(drafts, draft{body: journal.Declined{Key: c.Key}})
		}
	}
	w, err := a.write(ctx, by, drafts...)
	return x, w, err
}

// Restore puts back what was taken back: the action named, or this device's last
// one that was.
func (a *App) Restore(ctx context.Context, by Pen, name string) (Action, Written, error) {
	list, err := a.Actions(ctx, by.Athlete)
	if err != nil {
		return Action{}, Written{}, err
	}
	x, err := chosen(list, name, by.Device, true)
	if err != nil {
		return Action{}, Written{}, err
	}
	var drafts []draft
	for _, e := range x.Events {
		drafts = append(drafts, draft{session: e.Session, base: e.ID, body: journal.Restored{}})
		if c, ok := e.Body.(journal.Changes); ok {
			drafts = append(drafts, agreeing(list, c.Key)...)
		}
	}
	w, err := a.write(ctx, by, drafts...)
	return x, w, err
}

// agreeing takes back that a proposal was turned down.
func agreeing(list []Action, key string) []draft {
	var out []draft
	for _, x := range list {
		if d, ok := x.Events[0].Body.(journal.Declined); ok && !x.Undone && d.Key == key {
			out = append(out, draft{base: x.Name(), body: journal.Undone{}})
		}
	}
	return out
}

// actions puts events that one device wrote together together, in the order of
// their ids. Those of other devices may lie between them.
func actions(events []journal.Event) []Action {
	slices.SortFunc(events, func(a, b journal.Event) int { return a.ID.Compare(b.ID) })
	undone := map[journal.ID]bool{}
	var out []Action
	last := map[string]int{} // by device: its last action in out
	for _, e := range events {
		switch e.Kind {
		case journal.EventUndone, journal.EventRestored:
			undone[e.Base] = e.Kind == journal.EventUndone
			continue
		}
		if i, ok := last[e.Device]; ok && joins(out[i], e) {
			out[i].Events = append(out[i].Events, e)
			continue
		}
		last[e.Device] = len(out)
		out = append(out, Action{Events: []journal.Event{e}})
	}
	for i, x := range out {
		out[i].Undone = undone[x.Name()]
	}
	return out
}

// joins reports whether e belongs to x. Changes to the plan stand each for
// itself, and so does turning one down.
func joins(x Action, e journal.Event) bool {
	last := x.Events[len(x.Events)-1]
	alone := func(k journal.Kind) bool { return k == journal.PlanChanged || k == journal.ProposalDeclined }
	return together(last, e) && !alone(last.Kind) && !alone(e.Kind)
}

// fewestLetters of an id are needed to name it.
const fewestLetters = 4

// chosen is the action of list that a name means.
func chosen(list []Action, name, device string, undone bool) (Action, error) {
	if name == "" {
		for _, x := range list {
			if x.Events[0].Device == device && x.Undone == undone && !answers(x) {
				return x, nil
			}
		}
		return Action{}, &training.InvalidError{Field: "undo", Why: nothingLeft(undone)}
	}
	found := slices.DeleteFunc(slices.Clone(list), func(x Action) bool { return !x.named(name) })
	switch {
	case len(found) == 0:
		return Action{}, &training.InvalidError{Field: "undo", Value: name, Why: "is no event here; legwork undo --list names the last ones"}
	case len(found) > 1:
		return Action{}, &training.InvalidError{Field: "undo", Value: name, Why: "fits several events; give more of its letters"}
	case found[0].Undone && !undone:
		return Action{}, &training.InvalidError{Field: "undo", Value: name, Why: "is taken back already; legwork undo --restore " + name + " puts it back"}
	case !found[0].Undone && undone:
		return Action{}, &training.InvalidError{Field: "undo", Value: name, Why: "was not taken back, so there is nothing to put back"}
	}
	return found[0], nil
}

// answers reports whether x is the turning down that undoing a change wrote.
func answers(x Action) bool { return x.Events[0].Kind == journal.ProposalDeclined && x.Undone }

func (x Action) named(name string) bool {
	name = strings.ToLower(strings.TrimSpace(name))
	return len(name) >= fewestLetters && slices.ContainsFunc(x.Events, func(e journal.Event) bool { return strings.HasSuffix(e.ID.String(), name) })
}

func nothingLeft(undone bool) string {
	what := "take back"
	if undone {
		what = "put back"
	}
	return fmt.Sprintf("there is nothing of this device's to %s; legwork undo --list shows what others wrote", what)
}
