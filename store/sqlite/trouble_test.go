package sqlite_test

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

func TestADamagedFileIsReadAndNeverWritten(t *testing.T) {
	dir := t.TempDir()
	path, copied := filepath.Join(dir, "legwork.db"), filepath.Join(dir, "yesterday.db")
	s := seeded(t, opened(t, path), 400)
	if err := s.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	s.Close()
	spoil(t, path, path, 40) // the histories; the directory lies before
	s = opened(t, path)
	said := s.Trouble()
	if !errors.Is(said, store.ErrDamaged) || !strings.Contains(said.Error(), "restore the backup "+copied) {
		t.Fatalf("Trouble = %v, want the damage and the backup to restore", said)
	}
	_, err := s.Append(t.Context(), "ada", []journal.Event{storetest.Logged("ada", "phone", 401)}, storetest.Noon)
	if !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Append = %v, want ErrDamaged", err)
	}
	if _, err := s.Athletes(t.Context()); err != nil {
		t.Errorf("reading what is whole = %v", err)
	}
	if err := s.Backup(t.Context(), copied); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("Backup = %v, want ErrDamaged", err)
	}
	s.Close()
	if _, err := sqlite.Restore(t.Context(), copied, path, storetest.ID("epoch", 2)); err != nil {
		t.Fatal(err)
	}
	s = opened(t, path)
	if err := s.Trouble(); err != nil {
		t.Errorf("Trouble after restoring = %v", err)
	}
	if n := history(t, s); n != 400 {
		t.Errorf("history has %d entries, want 400", n)
	}
	add(t, s, 401)
}

func TestCheckFindsWhatThePagesDoNotShow(t *testing.T) {
	for name, c := range map[string]struct{ spoil, says string }{
		"a changed line":      {`update events set line = replace(line, '"reps":8', '"reps":9') where cursor = 2`, "seal is broken"},
		"a changed time":      {`update events set received = 1 where cursor = 2`, "seal is broken"},
		"a missing entry":     {`delete from events where cursor = 2`, "entry 2 is missing"},
		"a missing last one":  {`delete from events where cursor = 5`, "has 4 entries and should have 5"},
		"an entry moved":      {`update events set cursor = 9 where cursor = 5`, "entry 5 is missing"},
		"an athlete's cursor": {`update athletes set cursor = 6`, "has 5 entries and should have 6"},
		"a lost epoch":        {`delete from store`, "epoch"},
		"a garbled epoch":     {`update store set value = 'x'`, "epoch"},
		"another column":      {`alter table events rename column seq to count`, "no such column"},
		"another table":       {`alter table events rename to happenings`, "no such table"},
	} {
		t.Run(name, func(t *testing.T) {
			s := seeded(t, opened(t, filepath.Join(t.TempDir(), "legwork.db")), 5)
			do(t, s.Path(), c.spoil)
			err := s.Check(t.Context())
			if !errors.Is(err, store.ErrDamaged) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("Check = %v, want %q", err, c.says)
			}
			if _, err := s.Append(t.Context(), "ada", nil, storetest.Noon); !errors.Is(err, store.ErrDamaged) {
				t.Errorf("Append afterwards = %v, want ErrDamaged", err)
			}
		})
	}
}

func TestAFullDiskRefusesAndGoesOnByItself(t *testing.T) {
	dir := mounted(t, "size=3m")
	s := seeded(t, opened(t, filepath.Join(dir, "legwork.db")), 20)
	hog, err := os.Create(filepath.Join(dir, "hog"))
	if err != nil {
		t.Fatal(err)
	}
	defer hog.Close()
	for err == nil {
		_, err = hog.Write(make([]byte, 4096))
	}
	n := int64(20)
	for {
		_, err = s.Append(t.Context(), "ada", []journal.Event{storetest.Noted("ada", "phone", n+1, strings.Repeat("long ", 1500))}, storetest.Noon)
		if err != nil {
			break
		}
		n++
	}
	if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "make room") || !errors.Is(s.Trouble(), store.ErrFull) {
		t.Fatalf("Append = %v, Trouble = %v, want ErrFull with the way out", err, s.Trouble())
	}
	if err := s.Backup(t.Context(), filepath.Join(dir, "backup.db")); !errors.Is(err, store.ErrFull) {
		t.Errorf("Backup = %v, want ErrFull", err)
	}
	kept := history(t, s)
	if int64(kept) != n {
		t.Errorf("history has %d entries, want the %d that were applied", kept, n)
	}
	if err := os.Remove(hog.Name()); err != nil {
		t.Fatal(err)
	}
	hog.Close()
	add(t, s, n+1)
	if err := s.Trouble(); err != nil {
		t.Errorf("Trouble with room again = %v", err)
	}
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestADiskThatBecomesReadOnlyIsReadAndGoesOnByItself(t *testing.T) {
	dir := mounted(t, "size=8m")
	path := filepath.Join(dir, "legwork.db")
	seeded(t, opened(t, path), 3).Close()
	remount(t, dir, "ro")
	s := opened(t, path)
	readAlone(t, s, store.ErrReadOnly, 3)
	s.Close()
	remount(t, dir, "rw")
	add(t, opened(t, path), 4)
}

func TestAnotherProgramThatWritesIsWaitedFor(t *testing.T) {
	path := filepath.Join(t.TempDir(), "legwork.db")
	s := seeded(t, opened(t, path), 1)
	other, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	other.SetMaxOpenConns(1)
	if _, err := other.Exec(`begin immediate`); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(300*time.Millisecond, func() { other.Exec(`rollback`) })
	began := time.Now()
	add(t, s, 2)
	if d := time.Since(began); d < 200*time.Millisecond {
		t.Errorf("took %v, want it to wait for the other", d)
	}
}
