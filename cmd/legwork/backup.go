package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
)

// backupNote is what is remembered of the last backup.
type backupNote struct {
	File   string    `json:"file"`
	Made   time.Time `json:"made"`
	Events int       `json:"events"`
	// Tested is when it was restored on trial, and everything in it read.
	Tested time.Time `json:"tested"`
}

const noteFile = "backup.json"

func noteIn(dir string) string { return filepath.Join(dir, noteFile) }

func backupCommand(w world) *cobra.Command {
	f := &diaryFlags{}
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy the whole database, and try the copy out",
		Long: `Copies the whole database, everybody's history, while it may be in use. Then the
copy is restored on trial and read to the end; only then it counts. A file that
is there is replaced once the new one is good.`,
		Example: "  legwork backup /mnt/usb/legwork-backup.db",
		Args:    exactArgs(1, "a file to write"),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := f.open(cmd.Context(), w)
			if err != nil {
				return err
			}
			defer d.Close()
			return d.backup(cmd.Context(), args[0])
		},
	}
	f.register(cmd)
	return cmd
}

func (d *diary) backup(ctx context.Context, file string) error {
	file, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	before, err := d.app.Inventory(ctx)
	if err != nil {
		return err
	}
	if info, err := os.Stat(filepath.Dir(file)); err != nil || !info.IsDir() {
		return &training.InvalidError{Field: "file", Value: file, Why: "its folder does not exist; make it, or name another"}
	}
	if ofDataDir(file) && !sqlite.IsDatabase(file) || d.anothers(file) {
		return notWritten("file", file, "is a file that Legwork keeps beside its database; name another for the backup. Nothing was written")
	}
	if err := d.keep.Backup(ctx, file); err != nil {
		return err
	}
	now, err := d.w.moment()
	if err != nil {
		return err
	}
	copied, err := trial(ctx, file)
	if err != nil {
		return fmt.Errorf("the backup was written, but trying it out failed; do not rely on it: %w", err)
	}
	if !app.Covers(copied, before) {
		return fmt.Errorf("the backup %s lacks something that the database has; do not rely on it", file)
	}
	note := backupNote{File: file, Made: now, Events: app.Total(copied), Tested: now}
	fmt.Fprintf(d.w.out, "Backed up to %s: %s.\nTried out: restored on trial, every event read, everything there.\n", file, holdings(copied))
	if err := note.save(d.dir); err != nil && d.keep.Trouble() == nil {
		return err
	}
	d.warnOfTrouble()
	return nil
}

// readNote is the note in a data directory; false = no backup was made.
func readNote(dir string) (n backupNote, ok bool) {
	data, err := os.ReadFile(noteIn(dir))
	return n, err == nil && json.Unmarshal(data, &n) == nil
}

// save keeps the note beside the database.
func (n backupNote) save(dir string) error {
	data, err := json.Marshal(n)
	if err != nil {
		return err
	}
	return replace("--data", noteIn(dir), append(data, '\n'), 0o600)
}

// trial restores a backup into a folder of its own and folds every history in
// it.
func trial(ctx context.Context, file string) ([]app.Holding, error) {
	dir, err := os.MkdirTemp("", "legwork-trial-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	epoch := journal.NewID(instant(time.Now()), chance())
	if _, err := sqlite.Restore(ctx, file, databaseIn(dir), epoch); err != nil {
		return nil, err
	}
	return inventory(ctx, databaseIn(dir))
}

// inventory is what a database that is there holds.
func inventory(ctx context.Context, path string) ([]app.Holding, error) {
	keep, err := sqlite.Open(ctx, sqlite.Config{Path: path})
	if err != nil {
		return nil, err
	}
	defer keep.Close()
	cat, err := catalogue.Load()
	if err != nil {
		return nil, err
	}
	return app.New(keep, cat).Inventory(ctx)
}

// holdings are what there is, in words.
func holdings(list []app.Holding) string {
	return fmt.Sprintf("%s of %s", explain.Several(app.Total(list), "event"), explain.Several(len(list), "athlete"))
}
