package web

import (
	"errors"
	"net/http"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training/journal"
)

// keptFor is how long a browser keeps its token: as long as it can be used.
const keptFor = 180 * 24 * time.Hour

// cookie is what the token's cookie is called. The prefix has browsers hold it to
// this host and to HTTPS; without HTTPS they would refuse it.
func (s *Server) cookie() string {
	if s.Secure {
		return "__Host-legwork"
	}
	return "legwork"
}

// visitorOf is who asks; zero when nobody knows. That it cannot be told is an
// error: whoever has a history is not to be taken for a stranger, and given
// another.
func (s *Server) visitorOf(r *http.Request) (app.Visitor, error) {
	c, err := r.Cookie(s.cookie())
	if err != nil {
		return app.Visitor{}, nil
	}
	v, err := s.Doors.Enter(r.Context(), c.Value, s.now())
	if errors.Is(err, app.ErrStranger) {
		return app.Visitor{}, nil
	}
	return v, err
}

// arrive makes a guest of who asks.
func (s *Server) arrive(a *ask) error {
	if err := s.held("guests", s.limits.guests, s.network(a.r)); err != nil {
		return err
	}
	if err := s.held("guests", s.limits.newcomers, ""); err != nil {
		return err
	}
	v, token, err := s.Doors.Arrive(a.r.Context(), app.Arrival{Browser: browserOf(a.r)}, s.now())
	if err != nil {
		return err
	}
	s.Metrics.arrived()
	s.letIn(a, v, token)
	return nil
}

// letIn has the browser of who asks keep the token of their visit.
func (s *Server) letIn(a *ask, v app.Visitor, token string) {
	s.keepCookie(a, token, shared(a.r))
	a.visitor = v
	a.by = s.pen(a)
}

func (s *Server) now() journal.Instant {
	now, _ := app.Moment(s.Now())
	return now
}
