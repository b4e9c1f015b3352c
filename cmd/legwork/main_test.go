package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/training"
)

func TestWhatIsTheirsToMend(t *testing.T) {
	for _, tt := range []struct {
		name string
		err  error
		want bool
	}{
		{"a value that cannot be", &training.InvalidError{Field: "--goal"}, true},
		{"a value that cannot be, wrapped", fmt.Errorf("--runs: %w", &training.InvalidError{Field: "x.ics"}), true},
		{"one of several", errors.Join(errors.New("x"), &training.InvalidError{}), true},
		{"a command line", usageError{errors.New("x")}, true},
		{"a file that is not there", &os.PathError{Op: "open", Path: "x", Err: os.ErrNotExist}, true},
		{"a file that may not be read", &os.PathError{Op: "open", Path: "x", Err: os.ErrPermission}, true},
		{"a broken disk", &os.PathError{Op: "read", Path: "x", Err: errors.New("input/output error")}, false},
		{"a fault of ours", errors.New("x"), false},
	} {
		if got := theirs(tt.err); got != tt.want {
			t.Errorf("%s: theirs = %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestErrorsOfFilesAreSaidInAFewWords(t *testing.T) {
	for want, err := range map[string]error{
		"there is no such file or folder": &os.PathError{Op: "open", Path: "secret/x", Err: os.ErrNotExist},
		"you have no permission":          &os.LinkError{Op: "rename", Old: "a", New: "b", Err: os.ErrPermission},
		"no space left on device":         &os.PathError{Op: "write", Path: "x", Err: errors.New("no space left on device")},
		"cross-device link":               &os.LinkError{Op: "rename", Old: "a", New: "b", Err: errors.New("cross-device link")},
		"something else":                  errors.New("something else"),
	} {
		if got := plainError(err); got != want {
			t.Errorf("%v: %q, want %q", err, got, want)
		}
	}
}

func TestAFileIsNoTerminal(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if terminal(f) || terminal(&bytes.Buffer{}) {
		t.Error("a file or a buffer is taken for a terminal")
	}
}

func TestAFailureLeavesTheFileThatWasThere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "plan.txt")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := writeOut(world{}, "--out", path, []byte("new")); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(path)
	info, statErr := os.Stat(path)
	if err != nil || statErr != nil || string(got) != "new" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q with mode %v, errors %v and %v; want the new text under the old mode", got, info.Mode(), err, statErr)
	}
	left, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(left) != 1 {
		t.Errorf("%d files are left, error %v; want the plan alone", len(left), err)
	}
}

func TestABrokenCommandLineExitsWithTwoAndNothingElseOnStdout(t *testing.T) {
	for line, want := range map[string]string{
		"plan --weeks soon":     `legwork: --weeks: "soon": give a whole number; see legwork plan --help`,
		"plan --day mon":        `legwork: --day: is not a flag here; did you mean --days?; see legwork plan --help`,
		"why plan.json":         `legwork: legwork why wants a plan file and a session, like 2026-W48-A; see its --help`,
		"exercises --format md": `legwork: --format: "md": use text, json`,
	} {
		var out, errs bytes.Buffer
		w := world{out: &out, err: &errs, now: time.Now, env: func(string) string { return "" }}
		if code := run(strings.Fields(line), w); code != exitMend || out.Len() > 0 || errs.String() != want+"\n" {
			t.Errorf("%s: exit code %d, %q, %q", line, code, out.String(), errs.String())
		}
	}
}
