package web

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// signOut is the page to sign out on, for who came by a link.
func (s *Server) signOut(a *ask) error {
	s.show(a, http.StatusOK, page.TheLeaving(s.leavingPage(a, 0)))
	return nil
}

// leavingPage asks whether to sign out although something would be lost. What the
// phone has not sent is told by its script (leave.js), in the field "unsent".
func (s *Server) leavingPage(a *ask, unsent int) page.Leaving {
	l := page.Leaving{Frame: s.scripted(s.frame("Sign out"), "leave"), Athlete: a.visitor.Athlete, Guest: a.visitor.Guest, Everywhere: a.r.PostFormValue("where") == "everywhere"}
	l.Bare = true
	if unsent > 0 {
		l.Unsent = explain.Several(unsent, "entry")
	}
	return l
}

// leave ends this visit, or all of the account, and has the browser forget what
// it kept. It is refused once, with a choice, when the phone has entries that
// nobody else has, or when nobody could come back.
func (s *Server) leave(a *ask) error {
	unsent, err := strconv.Atoi(strings.TrimSpace(a.r.PostFormValue("unsent")))
	lost := err == nil && unsent > 0 || a.visitor.Guest
	if lost && a.r.PostFormValue("anyway") == "" {
		s.show(a, http.StatusConflict, page.TheLeaving(s.leavingPage(a, unsent)))
		return nil
	}
	if a.r.PostFormValue("where") == "everywhere" {
		err = s.Doors.LeaveEverywhere(a.r.Context(), a.visitor.Account)
	} else {
		err = s.Doors.Leave(a.r.Context(), s.token(a))
	}
	if err != nil {
		return err
	}
	s.letOut(a)
	return a.goOn("/signin")
}
