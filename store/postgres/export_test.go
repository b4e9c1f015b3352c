package postgres

import (
	"database/sql"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

// Pool is a database without a store.
func Pool(t *testing.T, address string) *sql.DB {
	t.Helper()
	config, err := pgconn.ParseConfig(address)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(connector{config})
	t.Cleanup(func() { db.Close() })
	return db
}

// Setting is what a connection of the store has a setting at.
func (s *Store) Setting(t *testing.T, name string) string {
	t.Helper()
	var value string
	if err := s.db.QueryRowContext(t.Context(), `select current_setting($1)`, name).Scan(&value); err != nil {
		t.Fatal(err)
	}
	return value
}

// Explain says what an error of the server means.
func (s *Store) Explain(err error) error { return s.explain(err) }
