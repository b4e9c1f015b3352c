package postgres

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/legwork-run/legwork/store/ledger"
	"github.com/legwork-run/legwork/training"
)

// turn is the lock that servers which start together take before they migrate:
// "LegW".
const turn = 0x4c656757

// migrate brings the tables up to date. One server does it while the others that
// start wait, then find nothing left to do.
func migrate(ctx context.Context, db *sql.DB, where string) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, `select pg_advisory_lock($1)`, turn); err != nil {
		return fmt.Errorf("wait to migrate: %w", err)
	}
	defer conn.ExecContext(context.WithoutCancel(ctx), `select pg_advisory_unlock($1)`, turn)
	exists := func(table string) (there bool, err error) {
		err = conn.QueryRowContext(ctx, `select to_regclass($1) is not null`, table).Scan(&there)
		return there, err
	}
	steps := ledger.Migrations()
	schema, err := ledger.SchemaOf(ctx, conn, steps, where, exists)
	if err != nil || !schema.Pending() {
		return err
	}
	if err := free(schema, where, exists); err != nil {
		return err
	}
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := ledger.Migrate(ctx, tx, steps); err != nil {
		return err
	}
	return tx.Commit()
}

// free makes sure that no table of another program has a name that the steps
// left to take need.
func free(schema ledger.Schema, where string, exists func(string) (bool, error)) error {
	for _, table := range ledger.TablesAfter(schema.Have) {
		there, err := exists(table)
		if err != nil {
			return err
		}
		if there {
			return &training.InvalidError{Field: "database", Value: where, Why: "has a table " + table + " of another program; give legwork a database of its own"}
		}
	}
	return nil
}
