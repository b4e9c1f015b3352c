package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/store/sqlite"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/training/journal"
)

// diaryFlags say which history is meant.
type diaryFlags struct{ data, athlete string }

func (f *diaryFlags) register(cmd *cobra.Command) {
	fs := cmd.PersistentFlags()
	fs.StringVar(&f.data, "data", "", "`FOLDER` of your data (default: where your system keeps data, or LEGWORK_DATA)")
	fs.StringVar(&f.athlete, "athlete", "", "`NAME` of the athlete, when several train here")
}

// diary is a data directory opened, and whose history in it is meant.
type diary struct {
	w    world
	dir  string
	keep *sqlite.Store
	app  *app.App
	cat  *catalogue.Catalogue
	who  store.Athlete
}

const (
	databaseFile = "legwork.db"
	// me is what the first athlete is called when nobody says a name.
	me = "me"
)

func databaseIn(dir string) string { return filepath.Join(dir, databaseFile) }

// read opens a diary for somebody who must be there.
func (f *diaryFlags) read(ctx context.Context, w world) (*diary, error) {
	d, err := f.open(ctx, w)
	if err != nil {
		return nil, err
	}
	d.who, err = d.app.Whose(ctx, f.athlete)
	if errors.Is(err, app.ErrNobody) {
		err = nothingYet(d.dir)
	}
	return d.unless(err)
}

// begin opens a diary; the first athlete is made on first use.
func (f *diaryFlags) begin(ctx context.Context, w world) (*diary, error) {
	d, err := f.openOrMake(ctx, w)
	if err != nil {
		return nil, err
	}
	d.who, err = d.app.Whose(ctx, f.athlete)
	if errors.Is(err, app.ErrNobody) {
		err = d.welcome(ctx, f.athlete)
	}
	return d.unless(err)
}

// beginAnew opens a diary for somebody who is new to it.
func (f *diaryFlags) beginAnew(ctx context.Context, w world) (*diary, error) {
	if f.athlete == "" {
		return nil, &training.InvalidError{Field: "--new", Why: "say who it is with --athlete NAME"}
	}
	d, err := f.openOrMake(ctx, w)
	if err != nil {
		return nil, err
	}
	if _, err := d.app.Whose(ctx, f.athlete); err == nil {
		return d.unless(&training.InvalidError{Field: "--athlete", Value: f.athlete, Why: "trains here already; leave --new out"})
	}
	return d.unless(d.welcome(ctx, f.athlete))
}

// unless is d, or closes it when there is an error.
func (d *diary) unless(err error) (*diary, error) {
	if err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// openOrMake opens a data directory, making what is missing.
func (f *diaryFlags) openOrMake(ctx context.Context, w world) (*diary, error) {
	dir, err := dataDir(w, f.data)
	if err == nil {
		err = makeDataDir(dir)
	}
	if err != nil {
		return nil, err
	}
	return openDiary(ctx, w, dir)
}

func (d *diary) welcome(ctx context.Context, name string) error {
	if name == "" {
		name = me
	}
	return d.write(func(by app.Pen) (app.Written, error) {
		var err error
		d.who, err = d.app.Welcome(ctx, by, name)
		return app.Written{}, err
	})
}

// open opens a data directory in which something is kept.
func (f *diaryFlags) open(ctx context.Context, w world) (*diary, error) {
	dir, err := dataDir(w, f.data)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(databaseIn(dir)); errors.Is(err, fs.ErrNotExist) {
		return nil, nothingYet(dir)
	}
	return openDiary(ctx, w, dir)
}

func nothingYet(dir string) error {
	return errNothingKept{&training.InvalidError{Field: "--data", Value: dir, Why: "nothing is kept there yet; begin with legwork start, or bring a history with legwork import"}}
}

func openDiary(ctx context.Context, w world, dir string) (*diary, error) {
	d, err := openUnchecked(ctx, w, dir)
	if err != nil {
		return nil, err
	}
	now, err := w.moment()
	if err != nil {
		return d.unless(err)
	}
	d.checkDaily(ctx, now)
	return d, nil
}

// openUnchecked opens a data directory as every start does, without reading all
// of it.
func openUnchecked(ctx context.Context, w world, dir string) (*diary, error) {
	now, err := w.moment()
	if err != nil {
		return nil, err
	}
	cat, err := catalogue.Load()
	if err != nil {
		return nil, err
	}
	c := sqlite.Config{Path: databaseIn(dir), Epoch: journal.NewID(instant(now), chance())}
	if n, ok := readNote(dir); ok {
		c.Backups = filepath.Dir(n.File)
	}
	keep, err := sqlite.Open(ctx, c)
	if err != nil {
		return nil, err
	}
	return &diary{w: w, dir: dir, keep: keep, app: app.New(keep, cat), cat: cat}, nil
}

// wordsOf are the words for somebody of a state.
func (d *diary) wordsOf(s athlete.State) explain.Words { return wordsFor(s.Goal.What.Units, d.cat) }

// Close ends it.
func (d *diary) Close() { d.keep.Close() }

// pen is for reading: it writes nothing down that counts.
func (d *diary) pen() (app.Pen, error) {
	now, err := d.w.moment()
	at, zone := app.Moment(now)
	return app.Pen{Athlete: d.who.ID, Now: at, Zone: zone, Chance: chance}, err
}

// readOr has something done that writes if it can, and is of use without that: on
// a database that cannot be written to the pen has no device.
func (d *diary) readOr(do func(app.Pen) (app.Written, error)) error {
	if d.keep.Trouble() == nil {
		return d.write(do)
	}
	by, err := d.pen()
	if err != nil {
		return err
	}
	_, err = do(by)
	return err
}

// write has something written by this device, alone.
func (d *diary) write(do func(app.Pen) (app.Written, error)) error {
	if err := d.keep.Trouble(); err != nil {
		return err
	}
	unlock, err := lock(d.dir)
	if err != nil {
		return err
	}
	defer unlock()
	dev, err := readDevice(d.dir)
	if err != nil {
		return err
	}
	by, err := d.pen()
	if err != nil {
		return err
	}
	by.Device, by.Seq = dev.Name, dev.Last[d.who.ID]
	written, err := do(by)
	if n := len(written.Events); n > 0 {
		dev.wrote(d.who.ID, written.Events[n-1].Seq)
		d.warnOfRoom()
	}
	return err
}

// moment is now. With LEGWORK_TODAY it is noon of that day, so that scripts give
// the same every time.
func (w world) moment() (time.Time, error) {
	now := w.now()
	if w.env("LEGWORK_TODAY") == "" {
		return now, nil
	}
	d, err := w.today()
	t := d.Time()
	return time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, now.Location()), err
}

func instant(t time.Time) journal.Instant {
	now, _ := app.Moment(t)
	return now
}
