package web

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/timezone"
	"github.com/legwork-run/legwork/training/journal"
	"github.com/legwork-run/legwork/web/page"
)

// The zone that days are counted in is the athlete's, not the server's: whoever
// lives twelve hours away would be shown another day.

const (
	zoneCookie = "zone" // tells a browser's zone; its script writes it, or the form
	zonePath   = "/settings/zone"
	zoneFor    = 365 * 24 * time.Hour
)

// zoneRoutes serve the form for browsers whose scripts do not tell the zone.
func (s *Server) zoneRoutes() []Route {
	return []Route{{"GET", zonePath, Athlete, s.zone}, {"POST", zonePath, Athlete, s.setZone}}
}

// zoneOf is where whoever asks lives: what their browser says, else the zone of
// what they wrote last, else the server's. It is never an error: a history that
// cannot be read must not keep a phone from sending more.
func (s *Server) zoneOf(a *ask) *time.Location {
	if c, err := a.r.Cookie(zoneCookie); err == nil {
		if name, err := url.QueryUnescape(c.Value); err == nil {
			if zone, ok := zoneCalled(name); ok {
				return zone
			}
		}
	}
	if a.visitor.Athlete != "" {
		if state, err := s.App.State(a.r.Context(), a.visitor.Athlete); err == nil {
			return s.zoneLast(state.Zone)
		}
	}
	return s.Now().Location()
}

// zoneLast is the zone of an event, by its name where there is one, so that summer
// time is kept; the server's where nothing was written yet.
func (s *Server) zoneLast(z journal.Zone) *time.Location {
	if zone, ok := zoneCalled(z.Name()); ok {
		return zone
	}
	if z == "" {
		return s.Now().Location()
	}
	return time.FixedZone("", z.Minutes()*60)
}

// longestZone is how many letters a zone's name may have, as in a history.
const longestZone = 62

// zoneCalled finds a zone by its name. The server's own is nobody's.
func zoneCalled(name string) (*time.Location, bool) {
	if name == "" || name == "Local" || len(name) > longestZone {
		return nil, false
	}
	zone, err := timezone.Load(name)
	return zone, err == nil
}

// pen writes for who asks, now, where they are.
func (s *Server) pen(a *ask) app.Pen {
	now, zone := app.Moment(s.Now().In(s.zoneOf(a)))
	pen := a.visitor.Pen(now, zone, s.Chance)
	pen.Spend = func(bytes int) error { return s.spend(a, bytes) }
	return pen
}

// zone is the form that tells where days begin.
func (s *Server) zone(a *ask) error {
	return s.showZone(a, http.StatusOK, page.Zone{Name: a.by.Zone.Name()})
}

func (s *Server) showZone(a *ask, status int, z page.Zone) error {
	z.Frame = s.scripted(s.frame("Time zone"), "zone")
	z.Here, z.Now = page.MorePart, dayAndStart(a.by.Now.In(a.by.Zone))
	s.show(a, status, page.TheZone(z))
	return nil
}

// zoneStands is the zone that counts, by its name or its distance from UTC.
func zoneStands(z journal.Zone) string {
	if name := z.Name(); name != "" {
		return name
	}
	return "UTC" + string(z)
}

func (s *Server) setZone(a *ask) error {
	name := strings.ReplaceAll(strings.TrimSpace(a.r.PostFormValue("zone")), " ", "_")
	if _, ok := zoneCalled(name); !ok {
		return s.showZone(a, http.StatusUnprocessableEntity, page.Zone{Name: name, Wrong: "No zone has this name. They are called after places, like Europe/Berlin or America/New_York."})
	}
	http.SetCookie(a.w, &http.Cookie{
		Name: zoneCookie, Value: url.QueryEscape(name), Path: "/", MaxAge: int(zoneFor.Seconds()), Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	})
	return a.goOn(zonePath)
}
