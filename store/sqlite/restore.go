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

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/ledger"
	"github.com/legwork-run/legwork/training/journal"
)

// asideMark is in the name of a database that a restore put aside.
const asideMark = ".before-restore-"

// Restore puts a backup in the place of the database at path, under a new epoch,
// and gives the path where the database that was there is kept; empty when there
// was none. The backup is checked first, as a copy; it is never changed. The
// exchange is one step: at every moment there is a whole database at path.
//
// No program may have the database open; if one has, nothing is changed.
func Restore(ctx context.Context, backup, path string, epoch journal.ID) (aside string, err error) {
	if path, err = filepath.Abs(path); err != nil {
		return "", err
	}
	if err := restorable(backup); err != nil {
		return "", err
	}
	if err := replaceable(path); err != nil {
		return "", err
	}
	part := path + ".restoring"
	if err = copyFile(backup, part); err == nil {
		err = renew(ctx, part, epoch)
	}
	if err == nil {
		aside, err = exchange(ctx, part, path, epoch)
	}
	if err != nil {
		return "", errors.Join(troubleOfRestore(err, backup, path), remove(part))
	}
	return aside, nil
}

// troubleOfRestore says what became of a restore that failed: what is damaged is
// the backup, which was looked through before anything was changed.
func troubleOfRestore(err error, backup, path string) error {
	var already *store.Trouble
	kind := kindOf(err, path)
	if kind == nil && noSpace(err) {
		kind = store.ErrFull
	}
	do := map[error]string{
		store.ErrDamaged: "restore another backup; legwork backup tries out each that it makes",
		store.ErrFull:    "make room and restore again",
	}[kind]
	if errors.As(err, &already) || do == "" {
		return fmt.Errorf("restore %s, the database is as it was: %w", backup, err)
	}
	return &store.Trouble{Kind: kind, Where: backup, Safe: "the database is as it was", Do: do, Cause: err}
}

// restorable reports what is wrong with a file that should be a backup.
func restorable(path string) error {
	err := ours(path)
	if errors.Is(err, fs.ErrNotExist) {
		return invalid(path, "there is no such backup")
	}
	if head, err := header(path); err == nil && len(bytes.Trim(head, "\x00")) > 0 && !bytes.HasPrefix(head, magic) {
		return invalid(path, "is no database; name a file that legwork backup wrote, or bring what legwork export wrote in with legwork import")
	}
	if err != nil {
		return err
	}
	if info, err := os.Stat(path); err == nil && info.Size() == 0 {
		return invalid(path, "is empty, so it is no backup")
	}
	if info, err := os.Stat(path + "-wal"); err == nil && info.Size() > 0 {
		return invalid(path, "is a database in use and only half of it; make a backup with legwork backup and restore that")
	}
	return nil
}

// replaceable reports why nothing may be restored to path. What lies there may
// be in any state, but not be another program's.
func replaceable(path string) error {
	dir := filepath.Dir(path)
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return invalid(path, "its folder does not exist; make it, or name another with --data")
	}
	if kind := network(dir); kind != "" {
		return invalid(path, "is on a network file system ("+kind+"); restore to a disk of this machine")
	}
	if head, err := header(path); err == nil && bytes.HasPrefix(head, magic) {
		return whose(path, binary.BigEndian.Uint32(head[68:]))
	}
	return nil
}

func copyFile(from, to string) error {
	src, err := os.Open(from)
	if err != nil {
		return err
	}
	defer src.Close()
	dst, err := os.OpenFile(to, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(dst, src)
	return errors.Join(err, dst.Close())
}

// renew brings the copy up to date, checks it and begins its new epoch.
func renew(ctx context.Context, path string, epoch journal.ID) error {
	db := connect(path, writing)
	defer db.Close()
	if err := quickCheck(ctx, db); err != nil {
		return err
	}
	if err := upToDate(ctx, db, path); err != nil {
		return err
	}
	if err := check(ctx, db); err != nil {
		return err
	}
	if err := ledger.ChangeEpoch(ctx, db, epoch); err != nil {
		return err
	}
	return settle(ctx, db)
}

// upToDate takes the steps of a copy of an older version.
func upToDate(ctx context.Context, db *sql.DB, path string) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	steps := ledger.Migrations()
	schema, err := schemaOf(ctx, tx, steps, path)
	if err != nil || !schema.Pending() {
		return err
	}
	if err := ledger.Migrate(ctx, tx, steps); err != nil {
		return err
	}
	return tx.Commit()
}

// settle brings everything into the one file. It fails when somebody else has
// the database open.
func settle(ctx context.Context, db *sql.DB) error {
	var mode string
	if err := db.QueryRowContext(ctx, `pragma journal_mode = delete`).Scan(&mode); err != nil {
		return err
	}
	if mode != "delete" {
		return store.ErrBusy
	}
	return nil
}

// exchange puts part in the place of path and keeps what was there.
func exchange(ctx context.Context, part, path string, epoch journal.ID) (string, error) {
	if err := flush(part); err != nil {
		return "", err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", replace(part, path)
	}
	aside := path + asideMark + epoch.String()
	if err := quiet(ctx, path, aside); err != nil {
		return "", err
	}
	if err := os.Link(path, aside); err != nil {
		// No second names here: a moment without a database, then.
		if err := os.Rename(path, aside); err != nil {
			return "", err
		}
	}
	return aside, replace(part, path)
}

// quiet makes the database at path one file that nobody uses. A WAL left beside
// it would be read into the backup, so one that cannot be brought in, because the
// database is damaged, is put aside too.
func quiet(ctx context.Context, path, aside string) error {
	db := connect(path, writing)
	err := settle(ctx, db)
	db.Close()
	if kindOf(err, path) == store.ErrBusy || errors.Is(err, store.ErrBusy) {
		return &store.Trouble{Kind: store.ErrBusy, Where: path, Safe: "nothing was changed", Do: "stop the legwork that has it open, then restore again", Cause: err}
	}
	for _, end := range []string{"-wal", "-shm", "-journal"} {
		if err := os.Rename(path+end, aside+end); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
