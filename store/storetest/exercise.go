package storetest

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Store is what the contract is about.
type Store interface {
	Append(ctx context.Context, athlete string, events []journal.Event, received journal.Instant) (store.Receipt, error)
	AppendRaw(ctx context.Context, athlete string, lines [][]byte, received journal.Instant) (store.Receipt, error)
	Since(ctx context.Context, athlete string, cursor int64, limit int) ([]store.Entry, error)
	Cursor(ctx context.Context, athlete string) (int64, error)
	Parked(ctx context.Context, athlete string) ([]store.Shelved, error)
	Devices(ctx context.Context, athlete string) ([]store.Device, error)
	Gaps(ctx context.Context, athlete string) ([]store.Gap, error)
	Athletes(ctx context.Context) ([]store.Athlete, error)
	AddAthlete(ctx context.Context, id, name string, at journal.Instant) error
	RenameAthlete(ctx context.Context, id, name string) error
	RemoveAthlete(ctx context.Context, id string) error
	Epoch(ctx context.Context) (journal.ID, error)
	Check(ctx context.Context) error
	Close() error
}

// Fresh makes an empty database for one test and gives what opens it, as a
// program would that has an epoch for a new one. Everything is closed when the
// test ends.
type Fresh func(t *testing.T) (open func(epoch journal.ID) Store)

// Exercise runs the whole contract.
func Exercise(t *testing.T, fresh Fresh) {
	t.Helper()
	for name, test := range map[string]func(t *testing.T, open func() Store){
		"an event is applied once however often it is handed in":              appliedOnce,
		"the same event in another spelling is a duplicate":                   otherSpelling,
		"an id that comes back with another body is parked and shown":         otherBody,
		"what cannot be true is parked with the reason":                       unlikely,
		"bytes that are no event are parked as they came":                     noEvent,
		"an event of a newer version joins the history":                       newer,
		"an event of another athlete is refused and kept nowhere":             foreign,
		"one event's trouble does not stop the rest":                          mixed,
		"an unknown athlete is told so at every door":                         unknown,
		"entries come in the order they were kept and within the limit":       inOrder,
		"the order is that of keeping, whatever the clock said":               clockJumps,
		"programs that start together make one store":                         together,
		"an entry gives back the event, every letter of it":                   wholeEvent,
		"a plan of two megabytes is kept whole":                               large,
		"athletes do not see each other":                                      apart,
		"removing an athlete removes everything of theirs and nothing else":   removed,
		"the directory keeps names and order":                                 directory,
		"counts of a device that never arrived are seen":                      gaps,
		"what was applied is there after closing and opening":                 reopened,
		"an answer lost is not an event lost":                                 lostAnswer,
		"a call that was given up before it began does nothing":               givenUp,
		"many writers in two programs leave no gap and readers never see one": twoPrograms,
		"shuffled, doubled and split deliveries add up to the same set":       anyDelivery,
	} {
		t.Run(name, func(t *testing.T) {
			open, programs := fresh(t), atomic.Int64{}
			test(t, func() Store { return open(ID("epoch", programs.Add(1))) })
		})
	}
}
