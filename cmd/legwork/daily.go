package main

import "github.com/spf13/cobra"

// dailyCommands are those that work on a data directory.
func dailyCommands(w world) []*cobra.Command {
	return []*cobra.Command{
		startCommand(w), todayCommand(w), logCommand(w), undoCommand(w), historyCommand(w), progressCommand(w),
		exportCommand(w), importCommand(w), backupCommand(w), restoreCommand(w), doctorCommand(w),
	}
}

// deed is what a command does with a diary.
type deed func(d *diary) error

// writing runs a deed on a diary, which begins with it if need be.
func (f *diaryFlags) writing(cmd *cobra.Command, w world, do deed) error {
	d, err := f.begin(cmd.Context(), w)
	if err != nil {
		return err
	}
	defer d.Close()
	return do(d)
}

// reading runs a deed on a diary that is there.
func (f *diaryFlags) reading(cmd *cobra.Command, w world, do deed) error {
	d, err := f.read(cmd.Context(), w)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := do(d); err != nil {
		return err
	}
	d.warnOfTrouble()
	return nil
}
