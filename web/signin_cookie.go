package web

import (
	"net/http"

	"github.com/legwork-run/legwork/app"
)

// token is what the browser came with; empty = nothing.
func (s *Server) token(a *ask) string {
	c, err := a.r.Cookie(s.cookie())
	if err != nil {
		return ""
	}
	return c.Value
}

// setCookie has the browser keep a value for so many seconds; -1 drops it.
func (s *Server) setCookie(a *ask, name, value string, seconds int) {
	http.SetCookie(a.w, &http.Cookie{
		Name: name, Value: value, Path: "/", MaxAge: seconds, HttpOnly: true, Secure: s.Secure, SameSite: http.SameSiteLaxMode,
	})
}

// renew gives the visit another token, for when it comes to allow more: whoever
// knew the one before is out.
func (s *Server) renew(a *ask) error {
	token, err := s.Doors.Renew(a.r.Context(), s.token(a), s.now())
	if err == nil {
		s.keepCookie(a, token, shared(a.r))
	}
	return err
}

// letOut has the browser drop the token and all it kept for the site. Cookies are
// not among that: other sites of the same domain would lose theirs too.
func (s *Server) letOut(a *ask) {
	s.setCookie(a, s.cookie(), "", -1)
	a.w.Header().Set("Clear-Site-Data", `"cache", "storage"`)
	a.visitor = app.Visitor{}
	a.by = s.pen(a)
}
