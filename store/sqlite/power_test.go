package sqlite_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/faulttest"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/store/storetest"
)

// careless is set in the environment of a program that shall sync less than the
// store does.
const careless = "LEGWORK_TEST_SYNCHRONOUS"

// TestWatched is the program that is watched while it opens, writes, backs up and
// closes, some times over. On its own it does nothing.
func TestWatched(t *testing.T) {
	path := os.Getenv(watched)
	if path == "" {
		return
	}
	if how := os.Getenv(careless); how != "" {
		sqlite.Careless(how)
	}
	for round := range 4 {
		s, err := sqlite.Open(t.Context(), sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
		if err != nil {
			t.Fatal(err)
		}
		faulttest.Write(t.Context(), s, 2*round, 8, os.Stdout)
		if err := s.Backup(t.Context(), path+backupEnd); err != nil {
			t.Fatal(err)
		}
		fmt.Print(backedUp)
		faulttest.Write(t.Context(), s, 2*round+1, 8, os.Stdout)
		if err := s.Close(); err != nil { // brings the WAL in
			t.Fatal(err)
		}
	}
}

const (
	watched   = "LEGWORK_TEST_WATCHED" // the database
	database  = "legwork.db"
	backupEnd = ".backup"
	backedUp  = "backed up\n"
)

// TestSoakPowerCut watches what a program asks of the disk, cuts the power at many
// moments, and opens what the disk could have been left with. With
// synchronous=FULL everything that was answered is there; with less it is not,
// which shows that this test can fail.
func TestSoakPowerCut(t *testing.T) {
	if !faulttest.Soak() {
		t.Skip("LEGWORK_SOAK is not set: power is not cut")
	}
	for _, c := range []struct {
		synchronous string
		lose        bool
		cuts        int
	}{{"", false, 600}, {"normal", true, 100}, {"off", true, 100}} {
		t.Run("synchronous="+c.synchronous, func(t *testing.T) {
			p := newPower(t, c.cuts)
			p.run(t, watch(t, p.dir, c.synchronous))
			t.Logf("%d moments, %d disks: %d lost something applied, %d were damaged otherwise; the longest opening took %v; %s",
				p.moments, p.disks, p.lost, p.damaged, p.longest, p.first)
			if bad := p.lost + p.damaged; bad > 0 != c.lose || p.disks == 0 {
				t.Errorf("%d of %d disks lost something, want some: %v", bad, p.disks, c.lose)
			}
		})
	}
}

// watch runs the program under strace and gives what it asked of the disk.
func watch(t *testing.T, dir, synchronous string) *os.File {
	t.Helper()
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Fatal("strace is not installed, and LEGWORK_SOAK asks for it")
	}
	trace := filepath.Join(t.TempDir(), "trace")
	cmd := exec.Command(strace, append(slices.Clone(faulttest.TraceFlags), "-o", trace, os.Args[0], "-test.run", "^TestWatched$")...)
	cmd.Env = append(os.Environ(), watched+"="+filepath.Join(dir, database), careless+"="+synchronous)
	if out, err := cmd.Output(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	f, err := os.Open(trace)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// power is what is known at a moment of a trace, and what was found after cutting
// it there.
type power struct {
	dir      string
	dice     *rand.Rand
	cuts     int
	disk     *faulttest.Disk
	promise  faulttest.Promise
	backedUp bool

	moments, disks, lost, damaged int
	longest                       time.Duration
	first                         string // the first thing found wrong
}

func newPower(t *testing.T, cuts int) *power {
	dir := t.TempDir()
	return &power{dir: dir, dice: faulttest.Dice(t), cuts: cuts, disk: faulttest.NewDisk(dir), promise: faulttest.Promise{}}
}

// run goes through the trace and cuts the power at random calls of it.
func (p *power) run(t *testing.T, trace *os.File) {
	t.Helper()
	total := 0
	if err := faulttest.Calls(trace, func(faulttest.Call) error { total++; return nil }); err != nil {
		t.Fatal(err)
	}
	if _, err := trace.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	moments := map[int]bool{}
	for range p.cuts {
		moments[p.dice.IntN(total)] = true
	}
	at := 0
	err := faulttest.Calls(trace, func(c faulttest.Call) error {
		at++
		if c.Name == "write" && c.FD == 1 && !c.End {
			p.promise.Hear(string(c.Data))
			p.backedUp = p.backedUp || string(c.Data) == backedUp
		}
		if err := p.disk.Do(c); err != nil || !moments[at-1] {
			return err
		}
		p.moments++
		for _, loss := range faulttest.Losses {
			p.cut(t, loss)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d calls, %d events applied", total/2, p.promise.Size())
}

// cut opens one disk that a loss of power could have left now.
func (p *power) cut(t *testing.T, loss faulttest.Loss) {
	t.Helper()
	p.disks++
	dir, err := os.MkdirTemp(t.TempDir(), "disk")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	contents := p.disk.PowerCut(loss, p.dice)
	if err := faulttest.Lay(dir, contents); err != nil {
		t.Fatal(err)
	}
	err = errors.Join(p.opens(t.Context(), filepath.Join(dir, database)), p.backup(t.Context(), dir, contents))
	var lost *faulttest.LostError
	switch {
	case errors.As(err, &lost):
		p.lost++
	case err != nil:
		p.damaged++
	}
	if err != nil && p.first == "" {
		p.first = fmt.Sprintf("first, at moment %d with loss %d of %v: %v", p.moments, loss, slices.Sorted(maps.Keys(contents)), err)
	}
}

// opens opens the database as any start does and holds it to what was said.
func (p *power) opens(ctx context.Context, path string) error {
	began := time.Now()
	s, err := sqlite.Open(ctx, sqlite.Config{Path: path, Epoch: storetest.ID("epoch", 1)})
	p.longest = max(p.longest, time.Since(began))
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Trouble(); err != nil {
		return err
	}
	return p.promise.Kept(ctx, s)
}

// backup holds the backup, if there should be one, to be whole.
func (p *power) backup(ctx context.Context, dir string, contents map[string][]byte) error {
	name := database + backupEnd
	if _, there := contents[name]; !there {
		if p.backedUp {
			return fmt.Errorf("the backup is gone")
		}
		return nil
	}
	s, err := sqlite.Open(ctx, sqlite.Config{Path: filepath.Join(dir, name), Epoch: storetest.ID("epoch", 1)})
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	defer s.Close()
	if err := errors.Join(s.Trouble(), faulttest.Promise{}.Kept(ctx, s)); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	n, err := s.Cursor(ctx, "athlete-0")
	if errors.Is(err, store.ErrNoAthlete) || n == 0 {
		return fmt.Errorf("backup: is empty")
	}
	return err
}
