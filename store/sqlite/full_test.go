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

// fill leaves so many bytes free on a disk, and gives what makes room again.
func fill(t *testing.T, dir string, leave int64) (empty func()) {
	t.Helper()
	room, ok := sqlite.RoomAt(dir)
	if !ok {
		t.Fatal("the disk does not say how full it is")
	}
	hog := filepath.Join(dir, "hog")
	if err := os.WriteFile(hog, make([]byte, max(room.Free-leave, 0)), 0o600); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := os.Remove(hog); err != nil {
			t.Fatal(err)
		}
	}
}

// TestAMigrationOnAFullDiskIsWholeOrNotTaken tries it with more and more room,
// through the backup before it and every page of it.
func TestAMigrationOnAFullDiskIsWholeOrNotTaken(t *testing.T) {
	const events = 150
	dir := mounted(t, "size=6m")
	path := filepath.Join(dir, "legwork.db")
	config := sqlite.Config{Path: path}
	seeded(t, opened(t, path), events).Close()
	whole := contentOf(t, path)
	backups, refusals, done := 0, 0, false
	for leave := int64(0); leave < 2<<20 && !done; leave += 16 << 10 {
		empty := fill(t, dir, leave)
		s, err := sqlite.OpenWith(t.Context(), config, steps(t, widening...))
		empty()
		if _, e := os.Stat(path + beforeToday + ".part"); e == nil {
			t.Fatalf("with %d bytes free: half a backup is left", leave)
		}
		if b, e := sqlite.Open(t.Context(), sqlite.Config{Path: path + beforeToday}); e == nil {
			backups++
			if n := history(t, b); n != events || b.Trouble() != nil {
				t.Fatalf("with %d bytes free: the backup has %d entries, trouble %v", leave, n, b.Trouble())
			}
			b.Close()
		}
		if err == nil {
			done = true
			s.Close()
			continue
		}
		refusals++
		if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "room") {
			t.Fatalf("with %d bytes free: open = %v, want ErrFull with the way out", leave, err)
		}
		s, err = sqlite.OpenWith(t.Context(), config, steps(t, widening...)) // there is room again
		if err != nil {
			t.Fatalf("with %d bytes free before: %v", leave, err)
		}
		widened(t, s, path, events)
		s.Close()
		cleared(t, dir)
		if err := os.WriteFile(path, whole, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if !done || refusals < 10 || backups == 0 {
		t.Errorf("done: %v, %d refusals, %d backups, want all", done, refusals, backups)
	}
}

// widening are steps that write to every row.
var widening = []string{
	"alter table athletes add column club text not null default '';",
	"create table copies (athlete text not null, cursor bigint not null, line bytea not null);\ninsert into copies select athlete, cursor, line from events;",
	"update athletes set club = 'none';",
	"create index copies_by_cursor on copies (cursor);",
}

// widened fails unless the store is whole and has taken all steps.
func widened(t *testing.T, s *sqlite.Store, path string, events int) {
	t.Helper()
	if err := s.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	if n := history(t, s); n != events {
		t.Fatalf("history has %d entries, want %d", n, events)
	}
	if n := count(t, path, `select count(*) from copies join athletes a on a.id = athlete and a.club = 'none'`); n != events {
		t.Fatalf("the steps made %d copies, want %d", n, events)
	}
}

// cleared removes every file of a folder.
func cleared(t *testing.T, dir string) {
	t.Helper()
	all, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
			t.Fatal(err)
		}
	}
}

func TestABackupToAFullDiskLeavesTheOneBefore(t *testing.T) {
	other := mounted(t, "size=3m")
	s := seeded(t, opened(t, filepath.Join(t.TempDir(), "legwork.db")), 150)
	path := filepath.Join(other, "backup.db")
	if err := s.Backup(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	before := contentOf(t, path)
	for leave := int64(0); leave < 96<<10; leave += 8 << 10 {
		empty := fill(t, other, leave)
		err := s.Backup(t.Context(), path)
		empty()
		if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "the one before is untouched") {
			t.Fatalf("with %d bytes free: Backup = %v, want ErrFull", leave, err)
		}
		if !bytes.Equal(contentOf(t, path), before) {
			t.Fatalf("with %d bytes free: the backup before is changed", leave)
		}
		if left, _ := os.ReadDir(other); len(left) != 1 {
			t.Fatalf("with %d bytes free: %v left behind", leave, left)
		}
		if s.Trouble() != nil {
			t.Fatalf("the database is taken for full: %v", s.Trouble())
		}
	}
	add(t, s, 151)
	if err := s.Backup(t.Context(), path); err != nil {
		t.Fatal(err)
	}
}

// TestEveryRoomThatIsTooLittleIsToldAndPasses: from no room at all to enough, an
// append is whole or refused, reading goes on, and with room it goes through.
func TestEveryRoomThatIsTooLittleIsToldAndPasses(t *testing.T) {
	dir := mounted(t, "size=4m")
	s := seeded(t, opened(t, filepath.Join(dir, "legwork.db")), 20)
	n, refusals := int64(20), 0
	long := strings.Repeat("long ", 1900)
	for leave := int64(0); leave < 200<<10; leave += 4 << 10 {
		empty := fill(t, dir, leave)
		event := []journal.Event{storetest.Noted("ada", "phone", n+1, long)}
		r, err := s.Append(t.Context(), "ada", event, storetest.Noon)
		if got := history(t, s); err != nil && int64(got) != n {
			t.Fatalf("with %d bytes free: %d entries can be read, want %d", leave, got, n)
		}
		empty()
		if err != nil {
			refusals++
			if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "everything kept before is safe") {
				t.Fatalf("with %d bytes free: %v, want ErrFull and what is safe", leave, err)
			}
			r, err = s.Append(t.Context(), "ada", event, storetest.Noon)
		}
		if err != nil || r.Answers[0].Verdict != store.Applied || s.Trouble() != nil {
			t.Fatalf("with room: %+v, %v, Trouble = %v", r, err, s.Trouble())
		}
		n++
	}
	if err := s.Check(t.Context()); err != nil || refusals == 0 {
		t.Errorf("%d refusals, Check = %v, want some and none", refusals, err)
	}
}
