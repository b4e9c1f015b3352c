package app

import (
	"context"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// againWithin is how soon the same words are one thing told twice: by a thumb that
// tapped twice, or a phone that got no answer and asked once more.
//
// House rule: who means it a second time does so later, or in other words.
const againWithin = journal.Instant(2 * 60_000)

// once writes reports down, unless they are the last that was told, in the same
// words and just now; then it gives those.
func (a *App) once(ctx context.Context, by Pen, drafts ...draft) (Written, error) {
	defer a.writing.take(by.Athlete)()
	s, err := a.State(ctx, by.Athlete)
	if err != nil {
		return Written{}, err
	}
	if told := toldNow(s, by, drafts); told != nil {
		return Written{told, s}, nil
	}
	return a.writeNow(ctx, by, drafts...)
}

// toldNow are the events that say what drafts say, when all of them were told just
// now and nothing was told since: who says 3, then 0, then 3 means 3.
func toldNow(s athlete.State, by Pen, drafts []draft) []journal.Event {
	var out []journal.Event
	var last journal.ID
	for _, d := range drafts {
		id := lastSaying(s, d)
		if id.IsZero() || by.Now-id.Time() >= againWithin || d.session != "" {
			return nil
		}
		if id.Compare(last) > 0 {
			last = id
		}
		out = append(out, journal.Event{ID: id, Athlete: by.Athlete, Kind: d.body.Kind(), Body: d.body})
	}
	if last != s.Latest {
		return nil
	}
	return out
}

// lastSaying is the last event that stands and says what a draft says; zero = none
// does.
func lastSaying(s athlete.State, d draft) journal.ID {
	switch b := d.body.(type) {
	case journal.Flags:
		return lastAnswering(s, b)
	case journal.Pain:
		return latest(d.body, s.Pain, func(t athlete.Told[training.ReportedPain]) (journal.ID, journal.Body) {
			return t.Event, journal.Pain{ReportedPain: t.What}
		})
	case journal.Readiness:
		return latest(d.body, s.Readiness, func(t *athlete.Told[training.Readiness]) (journal.ID, journal.Body) {
			return t.Event, journal.Readiness{Readiness: t.What}
		})
	case journal.Soreness:
		return latest(d.body, s.Soreness, func(t athlete.Told[training.Soreness]) (journal.ID, journal.Body) {
			return t.Event, journal.Soreness{Soreness: t.What}
		})
	case journal.Posture:
		return latest(d.body, s.Postures, func(t athlete.Told[journal.Posture]) (journal.ID, journal.Body) { return t.Event, t.What })
	case journal.Test:
		return latest(d.body, s.Tests, func(t athlete.Told[training.TestResult]) (journal.ID, journal.Body) {
			return t.Event, journal.Test{TestResult: t.What}
		})
	case journal.Note:
		return latest(d.body, s.Notes, func(t athlete.Told[journal.Note]) (journal.ID, journal.Body) { return t.Event, t.What })
	}
	return journal.ID{}
}

// lastAnswering is the last event if it has these answers to red flags, and no
// others.
func lastAnswering(s athlete.State, b journal.Flags) journal.ID {
	var said journal.Flags
	for _, f := range s.Flags {
		switch {
		case f.Event != s.Latest:
		case f.Cleared:
			said.Cleared = append(said.Cleared, f.Rule)
		default:
			said.Raised = append(said.Raised, f.Rule)
		}
	}
	if same(said, b) {
		return s.Latest
	}
	return journal.ID{}
}

// latest is the highest id of a list's events that say b.
func latest[T any](b journal.Body, list []T, of func(T) (journal.ID, journal.Body)) journal.ID {
	var out journal.ID
	for _, x := range list {
		if id, said := of(x); id.Compare(out) > 0 && same(said, b) {
			out = id
		}
	}
	return out
}
