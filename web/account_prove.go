package web

import (
	"errors"
	"net/http"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/web/page"
)

// prove asks who is in to show once more who they are, before a way in is
// changed or the account goes.
func (s *Server) prove(a *ask) error {
	if s.Doors.Proved(a.visitor, s.now()) {
		return a.goOn(accountPath(a.r.FormValue("to")))
	}
	return s.showProve(a, http.StatusOK, "")
}

// accountPath is a page of the account to go on to.
func accountPath(to string) string {
	switch to {
	case "/account/password", "/account/delete":
		return to
	}
	return page.AccountPart.Path
}

func (s *Server) showProve(a *ask, status int, wrong string) error {
	ways, err := s.Doors.Ways(a.r.Context(), a.visitor)
	if err != nil {
		return err
	}
	p := page.Prove{Frame: s.scripted(s.frame("Is it you?"), "passkey"), To: accountPath(a.r.FormValue("to")), Password: ways.Login != "", Login: ways.Login, Wrong: wrong}
	p.Bare = true
	_, works := s.siteOf(a.r)
	p.Keys = works && len(ways.Keys) > 0
	s.show(a, status, page.TheProof(p))
	return nil
}

func (s *Server) proveByPassword(a *ask) error {
	err := s.Doors.ProveByPassword(a.r.Context(), a.visitor, a.r.PostFormValue("password"), s.now())
	return s.proved(a, "password", "That is not the password.", err)
}

func (s *Server) proveByKey(a *ask) error {
	at, _ := s.siteOf(a.r)
	err := s.Doors.ProveByKey(a.r.Context(), a.visitor, at, []byte(a.r.PostFormValue("answer")), s.now())
	return s.proved(a, "passkey", "That passkey is none of this account, or it took too long. Try once more.", err)
}

func (s *Server) proved(a *ask, way, wrong string, err error) error {
	if status, says := refusal(a, err, wrong); status != 0 {
		s.refused(a, way+" asked for again", err)
		return s.showProve(a, status, says)
	}
	return a.goOnIf(err, accountPath(a.r.PostFormValue("to")))
}

// beginKeyProof asks the browser for a passkey of the account.
func (s *Server) beginKeyProof(a *ask) error {
	at, ok := s.siteOf(a.r)
	if !ok {
		return errNowhere
	}
	options, err := s.Doors.BeginKeyProof(a.r.Context(), a.visitor, at, s.caller(a), s.now())
	if errors.Is(err, app.ErrWrong) {
		return errNowhere
	}
	return s.asJSON(a, options, err)
}
