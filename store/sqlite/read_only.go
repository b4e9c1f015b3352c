package sqlite

import (
	"context"
	"errors"
	"io/fs"
	"os"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
)

// openToRead opens a database for reading alone that could not be opened to be
// written to, because of cause; false when it cannot be read either, or cause is
// of another kind. Nothing is changed, so tables have to be those of today.
func (s *Store) openToRead(ctx context.Context, steps fs.FS, cause error) bool {
	var why unwritable
	if !errors.As(cause, &why) && !errors.Is(cause, store.ErrFull) && !errors.Is(cause, store.ErrReadOnly) {
		return false
	}
	if size(s.path) == 0 || ours(s.path) != nil {
		return false
	}
	how := s.reader()
	db := connect(s.path, how)
	if err := s.fits(ctx, db, steps); err != nil {
		db.Close()
		return false
	}
	how.pragmas = nil // the copy has to be written
	s.read, s.copies, s.unwritten = db, how, unwrittenFor(s.path, cause)
	return true
}

// reader is how a file can be read beside which nothing may be made. SQLite reads
// one in WAL mode with the two files beside it, which are there while somebody
// has it open or since somebody was cut off. Where they say nothing, nobody has,
// and the file is all there is.
func (s *Store) reader() purpose {
	if size(s.path+"-wal") == 0 && size(s.path+"-shm") < indexSize {
		return resting
	}
	return looking
}

// indexSize is the least that the index of a WAL has. One that is smaller could
// not be made.
const indexSize = 32 << 10

// size is that of a file; 0 when there is none.
func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

// fits is an error for a file that cannot be read, or whose tables are not
// those of today. What is damaged is noted and read as far as it goes.
func (s *Store) fits(ctx context.Context, db ledger.Conn, steps fs.FS) error {
	schema, err := schemaOf(ctx, db, steps, s.path)
	if err != nil {
		return err
	}
	if schema.Pending() || schema.Can == 0 {
		return store.ErrReadOnly
	}
	if _, err := ledger.Epoch(ctx, db); err != nil {
		return err
	}
	if err := startCheck(ctx, db, s.path); err != nil {
		_ = s.explain(err)
		if s.damage.Load() == nil {
			return err
		}
	}
	return nil
}

// unwrittenFor says why nothing is written to a file that is read.
func unwrittenFor(path string, cause error) *store.Trouble {
	t := &store.Trouble{Kind: store.ErrReadOnly, Where: path, Safe: "everything kept before is safe and can be read, nothing new can be written", Do: "let this program write to the file and its folder"}
	if errors.Is(cause, store.ErrFull) {
		t.Kind, t.Do = store.ErrFull, "make room"
	}
	var before *store.Trouble
	if errors.As(cause, &before) {
		t.Cause = before.Cause
	}
	return t
}

// unread is why a database could be opened neither for writing nor for reading:
// no promise that it can be read.
func unread(cause error) error {
	var t *store.Trouble
	if !errors.As(cause, &t) || !errors.Is(t, store.ErrFull) && !errors.Is(t, store.ErrReadOnly) || t.Safe != readable {
		return cause
	}
	out := *t
	out.Safe = "nothing was changed, everything kept before is safe"
	return &out
}
