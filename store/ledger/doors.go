package ledger

import (
	"context"
	"errors"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Engine is what Doors lead to.
type Engine interface {
	// Write has do carried out in a transaction.
	Write(ctx context.Context, how Repetition, do Job) error
	// Explain turns what the engine said into what it means and what to do; nil
	// stays nil.
	Explain(err error) error
}

// Job is what is to be written. It returns before it writes when it is not to be
// done.
type Job func(ctx context.Context, tx Conn) error

// TurnedDown reports whether err is a job's that was not to be done, and so left
// everything as it was.
func TurnedDown(err error) bool {
	var invalid *training.InvalidError
	for _, no := range []error{
		store.ErrNoAthlete, store.ErrTaken, store.ErrNoAccount, store.ErrNoVisit, store.ErrNoFeed,
		store.ErrNoCredential, store.ErrCredentialTaken, store.ErrLastCredential,
	} {
		if errors.Is(err, no) {
			return true
		}
	}
	return errors.As(err, &invalid)
}

// Repetition is whether a transaction may be carried out again after an error
// that leaves open whether it was committed.
type Repetition int

const (
	// Once: only what surely did nothing is tried again.
	Once Repetition = iota
	// Repeatable: doing it twice is doing it once.
	Repeatable
)

// Doors are the doors of a store that are the same whatever the engine is.
type Doors struct {
	read   Conn
	engine Engine
}

// NewDoors are doors that read by a connection and write by an engine.
func NewDoors(read Conn, engine Engine) Doors { return Doors{read, engine} }

// Append keeps events in the athlete's history, each for itself, and answers for
// each: applied, duplicate, parked or refused. Handing in the same event again
// changes nothing. When it returns without error, what was applied survives loss
// of power. With an error nothing is known: hand the same in again.
func (d Doors) Append(ctx context.Context, athlete string, events []journal.Event, received journal.Instant) (store.Receipt, error) {
	return d.deliver(ctx, athlete, Written(athlete, events), received)
}

// AppendRaw is Append for lines from outside. What is no event is parked as it
// came.
func (d Doors) AppendRaw(ctx context.Context, athlete string, lines [][]byte, received journal.Instant) (store.Receipt, error) {
	return d.deliver(ctx, athlete, Received(athlete, lines), received)
}

func (d Doors) deliver(ctx context.Context, athlete string, letters []Letter, received journal.Instant) (store.Receipt, error) {
	var receipt store.Receipt
	err := d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) (err error) {
		receipt, err = Append(ctx, tx, athlete, letters, received)
		return err
	})
	if err != nil {
		return store.Receipt{}, err
	}
	return receipt, nil
}

// AddAthlete begins a history; store.ErrTaken when there is one of this id.
func (d Doors) AddAthlete(ctx context.Context, id, name string, at journal.Instant) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return AddAthlete(ctx, tx, id, name, at) })
}

// RenameAthlete gives an athlete another name.
func (d Doors) RenameAthlete(ctx context.Context, id, name string) error {
	return d.engine.Write(ctx, Repeatable, func(ctx context.Context, tx Conn) error { return RenameAthlete(ctx, tx, id, name) })
}

// RemoveAthlete removes an athlete with everything kept of them, for ever.
// Backups still have it.
func (d Doors) RemoveAthlete(ctx context.Context, id string) error {
	return d.engine.Write(ctx, Once, func(ctx context.Context, tx Conn) error { return RemoveAthlete(ctx, tx, id) })
}

// Since is at most limit entries of the athlete's history after cursor, oldest
// first, without gaps.
func (d Doors) Since(ctx context.Context, athlete string, cursor int64, limit int) ([]store.Entry, error) {
	entries, err := Since(ctx, d.read, athlete, cursor, limit)
	return entries, d.engine.Explain(err)
}

// Cursor is the newest cursor of the athlete's history.
func (d Doors) Cursor(ctx context.Context, athlete string) (int64, error) {
	cursor, err := Cursor(ctx, d.read, athlete)
	return cursor, d.engine.Explain(err)
}

// Athletes lists everybody, by id.
func (d Doors) Athletes(ctx context.Context) ([]store.Athlete, error) {
	all, err := Athletes(ctx, d.read)
	return all, d.engine.Explain(err)
}

// Parked lists what was parked of the athlete's, oldest first.
func (d Doors) Parked(ctx context.Context, athlete string) ([]store.Shelved, error) {
	all, err := Parked(ctx, d.read, athlete)
	return all, d.engine.Explain(err)
}

// Devices lists the devices that have written to the history, by name.
func (d Doors) Devices(ctx context.Context, athlete string) ([]store.Device, error) {
	all, err := Devices(ctx, d.read, athlete)
	return all, d.engine.Explain(err)
}

// Gaps lists the counts of devices that never arrived although later ones did.
func (d Doors) Gaps(ctx context.Context, athlete string) ([]store.Gap, error) {
	all, err := Gaps(ctx, d.read, athlete)
	return all, d.engine.Explain(err)
}

// Epoch is the store's own id. After a restore it is another, and devices send
// again what the store no longer has.
func (d Doors) Epoch(ctx context.Context) (journal.ID, error) {
	id, err := Epoch(ctx, d.read)
	return id, d.engine.Explain(err)
}
