package postgres

import (
	"context"
	"database/sql"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
	"github.com/legwork-run/legwork/training/journal"
)

// Since is at most limit entries of the athlete's history after cursor, oldest
// first, without gaps.
func (s *Store) Since(ctx context.Context, athlete string, cursor int64, limit int) ([]store.Entry, error) {
	entries, err := ledger.Since(ctx, s.db, athlete, cursor, limit)
	return entries, s.explain(err)
}

// Cursor is the newest cursor of the athlete's history.
func (s *Store) Cursor(ctx context.Context, athlete string) (int64, error) {
	cursor, err := ledger.Cursor(ctx, s.db, athlete)
	return cursor, s.explain(err)
}

// Athletes lists everybody, by id.
func (s *Store) Athletes(ctx context.Context) ([]store.Athlete, error) {
	all, err := ledger.Athletes(ctx, s.db)
	return all, s.explain(err)
}

// Parked lists what was parked of the athlete's, oldest first.
func (s *Store) Parked(ctx context.Context, athlete string) ([]store.Shelved, error) {
	all, err := ledger.Parked(ctx, s.db, athlete)
	return all, s.explain(err)
}

// Devices lists the devices that have written to the history, by name.
func (s *Store) Devices(ctx context.Context, athlete string) ([]store.Device, error) {
	all, err := ledger.Devices(ctx, s.db, athlete)
	return all, s.explain(err)
}

// Gaps lists the counts of devices that never arrived although later ones did.
func (s *Store) Gaps(ctx context.Context, athlete string) ([]store.Gap, error) {
	all, err := ledger.Gaps(ctx, s.db, athlete)
	return all, s.explain(err)
}

// Epoch is the store's own id. After a restore it is another, and devices send
// again what the store no longer has.
func (s *Store) Epoch(ctx context.Context) (journal.ID, error) {
	id, err := ledger.Epoch(ctx, s.db)
	return id, s.explain(err)
}

// Check reads everything and returns the first thing that is wrong. Pages are the
// server's own business: pg_amcheck and its checksums look at those.
func (s *Store) Check(ctx context.Context) error {
	tx, err := s.db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return s.explain(err)
	}
	defer tx.Rollback()
	return s.explain(ledger.Check(ctx, tx))
}
