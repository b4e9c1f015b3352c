package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/format/bundle"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/journal"
)

// The zip says of itself that legwork import takes it.
func TestTheZipOfTheSiteIsBroughtInAsItIs(t *testing.T) {
	at := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	made := instant(at)
	note := journal.Event{
		ID: journal.NewID(made, [10]byte{1}), Athlete: "ann", Device: "web", Seq: 1, Kind: journal.NoteWritten, Version: journal.NoteWritten.Version(), At: made,
		Body: journal.Note{Text: "First week."},
	}
	var zip bytes.Buffer
	err := bundle.Write(&zip, bundle.Bundle{
		Header: archive.Header{Athlete: "ann", Events: 1, Made: at}, State: athlete.Fold([]journal.Event{note}), Name: func(id string) string { return id }, Made: at,
		Events: func(yield func(journal.Event, error) bool) { yield(note, nil) },
	})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "legwork.zip")
	if err := os.WriteFile(file, zip.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, said heard
	w := world{out: &out, err: &said, now: func() time.Time { return at }, env: func(string) string { return "" }}
	data := t.TempDir()
	if code := run([]string{"import", "--data", data, file}, w); code != 0 || !strings.Contains(out.String(), "1 new, 0 known") {
		t.Fatalf("exit %d: %s%s", code, out.String(), said.String())
	}
	if code := run([]string{"import", "--data", data, file}, w); code != 0 || !strings.Contains(out.String(), "0 new, 1 known") {
		t.Errorf("again: exit %d: %s%s", code, out.String(), said.String())
	}
	if err := os.WriteFile(file, zip.Bytes()[:zip.Len()-30], 0o600); err != nil {
		t.Fatal(err)
	}
	if code := run([]string{"import", "--data", data, file}, w); code != exitMend || !strings.Contains(said.String(), file) {
		t.Errorf("cut off: exit %d: %s", code, said.String())
	}
}
