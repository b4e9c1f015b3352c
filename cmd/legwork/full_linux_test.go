package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// TestAFullDiskSaysWhatIsSafe runs the program on a small disk that fills up.
// Making one takes the right to mount.
func TestAFullDiskSaysWhatIsSafe(t *testing.T) {
	disk := t.TempDir()
	if err := unix.Mount("tmpfs", disk, "tmpfs", 0, "size=4m"); err != nil {
		t.Skip("this account may not mount a small disk: ", err)
	}
	defer unix.Unmount(disk, unix.MNT_DETACH)
	a := begun(t)
	small := at{t: t, dir: filepath.Join(disk, "data"), day: a.day}
	archive := filepath.Join(t.TempDir(), "a.jsonl")
	a.must("export", archive)
	small.must("import", archive)

	if _, _, errs := small.legwork("log", "soreness", "2"); !strings.Contains(errs, "free space: only 3 MB left; make room before it runs out") {
		t.Errorf("writing to a disk that is nearly full says %q", errs)
	}
	filler := filepath.Join(disk, "filler")
	fill(t, filler)
	code, out, errs := small.legwork("log", "note", strings.Repeat("long ", 1500))
	if code != exitMend || out != "" {
		t.Errorf("writing to a full disk: exit code %d, %q", code, out)
	}
	for _, want := range []string{"the disk is full", "everything kept before is safe", "make room"} {
		if !strings.Contains(errs, want) {
			t.Errorf("%q does not say %q", errs, want)
		}
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	small.must("log", "soreness", "3")
	if health := small.must("doctor"); !strings.Contains(health, "ok database: every page and every seal is whole, 6 events") {
		t.Errorf("after the disk was full:\n%s", health)
	}
}

// fill writes until nothing more fits.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for chunk := bytes.Repeat([]byte{1}, 64<<10); len(chunk) > 0; {
		if _, err := f.Write(chunk); err != nil {
			chunk = chunk[:len(chunk)/2]
		}
	}
}

// TestWhatCannotBeWrittenToIsReadAllTheSame runs everything that reads on a disk
// that is full, and on one that takes no writes.
func TestWhatCannotBeWrittenToIsReadAllTheSame(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(t *testing.T, disk string)
		says  string
	}{
		"a full disk":      {func(t *testing.T, disk string) { fill(t, filepath.Join(disk, "filler")) }, "the disk is full"},
		"a read-only disk": {readOnly, "the database cannot be written to"},
	} {
		t.Run(name, func(t *testing.T) {
			disk := t.TempDir()
			if err := unix.Mount("tmpfs", disk, "tmpfs", 0, "size=6m"); err != nil {
				t.Skip("this account may not mount a small disk: ", err)
			}
			defer unix.Unmount(disk, unix.MNT_DETACH)
			a := begun(t)
			a.must("log", "soreness", "3")
			archive := filepath.Join(t.TempDir(), "a.jsonl")
			a.must("export", archive)
			small := at{t: t, dir: filepath.Join(disk, "data"), day: a.day}
			small.must("import", archive)
			want := small.must("today")
			c.spoil(t, disk)
			for _, line := range [][]string{{"today"}, {"history"}, {"progress"}, {"undo", "--list"}, {"log", "choose"}, {"export", filepath.Join(t.TempDir(), "b.jsonl")}, {"backup", filepath.Join(t.TempDir(), "b.db")}} {
				code, out, errs := small.legwork(line...)
				if code != exitOK || out == "" || !strings.Contains(errs, c.says) || !strings.Contains(errs, "can be read") {
					t.Errorf("%v: exit code %d, %q, %q", line, code, out, errs)
				}
				if line[0] == "today" && out != want {
					t.Errorf("today says %q, and before %q", out, want)
				}
			}
			if health := small.must("doctor"); !strings.Contains(health, "ok database: every page and every seal is whole") || !strings.Contains(health, "!  "+databaseIn(small.dir)+": "+c.says) {
				t.Errorf("doctor says %q", health)
			}
			for _, line := range [][]string{{"log", "soreness", "4"}, {"start", "--sessions", "1", "--yes"}, {"undo"}} {
				code, out, errs := small.legwork(line...)
				if code != exitMend || out != "" || !strings.Contains(errs, c.says) || !strings.Contains(errs, "everything kept before is safe and can be read") {
					t.Errorf("%v: exit code %d, %q, %q", line, code, out, errs)
				}
			}
		})
	}
}

func readOnly(t *testing.T, disk string) {
	t.Helper()
	if err := unix.Mount("tmpfs", disk, "tmpfs", unix.MS_REMOUNT|unix.MS_RDONLY, ""); err != nil {
		t.Fatal(err)
	}
}
