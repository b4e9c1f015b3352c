package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web"
)

type serveFlags struct {
	listen   string
	http     string
	https    string
	domains  []string // of https auto
	acme     string
	public   string
	proxies  []string
	metrics  string
	database string
	log      string
	demo     bool
}

func serveCommand(w world) *cobra.Command {
	var d diaryFlags
	var f serveFlags
	c := &cobra.Command{
		Use:   "serve [DOMAIN...]",
		Short: "Open Legwork as a site, for the phone",
		Long: `Opens Legwork as a site for every browser that reaches it: the first session
without an account, the day, the week, and each set logged as it is done. Pages
work without scripts. The same data can be used by the commands meanwhile.

It answers on this machine alone until --listen or --https says otherwise. Phones
keep the player for offline use, and hold passkeys, only over HTTPS:
  --https local         makes a certificate for this machine and shows how a phone
                        comes to trust it
  --https auto DOMAIN   gets one from Let's Encrypt, whose terms you accept by it
  --public https://...  says that a proxy in front of it speaks HTTPS`,
		Example: `  legwork serve
  legwork serve --demo
  legwork serve --https local
  legwork serve --https auto run.example.org --data /srv/legwork
  legwork serve --public https://run.example.org --proxy 127.0.0.1 --database postgres://legwork@localhost/legwork`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			f.domains = args
			return f.run(cmd.Context(), w, &d)
		},
	}
	d.register(c)
	fs := c.Flags()
	fs.SortFlags = false
	fs.BoolVar(&f.demo, "demo", false, "show a runner four months into a marathon plan; nothing is kept")
	fs.StringVar(&f.listen, "listen", "", "`ADDRESS` to answer on (default 127.0.0.1:8080; with --https local :8443, with auto :443)")
	fs.StringVar(&f.https, "https", "", "`HOW` to speak HTTPS: local or auto")
	fs.StringVar(&f.http, "http", "", "`ADDRESS` to answer on without HTTPS beside it (default :8080; with auto :80)")
	fs.StringVar(&f.acme, "acme", "", "`URL` of another authority for --https auto")
	fs.StringVar(&f.public, "public", "", "`URL` people know the site by, like https://run.example.org")
	fs.StringSliceVar(&f.proxies, "proxy", nil, "`NETWORK` of a proxy that may say where requests come from, like 10.0.0.0/8")
	fs.StringVar(&f.database, "database", "", "`URL` of a PostgreSQL database (default: a file in --data, or LEGWORK_DATABASE)")
	fs.StringVar(&f.metrics, "metrics", "", "`ADDRESS` to answer Prometheus on")
	fs.StringVar(&f.log, "log", "auto", "`WHAT` to log: requests, errors, or auto: errors on a terminal, else requests")
	return c
}

func (f *serveFlags) run(ctx context.Context, w world, flags *diaryFlags) error {
	if err := f.check(w); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	doors, err := f.open() // before any data is touched
	if err != nil {
		return err
	}
	defer doors.Close()
	s, err := f.openStore(ctx, w, flags)
	if err != nil {
		return err
	}
	defer s.Close()
	if err := f.answerBy(doors, w, flags); err != nil {
		return err
	}
	log := slog.New(slog.NewJSONHandler(w.err, &slog.HandlerOptions{ReplaceAttr: inUTC}))
	site, err := f.site(ctx, w, s, doors, log)
	if err != nil {
		return err
	}
	fmt.Fprint(w.out, f.welcome(doors, s))
	go s.tend(ctx, log)
	return doors.serve(ctx, site, log)
}

// check refuses what cannot be, before anything is opened.
func (f *serveFlags) check(w world) error {
	no := func(flag, value, why string) error {
		return &training.InvalidError{Field: flag, Value: value, Why: why}
	}
	switch f.https {
	case "", "local":
		if len(f.domains) > 0 {
			return usageError{fmt.Errorf("%q is not needed; domains follow --https auto", f.domains[0])}
		}
	case "auto":
		if len(f.domains) == 0 {
			return no("--https", "auto", "for which domain? Say legwork serve --https auto run.example.org")
		}
	default:
		return no("--https", f.https, "use local for a certificate made here, auto for one from Let's Encrypt")
	}
	for _, name := range f.domains {
		if !strings.Contains(name, ".") || strings.ContainsAny(name, ":/*@ ") {
			return no("--https", name, "is no domain; it looks like run.example.org")
		}
	}
	if f.acme != "" && f.https != "auto" {
		return no("--acme", f.acme, "goes with --https auto")
	}
	if f.http != "" && f.https == "" {
		return no("--http", f.http, "goes with --https; without it --listen is the only address")
	}
	if f.public != "" {
		if err := checkPublic(f.public); err != nil {
			return err
		}
		f.public = strings.TrimSuffix(f.public, "/")
	}
	if f.database == "" {
		f.database = w.env("LEGWORK_DATABASE")
	}
	if f.demo && f.database != "" {
		return no("--demo", "", "keeps nothing and opens nobody's data; leave --database and LEGWORK_DATABASE out")
	}
	if f.log != "" && f.log != "auto" && f.log != "requests" && f.log != "errors" {
		return no("--log", f.log, "use auto, requests or errors")
	}
	_, err := f.networks()
	return err
}

func checkPublic(text string) error {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.User != nil || u.Fragment != "" {
		return &training.InvalidError{Field: "--public", Value: text, Why: "is the beginning of the address, like https://run.example.org, without a path"}
	}
	return nil
}

// networks are those of proxies; a single address is one too.
func (f *serveFlags) networks() ([]netip.Prefix, error) {
	var out []netip.Prefix
	for _, text := range f.proxies {
		p, err := netip.ParsePrefix(text)
		if a, single := netip.ParseAddr(text); single == nil {
			p, err = netip.PrefixFrom(a.Unmap(), a.Unmap().BitLen()), nil
		}
		if err != nil {
			return nil, &training.InvalidError{Field: "--proxy", Value: text, Why: "is an address or a network, like 127.0.0.1 or 10.0.0.0/8"}
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

// secure reports whether browsers reach the site by HTTPS.
func (f *serveFlags) secure() bool { return f.https != "" || strings.HasPrefix(f.public, "https:") }

// site is the site over a store.
func (f *serveFlags) site(ctx context.Context, w world, s *served, doors *doors, log *slog.Logger) (*web.Server, error) {
	proxies, err := f.networks()
	if err != nil {
		return nil, err
	}
	c := web.Config{
		App: s.app, Catalogue: s.cat, Doors: s.reception, Now: w.now, Chance: chance, Log: log, Version: version(), Proxies: proxies, Public: f.public,
		Secure: f.secure(), Lasting: f.https == "auto", Plain: !f.secure() && !doors.loopback(), Authority: doors.authority,
		Alive: s.alive, Writable: s.keep.Trouble, Metrics: s.metrics,
	}
	if f.log == "requests" || f.log != "errors" && !terminal(w.err) {
		c.Requests = log
	}
	if f.demo {
		if c.Demo, err = demonstrate(ctx, w, s); err != nil {
			return nil, err
		}
	}
	return web.New(c), nil
}

// inUTC writes times of the log in UTC, so that those of several servers can be
// laid beside each other.
func inUTC(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		a.Value = slog.TimeValue(a.Value.Time().UTC())
	}
	return a
}

// sweepEvery is the time between two sweeps of guests nobody claimed. The first
// comes that long after the start: a clock that was wrong then is put right by
// now.
const sweepEvery = 24 * time.Hour

// tend looks after a store while it is served: the file is read through once a
// day, and guests nobody claimed and visits that ended long ago are removed.
func (s *served) tend(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		if s.check != nil {
			s.check(ctx)
		}
		if err := s.keep.Trouble(); err != nil {
			log.Error("the store is in trouble", "error", err.Error())
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			s.sweep(ctx, log)
		}
	}
}

func (s *served) sweep(ctx context.Context, log *slog.Logger) {
	at, _ := app.Moment(s.now())
	guests, err := s.reception.SweepGuests(ctx, at)
	if err == nil {
		_, err = s.reception.SweepVisits(ctx, at)
	}
	if err != nil && ctx.Err() == nil {
		log.Warn("guests and old visits were not swept", "error", err.Error())
	} else if guests > 0 {
		log.Info("guests nobody claimed were removed", "count", guests)
	}
}

// Times a server gives, so that nobody who is slow on purpose holds it up: for
// the head of a request, for all of it, for the answer, and to connections that
// ask nothing. Doors that take large files give them more.
const (
	headTime     = 10 * time.Second
	readingTime  = 30 * time.Second
	writingTime  = 60 * time.Second
	idleTime     = 2 * time.Minute
	stoppingTime = 10 * time.Second
	mostHead     = 16 << 10 // bytes
	// mostConnections are held open at a time; others wait to be taken in.
	mostConnections = 1000
)

// serverOf is a server within those times.
func serverOf(h http.Handler, log *slog.Logger) *http.Server {
	if log == nil {
		log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	return &http.Server{
		Handler: h, ReadHeaderTimeout: headTime, ReadTimeout: readingTime, WriteTimeout: writingTime, IdleTimeout: idleTime, MaxHeaderBytes: mostHead,
		// Whoever knocks without a certificate's name or with half a request is noted
		// at no level that anybody reads.
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// until answers until ctx ends, and lets what is under way come to its end.
func until(ctx context.Context, server *http.Server, listener net.Listener) error {
	ended := make(chan error, 1)
	go func() {
		if server.TLSConfig != nil {
			ended <- server.ServeTLS(listener, "", "")
			return
		}
		ended <- server.Serve(listener)
	}()
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
