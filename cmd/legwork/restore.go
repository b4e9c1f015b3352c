package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training/journal"
)

func restoreCommand(w world) *cobra.Command {
	f := &diaryFlags{}
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Put a backup in the place of the database",
		Long: `Puts a backup in the place of the database. The backup is tried out first and
never changed; the database that was there is kept beside the new one, and
legwork import brings back what is newer in it.`,
		Example: "  legwork restore /mnt/usb/legwork-backup.db",
		Args:    exactArgs(1, "a backup"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.restore(cmd.Context(), w, args[0])
		},
	}
	f.register(cmd)
	return cmd
}

func (f *diaryFlags) restore(ctx context.Context, w world, file string) error {
	dir, err := dataDir(w, f.data)
	if err != nil {
		return err
	}
	now, err := w.moment()
	if err != nil {
		return err
	}
	has, err := trial(ctx, file)
	if err != nil {
		return err
	}
	if err := makeDataDir(dir); err != nil {
		return err
	}
	unlock, err := lock(dir)
	if err != nil {
		return err
	}
	defer unlock()
	aside, err := sqlite.Restore(ctx, file, databaseIn(dir), journal.NewID(instant(now), chance()))
	if err != nil {
		return err
	}
	fmt.Fprintf(w.out, "Restored from %s: %s, tried out before.\n", file, holdings(has))
	if aside != "" {
		fmt.Fprintf(w.out, "The database that was there is kept as %s.\nWhat is newer in it comes back with: legwork import %s\n", aside, aside)
	}
	return nil
}
