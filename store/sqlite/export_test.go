package sqlite

import (
	"context"
	"io/fs"
	"slices"
	"strings"
)

// Transactions is how many transactions the store's writer has committed.
func (s *Store) Transactions() int64 { return s.writer.commits.Load() }

// OpenWith is Open with other migrations.
func OpenWith(ctx context.Context, c Config, steps fs.FS) (*Store, error) { return open(ctx, c, steps) }

// Path is the store's file.
func (s *Store) Path() string { return s.path }

// Careless has the writers of this process sync as SQLite's synchronous says, to
// show what the tests of power cuts would find.
func Careless(synchronous string) {
	writing.pragmas = slices.Clone(writing.pragmas)
	for i, p := range writing.pragmas {
		if strings.HasPrefix(p, "synchronous") {
			writing.pragmas[i] = "synchronous(" + synchronous + ")"
		}
	}
}
