package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
)

// Actions lists what was done in a history as the pen's device sees it, the
// latest first. Taking back and putting back are not among them: they change
// what they are about.
func (a *App) Actions(ctx context.Context, by Pen) ([]Action, error) {
	c, err := a.chronicle(ctx, by)
	slices.Reverse(c.actions)
	return c.actions, err
}

// Undo takes an action back: the one that is called by name, or by the end of an
// event's id, or this device's last one that stands.
func (a *App) Undo(ctx context.Context, by Pen, name string) (Action, Written, error) {
	c, err := a.chronicle(ctx, by)
	if err != nil {
		return Action{}, Written{}, err
	}
	x, err := c.standing(name, by.Device)
	if err != nil {
		return Action{}, Written{}, err
	}
	w, err := a.write(ctx, by, c.back(x)...)
	return x, w, err
}

// Restore puts back what was taken back: the action named, or of this device's
// the one that was taken back last.
func (a *App) Restore(ctx context.Context, by Pen, name string) (Action, Written, error) {
	c, err := a.chronicle(ctx, by)
	if err != nil {
		return Action{}, Written{}, err
	}
	x, err := c.takenBack(name, by.Device)
	if err != nil {
		return Action{}, Written{}, err
	}
	w, err := a.write(ctx, by, c.forth(x)...)
	return x, w, err
}

// standing is the action to take back.
func (c chronicle) standing(name, device string) (Action, error) {
	if name != "" {
		x, err := c.called(name)
		if err == nil && x.Undone {
			err = &training.InvalidError{Field: "undo", Value: name, Why: "is taken back already; legwork undo --restore " + name + " puts it back"}
		}
		return x, err
	}
	for _, x := range slices.Backward(c.actions) {
		if x.of(device) && !x.Undone {
			return x, nil
		}
	}
	return Action{}, nothingLeft("take back")
}

// takenBack is the action to put back.
func (c chronicle) takenBack(name, device string) (Action, error) {
	if name != "" {
		x, err := c.called(name)
		if err == nil && (!x.Undone || c.taking(x) == nil) {
			err = &training.InvalidError{Field: "undo", Value: name, Why: "was not taken back, so there is nothing to put back"}
		}
		return x, err
	}
	var last Action
	for _, x := range c.actions {
		if x.of(device) && x.Undone && c.takenLater(x, last) {
			last = x
		}
	}
	if len(last.Events) == 0 {
		return Action{}, nothingLeft("put back")
	}
	return last, nil
}

// takenLater reports whether x was taken back, and after y.
func (c chronicle) takenLater(x, y Action) bool {
	w, v := c.taking(x), c.taking(y)
	return w != nil && (v == nil || w[0].ID.Compare(v[0].ID) > 0)
}

// called is the action of a name.
func (c chronicle) called(name string) (Action, error) {
	found := slices.DeleteFunc(slices.Concat(c.actions, c.parts), func(x Action) bool { return !x.named(name) })
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return Action{}, &training.InvalidError{Field: "undo", Value: name, Why: "is no event here; legwork undo --list names the last ones"}
	}
	return Action{}, &training.InvalidError{Field: "undo", Value: name, Why: "fits several events; give more of its letters"}
}

func nothingLeft(what string) error {
	return &training.InvalidError{Field: "undo", Why: fmt.Sprintf("there is nothing of this device's to %s; legwork undo --list shows what others wrote", what)}
}
