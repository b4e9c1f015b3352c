package sqlite_test

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
)

// migrated is set in the environment of a program that migrates: its database.
const migrated = "LEGWORK_TEST_MIGRATED"

// TestMigrating is that program. On its own it does nothing.
func TestMigrating(t *testing.T) {
	path := os.Getenv(migrated)
	if path == "" {
		return
	}
	s, err := sqlite.OpenWith(t.Context(), sqlite.Config{Path: path}, steps(t, widening...))
	if err != nil {
		t.Fatal(err)
	}
	s.Close()
}

// older is the content of a database from before the steps.
func older(t *testing.T, events int) []byte {
	t.Helper()
	s := seeded(t, opened(t, filepath.Join(t.TempDir(), "legwork.db")), events)
	s.Close()
	return contentOf(t, s.Path())
}

// TestAMigrationThatIsKilledGoesOnAtTheNextStart kills it at random moments.
func TestAMigrationThatIsKilledGoesOnAtTheNextStart(t *testing.T) {
	const events = 150
	dice, whole := faulttest.Dice(t), older(t, events)
	for range faulttest.Rounds(8, 100) {
		path := filepath.Join(t.TempDir(), "legwork.db")
		if err := os.WriteFile(path, whole, 0o600); err != nil {
			t.Fatal(err)
		}
		v := faulttest.Start(t, "TestMigrating", migrated+"="+path)
		time.Sleep(time.Duration(dice.IntN(80)) * time.Millisecond)
		v.Kill()
		goesOn(t, path, events)
	}
}

// goesOn starts as any start does after a migration was cut off: what is there is
// whole, then everything is there. It gives whether a backup lies beside.
func goesOn(t *testing.T, path string, events int) (backup bool) {
	t.Helper()
	if _, err := os.Stat(path + beforeToday); err == nil {
		backup = true
		b := opened(t, path+beforeToday)
		if n := history(t, b); n != events || b.Trouble() != nil || b.Check(t.Context()) != nil {
			t.Fatalf("the backup has %d entries, Trouble = %v", n, b.Trouble())
		}
		b.Close()
	}
	s, err := sqlite.OpenWith(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)}, steps(t, widening...))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	widened(t, s, path, events)
	return backup
}

// The calls that change a file or a name.
var changing = []string{"pwrite64", "fdatasync", "fsync", "ftruncate", "rename,renameat,renameat2", "unlink,unlinkat"}

// TestSoakAMigrationThatIsKilledAtEveryCall kills it as it enters each of the
// calls by which it changes a file, one after the other.
func TestSoakAMigrationThatIsKilledAtEveryCall(t *testing.T) {
	strace := straced(t)
	const events = 150
	whole := older(t, events)
	kills, backups := 0, 0
	for _, call := range changing {
		for n := 1; ; n++ {
			path := filepath.Join(t.TempDir(), "legwork.db")
			if err := os.WriteFile(path, whole, 0o600); err != nil {
				t.Fatal(err)
			}
			cmd := injected(strace, "TestMigrating", migrated, path, call, fmt.Sprintf("signal=KILL:when=%d", n))
			if cmd.Run() == nil {
				break // it makes fewer such calls
			}
			kills++
			if goesOn(t, path, events) {
				backups++
			}
		}
	}
	if kills < 50 || backups == 0 || backups == kills {
		t.Errorf("%d kills, %d of them after the backup, want many before and after", kills, backups)
	}
	t.Logf("%d kills, %d of them after the backup; each went on at the next start", kills, backups)
}

// TestWriting is a program that writes a little and ends. On its own it does
// nothing.
func TestWriting(t *testing.T) {
	path := os.Getenv(writing)
	if path == "" {
		return
	}
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		fmt.Printf("trouble 0 %v\n", err)
		return
	}
	faulttest.Try(t.Context(), s, 6, os.Stdout)
	s.Close()
}

const writing = "LEGWORK_TEST_WRITING"

// TestSoakACallThatFails has each call by which a program reads and writes fail
// once, and from some moment on always, with the errors of a failing and of a
// full disk. Nothing is acked and lost, and every refusal says what is safe.
func TestSoakACallThatFails(t *testing.T) {
	strace := straced(t)
	whole := older(t, 20)
	runs, refusals := 0, map[string]int{}
	for _, call := range append([]string{"pread64"}, changing...) {
		for _, fault := range []string{"EIO", "ENOSPC"} {
			for n, last := 1, false; n <= 60 && !last; n++ {
				for _, ever := range []string{"", "+"} {
					path := filepath.Join(t.TempDir(), "legwork.db")
					if err := os.WriteFile(path, whole, 0o600); err != nil {
						t.Fatal(err)
					}
					cmd := injected(strace, "TestWriting", writing, path, call, fmt.Sprintf("error=%s:when=%d%s", fault, n, ever))
					out, err := cmd.Output()
					if err != nil {
						t.Fatalf("%s %s %d%s: %v\n%s", call, fault, n, ever, err, out)
					}
					runs++
					last = !strings.Contains(string(contentOf(t, path+".log")), "INJECTED")
					if err := typed(string(out), refusals); err != nil {
						t.Fatalf("%s %s %d%s: %v", call, fault, n, ever, err)
					}
					promise := faulttest.Promise{}
					promise.Hear(string(out))
					reopenedAfter(t, path, promise)
				}
			}
		}
	}
	t.Logf("%d runs, refusals: %v", runs, refusals)
	if runs < 100 || refusals[store.ErrFailing.Error()] == 0 || refusals[store.ErrFull.Error()] == 0 {
		t.Errorf("%d runs, refusals %v, want many, and of both kinds", runs, refusals)
	}
}

// typed counts the troubles that were said by kind; one of no kind is an error.
func typed(out string, refusals map[string]int) error {
	for line := range strings.Lines(out) {
		if !strings.HasPrefix(line, "trouble") {
			continue
		}
		kind := ""
		for _, k := range []error{store.ErrFailing, store.ErrFull, store.ErrReadOnly, store.ErrDamaged, store.ErrBusy, store.ErrNoAthlete} {
			if strings.Contains(line, k.Error()) {
				kind = k.Error()
			}
		}
		if kind == "" && !strings.Contains(line, "cannot be") {
			return errors.New("refused without a kind: " + line)
		}
		refusals[kind]++
	}
	return nil
}

// reopenedAfter holds a database to the promise once the fault has passed. Its
// first twenty entries are ada's.
func reopenedAfter(t *testing.T, path string, promise faulttest.Promise) {
	t.Helper()
	s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if n := history(t, s); n < 20 || s.Trouble() != nil {
		t.Fatalf("%d entries, Trouble = %v", n, s.Trouble())
	}
	if err := promise.Kept(t.Context(), s); err != nil {
		t.Fatal(err)
	}
}

// straced is the path of strace, which the soak asks for.
func straced(t *testing.T) string {
	t.Helper()
	if !faulttest.Soak() {
		t.Skip("LEGWORK_SOAK is not set: calls are not cut off one by one")
	}
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Fatal("strace is not installed, and LEGWORK_SOAK asks for it")
	}
	return strace
}

// injected is a test of this binary, on the database of an environment variable,
// under strace, which does something to its calls about the files there.
func injected(strace, test, variable, path, calls, what string) *exec.Cmd {
	args := []string{"-f", "-qq", "-o", path + ".log", "-e", "trace=" + calls, "-e", "inject=" + calls + ":" + what, "-P", filepath.Dir(path)}
	for _, end := range []string{"", "-wal", "-shm", "-journal", beforeToday, beforeToday + ".part", beforeToday + ".part-journal"} {
		args = append(args, "-P", path+end)
	}
	cmd := exec.Command(strace, append(args, os.Args[0], "-test.run", "^"+test+"$")...)
	cmd.Env = append(os.Environ(), variable+"="+path)
	return cmd
}
