package ledger

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
)

// Migrate takes the steps that are left, each in a transaction of its own
// together with the note that it was taken: whenever it is cut off, the next
// start goes on from the last whole step.
func Migrate(ctx context.Context, db *sql.DB, dialect goose.Dialect, steps fs.FS, options ...goose.ProviderOption) error {
	options = append(options, goose.WithTableName(versions), goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	p, err := goose.NewProvider(dialect, db, steps, options...)
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}
