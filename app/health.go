package app

import (
	"context"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Keeper is a store that can be looked into.
type Keeper interface {
	Check(ctx context.Context) error
	Gaps(ctx context.Context, athlete string) ([]store.Gap, error)
	Parked(ctx context.Context, athlete string) ([]store.Shelved, error)
}

// Health is how one history is kept.
type Health struct {
	Athlete store.Athlete
	Events  int
	Devices []store.Device
	// Gaps are events that a device wrote and that never arrived.
	Gaps []store.Gap
	// Parked are kept and count for nothing; Unread are part of the history and
	// for a newer program.
	Parked    []store.Shelved
	Unread    []athlete.Parked
	Conflicts []athlete.Conflict // sets logged more than once, of which nobody chose
	// Ahead are the devices whose clocks were ahead of this one's.
	Ahead []Skew
}

// Skew is a device whose clock was ahead when it wrote.
type Skew struct {
	Device string
	By     journal.Elapsed // the most
}

// Health looks through everything kept: the file as a whole, then each history.
// An error of the check comes with nothing else.
func (a *App) Health(ctx context.Context, k Keeper) ([]Health, error) {
	if err := k.Check(ctx); err != nil {
		return nil, err
	}
	all, err := a.Athletes(ctx)
	if err != nil {
		return nil, err
	}
	var out []Health
	for _, who := range all {
		h, err := a.healthOf(ctx, k, who)
		if err != nil {
			return nil, err
		}
		out = append(out, h)
	}
	return out, nil
}

func (a *App) healthOf(ctx context.Context, k Keeper, who store.Athlete) (Health, error) {
	h := Health{Athlete: who}
	s, err := a.State(ctx, who.ID)
	if err != nil {
		return h, err
	}
	h.Events, h.Unread = s.Events, s.Parked
	for _, c := range s.Conflicts {
		if !c.Chosen {
			h.Conflicts = append(h.Conflicts, c)
		}
	}
	if h.Devices, err = a.store.Devices(ctx, who.ID); err != nil {
		return h, err
	}
	if h.Gaps, err = k.Gaps(ctx, who.ID); err != nil {
		return h, err
	}
	if h.Parked, err = k.Parked(ctx, who.ID); err != nil {
		return h, err
	}
	h.Ahead, err = a.skew(ctx, who.ID, h.Devices)
	return h, err
}

// skew is by how much each device's clock was ahead of this one's at most.
func (a *App) skew(ctx context.Context, who string, devices []store.Device) ([]Skew, error) {
	most := map[string]journal.Elapsed{}
	for x, err := range a.arrivals(ctx, who, 0) {
		if err != nil {
			return nil, err
		}
		most[x.event.Device] = max(most[x.event.Device], journal.Ahead(x.event, x.Received))
	}
	var out []Skew
	for _, d := range devices {
		if most[d.Name] > 0 {
			out = append(out, Skew{d.Name, most[d.Name]})
		}
	}
	return out, nil
}
