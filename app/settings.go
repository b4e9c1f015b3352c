package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/equipment"
	"github.com/legwork-run/legwork/training/journal"
)

// WriteProfile writes down what is true of an athlete from now on. The plan that
// is followed stays; where it no longer fits, another one is proposed. A profile
// that says nothing new is not written.
func (a *App) WriteProfile(ctx context.Context, by Pen, p training.Profile) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil || same(journal.Profile{Profile: p}, journal.Profile{Profile: s.Profile}) {
		return Written{State: s}, err
	}
	for _, x := range p.Places {
		if _, err := equipment.Resolve(x); err != nil {
			return Written{State: s}, err
		}
	}
	return a.write(ctx, by, draft{body: journal.Profile{Profile: p}})
}

// WriteGoal writes down what an athlete wishes for from now on; the plan that is
// followed stays, as in WriteProfile.
func (a *App) WriteGoal(ctx context.Context, by Pen, g journal.Goal) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil || same(g, s.Goal.What) {
		return Written{State: s}, err
	}
	return a.write(ctx, by, draft{body: g})
}

// WritePlace writes down what stands in a place, in the stead of the one of that
// name. The error is a *training.InvalidError for what cannot stand there.
func (a *App) WritePlace(ctx context.Context, by Pen, p training.Place) (Written, error) {
	if _, err := equipment.Resolve(p); err != nil {
		return Written{}, err
	}
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	for _, x := range s.Profile.Places {
		if same(journal.Place{Place: x}, journal.Place{Place: p}) {
			return Written{State: s}, nil
		}
	}
	return a.write(ctx, by, draft{body: journal.Place{Place: p}})
}

// RemovePlace gives a place up. The last one stays: something has to be trained
// in.
func (a *App) RemovePlace(ctx context.Context, by Pen, name string) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	known := false
	for _, x := range s.Profile.Places {
		known = known || x.Name == name
	}
	if !known {
		return Written{}, &training.InvalidError{Field: "place", Value: name, Why: "is none of yours"}
	}
	if len(s.Profile.Places) == 1 {
		return Written{}, &training.InvalidError{Field: "place", Value: name, Why: "is the only one: write another down first"}
	}
	return a.write(ctx, by, draft{body: journal.NoPlace{Name: name}})
}
