package app

import (
	"context"
	"errors"
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// Skip writes down that a planned session will not be done.
func (a *App) Skip(ctx context.Context, by Pen, session, why string) (adaptation.Entry, Written, error) {
	return a.mark(ctx, by, session, journal.Skip{Why: why})
}

// Move puts a planned session on another day or start.
func (a *App) Move(ctx context.Context, by Pen, session string, to journal.Move) (adaptation.Entry, Written, error) {
	if to.Date < by.Today() {
		return adaptation.Entry{}, Written{}, &training.InvalidError{Field: "day", Value: to.Date.String(), Why: "has passed; move it to today or later, or log it with --date"}
	}
	return a.mark(ctx, by, session, to)
}

// mark writes what the athlete does to a planned session without doing it. An
// empty session is that of today.
func (a *App) mark(ctx context.Context, by Pen, session string, b journal.Body) (adaptation.Entry, Written, error) {
	s, err := a.planned(ctx, by.Athlete)
	if err != nil {
		return adaptation.Entry{}, Written{}, err
	}
	e, err := entryOf(s, by, session)
	if err != nil {
		return e, Written{}, err
	}
	if e.Status == adaptation.Done {
		return e, Written{}, &training.InvalidError{Field: "session", Value: e.ID, Why: "is done already; legwork undo takes its log back"}
	}
	if m, ok := b.(journal.Move); ok && m.Start == 0 {
		m.Start = e.Start
		b = m
	}
	w, err := a.writeIf(ctx, by, func(s athlete.State) error { return notYet(s, by, e.ID, b) }, draft{session: e.ID, base: e.Plan, body: b})
	if errors.Is(err, errSoAlready) { // two taps are one
		w.State, err = a.State(ctx, by.Athlete)
	}
	return e, w, err
}

var errSoAlready = errors.New("it is so already")

// notYet is errSoAlready for a session that is skipped for that reason by now.
func notYet(s athlete.State, by Pen, session string, b journal.Body) error {
	skip, ok := b.(journal.Skip)
	if !ok {
		return nil
	}
	e, err := entryOf(s, by, session)
	same := slices.ContainsFunc(s.Marks, func(m athlete.Mark) bool { return m.Session == session && m.Skipped && m.Why == skip.Why })
	if err == nil && e.Status == adaptation.Skipped && same {
		return errSoAlready
	}
	return nil
}

func entryOf(s athlete.State, by Pen, session string) (adaptation.Entry, error) {
	agenda := adaptation.AgendaOf(s, by.Today())
	if session != "" {
		e, ok := agenda.Find(session)
		if !ok {
			return e, &training.InvalidError{Field: "session", Value: session, Why: "is not in your plan; legwork today names the next one"}
		}
		return e, nil
	}
	for _, e := range agenda.On(by.Today()) {
		if e.Status != adaptation.Done {
			return e, nil
		}
	}
	return adaptation.Entry{}, &training.InvalidError{Field: "session", Why: "there is none left today; name one, like 2026-W48-A"}
}

// Swap writes down that one exercise of a session is done instead of another.
func (a *App) Swap(ctx context.Context, by Pen, w Which, x journal.Swap) (Written, error) {
	return a.swap(ctx, by, w, x, x)
}

// Replace is Swap for this session and all later ones.
func (a *App) Replace(ctx context.Context, by Pen, w Which, x journal.Replace) (Written, error) {
	return a.swap(ctx, by, w, x.Swap, x)
}

func (a *App) swap(ctx context.Context, by Pen, w Which, x journal.Swap, body journal.Body) (Written, error) {
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	o, err := a.open(s, by, w)
	if err != nil {
		return Written{}, err
	}
	there := func(p training.PrescribedExercise) bool { return p.Exercise == x.From }
	if !slices.ContainsFunc(o.day.Session.Exercises, there) && !slices.ContainsFunc(o.day.Entry.Exercises, there) {
		return Written{}, &training.InvalidError{Field: "exercise", Value: x.From, Why: "is not in that session, so nothing stands in for it; legwork today lists what is"}
	}
	if x.From == x.To {
		return Written{}, &training.InvalidError{Field: "exercise", Value: x.To, Why: "is the one it would replace; name another"}
	}
	o.live(by, w.Date)
	return a.write(ctx, by, append(o.begun, draft{session: o.id, at: o.at, body: body})...)
}
