package web

import (
	"errors"
	"net/http"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/format/plantext"
	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/web/page"
)

// beginKey asks the browser for a new passkey.
func (s *Server) beginKey(a *ask) error {
	at, ok := s.siteOf(a.r)
	if !ok {
		return errNowhere
	}
	options, err := s.Doors.BeginKey(a.r.Context(), a.visitor, at, s.caller(a), s.called(a), s.now())
	if errors.Is(err, app.ErrUnproved) {
		return s.signal(a, "/account/prove?to=/account")
	}
	return s.asJSON(a, options, err)
}

// signal has a script go to a page instead.
func (s *Server) signal(a *ask, path string) error {
	a.w.Header().Set("Content-Type", "application/json")
	a.w.WriteHeader(http.StatusForbidden)
	_, _ = a.w.Write([]byte(`{"to":"` + path + `"}`))
	return nil
}

// called is what a phone's list of passkeys calls the account.
func (s *Server) called(a *ask) string {
	ways, err := s.Doors.Ways(a.r.Context(), a.visitor)
	if err == nil && ways.Login != "" {
		return ways.Login
	}
	if a.visitor.Name != "" && a.visitor.Name != "Guest" {
		return a.visitor.Name
	}
	return "Runner since " + plantext.LongDate(a.by.Today())
}

// addKey keeps a passkey. Whoever was a guest has an account by that.
func (s *Server) addKey(a *ask) error {
	at, _ := s.siteOf(a.r)
	err := s.Doors.AddKey(a.r.Context(), a.visitor, at, s.caller(a), []byte(a.r.PostFormValue("answer")), s.now())
	var invalid *training.InvalidError
	switch {
	case errors.Is(err, app.ErrWrong), errors.As(err, &invalid):
		s.refused(a, "new passkey", err)
		return s.showAccount(a, http.StatusUnprocessableEntity, "That passkey was not kept: it took too long, or it was made for another address. Try once more.")
	case errors.Is(err, store.ErrCredentialTaken):
		return s.showAccount(a, http.StatusConflict, "That passkey is kept already.")
	case err != nil:
		return s.unproved(a, err, page.AccountPart.Path)
	}
	if err := s.renew(a); err != nil {
		return err
	}
	s.Log.Info("a passkey was added", "from", s.network(a.r))
	return a.goOn(ownPath(or(a.r.PostFormValue("to"), page.AccountPart.Path)))
}

// or is the first text that is one.
func or(text, other string) string {
	if text == "" {
		return other
	}
	return text
}

// renameKey gives a passkey another name.
func (s *Server) renameKey(a *ask) error {
	id, err := keyOf(a)
	if err != nil {
		return err
	}
	err = s.Doors.RenameKey(a.r.Context(), a.visitor, id, a.r.PostFormValue("name"))
	var invalid *training.InvalidError
	if errors.As(err, &invalid) {
		return s.showAccount(a, http.StatusUnprocessableEntity, "A name has 1 to 120 letters.")
	}
	return s.unproved(a, err, page.AccountPart.Path)
}

// removeKey takes a passkey away.
func (s *Server) removeKey(a *ask) error {
	id, err := keyOf(a)
	if err != nil {
		return err
	}
	return s.unproved(a, s.Doors.RemoveKey(a.r.Context(), a.visitor, id, s.now()), page.AccountPart.Path)
}
