package app

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
)

// ErrNobody says that no athlete has a history here yet.
var ErrNobody = errors.New("nobody trains here yet")

// Athletes lists everybody with a history here.
func (a *App) Athletes(ctx context.Context) ([]store.Athlete, error) {
	all, err := a.store.Athletes(ctx)
	if err != nil {
		return nil, fmt.Errorf("list athletes: %w", err)
	}
	return all, nil
}

// Whose finds the athlete that is meant: by name or id, capitals aside; the only
// one there is when name is empty. The error is ErrNobody in an empty store, and
// a *training.InvalidError when the name fits nobody or several.
func (a *App) Whose(ctx context.Context, name string) (store.Athlete, error) {
	all, err := a.Athletes(ctx)
	if err != nil {
		return store.Athlete{}, err
	}
	if len(all) == 0 {
		return store.Athlete{}, ErrNobody
	}
	found := named(all, name)
	switch {
	case len(found) == 1:
		return found[0], nil
	case name == "":
		return store.Athlete{}, &training.InvalidError{Field: "--athlete", Why: "several train here; say which: " + names(all)}
	case len(found) > 1:
		return store.Athlete{}, &training.InvalidError{Field: "--athlete", Value: name, Why: "is the name of several; use an id: " + ids(found)}
	}
	return store.Athlete{}, &training.InvalidError{Field: "--athlete", Value: name, Why: "does not train here; there is " + names(all) + "; legwork start --new --athlete NAME begins another history"}
}

// Welcome begins a history for somebody new.
func (a *App) Welcome(ctx context.Context, by Pen, name string) (store.Athlete, error) {
	return a.Settle(ctx, by, by.fresh().String(), name)
}

// Settle begins the history here of somebody who has an id already, from
// elsewhere.
func (a *App) Settle(ctx context.Context, by Pen, id, name string) (store.Athlete, error) {
	if err := a.store.AddAthlete(ctx, id, name, by.Now); err != nil {
		return store.Athlete{}, fmt.Errorf("begin the history of %s: %w", name, err)
	}
	return store.Athlete{ID: id, Name: name, Added: by.Now}, nil
}

// named lists those that a name fits; all of them when there is none.
func named(all []store.Athlete, name string) []store.Athlete {
	var found []store.Athlete
	for _, x := range all {
		if x.ID == name {
			return []store.Athlete{x}
		}
		if name == "" || strings.EqualFold(x.Name, strings.TrimSpace(name)) {
			found = append(found, x)
		}
	}
	return found
}

func names(all []store.Athlete) string {
	var out []string
	for _, x := range all {
		out = append(out, x.Name)
	}
	return strings.Join(out, ", ")
}

func ids(all []store.Athlete) string {
	var out []string
	for _, x := range all {
		out = append(out, x.ID)
	}
	return strings.Join(out, ", ")
}
