package app

import (
	"context"
	"fmt"
	"strings"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/training/planner"
)

// Answerable is a proposal with what it would change.
type Answerable struct {
	adaptation.Proposal
	// Differences are those of another plan, where it is one.
	Differences []planner.Change
	draft       draft
}

// Look shows what a proposal would change. Nothing is written.
func (a *App) Look(ctx context.Context, by Pen, key string) (Answerable, error) {
	s, p, err := a.proposal(ctx, by, key)
	if err != nil {
		return Answerable{}, err
	}
	x := Answerable{Proposal: p}
	x.draft = draft{base: s.Plan.Event, body: journal.Changes{Key: p.Key, Changes: p.Changes, Why: p.Why, Asked: true}}
	if !p.Replans() {
		return x, nil
	}
	plan, err := planner.Plan(p.Request, a.cat)
	if err != nil {
		return x, fmt.Errorf("plan from %s: %w", p.Request.From, err)
	}
	x.Differences = planner.Diff(ahead(s.Plan.What, plan.From), plan)
	x.draft.body = journal.Plan{Plan: adaptation.Joined(s, plan, by.Today())}
	return x, nil
}

// Accept takes a proposal up: its changes, or its plan.
func (a *App) Accept(ctx context.Context, by Pen, key string) (Answerable, Written, error) {
	x, err := a.Look(ctx, by, key)
	if err != nil {
		return x, Written{}, err
	}
	w, err := a.write(ctx, by, x.draft)
	return x, w, err
}

// Decline turns a proposal down; it is not made again.
func (a *App) Decline(ctx context.Context, by Pen, key string) (Answerable, Written, error) {
	_, p, err := a.proposal(ctx, by, key)
	if err != nil {
		return Answerable{}, Written{}, err
	}
	w, err := a.write(ctx, by, draft{body: journal.Declined{Key: p.Key}})
	return Answerable{Proposal: p}, w, err
}

// proposal is the one that waits under a key, or under the only one that begins
// so.
func (a *App) proposal(ctx context.Context, by Pen, key string) (athlete.State, adaptation.Proposal, error) {
	s, err := a.planned(ctx, by.Athlete)
	if err != nil {
		return s, adaptation.Proposal{}, err
	}
	list := waiting(adaptation.Propose(s, a.cat, by.Today()))
	var keys []string
	var found []adaptation.Proposal
	for _, p := range list {
		if p.Key == key {
			return s, p, nil
		}
		if key != "" && strings.HasPrefix(p.Key, key) {
			found = append(found, p)
		}
		keys = append(keys, p.Key)
	}
	if len(found) == 1 {
		return s, found[0], nil
	}
	why := "waits for no answer; nothing does"
	if len(keys) > 0 {
		why = "waits for no answer; these do: " + strings.Join(keys, ", ")
	}
	return s, adaptation.Proposal{}, &training.InvalidError{Field: "proposal", Value: key, Why: why}
}
