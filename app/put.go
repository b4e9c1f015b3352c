package app

import (
	"context"
	"fmt"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// ElsewhereError says that a session stands somewhere else than whoever moves it
// saw it stand, so that both can be shown.
type ElsewhereError struct {
	Entry adaptation.Entry
}

// Error says where it stands.
func (e *ElsewhereError) Error() string {
	return fmt.Sprintf("%s stands on %s %s now", e.Entry.ID, e.Entry.Date, e.Entry.Start)
}

// ClosedError says that a day takes no training.
type ClosedError struct {
	Date training.Date
	Why  []training.Reason
}

// Error names the day; the words for why are explain's.
func (e *ClosedError) Error() string { return e.Date.String() + " takes no training" }

// Landings are the days from one to another on which a session may be put, each
// with what would come of it there. Nothing is written.
func (a *App) Landings(ctx context.Context, by Pen, session string, from, to training.Date) (adaptation.Entry, []adaptation.Landing, error) {
	s, cursor, err := a.plannedAt(ctx, by.Athlete)
	if err == nil {
		err = stopped(s, by.Today())
	}
	if err != nil {
		return adaptation.Entry{}, nil, err
	}
	out, err := worked(a.warm.of(by.Athlete), cursor, landingsAsked{session, by.Today(), from, to}, func() (landings, error) {
		e, err := entryOf(s, by, session)
		if err != nil {
			return landings{of: e}, err
		}
		list, err := adaptation.Landings(s, a.cat, by.Today(), e.ID, from, to)
		return landings{e, list}, err
	})
	return out.of, slices.Clone(out.list), err
}

type landings struct {
	of   adaptation.Entry
	list []adaptation.Landing
}

// landingsAsked is the question Landings answers.
type landingsAsked struct {
	session         string
	today, from, to training.Date
}

// Put moves a session to a day in knowledge of what stands against it there,
// which is written down with it: the session is not moved from there again for
// those reasons. Seen is where it stood for whoever moves it; elsewhere by now
// is an *ElsewhereError, a day without training a *ClosedError. On its day
// already it is left there, and nothing is written.
func (a *App) Put(ctx context.Context, by Pen, session string, to training.Date, seen journal.Move) (adaptation.Landing, Written, error) {
	defer a.writing.take(by.Athlete)()
	s, e, err := a.movable(ctx, by, session)
	if err != nil {
		return adaptation.Landing{}, Written{}, err
	}
	list, err := adaptation.Landings(s, a.cat, by.Today(), e.ID, to, to)
	switch {
	case err != nil:
		return adaptation.Landing{}, Written{}, err
	case len(list) == 0:
		return adaptation.Landing{}, Written{}, &training.InvalidError{Field: "day", Value: to.String(), Why: "has passed; choose today or a day to come"}
	case list[0].Stands:
		return list[0], Written{State: s}, nil
	case seen != (journal.Move{}) && seen != (journal.Move{Date: e.Date, Start: e.Start}):
		return list[0], Written{}, &ElsewhereError{e}
	case list[0].Weight() == adaptation.Barred:
		return list[0], Written{}, &ClosedError{to, list[0].Closed}
	}
	at := list[0]
	drafts := []draft{{session: e.ID, base: e.Plan, body: journal.Move{Date: at.Date, Start: at.Start}}}
	if len(at.Against) > 0 {
		drafts = append(drafts, draft{body: journal.Declined{Key: adaptation.KeptThere(e.ID, at.Date, at.Start)}})
	}
	w, err := a.writeNow(ctx, by, drafts...)
	return at, w, err
}

// movable is a session of the plan, and the state of its athlete: one who follows a
// plan, and has no warning sign up.
func (a *App) movable(ctx context.Context, by Pen, session string) (athlete.State, adaptation.Entry, error) {
	s, err := a.planned(ctx, by.Athlete)
	if err != nil {
		return s, adaptation.Entry{}, err
	}
	if err := stopped(s, by.Today()); err != nil {
		return s, adaptation.Entry{}, err
	}
	e, err := entryOf(s, by, session)
	return s, e, err
}
