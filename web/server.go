package web

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// Config is what a Server needs.
type Config struct {
	App       *app.App
	Catalogue *catalogue.Catalogue
	Doors     *app.Reception
	// Now is the clock; its zone is that of whoever does not say theirs.
	Now func() time.Time
	// Chance gives other bytes each time, for ids.
	Chance func() [10]byte
	Log    *slog.Logger
	// Version is what the program is called; what a phone keeps is of one version.
	Version string
	// Requests gets a line for each request; nil = none are noted.
	Requests *slog.Logger
	// Secure: the site is reached by HTTPS, so cookies may say so.
	Secure bool
	// Lasting: it will be reached by HTTPS for good, so browsers may keep that in
	// mind. It is not to be said of a certificate made here, which every browser has
	// to be told of.
	Lasting bool
	// Plain: other machines reach it without HTTPS, so that browsers keep back what
	// they only allow with it.
	Plain bool
	// Public is the address people know the site by, like https://run.example.org;
	// empty = the one they asked.
	Public string
	// Authority is the certificate that a local one was signed with, as a file for
	// phones; nil = there is none.
	Authority *Authority
	// Proxies are the networks whose word is taken for where a request comes from.
	Proxies []netip.Prefix
	// Alive is an error when the store does not answer; nil = it is not asked.
	Alive func(context.Context) error
	// Writable is an error when the store cannot be written to; nil = it is not asked.
	Writable func() error
	// Metrics counts; nil = nothing does.
	Metrics *Metrics
	// Limits are how much is answered; nil = the usual ones.
	Limits *Limits
	// Demo lets whoever has no history here in as the runner of a demonstration;
	// nil = this is none. It must only be set on a database made for that.
	Demo func(context.Context, journal.Instant) (app.Visitor, string, error)
}

// Server answers requests. Its methods may be called from any goroutine.
type Server struct {
	Config
	assets   assets
	limits   *limits
	disguise disguise
	gallery  gallery
	pending  offers  // files that were looked at and not taken yet
	readers  readers // who has a file read just now
	desks    desks   // who has a page worked out just now
	packs    packs
}

// New is a server that is ready to answer.
func New(c Config) *Server {
	most := UsualLimits()
	if c.Limits != nil {
		most = *c.Limits
	}
	return &Server{Config: c, assets: loadAssets(), limits: newLimits(most), disguise: newDisguise(), readers: newReaders(), desks: newDesks()}
}

// Handler is everything that is served, within what every answer has to keep.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range s.Routes() {
		mux.Handle(r.Method+" "+r.Path, s.route(r))
	}
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.troubled(&ask{w: w, r: r}, errForeign) }))
	return s.recorded(s.headed(compressed(s.recovered(guard.Handler(mux)))))
}
