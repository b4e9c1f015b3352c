package sqlite

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"github.com/legwork-run/legwork/store"
)

// little is how much room a disk must have left before an error of reading or
// writing is taken for more than a full disk.
const little = 1 << 20

// readable is what is safe when writing fails.
const readable = "nothing of this was kept, everything kept before is safe and can be read"

// explain turns what SQLite said into what it means here and what to do. What it
// finds damaged stays refused until a backup is restored.
func (s *Store) explain(err error) error {
	var already *store.Trouble
	if err == nil || errors.As(err, &already) {
		return err
	}
	trouble := func(kind error, safe, do string) *store.Trouble {
		return &store.Trouble{Kind: kind, Where: s.path, Safe: safe, Do: do, Cause: err}
	}
	switch kindOf(err, s.path) {
	case store.ErrFull:
		return trouble(store.ErrFull, readable, "make room; it goes on by itself")
	case store.ErrReadOnly:
		return trouble(store.ErrReadOnly, readable, "let this program write to the file and its folder; it goes on by itself")
	case store.ErrFailing:
		return trouble(store.ErrFailing, readable, "look at the disk and its cables, and take a backup elsewhere")
	case store.ErrBusy:
		return trouble(store.ErrBusy, readable, "try again")
	case store.ErrDamaged:
		t := trouble(store.ErrDamaged, "what can be read still can, nothing is written any more", s.wayBack())
		s.damage.CompareAndSwap(nil, t)
		return t
	}
	return err
}

// kindOf is which of store's errors err is; nil for none of them.
func kindOf(err error, path string) error {
	if errors.Is(err, store.ErrDamaged) {
		return store.ErrDamaged
	}
	switch code(err) & 0xff {
	case codes.SQLITE_FULL:
		return store.ErrFull
	case codes.SQLITE_READONLY, codes.SQLITE_PERM, codes.SQLITE_CANTOPEN:
		if scarce(path) {
			return store.ErrFull
		}
		return store.ErrReadOnly
	case codes.SQLITE_IOERR:
		if scarce(path) {
			return store.ErrFull
		}
		return store.ErrFailing
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		return store.ErrBusy
	case codes.SQLITE_CORRUPT, codes.SQLITE_NOTADB:
		return store.ErrDamaged
	case codes.SQLITE_ERROR:
		if otherTables(err) {
			return store.ErrDamaged
		}
	}
	return nil
}

// errStep is a migration that does not fit the tables it finds. That is its own
// fault, not the file's.
var errStep = errors.New("a step of the migration")

// otherTables reports whether err says that the tables are not those that the
// migrations make. Our SQL is always the same, so the description of the tables,
// which lies in the file, was changed.
func otherTables(err error) bool {
	if errors.Is(err, errStep) {
		return false
	}
	for _, said := range []string{"no such table", "no such column", "has no column named", "foreign key mismatch", "ON CONFLICT clause does not match"} {
		if strings.Contains(err.Error(), said) {
			return true
		}
	}
	return false
}

// code is SQLite's code of err; 0 when it is none of SQLite's.
func code(err error) int {
	var e *sqlite.Error
	if errors.As(err, &e) {
		return e.Code()
	}
	return 0
}

// broken reports whether a connection should not be used after err.
func broken(err error) bool {
	switch code(err) & 0xff {
	case 0, codes.SQLITE_FULL, codes.SQLITE_BUSY, codes.SQLITE_CONSTRAINT:
		return false
	}
	return true
}

// maybeAnothers reports whether a transaction that failed with err may go well
// for some of those who shared it. Locks and broken disks are the same for all.
func maybeAnothers(err error) bool {
	switch code(err) & 0xff {
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED, codes.SQLITE_IOERR, codes.SQLITE_CANTOPEN, codes.SQLITE_READONLY, codes.SQLITE_CORRUPT:
		return false
	}
	return true
}

func scarce(path string) bool {
	room, ok := RoomAt(filepath.Dir(path))
	return ok && room.Free < little
}

// wayBack says which backup to restore.
func (s *Store) wayBack() string {
	const stop = "stop legwork and restore "
	newest := newestBackup(s.backups, s.path)
	if newest == "" {
		return stop + "your newest backup; there is none in " + s.backups
	}
	return fmt.Sprintf("%sthe backup %s", stop, newest)
}
