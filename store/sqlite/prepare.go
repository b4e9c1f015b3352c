package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
)

// applicationID is what SQLite keeps at byte 68 of the file to tell whose it is:
// "LegW".
const applicationID = 0x4c656757

// magic is how every SQLite file begins.
var magic = []byte("SQLite format 3\x00")

// prepare makes sure that path can be a store's, and makes an empty file that
// only its owner reads where there is none. It refuses before SQLite touches
// anything.
func prepare(path string) error {
	dir := filepath.Dir(path)
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return invalid(path, "its folder does not exist; make it, or name another with --data")
	case err != nil:
		return invalid(path, err.Error())
	case !info.IsDir():
		return invalid(path, "its folder is a file; name another place with --data")
	}
	if kind := network(dir); kind != "" {
		return invalid(path, "is on a network file system ("+kind+"), where locks do not hold and histories get lost; keep it on a disk of this machine, or use PostgreSQL")
	}
	if err := ours(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return touch(path)
}

// touch opens the file for writing, and a file beside it, as SQLite will have to.
func touch(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if noSpace(err) {
		return &store.Trouble{Kind: store.ErrFull, Where: path, Safe: "nothing was touched", Do: "make room and start again", Cause: err}
	}
	if err != nil {
		return unwritable{invalid(path, "cannot be written ("+reason(err)+"); give this program the right to, or name another place with --data")}
	}
	f.Close()
	probe, err := os.CreateTemp(filepath.Dir(path), ".legwork-probe-*")
	if errors.Is(err, fs.ErrPermission) || readOnlyDisk(err) {
		return unwritable{invalid(path, "is in a folder that cannot be written ("+reason(err)+"), and a journal has to lie beside it; give this program the right to, or name another place with --data")}
	}
	if err != nil {
		return nil // a full disk, say: SQLite will tell, and reading may still go
	}
	probe.Close()
	return os.Remove(probe.Name())
}

// unwritable says that a file or its folder may not be written to.
type unwritable struct{ error }

func (u unwritable) Unwrap() error { return u.error }

// reason is what an error of the system says without the path.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// ours reports what is wrong with a file that should be one of ours: nil for an
// empty one, fs.ErrNotExist for none.
func ours(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return invalid(path, "is no file; name one with --data")
	}
	if info.Size() == 0 {
		return nil
	}
	if _, err := os.Stat(path + "-journal"); err == nil {
		return nil // its beginning may be half written; SQLite mends that and claim looks again
	}
	head, err := header(path)
	if err != nil {
		return invalid(path, "cannot be read ("+reason(err)+")")
	}
	if !bytes.HasPrefix(head, magic) {
		return invalid(path, "is no database; name another file with --data")
	}
	return whose(path, binary.BigEndian.Uint32(head[68:]))
}

func whose(path string, id uint32) error {
	if id == applicationID {
		return nil
	}
	return invalid(path, "is the database of another program; name another file with --data")
}

// header is the first 100 bytes of a file; what is missing is zero.
func header(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	head := make([]byte, 100)
	_, err = io.ReadFull(f, head)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return head, err
}

// claim marks an empty file as ours and puts it in WAL mode. SQLite does not wait
// for another program that is changing the mode, so waiting is done here.
func claim(ctx context.Context, pool *sql.DB, path string) error {
	for wait := time.Millisecond; ; wait *= 2 {
		err := claimOnce(ctx, pool, path)
		if kindOf(err, path) != store.ErrBusy || wait > 4*time.Second {
			return err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// claimOnce sets the mark first: from then on the beginning of the file itself
// says whose it is.
func claimOnce(ctx context.Context, pool *sql.DB, path string) error {
	var id, tables int64
	// In this order: another legwork that starts now marks the file before it makes
	// tables, so tables that are seen have their mark.
	if err := pool.QueryRowContext(ctx, `select count(*) from sqlite_master`).Scan(&tables); err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if err := pool.QueryRowContext(ctx, `pragma application_id`).Scan(&id); err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if id == 0 && tables == 0 {
		if _, err := pool.ExecContext(ctx, fmt.Sprintf(`pragma application_id = %d`, applicationID)); err != nil {
			return fmt.Errorf("open: %w", err)
		}
		id = applicationID
	}
	if err := whose(path, uint32(id)); err != nil {
		return err
	}
	var mode string
	if err := pool.QueryRowContext(ctx, `pragma journal_mode = wal`).Scan(&mode); err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if mode != "wal" {
		return invalid(path, "is on a file system that cannot share memory between programs (WAL); keep it on a disk of this machine")
	}
	return nil
}

func invalid(path, why string) error {
	return &training.InvalidError{Field: "database", Value: path, Why: why}
}
