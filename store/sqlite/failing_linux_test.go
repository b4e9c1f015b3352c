package sqlite_test

import (
	"errors"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
	"github.com/legwork-run/legwork/training/journal"
)

// TestADiskThatFailsRefusesLoudlyAndGoesOn has the system refuse to make files
// longer, with an error that is not about room, in the middle of appends.
func TestADiskThatFailsRefusesLoudlyAndGoesOn(t *testing.T) {
	s := seeded(t, opened(t, filepath.Join(t.TempDir(), "legwork.db")), 20)
	info, err := os.Stat(s.Path() + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	n, refusals := int64(20), 0
	for more := int64(0); more < 40_000; more += 1000 {
		event := []journal.Event{storetest.Logged("ada", "phone", n+1)}
		fails := shortened(t, uint64(info.Size()+more))
		r, err := s.Append(t.Context(), "ada", event, storetest.Noon)
		if got := history(t, s); err != nil && int64(got) != n {
			t.Fatalf("%d entries can be read, want %d", got, n)
		}
		fails()
		if err != nil {
			refusals++
			if !errors.Is(err, store.ErrFailing) || !strings.Contains(err.Error(), "everything kept before is safe") || !errors.Is(s.Trouble(), store.ErrFailing) {
				t.Fatalf("append = %v, Trouble = %v, want ErrFailing and what is safe", err, s.Trouble())
			}
			r, err = s.Append(t.Context(), "ada", event, storetest.Noon)
		}
		if err != nil || r.Answers[0].Verdict != store.Applied || s.Trouble() != nil {
			t.Fatalf("without the fault: %+v, %v, Trouble = %v", r, err, s.Trouble())
		}
		n++
	}
	if err := s.Check(t.Context()); err != nil || refusals == 0 {
		t.Errorf("%d refusals, Check = %v, want some and none", refusals, err)
	}
}

// shortened keeps this process from making files longer than so many bytes until
// end is called.
func shortened(t *testing.T, bytes uint64) (end func()) {
	t.Helper()
	signal.Ignore(syscall.SIGXFSZ) // or the limit would end the process
	var before syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: bytes, Max: before.Max}); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
			t.Fatal(err)
		}
	}
}

// TestAFileOrFolderThatMayNotBeWrittenIsReadAllTheSame takes the right to write
// away. Root may write everywhere, so as root it is somebody else for a moment.
func TestAFileOrFolderThatMayNotBeWrittenIsReadAllTheSame(t *testing.T) {
	for name, c := range map[string]struct{ file, folder os.FileMode }{
		"the file":   {0o400, 0o700},
		"the folder": {0o600, 0o500},
		"both":       {0o400, 0o500},
	} {
		t.Run(name, func(t *testing.T) {
			dir, err := os.MkdirTemp("/tmp", "legwork-") // where everybody may go
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.RemoveAll(dir) })
			path := filepath.Join(dir, "legwork.db")
			seeded(t, opened(t, path), 3).Close()
			before := contentOf(t, path)
			with(t, dir, path, c.folder, c.file)
			asSomebodyElse(t, func() {
				s := opened(t, path)
				readAlone(t, s, store.ErrReadOnly, 3)
				s.Close()
			})
			if string(contentOf(t, path)) != string(before) {
				t.Error("the file is not as it was")
			}
			with(t, dir, path, 0o700, 0o600)
			asSomebodyElse(t, func() {
				s := opened(t, path)
				add(t, s, 4)
				s.Close()
			})
		})
	}
}

func TestAFolderThatMayNotBeWrittenHoldsNoNewDatabase(t *testing.T) {
	dir, err := os.MkdirTemp("/tmp", "legwork-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	path := filepath.Join(dir, "legwork.db")
	written(t, dir, "legwork.db", "")
	with(t, dir, path, 0o500, 0o600)
	asSomebodyElse(t, func() {
		_, err := sqlite.Open(t.Context(), sqlite.Config{Path: path})
		refused(t, err, "in a folder that cannot be written", path)
	})
}

// TestAFullDiskIsReadWhoeverOpensIt fills the disk before the store is opened,
// with nobody having it open and after somebody was cut off.
func TestAFullDiskIsReadWhoeverOpensIt(t *testing.T) {
	for name, cutOff := range map[string]bool{"closed": false, "cut off": true} {
		t.Run(name, func(t *testing.T) {
			dir := mounted(t, "size=4m")
			path := filepath.Join(dir, "legwork.db")
			s := seeded(t, opened(t, path), 20)
			if cutOff {
				defer s.Close() // its WAL stays meanwhile
			} else {
				s.Close()
			}
			empty := fill(t, dir, 0)
			full := opened(t, path)
			if n := history(t, full); n != 20 {
				t.Errorf("history has %d entries, want 20", n)
			}
			_, err := full.Append(t.Context(), "ada", []journal.Event{storetest.Noted("ada", "phone", 21, strings.Repeat("long ", 1900))}, storetest.Noon)
			if !errors.Is(err, store.ErrFull) {
				t.Errorf("Append = %v, want ErrFull", err)
			}
			full.Close()
			empty()
			again := opened(t, path)
			add(t, again, 21)
			if n := history(t, again); n != 21 {
				t.Errorf("with room: %d entries, want 21", n)
			}
		})
	}
}

const nobody = 65534

// with sets the rights of a folder and a file, which are nobody's where this is
// root.
func with(t *testing.T, dir, path string, folder, file os.FileMode) {
	t.Helper()
	errs := []error{os.Chmod(path, file), os.Chmod(dir, folder)}
	if os.Getuid() == 0 {
		errs = append(errs, os.Chown(path, nobody, -1), os.Chown(dir, nobody, -1))
	}
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

func asSomebodyElse(t *testing.T, do func()) {
	t.Helper()
	if os.Getuid() == 0 {
		if err := syscall.Setresuid(-1, nobody, -1); err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := syscall.Setresuid(-1, 0, -1); err != nil {
				t.Fatal(err)
			}
		}()
	}
	do()
}
