package web

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/legwork-run/legwork/app"
)

// Who may come in by a route.
type Who string

// The kinds of visitors that routes tell apart.
const (
	Anybody Who = "anybody" // whoever asks, known or not
	Athlete Who = "athlete" // who has a history here
	Script  Who = "script"  // a script of who has one: it is told in JSON what is wrong
)

// Route is one door of the site.
type Route struct {
	Method, Path string
	Who          Who
	answer       func(*ask) error
}

// Routes are all the doors there are, room by room.
func (s *Server) Routes() []Route {
	return slices.Concat(
		s.arrivalRoutes(), s.accountRoutes(), s.wishRoutes(), s.dayRoutes(), s.weekRoutes(), s.planRoutes(), s.sessionRoutes(), s.playerRoutes(),
		s.checkRoutes(), s.exerciseRoutes(), s.progressRoutes(), s.historyRoutes(), s.fileRoutes(), s.settingRoutes(), s.httpsRoutes(), s.siteRoutes(),
	)
}

// siteRoutes serve what every page needs.
func (s *Server) siteRoutes() []Route {
	return []Route{
		{"GET", "/more", Athlete, s.more},
		{"GET", "/asset/{name}", Anybody, s.asset},
		{"GET", "/health", Anybody, s.health},
		{"GET", "/", Anybody, s.nowhere},
	}
}

// ask is one request on its way, with who asks.
type ask struct {
	w       http.ResponseWriter
	r       *http.Request
	by      app.Pen
	visitor app.Visitor // zero = nobody known
	place   *place      // among the requests that are worked on
}

// errNowhere is answered like every page that does not exist, so that nobody
// learns what belongs to others.
var errNowhere = errors.New("there is no such page")

// route is a door with its guard.
func (s *Server) route(r Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		a := &ask{w: w, r: req}
		recordOf(req.Context()).route = r.Path
		err := s.received(r, a)
		if err == nil {
			if a.place, err = s.limits.begin(); err == nil {
				defer a.place.leave()
				err = s.answer(r, a)
			}
		}
		switch {
		case err == nil:
		case r.Who == Script:
			s.troubledScript(a, err)
		default:
			s.troubled(a, err)
		}
	})
}

// answer lets whoever asks in, if the door is theirs.
func (s *Server) answer(r Route, a *ask) (err error) {
	if r.Method == http.MethodGet && r.Who == Athlete && !strings.HasPrefix(r.Path, "/export") { // exports have a queue of their own
		defer s.desks.take()()
	}
	if a.visitor, err = s.visitorOf(a.r); err != nil {
		return err
	}
	if err := s.inside(r, a); err != nil {
		return err
	}
	if err := s.demonstrated(r, a); err != nil {
		return err
	}
	recordOf(a.r.Context()).visitor = s.disguise.of(a.visitor.Account)
	if r.Who == Athlete && a.visitor.Athlete == "" {
		return s.turnAway(a)
	}
	if r.Who == Script && a.visitor.Athlete == "" {
		return a.refuse(http.StatusUnauthorized, "signed-out", "Sign in again. What you logged is safe on this phone.")
	}
	a.by = s.pen(a)
	return r.answer(a)
}

func (s *Server) nowhere(*ask) error { return errNowhere }

// pattern is the route of a request without what it was asked for: ids say whose
// a page is.
func pattern(r *http.Request) string { return r.Pattern }
