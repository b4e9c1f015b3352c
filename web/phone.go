package web

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// phonePath is where it stands what a phone keeps.
const phonePath = "/settings/phone"

// sharedCookie says that others use this browser too. Its script reads it, and it
// outlives signing out: the phone stays shared.
const sharedCookie = "legwork-shared"

// shared reports whether others use the browser too. Nothing is kept on it then
// for use without a network, and the visit ends with the browser.
func shared(r *http.Request) bool {
	c, err := r.Cookie(sharedCookie)
	return err == nil && c.Value == "1"
}

// phone says what is on this phone, and has it kept or not.
func (s *Server) phone(a *ask) error {
	s.showPhone(a, http.StatusOK, "")
	return nil
}

func (s *Server) showPhone(a *ask, status int, wrong string) {
	p := page.Phone{Frame: s.scripted(s.frame("This phone"), "phone", "leave"), Athlete: a.visitor.Athlete, Guest: a.visitor.Guest, Shared: shared(a.r), Wrong: wrong}
	p.Here = page.MorePart
	s.show(a, status, page.ThePhone(p))
}

// sharePhone has this browser keep nothing from now on, or keep things again.
// What only this phone has is not given up for it.
func (s *Server) sharePhone(a *ask) error {
	on := a.r.PostFormValue("shared") == "yes"
	unsent, err := strconv.Atoi(strings.TrimSpace(a.r.PostFormValue("unsent")))
	if on && a.visitor.Guest {
		s.showPhone(a, http.StatusConflict, "You are a guest: closing the browser would lose everything. Nothing was changed.")
		return nil
	}
	if on && err == nil && unsent > 0 {
		s.showPhone(a, http.StatusConflict, explain.Several(unsent, "entry")+" on this phone did not reach the server yet. Send what waits first; nothing was changed.")
		return nil
	}
	c := &http.Cookie{Name: sharedCookie, Path: "/", MaxAge: -1, Secure: s.Secure, SameSite: http.SameSiteLaxMode}
	if on {
		c.Value, c.MaxAge = "1", int(zoneFor.Seconds())
		a.w.Header().Set("Clear-Site-Data", `"cache", "storage"`)
	}
	http.SetCookie(a.w, c)
	if token := s.token(a); token != "" {
		s.keepCookie(a, token, on)
	}
	return a.goOn(phonePath)
}

// keepCookie has the browser keep who is signed in; until it is closed where
// others use it too.
func (s *Server) keepCookie(a *ask, token string, shared bool) {
	seconds := int(keptFor.Seconds())
	if shared {
		seconds = 0
	}
	s.setCookie(a, s.cookie(), token, seconds)
}

// phoneStands is how the phone is set, in a few words.
func phoneStands(r *http.Request) string {
	if shared(r) {
		return "shared with others"
	}
	return "what it keeps, sound"
}
