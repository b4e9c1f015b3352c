package main

import (
	"context"
	"errors"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/store/postgres"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web"
)

// keeper is a store as a site needs it.
type keeper interface {
	app.Store
	app.Directory
	Trouble() error
	Close() error
}

// served is a store that is open to be served, and the use cases over it.
type served struct {
	keep      keeper
	where     string // for people: the folder or the server
	fresh     bool   // nobody has a history in it yet
	app       *app.App
	cat       *catalogue.Catalogue
	reception *app.Reception
	metrics   *web.Metrics
	now       func() time.Time
	check     func(context.Context) // reads the file through once a day; nil = the server of the store does
	tidy      func()                // after it is closed; nil = nothing is to be tidied
}

// openStore opens what is to be served.
func (f *serveFlags) openStore(ctx context.Context, w world, flags *diaryFlags) (*served, error) {
	switch {
	case f.demo:
		return openDemo(ctx, w, flags)
	case f.database != "":
		return openPostgres(ctx, w, f.database)
	}
	dir, err := dataDir(w, flags.data)
	if err == nil {
		err = makeDataDir(dir)
	}
	if err != nil {
		return nil, err
	}
	return openFolder(ctx, w, dir)
}

// openFolder serves a data directory. Its file is read through while it is
// served, not before.
func openFolder(ctx context.Context, w world, dir string) (*served, error) {
	d, err := openUnchecked(ctx, w, dir)
	if err != nil {
		return nil, err
	}
	s := serving(w, d.keep, d.cat, dir)
	all, err := s.app.Athletes(ctx)
	if err != nil {
		s.Close()
		return nil, err
	}
	s.fresh = len(all) == 0
	s.check = func(ctx context.Context) { d.checkDaily(ctx, w.now()) }
	return s, nil
}

// openPostgres serves a database behind a network.
func openPostgres(ctx context.Context, w world, address string) (*served, error) {
	cat, err := catalogue.Load()
	if err != nil {
		return nil, err
	}
	keep, err := postgres.Open(ctx, postgres.Config{URL: address, Epoch: journal.NewID(instant(w.now()), chance())})
	var invalid *training.InvalidError
	if errors.As(err, &invalid) && invalid.Field == "database" {
		return nil, &training.InvalidError{Field: "--database", Value: invalid.Value, Why: invalid.Why}
	}
	if err != nil {
		return nil, err
	}
	return serving(w, keep, cat, keep.Where()), nil
}

// serving is a store with the use cases over it, counted.
func serving(w world, keep keeper, cat *catalogue.Catalogue, where string) *served {
	m := web.NewMetrics()
	m.Watch(keep.Trouble)
	a := app.New(m.Counted(keep), cat)
	return &served{keep: keep, where: where, app: a, cat: cat, reception: app.NewReception(a, keep, chance), metrics: m, now: w.now}
}

// alive is an error when the store does not answer.
func (s *served) alive(ctx context.Context) error {
	_, err := s.keep.Epoch(ctx)
	return err
}

// Close ends it.
func (s *served) Close() {
	_ = s.keep.Close() // what was acknowledged is kept
	if s.tidy != nil {
		s.tidy()
	}
}
