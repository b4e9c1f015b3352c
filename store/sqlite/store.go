package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"path/filepath"
	"sync/atomic"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
	"github.com/legwork-run/legwork/training/journal"
)

// Store is one open database file. Its methods may be called from any goroutine.
type Store struct {
	ledger.Doors
	path    string
	backups string
	read    *sql.DB
	writer  *writer
	// unwritten is why the file was opened for reading alone; nil when it can be
	// written to. Then there is no writer.
	unwritten *store.Trouble
	copies    purpose // how the file is opened to be copied
	// damage is what is wrong with the file; once it is known nothing is
	// written any more.
	damage atomic.Pointer[store.Trouble]
	// trouble is why the last write failed; nil when it went well.
	trouble atomic.Pointer[store.Trouble]
}

// Config says which file to open.
type Config struct {
	Path string
	// Epoch is the id that the store gets if it is new.
	Epoch journal.ID
	// Backups is the folder where backups lie, so that the newest can be named
	// when the file is damaged; empty = beside the file.
	Backups string
}

// Open opens the store, making it when there is none. Tables of an older version
// are brought up to date after a verified backup, called like the file with
// ".before-N" for the version N it had.
//
// A *training.InvalidError names what the operator can mend: the folder, the
// kind of file, the file system. A store.Trouble says the rest. A damaged file
// that can be read at all is opened for reading; Trouble tells. So is one that is
// there and cannot be written to, because of rights or because the disk is full.
func Open(ctx context.Context, c Config) (*Store, error) {
	return open(ctx, c, ledger.Migrations())
}

func open(ctx context.Context, c Config, steps fs.FS) (*Store, error) {
	path, err := filepath.Abs(c.Path)
	if err != nil {
		return nil, err
	}
	s := &Store{path: path, backups: c.Backups, copies: copying}
	if s.backups == "" {
		s.backups = filepath.Dir(path)
	}
	if err = prepare(path); err == nil {
		err = s.openToWrite(ctx, c.Epoch, steps)
	}
	if err != nil && !s.openToRead(ctx, steps, err) {
		return nil, unread(err)
	}
	s.Doors = ledger.NewDoors(s.read, engine{s})
	return s, nil
}

func (s *Store) openToWrite(ctx context.Context, epoch journal.ID, steps fs.FS) error {
	pool := connect(s.path, writing)
	if err := s.begin(ctx, pool, epoch, steps); err != nil {
		pool.Close()
		return s.explain(err)
	}
	s.read, s.writer = connect(s.path, reading), newWriter(pool)
	return nil
}

// begin brings the file to where it can be worked with.
func (s *Store) begin(ctx context.Context, pool *sql.DB, epoch journal.ID, steps fs.FS) error {
	if err := claim(ctx, pool, s.path); err != nil {
		return err
	}
	if err := startCheck(ctx, pool, s.path); err != nil {
		return s.openDamaged(ctx, pool, steps, err)
	}
	if err := s.migrate(ctx, pool, steps); err != nil {
		return err
	}
	return ledger.NameEpoch(ctx, pool, epoch)
}

// openDamaged lets a damaged file be read if its tables are those of today.
func (s *Store) openDamaged(ctx context.Context, pool *sql.DB, steps fs.FS, damage error) error {
	schema, err := schemaOf(ctx, pool, steps, s.path)
	if err != nil || schema.Pending() || schema.Can == 0 {
		return damage
	}
	if _, err := ledger.Epoch(ctx, pool); err != nil {
		return damage
	}
	_ = s.explain(damage) // notes it
	return nil
}

// Close ends the store after the writes under way.
func (s *Store) Close() error {
	if s.writer == nil {
		return s.read.Close()
	}
	return errors.Join(s.writer.close(), s.read.Close())
}

// Trouble is why nothing can be written: damage that was found, or else what the
// last write met; nil when all is well. Full disks and the like pass, and with
// the next write that goes well this is nil again.
func (s *Store) Trouble() error {
	if d := s.damage.Load(); d != nil {
		return d
	}
	if s.unwritten != nil {
		return s.unwritten
	}
	if t := s.trouble.Load(); t != nil {
		return t
	}
	return nil
}

// Check reads the whole file and everything in it, and returns the first thing
// that is wrong. From then on nothing is written any more.
func (s *Store) Check(ctx context.Context) error {
	return s.explain(check(ctx, s.read))
}

// engine is a Store as the doors see it.
type engine struct{ *Store }

// Explain says what an error means here.
func (e engine) Explain(err error) error { return e.explain(err) }

// Write has do carried out in a transaction of the writer. Repeating is for
// engines behind a network.
func (e engine) Write(ctx context.Context, _ ledger.Repetition, do ledger.Job) error {
	s := e.Store
	if d := s.damage.Load(); d != nil {
		return d
	}
	if s.unwritten != nil {
		return s.unwritten
	}
	// A caller who left with their context answers nothing about the disk.
	err := s.explain(s.writer.submit(ctx, do))
	var t *store.Trouble
	switch {
	case err == nil:
		s.trouble.Store(nil)
	case errors.As(err, &t):
		s.trouble.Store(t)
	}
	return err
}
