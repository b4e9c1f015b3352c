package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/legwork-run/legwork/store"
)

// Backup writes a copy of one moment to path while reading and writing go on.
// The copy is checked as Check does before it takes the place of what was at
// path; until then that stays as it is, whatever happens.
func (s *Store) Backup(ctx context.Context, path string) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	if isOf(path, s.path) {
		return invalid(path, "is the database itself; name another file for the backup")
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return invalid(path, "is a folder; name a file in it")
	}
	if err := s.Trouble(); errors.Is(err, store.ErrDamaged) {
		return err
	}
	return backup(ctx, s.path, s.copies, path, check)
}

// backup copies the database at from to the file to. Errors of writing are about
// the copy, so that from is not taken for damaged or full.
func backup(ctx context.Context, from string, how purpose, to string, verify func(context.Context, *sql.DB) error) error {
	part := to + ".part"
	if err := os.Remove(part); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return invalid(to, "cannot be written ("+reason(err)+")")
	}
	err := copyOut(ctx, from, how, part)
	if err == nil {
		err = inspect(ctx, part, verify)
	}
	if err == nil {
		err = replace(part, to)
	}
	if err != nil {
		err = errors.Join(troubleOfCopy(err, to), remove(part))
	}
	return err
}

// copyOut writes one moment of the database to a new file, and syncs it.
func copyOut(ctx context.Context, from string, how purpose, to string) error {
	f, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	f.Close()
	db := connect(from, how)
	defer db.Close()
	if _, err := db.ExecContext(ctx, `vacuum into $1`, to); err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	return flush(to)
}

// copying reads the database; query_only would not let the copy be written.
var copying = purpose{"rw", 1, []string{"busy_timeout(10000)"}, false}

// sound looks at pages and indexes only, for copies of tables of older versions.
func sound(ctx context.Context, db *sql.DB) error { return thoroughCheck(ctx, db) }

// inspect opens a file that nobody else has open, and verifies it.
func inspect(ctx context.Context, path string, verify func(context.Context, *sql.DB) error) error {
	if err := ours(path); err != nil {
		return err
	}
	db := connect(path, looking)
	defer db.Close()
	return verify(ctx, db)
}

// replace puts part in the place of to, for good.
func replace(part, to string) error {
	if err := os.Rename(part, to); err != nil {
		return err
	}
	return flushFolder(filepath.Dir(to))
}

// flush brings a file to the disk.
func flush(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}

// flushFolder brings the names in a folder to the disk, where folders can be
// flushed.
func flushFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}

func remove(path string) error {
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// troubleOfCopy says what became of a backup that failed.
func troubleOfCopy(err error, to string) error {
	kind := kindOf(err, to)
	if kind == nil && noSpace(err) {
		kind = store.ErrFull
	}
	if kind == nil {
		return fmt.Errorf("back up to %s: %w", to, err)
	}
	return &store.Trouble{Kind: kind, Where: to, Safe: "there is no new backup, the one before is untouched and the database too", Do: "name another place, or make room and try again", Cause: err}
}

// newestBackup is the newest file of ours in a folder, apart from the database
// itself and SQLite's files beside it; empty for none.
func newestBackup(dir, database string) string {
	type candidate struct {
		path string
		at   time.Time
	}
	var all []candidate
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		info, err := e.Info()
		if err != nil || strings.HasPrefix(path+"-", database+"-") || strings.HasSuffix(path, ".part") || strings.Contains(path, asideMark) || info.Size() == 0 || ours(path) != nil {
			continue
		}
		all = append(all, candidate{path, info.ModTime()})
	}
	if len(all) == 0 {
		return ""
	}
	return slices.MaxFunc(all, func(a, b candidate) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.path, b.path)) }).path
}
