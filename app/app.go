package app

import (
	"context"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// Store is what histories are kept in. The packages under store provide it.
type Store interface {
	Athletes(ctx context.Context) ([]store.Athlete, error)
	AddAthlete(ctx context.Context, id, name string, at journal.Instant) error
	Append(ctx context.Context, athlete string, events []journal.Event, received journal.Instant) (store.Receipt, error)
	Since(ctx context.Context, athlete string, cursor int64, limit int) ([]store.Entry, error)
	Cursor(ctx context.Context, athlete string) (int64, error)
	Epoch(ctx context.Context) (journal.ID, error)
	AppendRaw(ctx context.Context, athlete string, lines [][]byte, received journal.Instant) (store.Receipt, error)
	Devices(ctx context.Context, athlete string) ([]store.Device, error)
	Parked(ctx context.Context, athlete string) ([]store.Shelved, error)
}

// App is the use cases over one store. Its methods may be called from any
// goroutine.
type App struct {
	store   Store
	cat     *catalogue.Catalogue
	warm    warmth
	folding folding
	writing turns
}

// New is the use cases over s.
func New(s Store, cat *catalogue.Catalogue) *App {
	return &App{store: s, cat: cat, warm: warmth{by: map[string]*warmState{}}, folding: make(folding, foldedAtOnce), writing: turns{by: map[string]*turn{}}}
}
