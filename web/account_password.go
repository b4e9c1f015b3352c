package web

import (
	"errors"
	"net/http"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web/page"
)

// password is the page on which a login and a password are chosen.
func (s *Server) password(a *ask) error {
	if !s.Doors.Proved(a.visitor, s.now()) {
		return a.goOn("/account/prove?to=/account/password")
	}
	p, err := s.passwordPage(a)
	if err != nil {
		return err
	}
	s.show(a, http.StatusOK, page.ThePassword(p))
	return nil
}

func (s *Server) passwordPage(a *ask) (page.Password, error) {
	ways, err := s.Doors.Ways(a.r.Context(), a.visitor)
	p := page.Password{Frame: s.frame("Password"), Guest: a.visitor.Guest, Login: ways.Login, Change: ways.Login != ""}
	p.Bare = true
	return p, err
}

// setPassword keeps a login and a password. Whoever was a guest has an account by
// that, and everybody gets codes with their first.
func (s *Server) setPassword(a *ask) error {
	codes, err := s.Doors.SetPassword(a.r.Context(), a.visitor, a.r.PostFormValue("login"), a.r.PostFormValue("password"), s.caller(a), s.now())
	if errors.Is(err, app.ErrUnproved) {
		return a.goOn("/account/prove?to=/account/password")
	}
	if done, err := s.passwordWrong(a, err); done || err != nil {
		return err
	}
	if a.r.PostFormValue("others") != "" {
		if err := s.leaveOthers(a); err != nil {
			return err
		}
	}
	if err := s.renew(a); err != nil {
		return err
	}
	s.Log.Info("a password was set", "from", s.network(a.r))
	if codes == nil {
		return a.goOn(page.AccountPart.Path)
	}
	return s.showCodes(a, codes)
}

// passwordWrong shows the page again with what is wrong, if that can be mended
// there.
func (s *Server) passwordWrong(a *ask, err error) (done bool, _ error) {
	p, ours := s.passwordPage(a)
	if ours != nil {
		return false, ours
	}
	status := http.StatusUnprocessableEntity
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		if p.WrongPassword = fieldWords(invalid); invalid.Field == "login" {
			p.WrongLogin, p.WrongPassword = p.WrongPassword, ""
		}
	} else if status, p.Wrong = refusal(a, err, ""); status == 0 {
		return false, err
	}
	p.Login = a.r.PostFormValue("login")
	s.show(a, status, page.ThePassword(p))
	return true, nil
}

// leaveOthers ends every other visit to the account.
func (s *Server) leaveOthers(a *ask) error {
	visits, err := s.Doors.Visits(a.r.Context(), a.visitor.Account, s.now())
	if err != nil {
		return err
	}
	for _, v := range visits {
		if v.Device == a.visitor.Device {
			continue
		}
		if err := s.Doors.LeaveOn(a.r.Context(), a.visitor.Account, v.Device); err != nil {
			return err
		}
	}
	return nil
}

// showCodes shows codes this once: they are nowhere else.
func (s *Server) showCodes(a *ask, codes []string) error {
	c := page.Codes{Frame: s.frame("Recovery codes"), Codes: codes, Login: a.r.PostFormValue("login")}
	if ways, err := s.Doors.Ways(a.r.Context(), a.visitor); err == nil {
		c.Login = ways.Login
	}
	c.Bare = true
	s.show(a, http.StatusOK, page.TheCodes(c))
	return nil
}

// renewCodes gives other codes in place of those before.
func (s *Server) renewCodes(a *ask) error {
	codes, err := s.Doors.RenewCodes(a.r.Context(), a.visitor, s.now())
	if err != nil {
		return s.unproved(a, err, page.AccountPart.Path)
	}
	return s.showCodes(a, codes)
}

// removePassword takes the login, the password and the codes away.
func (s *Server) removePassword(a *ask) error {
	return s.unproved(a, s.Doors.RemovePassword(a.r.Context(), a.visitor, s.now()), page.AccountPart.Path)
}
