package sqlite_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

func TestABackupThatFailsLeavesTheOneBefore(t *testing.T) {
	dir := t.TempDir()
	s := seeded(t, opened(t, filepath.Join(dir, "legwork.db")), 5)
	path := filepath.Join(dir, "backup.db")
	if err := s.Backup(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	// A row that does not fit its seal: the copy must not pass.
	do(t, s.Path(), `update events set received = received + 1 where cursor = 3`)
	if err := s.Backup(t.Context(), path); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Backup = %v, want ErrDamaged", err)
	}
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the backup before is changed, %v", err)
	}
	if _, err := os.Stat(path + ".part"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the part is left behind: %v", err)
	}
}

// Whatever a database is called by, and the files SQLite keeps beside it, are not
// written over.
func TestABackupReplacesNothingThatIsInUse(t *testing.T) {
	dir := t.TempDir()
	s := seeded(t, opened(t, filepath.Join(dir, "legwork.db")), 5)
	elsewhere := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(dir, elsewhere); err != nil {
		t.Skip("there are no links here")
	}
	for _, path := range []string{s.Path(), s.Path() + "-wal", s.Path() + "-journal", filepath.Join(elsewhere, "legwork.db"), filepath.Join(elsewhere, "legwork.db-wal")} {
		refused(t, s.Backup(t.Context(), path), "is the database itself", path)
	}
	refused(t, s.Backup(t.Context(), dir), "is a folder; name a file in it", dir)
	add(t, s, 6)
	if n := history(t, s); n != 6 {
		t.Errorf("history has %d entries, want 6", n)
	}
}

func TestADatabaseIsKnownByWhatIsInIt(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "legwork.db")
	seeded(t, opened(t, path), 1).Close()
	copyOf(t, path, filepath.Join(dir, "notes.txt"))
	for file, want := range map[string]bool{
		path: true, filepath.Join(dir, "notes.txt"): true, dir: false, filepath.Join(dir, "none"): false,
		written(t, dir, "text.db", strings.Repeat("x", 500)): false, written(t, dir, "empty.db", ""): false, foreignDatabase(t, dir, 0): false,
	} {
		if got := sqlite.IsDatabase(file); got != want {
			t.Errorf("%s: %v, want %v", filepath.Base(file), got, want)
		}
	}
}

func TestRestoreBringsTheBackupBackUnderANewEpoch(t *testing.T) {
	dir := t.TempDir()
	path, copied := filepath.Join(dir, "legwork.db"), filepath.Join(dir, "backup.db")
	s := seeded(t, opened(t, path), 5)
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	add(t, s, 6) // after the backup
	next := storetest.ID("epoch", 2)

	if _, err := sqlite.Restore(t.Context(), copied, path, next); !errors.Is(err, store.ErrBusy) {
		t.Fatalf("Restore under an open store = %v, want ErrBusy", err)
	}
	if n := history(t, s); n != 6 {
		t.Fatalf("history has %d entries, want 6", n)
	}
	s.Close()
	aside, err := sqlite.Restore(t.Context(), copied, path, next)
	if err != nil {
		t.Fatal(err)
	}
	s = opened(t, path)
	if epoch, err := s.Epoch(t.Context()); epoch != next || err != nil {
		t.Errorf("epoch = %v, %v, want %v", epoch, err, next)
	}
	// The phone sends again what the store no longer has; nothing is doubled.
	var again []journal.Event
	for n := range int64(6) {
		again = append(again, storetest.Logged("ada", "phone", n+1))
	}
	r, err := s.Append(t.Context(), "ada", again, storetest.Noon)
	if err != nil || r.Cursor != 6 || r.Answers[4].Verdict != store.Duplicate || r.Answers[5].Verdict != store.Applied {
		t.Errorf("receipt = %+v, %v, want the sixth applied", r, err)
	}
	if n := history(t, opened(t, aside)); n != 6 {
		t.Errorf("the file put aside has %d entries, want 6", n)
	}
}

func TestRestoreRefusesWhatIsNoBackupAndChangesNothing(t *testing.T) {
	dir := t.TempDir()
	path, copied := filepath.Join(dir, "legwork.db"), filepath.Join(dir, "backup.db")
	s := seeded(t, opened(t, path), 40)
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	s.Close()
	flipped := filepath.Join(dir, "flipped.db")
	spoil(t, copied, flipped, 5)
	whole, _ := os.ReadFile(copied)
	half := written(t, dir, "half.db", string(whole[:len(whole)/2]))
	unsealed := filepath.Join(dir, "unsealed.db")
	copyOf(t, copied, unsealed)
	do(t, unsealed, `update events set seq = 99 where cursor = 7`)
	for name, c := range map[string]struct{ path, says string }{
		"nothing there":          {filepath.Join(dir, "none.db"), "no such backup"},
		"an empty file":          {written(t, dir, "empty.db", ""), "empty"},
		"a text":                 {written(t, dir, "text.db", strings.Repeat("x", 500)), "no database"},
		"a spoilt page":          {flipped, "flipped.db: the database is damaged: the database is as it was; restore another backup"},
		"half a file":            {half, "half.db: the database is damaged: the database is as it was; restore another backup"},
		"a row without its seal": {unsealed, "seal is broken"},
	} {
		t.Run(name, func(t *testing.T) {
			before, _ := os.ReadFile(path)
			if _, err := sqlite.Restore(t.Context(), c.path, path, storetest.ID("epoch", 2)); err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("Restore = %v, want %q", err, c.says)
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the database is changed")
			}
			if left, _ := filepath.Glob(path + ".restoring*"); len(left) > 0 {
				t.Errorf("%v left behind", left)
			}
		})
	}
}

func TestRestoreIntoAnEmptyPlace(t *testing.T) {
	dir := t.TempDir()
	s := seeded(t, opened(t, filepath.Join(dir, "legwork.db")), 3)
	copied, fresh := filepath.Join(dir, "backup.db"), filepath.Join(dir, "fresh.db")
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	aside, err := sqlite.Restore(t.Context(), copied, fresh, storetest.ID("epoch", 2))
	if aside != "" || err != nil {
		t.Fatalf("Restore = %q, %v", aside, err)
	}
	if n := history(t, opened(t, fresh)); n != 3 {
		t.Errorf("history has %d entries, want 3", n)
	}
}

func copyOf(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

// spoil copies a database and overwrites the beginnings of its pages from one on.
func spoil(t *testing.T, from, to string, first int) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	for at := first * page; at < len(b); at += page {
		copy(b[at:], bytes.Repeat([]byte{0xa5}, 600))
	}
	if err := os.WriteFile(to, b, 0o600); err != nil {
		t.Fatal(err)
	}
}
