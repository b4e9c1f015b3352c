package web

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/catalogue"
	"github.com/legwork-run/legwork/training/journal"
)

// Doors let visitors in by a token that only they and their browser know.
type Doors interface {
	// Enter is who holds the token; an error when nobody does.
	Enter(ctx context.Context, token string, now journal.Instant) (app.Visitor, error)
	// Arrive makes a guest, and the token they come back with.
	Arrive(ctx context.Context, who app.Arrival, now journal.Instant) (app.Visitor, string, error)
}

// Config is what a Server needs.
type Config struct {
	App       *app.App
	Catalogue *catalogue.Catalogue
	Doors     Doors
	// Now is the clock; its zone is the one days are counted in.
	Now func() time.Time
	// Chance gives other bytes each time, for ids.
	Chance func() [10]byte
	Log    *slog.Logger
	// Version is what the program is called; what a phone keeps is of one version.
	Version string
	// Secure: the site is reached by HTTPS, so cookies may say so.
	Secure bool
	// Demo lets whoever has no history here in as the runner of a demonstration;
	// nil = this is none. It must only be set on a database made for that.
	Demo func(context.Context, journal.Instant) (app.Visitor, string, error)
}

// Server answers requests. Its methods may be called from any goroutine.
type Server struct {
	Config
	assets  assets
	gallery gallery
	pending offers  // files that were looked at and not taken yet
	readers readers // who has a file read just now
	packs   packs
}

// New is a server that is ready to answer.
func New(c Config) *Server { return &Server{Config: c, assets: loadAssets()} }

// Handler is everything that is served, within what every answer has to keep.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range s.Routes() {
		mux.Handle(r.Method+" "+r.Path, s.route(r))
	}
	guard := http.NewCrossOriginProtection()
	return s.recovered(s.headed(guard.Handler(compressed(mux))))
}
