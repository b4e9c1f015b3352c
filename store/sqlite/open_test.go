package sqlite_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/journal"
)

func TestOpenRefusesWhatIsNotItsOwnAndLeavesItAsItWas(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(t *testing.T, dir string) (path string)
		says string
	}{
		{"a text file", func(t *testing.T, dir string) string {
			return written(t, dir, "diary.txt", strings.Repeat("Monday: squats. ", 100))
		}, "is no database"},
		{"a file shorter than any database", func(t *testing.T, dir string) string {
			return written(t, dir, "short.db", "SQLite")
		}, "is no database"},
		{"another program's database", func(t *testing.T, dir string) string {
			return foreignDatabase(t, dir, 0)
		}, "another program"},
		{"a database that says whose it is", func(t *testing.T, dir string) string {
			return foreignDatabase(t, dir, 0x0f055112)
		}, "another program"},
		{"a folder", func(_ *testing.T, dir string) string { return dir }, "is no file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := c.make(t, t.TempDir())
			before, _ := os.ReadFile(path)
			_, err := sqlite.Open(t.Context(), sqlite.Config{Path: path})
			refused(t, err, c.says, path)
			if after, _ := os.ReadFile(path); string(after) != string(before) {
				t.Error("the file is not as it was")
			}
		})
	}
}

func TestOpenRefusesAFolderThatIsNotThere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "no", "legwork.db")
	_, err := sqlite.Open(t.Context(), sqlite.Config{Path: path})
	refused(t, err, "folder does not exist", path)
}

// refused fails unless err is for the operator, and names the path and why.
func refused(t *testing.T, err error, says, path string) {
	t.Helper()
	var invalid *training.InvalidError
	if !errors.As(err, &invalid) || !strings.Contains(invalid.Why, says) || invalid.Value != path {
		t.Errorf("error = %v, want one that says %q about %s", err, says, path)
	}
}

func written(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func foreignDatabase(t *testing.T, dir string, id int) string {
	t.Helper()
	path := filepath.Join(dir, "other.db")
	do(t, path, fmt.Sprintf("pragma application_id = %d; create table events (a text)", id))
	return path
}

// do runs SQL on a database file, past the store.
func do(t *testing.T, path, query string, args ...any) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(t.Context(), query, args...); err != nil {
		t.Fatal(err)
	}
}

func TestOnlyTheOwnerReadsTheFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "legwork.db")
	seeded(t, opened(t, path), 3)
	for _, end := range []string{"", "-wal", "-shm"} {
		info, err := os.Stat(path + end)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v, want 0600", path+end, info.Mode(), err)
		}
	}
}

func TestAPathMayHoldAnyLetters(t *testing.T) {
	path := filepath.Join(t.TempDir(), "läuft 100% ?#&=_pragma.db")
	seeded(t, opened(t, path), 1)
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

func TestANewerSchemaIsRefusedWithTheWayOut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "legwork.db")
	s := seeded(t, opened(t, path), 1)
	s.Close()
	do(t, path, `insert into legwork_versions (version_id, is_applied) values (999, 1)`)
	_, err := sqlite.Open(t.Context(), sqlite.Config{Path: path})
	if !errors.Is(err, store.ErrNewer) || !strings.Contains(err.Error(), "run the newer legwork") {
		t.Errorf("Open = %v, want ErrNewer with the way out", err)
	}
}

// beforeToday ends the name of the backup that is made when a step follows
// today's.
const beforeToday = ".before-3"

// steps are today's migrations and more.
func steps(t *testing.T, more ...string) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	today, err := os.ReadDir("../ledger/migrations")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range today {
		text, err := os.ReadFile("../ledger/migrations/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name()] = &fstest.MapFile{Data: text}
	}
	for i, m := range more {
		out[fmt.Sprintf("%05d_more.sql", 101+i)] = &fstest.MapFile{Data: []byte(m)}
	}
	return out
}

func TestMigratingBacksUpFirstAndGoesOnWhereItWasCutOff(t *testing.T) {
	path := filepath.Join(t.TempDir(), "legwork.db")
	seeded(t, opened(t, path), 5).Close()
	config := sqlite.Config{Path: path}
	const good, bad = "alter table athletes add column club text not null default '';", "create table half (a text);\ninsert into nowhere values (1);"

	_, err := sqlite.OpenWith(t.Context(), config, steps(t, good, bad))
	if err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Fatalf("Open = %v, want the broken step", err)
	}
	// The backup is of the tables before, and opens.
	before, err := sqlite.Open(t.Context(), sqlite.Config{Path: path + beforeToday})
	if err != nil {
		t.Fatal(err)
	}
	if n := history(t, before); n != 5 {
		t.Errorf("the backup has %d entries, want 5", n)
	}
	before.Close()
	// The second half of the broken step left no trace; mended, it goes on.
	s, err := sqlite.OpenWith(t.Context(), config, steps(t, good, "create table half (a text);"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if n := history(t, s); n != 5 {
		t.Errorf("history has %d entries, want 5", n)
	}
}

// seeded has events of ada's.
func seeded(t testing.TB, s *sqlite.Store, events int) *sqlite.Store {
	t.Helper()
	if err := s.AddAthlete(t.Context(), "ada", "Ada", storetest.Noon); err != nil {
		t.Fatal(err)
	}
	for n := range events {
		add(t, s, int64(n+1))
	}
	return s
}

func add(t testing.TB, s *sqlite.Store, n int64) {
	t.Helper()
	r, err := s.Append(t.Context(), "ada", []journal.Event{storetest.Logged("ada", "phone", n)}, storetest.Noon)
	if err != nil || r.Answers[0].Verdict != store.Applied {
		t.Fatalf("append %d: %+v, %v", n, r, err)
	}
}

// history is how many entries ada has.
func history(t testing.TB, s *sqlite.Store) int {
	t.Helper()
	entries, err := s.Since(t.Context(), "ada", 0, 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

// count runs a query for one number on a database file, past the store.
func count(t *testing.T, path, query string) (n int) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRowContext(t.Context(), query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
