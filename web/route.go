package web

import (
	"errors"
	"net/http"
	"slices"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web/page"
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
		s.checkRoutes(), s.exerciseRoutes(), s.progressRoutes(), s.historyRoutes(), s.fileRoutes(), s.settingRoutes(), s.siteRoutes(),
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
}

// errNowhere is answered like every page that does not exist, so that nobody
// learns what belongs to others.
var errNowhere = errors.New("there is no such page")

// route is a door with its guard.
func (s *Server) route(r Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		req.Body = http.MaxBytesReader(w, req.Body, mostOf(r))
		a := &ask{w: w, r: req}
		switch err := s.answer(r, a); {
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
	if a.visitor, err = s.visitorOf(a.r); err != nil {
		return err
	}
	if err := s.demonstrated(r, a); err != nil {
		return err
	}
	if r.Who == Athlete && a.visitor.Athlete == "" {
		return a.goOn("/")
	}
	if r.Who == Script && a.visitor.Athlete == "" {
		return a.refuse(http.StatusUnauthorized, "signed-out", "Sign in again. What you logged is safe on this phone.")
	}
	a.by = s.pen(a.visitor)
	return r.answer(a)
}

// mostOf is how much a door takes: a form, files where they come in, or what a
// phone wrote.
func mostOf(r Route) int64 {
	if r.Method == "POST" && r.Path == importPath {
		return mostUpload
	}
	if r.Who == Script {
		return mostSync
	}
	return mostForm
}

// mostForm is how much a form may hold, in bytes.
const mostForm = 64 << 10

// troubled answers with what went wrong: what the visitor can mend in words,
// anything else with nothing but that it is ours.
func (s *Server) troubled(a *ask, err error) {
	t := page.Trouble{Frame: s.frame("That did not work"), Heading: "That did not work", Back: page.TodayPart}
	t.Bare = a.visitor.Athlete == ""
	if t.Bare {
		t.Back = page.Part{Name: "To the beginning", Path: "/"}
	}
	status := http.StatusInternalServerError
	t.What = "This is our fault. What you logged before is safe. Try once more."
	var invalid *training.InvalidError
	var stopped *app.StoppedError
	switch {
	case errors.Is(err, errNowhere):
		status, t.Heading, t.What = http.StatusNotFound, "There is no such page", "It may have been one, or it belongs to somebody else."
	case errors.As(err, &stopped):
		status, t.Heading, t.What = http.StatusConflict, "Not before somebody has looked", "A warning sign is up. See a clinician first."
	case errors.As(err, &invalid):
		status, t.What = http.StatusUnprocessableEntity, plainly(invalid)
	default:
		s.Log.Error("a page failed", "path", pattern(a.r), "error", err.Error())
	}
	t.Title = t.Heading
	s.show(a, status, page.Troubled(t))
}

func (s *Server) nowhere(*ask) error { return errNowhere }

// pattern is the route of a request without what it was asked for: ids say whose
// a page is.
func pattern(r *http.Request) string { return r.Pattern }
