package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/legwork-run/legwork/web/page"
)

// turnAway sends on who has to be known: strangers to the beginning, and whoever
// was known until lately to where they sign in again. A form they sent is kept
// for when they have: nobody types a set twice because a visit lapsed in the
// middle of a session.
func (s *Server) turnAway(a *ask) error {
	kind, _, _ := strings.Cut(a.r.Header.Get("Content-Type"), ";")
	switch {
	case kind == "application/json":
		a.w.Header().Set("Content-Type", "application/json")
		a.w.WriteHeader(http.StatusUnauthorized)
		_, _ = a.w.Write([]byte(`{"error":"signed-out"}` + "\n"))
		return nil
	case s.token(a) == "":
		return a.goOn("/")
	case a.r.Method == http.MethodGet:
		return a.goOn("/signin?to=" + url.QueryEscape(ownPath(a.r.URL.RequestURI())))
	}
	in := s.signInPage(a)
	in.Lead = "You were signed out meanwhile. Sign in, and go on where you were."
	if kind == "application/x-www-form-urlencoded" && a.r.ParseForm() == nil && len(a.r.PostForm) > 0 && len(a.r.PostForm.Encode()) <= mostKept {
		in.To, in.Kept = a.r.URL.Path, a.r.PostForm.Encode()
		in.Lead = "You were signed out meanwhile. What you typed is kept: sign in, and send it."
	}
	s.show(a, http.StatusUnauthorized, page.TheSignIn(in))
	return nil
}

// mostKept is how long a form may be that is kept while its sender signs in: within
// the form that signs in it is up to three times as long.
const mostKept = 16 << 10

// goBack leads who has just signed in to where they were, or lets them send the
// form that was kept.
func (s *Server) goBack(a *ask) error {
	to, kept := ownPath(a.r.FormValue("to")), a.r.FormValue("kept")
	if kept == "" {
		return a.goOn(to)
	}
	form, err := url.ParseQuery(kept)
	if err != nil || len(kept) > mostKept {
		return a.goOn(page.TodayPart.Path)
	}
	k := page.Kept{Frame: s.frame("Signed in"), To: to}
	k.Bare = true
	for name, values := range form {
		for _, v := range values {
			k.Fields = append(k.Fields, page.Hidden{Name: name, Value: v})
		}
	}
	s.show(a, http.StatusOK, page.TheKept(k))
	return nil
}

// ownPath is a path of this site to go on to; the day's when it is none.
func ownPath(to string) string {
	u, err := url.Parse(to)
	strange := strings.ContainsFunc(to, func(r rune) bool { return r < ' ' || r == 0x7f || r == '\\' })
	if err != nil || strange || u.Scheme != "" || u.Host != "" || u.User != nil || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") ||
		strings.HasPrefix(u.Path, "//") || strings.Contains(u.Path, `\`) || len(to) > 1000 {
		return page.TodayPart.Path
	}
	return to
}
