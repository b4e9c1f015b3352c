package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"

	"github.com/legwork-run/legwork/store/ledger"
)

// migrate brings the tables up to date, after a verified backup when there are
// any. Two programs that start together both get there: whoever comes second
// finds the step taken and looks again.
func (s *Store) migrate(ctx context.Context, pool *sql.DB, steps fs.FS) error {
	schema, err := schemaOf(ctx, pool, steps, s.path)
	if err != nil || !schema.Pending() {
		return err
	}
	if schema.Have > 0 {
		if err := backup(ctx, s.path, copying, fmt.Sprintf("%s.before-%d", s.path, schema.Have), sound); err != nil {
			return fmt.Errorf("back up before migrating, nothing was changed: %w", err)
		}
	}
	for {
		failed := ledger.Migrate(ctx, pool, steps)
		if failed == nil {
			return nil
		}
		now, err := schemaOf(ctx, pool, steps, s.path)
		if err != nil || now.Have == schema.Have {
			return fmt.Errorf("%w: %w", errStep, failed)
		}
		schema = now
	}
}

func schemaOf(ctx context.Context, db ledger.Conn, steps fs.FS, path string) (ledger.Schema, error) {
	return ledger.SchemaOf(ctx, db, steps, path, func(table string) (bool, error) {
		var n int
		err := db.QueryRowContext(ctx, `select count(*) from sqlite_master where type = 'table' and name = $1`, table).Scan(&n)
		return n > 0, err
	})
}
