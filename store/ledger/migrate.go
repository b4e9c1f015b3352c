package ledger

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// step is one file that brings the tables from one version to the next.
type step struct {
	number int64 // 1 and up, at the beginning of the name: 00001_history.sql
	file   string
}

// stepsIn are those of a folder, the first first.
func stepsIn(files fs.FS) ([]step, error) {
	names, err := fs.Glob(files, "*.sql")
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	var out []step
	for _, name := range names {
		digits, _, _ := strings.Cut(name, "_")
		number, err := strconv.ParseInt(digits, 10, 64)
		if err != nil || number < 1 {
			return nil, fmt.Errorf("read migrations: %s does not begin with its number", name)
		}
		out = append(out, step{number, name})
	}
	slices.SortFunc(out, func(a, b step) int { return cmp.Compare(a.number, b.number) })
	return out, nil
}

// The columns have the names that other programs for migrations gave them, one of
// which made this table for the first versions: there is_applied is asked for.
const (
	makeVersions = `create table if not exists ` + versions + ` (version_id bigint not null primary key, is_applied boolean not null)`
	newest       = `select coalesce(max(version_id), 0) from ` + versions
	noteStep     = `insert into ` + versions + ` (version_id, is_applied) values ($1, true)`
)

// Migrate takes the steps that are left. It is called within a transaction, which
// has all of them or none: whenever it is cut off, the next start finds the tables
// as they were.
func Migrate(ctx context.Context, tx Conn, files fs.FS) error {
	steps, err := stepsIn(files)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, makeVersions); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	var have int64
	if err := tx.QueryRowContext(ctx, newest).Scan(&have); err != nil {
		return fmt.Errorf("read schema version: %w", err)
	}
	for _, s := range steps {
		if s.number <= have {
			continue
		}
		if err := take(ctx, tx, files, s); err != nil {
			return fmt.Errorf("migrate: %s: %w", s.file, err)
		}
	}
	return nil
}

func take(ctx context.Context, tx Conn, files fs.FS, s step) error {
	text, err := fs.ReadFile(files, s.file)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, string(text)); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, noteStep, s.number)
	return err
}
