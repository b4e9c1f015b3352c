package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
)

// importFlags are the flags of legwork import as typed.
type importFlags struct {
	diaryFlags
	add, salvage bool
}

func importCommand(w world) *cobra.Command {
	f := &importFlags{}
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Bring a history in that legwork export wrote",
		Long: `Brings a history in that legwork export wrote: into an empty data directory, or
into one that has a part of it, so that two computers come to know the same.
What is there already is never doubled and never changed.`,
		Example: `  legwork import me.jsonl.gz
  legwork import ana.jsonl.gz --add --athlete Ana`,
		Args: exactArgs(1, "a file that legwork export wrote"),
		RunE: func(cmd *cobra.Command, args []string) error { return f.run(cmd, w, args[0]) },
	}
	f.register(cmd)
	cmd.Flags().BoolVar(&f.add, "add", false, "keep it beside the athletes who are here already")
	cmd.Flags().BoolVar(&f.salvage, "salvage", false, "of a damaged file, take what is whole")
	return cmd
}

func (f *importFlags) run(cmd *cobra.Command, w world, path string) error {
	read, err := f.archive(w, path)
	if err != nil {
		return err
	}
	ctx := cmd.Context()
	d, err := f.openOrMake(ctx, w)
	if err != nil {
		return err
	}
	defer d.Close()
	if d.who, err = f.whose(ctx, d, read.Athlete); err != nil {
		return err
	}
	by, err := d.pen()
	if err != nil {
		return err
	}
	got, err := d.app.Import(ctx, by, read.Events)
	if err != nil {
		return err
	}
	fmt.Fprintf(w.out, "Brought in for %s: %d new, %d known already.\n", d.who.Name, got.New, got.Known)
	for _, x := range append(got.Parked, got.Refused...) {
		fmt.Fprintf(w.err, "%s: event %s is %s: %s\n", appName, x.ID, x.Verdict, x.Why)
	}
	return nil
}

// archive reads the file; of a damaged one only what is whole, and only when
// that was asked for.
func (f *importFlags) archive(w world, path string) (archive.Archive, error) {
	file, err := openFile("file", path)
	if err != nil {
		return archive.Archive{}, err
	}
	defer file.Close()
	read, err := archive.Read(file, archive.Limits{})
	var trouble *archive.Trouble
	if errors.As(err, &trouble) {
		if errors.Is(err, archive.ErrWrongFile) || errors.Is(err, archive.ErrNewer) || !f.salvage {
			return read, &training.InvalidError{Field: "file", Value: path, Why: trouble.Error() + salvageable(read, trouble)}
		}
		fmt.Fprintf(w.err, "%s: %s: %s\n", appName, path, trouble)
		err = nil
	}
	if err != nil {
		return read, err
	}
	for i, t := range read.Troubles {
		if !f.salvage {
			return read, &training.InvalidError{Field: "file", Value: path, Why: t.Error() + salvageable(read, t)}
		}
		if i < mostListed {
			fmt.Fprintf(w.err, "%s: %s: %s\n", appName, path, t)
		}
	}
	return read, nil
}

// salvageable says what could be had all the same.
func salvageable(read archive.Archive, t *archive.Trouble) string {
	if len(read.Events) == 0 || errors.Is(t, archive.ErrWrongFile) || errors.Is(t, archive.ErrNewer) {
		return ". Nothing was brought in"
	}
	return fmt.Sprintf(". Nothing was brought in; --salvage takes the %d events that are whole", len(read.Events))
}

// whose is the athlete of an archive, who may be new here.
func (f *importFlags) whose(ctx context.Context, d *diary, id string) (store.Athlete, error) {
	all, err := d.app.Athletes(ctx)
	if err != nil {
		return store.Athlete{}, err
	}
	known := false
	for _, x := range all {
		known = known || x.ID == id
	}
	if len(all) > 0 && !known && !f.add {
		return store.Athlete{}, &training.InvalidError{Field: "file", Why: "it is the history of somebody who is not here (" + id + "); --add keeps it beside those who are, --data names another folder for it"}
	}
	name := f.athlete
	if name == "" {
		name = me
	}
	by, err := d.pen()
	if err != nil {
		return store.Athlete{}, err
	}
	for _, x := range all {
		if !known && x.Name == name {
			return store.Athlete{}, &training.InvalidError{Field: "--athlete", Value: name, Why: "is the name of somebody here; give the new one another"}
		}
	}
	return d.app.Settle(ctx, by, id, name)
}
