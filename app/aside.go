package app

import (
	"context"
	"slices"

	"github.com/legwork-run/legwork/training/journal"
)

// putAside keeps an event of the few kinds of which a State does not tell all
// that is shown: beginnings of sessions, remarks, and what was taken out or put
// back. Reading years of history for a handful of them takes longer than all the
// rest of a page.
func (w *warmState) putAside(e journal.Event) {
	switch e.Kind {
	case journal.SessionStarted, journal.NoteWritten, journal.EventUndone, journal.EventRestored:
		w.aside = append(w.aside, e)
	}
}

// asides are the events that were put aside, in the order they were kept.
func (a *App) asides(ctx context.Context, who string) ([]journal.Event, error) {
	var out []journal.Event
	err := a.warmed(ctx, who, func(w *warmState) { out = slices.Clip(w.aside) })
	return out, err
}
