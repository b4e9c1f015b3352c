package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"

	"github.com/legwork-run/legwork/store/ledger"
)

// migrate brings the tables up to date, after a verified backup when there are
// any. Of programs that start together one does it, and the others wait and find
// it done: the transaction is the only one that may write, from the look at the
// tables on, so that the backup is of the version before.
func (s *Store) migrate(ctx context.Context, pool *sql.DB, steps fs.FS) error {
	schema, err := schemaOf(ctx, pool, steps, s.path)
	if err != nil || !schema.Pending() {
		return err
	}
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("wait to migrate: %w", err)
	}
	defer tx.Rollback()
	schema, err = schemaOf(ctx, tx, steps, s.path)
	if err != nil || !schema.Pending() {
		return err
	}
	if schema.Have > 0 {
		if err := backup(ctx, s.path, copying, fmt.Sprintf("%s.before-%d", s.path, schema.Have), sound); err != nil {
			return fmt.Errorf("back up before migrating, nothing was changed: %w", err)
		}
	}
	if err := ledger.Migrate(ctx, tx, steps); err != nil {
		return fmt.Errorf("%w: %w", errStep, err)
	}
	return tx.Commit()
}

func schemaOf(ctx context.Context, db ledger.Conn, steps fs.FS, path string) (ledger.Schema, error) {
	return ledger.SchemaOf(ctx, db, steps, path, func(table string) (bool, error) {
		var n int
		err := db.QueryRowContext(ctx, `select count(*) from sqlite_master where type = 'table' and name = $1`, table).Scan(&n)
		return n > 0, err
	})
}
