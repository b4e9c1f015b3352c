package postgres

import (
	"context"
	"database/sql"
	"errors"
	"sync/atomic"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

// Store is one database. Its methods may be called from any goroutine.
type Store struct {
	ledger.Doors
	where   string // the server and database, without the password
	db      *sql.DB
	trouble atomic.Pointer[store.Trouble]
}

// Config says which database to open.
type Config struct {
	// URL is where it is: postgres://user:password@host/database.
	URL string
	// Epoch is the id that the store gets if it is new.
	Epoch journal.ID
	// Connections is the most that are open at once; 0 = 20.
	Connections int
}

// usualConnections is well below the 100 that a server allows unless told.
const usualConnections = 20

// Open opens the store, making its tables when there are none and bringing those
// of an older version up to date. Take a backup before a new version: the steps
// are whole or not taken, but they do not lead back.
//
// A *training.InvalidError names what the operator can mend in the address or
// the server's settings; a store.Trouble says the rest.
func Open(ctx context.Context, c Config) (*Store, error) {
	config, err := pgconn.ParseConfig(c.URL)
	if err != nil {
		return nil, &training.InvalidError{Field: "database", Why: "use an address like postgres://user:password@host/database"}
	}
	s := &Store{where: "postgres " + config.Host + "/" + config.Database}
	config.AfterConnect = durable
	s.db = sql.OpenDB(connector{config})
	s.Doors = ledger.NewDoors(s.db, engine{s})
	s.db.SetMaxOpenConns(usualConnections)
	if c.Connections > 0 {
		s.db.SetMaxOpenConns(c.Connections)
	}
	s.db.SetMaxIdleConns(usualConnections)
	if err := s.begin(ctx, c.Epoch); err != nil {
		s.db.Close()
		return nil, s.explain(err)
	}
	return s, nil
}

// durable makes a commit wait for the disk where the server's settings would not;
// settings that wait for more, a standby say, stay.
func durable(ctx context.Context, server *pgconn.PgConn) error {
	return server.Exec(ctx, `select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`).Close()
}

// begin makes sure that the server syncs and that the tables are there.
func (s *Store) begin(ctx context.Context, epoch journal.ID) error {
	var fsync string
	if err := s.db.QueryRowContext(ctx, `show fsync`).Scan(&fsync); err != nil {
		return err
	}
	if fsync != "on" {
		return &training.InvalidError{Field: "database", Value: s.where, Why: "the server runs with fsync off and forgets what it said it kept when power fails; set fsync = on"}
	}
	if err := migrate(ctx, s.db, s.where); err != nil {
		return err
	}
	return ledger.NameEpoch(ctx, s.db, epoch)
}

// Where is the server and the database, without the password.
func (s *Store) Where() string { return s.where }

// Close ends the store.
func (s *Store) Close() error { return s.db.Close() }

// Trouble is why the last write failed; nil when it went well.
func (s *Store) Trouble() error {
	if t := s.trouble.Load(); t != nil {
		return t
	}
	return nil
}

// BeginEpoch gives the store a new epoch. It is for the operator who has put a
// dump back, so that devices send again what the dump did not have.
func (s *Store) BeginEpoch(ctx context.Context, epoch journal.ID) error {
	return engine{s}.Write(ctx, ledger.Repeatable, func(ctx context.Context, tx ledger.Conn) error { return ledger.ChangeEpoch(ctx, tx, epoch) })
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

// engine is a Store as the doors see it.
type engine struct{ *Store }

// Explain says what an error means here.
func (e engine) Explain(err error) error { return e.explain(err) }

// Write has do carried out in a transaction, again where that is safe.
func (e engine) Write(ctx context.Context, how ledger.Repetition, do ledger.Job) error {
	s := e.Store
	err := s.transact(ctx, do)
	for try := 1; try < mostTries && ctx.Err() == nil && mayAgain(how, err); try++ {
		err = s.transact(ctx, do)
	}
	err = s.explain(err)
	var t *store.Trouble
	switch {
	case err == nil:
		s.trouble.Store(nil)
	case errors.As(err, &t):
		s.trouble.Store(t)
	}
	return err
}

func (s *Store) transact(ctx context.Context, do ledger.Job) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := do(ctx, tx); err != nil {
		return err
	}
	return tx.Commit()
}
