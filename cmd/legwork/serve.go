package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web"
)

type serveFlags struct {
	listen string
	secure bool
	demo   bool
}

func serveCommand(w world) *cobra.Command {
	var d diaryFlags
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Open Legwork as a site, for the phone",
		Long: `Opens Legwork as a site for every browser that reaches it: the first session
without an account, the day, the week, and each set logged as it is done. Pages
work without scripts. The same data can be used by the commands meanwhile.

It answers on this machine alone until --listen says otherwise. For others put it
behind a server that speaks HTTPS and say --secure.`,
		Example: "  legwork serve\n  legwork serve --listen :8080 --data /srv/legwork",
		Args:    noArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return f.run(cmd.Context(), w, &d) },
	}
	d.register(c)
	c.Flags().StringVar(&f.listen, "listen", "127.0.0.1:8080", "`ADDRESS` to answer on")
	c.Flags().BoolVar(&f.demo, "demo", false, "show a runner four months into a marathon plan; nothing is kept")
	c.Flags().BoolVar(&f.secure, "secure", false, "browsers reach it by HTTPS")
	return c
}

// Times a server gives: for a request to be read, for answers under way when it
// is told to stop, and between two sweeps of guests nobody claimed. The first
// sweep comes a day after the start: a clock that was wrong then is put right by
// now.
const (
	readingTime  = 30 * time.Second
	stoppingTime = 10 * time.Second
	sweepEvery   = 24 * time.Hour
)

func (f *serveFlags) run(ctx context.Context, w world, flags *diaryFlags) error {
	d, err := f.open(ctx, w, flags)
	if err != nil {
		return err
	}
	defer d.Close()
	listener, err := net.Listen("tcp", f.listen)
	if err != nil {
		return &training.InvalidError{Field: "--listen", Value: f.listen, Why: plainError(err) + "; name another address, like 127.0.0.1:8090"}
	}
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	log := slog.New(slog.NewJSONHandler(w.err, nil))
	reception := app.NewReception(d.app, d.keep, chance)
	config := web.Config{App: d.app, Catalogue: d.cat, Doors: reception, Now: w.now, Chance: chance, Log: log, Secure: f.secure}
	if f.demo {
		if config.Demo, err = demonstrate(ctx, d, reception); err != nil {
			return err
		}
	}
	site := web.New(config)
	server := &http.Server{Handler: site.Handler(), ReadHeaderTimeout: readingTime, ReadTimeout: readingTime, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	f.say(w, listener.Addr(), d)
	go sweep(ctx, reception, w.now, log)
	return serveUntil(ctx, server, listener)
}

// open opens the store that is served.
func (f *serveFlags) open(ctx context.Context, w world, flags *diaryFlags) (*servedDiary, error) {
	if f.demo {
		return openDemo(ctx, w, flags)
	}
	d, err := flags.openOrMake(ctx, w)
	if err != nil {
		return nil, err
	}
	return &servedDiary{diary: d}, nil
}

// servedDiary is a diary with what is to be tidied up after it.
type servedDiary struct {
	*diary
	tidy func()
}

// Close ends it.
func (d *servedDiary) Close() {
	d.diary.Close()
	if d.tidy != nil {
		d.tidy()
	}
}

// say tells where the site is and where its data.
func (f *serveFlags) say(w world, at net.Addr, d *servedDiary) {
	kept := "Your data is in " + d.dir + "."
	if f.demo {
		kept = "This is a demonstration: whoever opens it is a runner four months into a marathon plan.\nWhat is done in it is gone when it stops."
	}
	fmt.Fprintf(w.out, "Legwork is at http://%s\n%s Stop with Ctrl-C.\n", at, kept)
}

// serveUntil answers until ctx ends, and lets what is under way come to its end.
func serveUntil(ctx context.Context, server *http.Server, listener net.Listener) error {
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), stoppingTime)
	defer cancel()
	if err := server.Shutdown(last); err != nil {
		_ = server.Close()
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// sweep removes guests nobody claimed, and visits that ended long ago, once a day.
func sweep(ctx context.Context, r *app.Reception, now func() time.Time, log *slog.Logger) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		at, _ := app.Moment(now())
		guests, err := r.SweepGuests(ctx, at)
		if err == nil {
			_, err = r.SweepVisits(ctx, at)
		}
		if err != nil && ctx.Err() == nil {
			log.Warn("guests and old visits were not swept", "error", err.Error())
		} else if guests > 0 {
			log.Info("guests nobody claimed were removed", "count", guests)
		}
	}
}
