package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/order"
)

// Clash is one set that was logged more than once.
type Clash struct {
	athlete.Conflict
	Logs []Log // the one that counts first
}

// Log is one of the logs of a set.
type Log struct {
	Event  journal.ID
	Device string
	training.LoggedSet
}

// Clashes lists the sets that were logged more than once, those too of which the
// athlete chose one.
func (a *App) Clashes(ctx context.Context, who string) ([]Clash, error) {
	s, err := a.State(ctx, who)
	if err != nil || len(s.Conflicts) == 0 {
		return nil, err
	}
	history, err := a.events(ctx, who)
	if err != nil {
		return nil, err
	}
	undone := undoneBy(history)
	logs := map[journal.ID]Log{}
	order.By(history, func(x, y journal.Event) int { return x.ID.Compare(y.ID) })
	for _, e := range history {
		switch b := e.Body.(type) {
		case journal.Set:
			logs[e.ID] = Log{e.ID, e.Device, b.LoggedSet}
		case journal.Edit:
			if l, ok := logs[e.Base]; ok && !undone[e.ID] {
				logs[e.Base] = Log{e.Base, l.Device, b.LoggedSet}
			}
		}
	}
	var out []Clash
	for _, c := range s.Conflicts {
		x := Clash{c, []Log{logs[c.Counts]}}
		for _, id := range c.Others {
			x.Logs = append(x.Logs, logs[id])
		}
		out = append(out, x)
	}
	return out, nil
}

// Choose has another log of a set count, by the end of its event's id: use this
// instead. The one that counted stays beside it.
func (a *App) Choose(ctx context.Context, by Pen, name string) (Clash, Log, Written, error) {
	list, err := a.Clashes(ctx, by.Athlete)
	if err != nil {
		return Clash{}, Log{}, Written{}, err
	}
	no := func(why string) (Clash, Log, Written, error) {
		return Clash{}, Log{}, Written{}, &training.InvalidError{Field: "choose", Value: name, Why: why}
	}
	var clash Clash
	var log Log
	found := 0
	for _, c := range list {
		for _, l := range c.Logs {
			if isEnd(name, l.Event) {
				clash, log = c, l
				found++
			}
		}
	}
	switch {
	case found == 0:
		return no("is no log of a set that was logged twice; legwork log choose lists them")
	case found > 1:
		return no("fits several; give more of its letters")
	case log.Event == clash.Counts && clash.Chosen:
		return no("counts already")
	}
	w, err := a.write(ctx, by, draft{session: clash.Session, slot: clash.Slot, base: log.Event, body: journal.Choice{}})
	return clash, log, w, err
}
