package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/archive"
	"github.com/legwork-run/legwork/format/bundle"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
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
		Short: "Bring a history in that legwork export or the site wrote",
		Long: `Brings a history in that legwork export wrote, or the zip that the site gives to
take along: into an empty data directory, or into one that has a part of it, so
that two computers come to know the same.
What is there already is never doubled and never changed. legwork undo takes back
what an import brought, as a whole.

A database of Legwork can be read too: a backup, or the one that legwork restore
put aside. Of its athletes it brings one in, --athlete NAME where it has several.`,
		Example: `  legwork import me.jsonl.gz
  legwork import legwork-2026-11-24.zip
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
	ctx := cmd.Context()
	read, err := f.source(ctx, w, path)
	if err != nil {
		return err
	}
	d, err := f.openOrMake(ctx, w)
	if err != nil {
		return err
	}
	defer d.Close()
	if d.who, err = f.whose(ctx, d, path, read.Athlete); err != nil {
		return err
	}
	var got app.Imported
	err = d.write(func(by app.Pen) (_ app.Written, err error) {
		got, err = d.app.Import(ctx, by, read.Events)
		return app.Written{}, err
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(w.out, "Brought in for %s: %d new, %d known already.\n", d.who.Name, got.New, got.Known)
	if got.Action != "" {
		fmt.Fprint(w.out, undoHint(got.Action))
	}
	for _, x := range append(got.Parked, got.Refused...) {
		fmt.Fprintf(w.err, "%s: event %s is %s: %s\n", appName, x.ID, x.Verdict, x.Why)
	}
	d.warnOfRoom()
	return nil
}

// source reads the file, whichever of the two kinds it is.
func (f *importFlags) source(ctx context.Context, w world, path string) (archive.Archive, error) {
	if sqlite.IsDatabase(path) {
		return f.database(ctx, w, path)
	}
	return f.archive(w, path)
}

// database reads one athlete's history out of a copy of a database, which is
// never changed.
func (f *importFlags) database(ctx context.Context, w world, path string) (archive.Archive, error) {
	dir, err := os.MkdirTemp("", "legwork-import-*")
	if err != nil {
		return archive.Archive{}, err
	}
	defer os.RemoveAll(dir)
	_, err = sqlite.Restore(ctx, path, databaseIn(dir), journal.NewID(instant(time.Now()), chance()))
	switch damaged := errors.Is(err, store.ErrDamaged); {
	case damaged && f.salvage:
		err = copied(path, databaseIn(dir)) // a damaged one is read as far as it goes
	case damaged:
		err = &training.InvalidError{Field: "file", Value: path, Why: "is damaged. Nothing was brought in; --salvage takes the events that are whole"}
	}
	if err != nil {
		return archive.Archive{}, err
	}
	keep, err := sqlite.Open(ctx, sqlite.Config{Path: databaseIn(dir)})
	if err != nil {
		return archive.Archive{}, err
	}
	defer keep.Close()
	cat, err := catalogue.Load()
	if err != nil {
		return archive.Archive{}, err
	}
	from := app.New(keep, cat)
	who, err := f.within(ctx, from, path)
	if err != nil {
		return archive.Archive{}, err
	}
	x, err := from.Export(ctx, who.ID)
	if err != nil {
		return archive.Archive{}, err
	}
	read := archive.Archive{Header: archive.Header{Athlete: who.ID, Events: x.N}}
	read.Events, err = f.events(w, path, x)
	return read, err
}

// events are those of a history; of a damaged one those before the damage, and
// only when that was asked for.
func (f *importFlags) events(w world, path string, x app.Exported) ([]journal.Event, error) {
	var out []journal.Event
	for e, err := range x.Events {
		if err != nil && f.salvage {
			fmt.Fprintf(w.err, "%s: %s: after %s: %v\n", appName, path, explain.Several(len(out), "event"), err)
			break
		}
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

func copied(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o600)
}

// within is the athlete of a database that is meant: the one of the name given,
// or the only one.
func (f *importFlags) within(ctx context.Context, from *app.App, path string) (store.Athlete, error) {
	all, err := from.Athletes(ctx)
	switch {
	case err != nil:
		return store.Athlete{}, err
	case len(all) == 0:
		return store.Athlete{}, &training.InvalidError{Field: "file", Value: path, Why: "has no athlete in it, so there is nothing to bring in"}
	case len(all) == 1:
		return all[0], nil
	}
	return from.Whose(ctx, f.athlete)
}

// archive reads the file; of a damaged one only what is whole, and only when
// that was asked for.
func (f *importFlags) archive(w world, path string) (archive.Archive, error) {
	file, err := openFile("file", path)
	if err != nil {
		return archive.Archive{}, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return archive.Archive{}, err
	}
	var in io.Reader = file
	if zipped, err := bundle.Open(file, info.Size()); err == nil {
		defer zipped.Close()
		in = zipped
	}
	read, err := archive.Read(in, archive.Limits{})
	troubles := read.Troubles
	var whole *archive.Trouble
	switch {
	case errors.As(err, &whole):
		troubles = slices.Insert(troubles, 0, whole)
	case err != nil:
		return read, err
	}
	for i, t := range troubles {
		foreign := errors.Is(t, archive.ErrWrongFile) || errors.Is(t, archive.ErrNewer)
		switch {
		case foreign || !f.salvage:
			return read, &training.InvalidError{Field: "file", Value: path, Why: t.Error() + wayIn(read, t)}
		case i < mostListed:
			fmt.Fprintf(w.err, "%s: %s: %s\n", appName, path, t)
		}
	}
	return read, nil
}

// wayIn says what could be had all the same.
func wayIn(read archive.Archive, t *archive.Trouble) string {
	switch {
	case errors.Is(t, archive.ErrWrongFile):
		return ". Nothing was brought in; runs come in with legwork start --runs FILE, a backup with legwork restore FILE"
	case len(read.Events) == 0:
		return ". Nothing was brought in"
	}
	return fmt.Sprintf(". Nothing was brought in; --salvage takes the %d events that are whole", len(read.Events))
}

// whose is the athlete of an archive, who may be new here.
func (f *importFlags) whose(ctx context.Context, d *diary, path, id string) (store.Athlete, error) {
	all, err := d.app.Athletes(ctx)
	if err != nil {
		return store.Athlete{}, err
	}
	if i := slices.IndexFunc(all, func(x store.Athlete) bool { return x.ID == id }); i >= 0 {
		return all[i], nil
	}
	if len(all) > 0 && !f.add {
		return store.Athlete{}, &training.InvalidError{Field: "file", Value: path, Why: "is the history of somebody who is not here (" + id + "); --add keeps it beside those who are, --data names another folder for it"}
	}
	name := cmp.Or(f.athlete, me)
	if slices.ContainsFunc(all, func(x store.Athlete) bool { return strings.EqualFold(x.Name, name) }) {
		return store.Athlete{}, &training.InvalidError{Field: "--athlete", Value: name, Why: "is the name of somebody here; give the new one another"}
	}
	by, err := d.pen()
	if err != nil {
		return store.Athlete{}, err
	}
	return d.app.Settle(ctx, by, id, name)
}
