package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/legwork-run/legwork/app"
	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// signInRoutes let in who has an account.
func (s *Server) signInRoutes() []Route {
	return []Route{
		{"GET", "/signin", Anybody, s.signIn},
		{"POST", "/signin", Anybody, s.byPassword},
		{"POST", "/signin/key/begin", Anybody, s.beginKeySignIn},
		{"POST", "/signin/key", Anybody, s.byKey},
		{"GET", "/signin/code", Anybody, s.codeSignIn},
		{"POST", "/signin/code", Anybody, s.byCode},
		{"GET", "/signout", Athlete, s.signOut},
		{"POST", "/signout", Athlete, s.leave},
	}
}

// The same for everybody: nobody learns here who has an account.
const (
	wrongPassword = "That login and password do not open an account. Check both, or use another way in."
	wrongCode     = "That login and code do not open an account. Each code is good once."
	wrongKey      = "That passkey does not open an account here, or it took too long. Try once more, or use another way in."
)

// signIn is the page to sign in on. Who is in already goes on.
func (s *Server) signIn(a *ask) error {
	if a.visitor.Athlete != "" && !a.visitor.Guest {
		return a.goOn(ownPath(a.r.FormValue("to")))
	}
	s.show(a, http.StatusOK, page.TheSignIn(s.signInPage(a)))
	return nil
}

// signInPage has what was typed, but for secrets.
func (s *Server) signInPage(a *ask) page.SignIn {
	in := page.SignIn{
		Frame: s.scripted(s.frame("Sign in"), "passkey", "zone"), To: ownPath(a.r.FormValue("to")), Kept: a.r.PostFormValue("kept"), Login: a.r.PostFormValue("login"),
	}
	in.Bare = true
	_, in.Keys = s.siteOf(a.r)
	in.Path, in.Leave = "/signin", a.r.FormValue("leave") == "yes"
	if !in.Leave {
		in.Behind = s.behind(a)
	}
	return in
}

// behind is what a guest would leave behind by signing in; empty = nothing.
func (s *Server) behind(a *ask) string {
	if !a.visitor.Guest {
		return ""
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil || len(state.Sessions) == 0 {
		return ""
	}
	return explain.Several(len(state.Sessions), "session")
}

// entry lets somebody in by one of the ways.
type entry func(ctx context.Context, by app.Caller) (app.Visitor, string, error)

// byPassword lets in who has a login's password.
func (s *Server) byPassword(a *ask) error {
	return s.by(a, "password", wrongPassword, func(ctx context.Context, by app.Caller) (app.Visitor, string, error) {
		return s.Doors.ByPassword(ctx, a.r.PostFormValue("login"), a.r.PostFormValue("password"), by, s.now())
	})
}

// byKey lets in whose passkey answered.
func (s *Server) byKey(a *ask) error {
	at, _ := s.siteOf(a.r)
	return s.by(a, "passkey", wrongKey, func(ctx context.Context, by app.Caller) (app.Visitor, string, error) {
		return s.Doors.ByKey(ctx, at, by, []byte(a.r.PostFormValue("answer")), s.now())
	})
}

// by lets somebody in and leads them back, or shows the page again.
func (s *Server) by(a *ask, way, wrong string, enter entry) error {
	if in := s.signInPage(a); in.Behind != "" {
		s.show(a, http.StatusUnprocessableEntity, page.TheSignIn(in))
		return nil
	}
	err := s.enter(a, way, enter)
	if status, says := refusal(a, err, wrong); status != 0 {
		in := s.signInPage(a)
		in.Wrong = says
		s.show(a, status, page.TheSignIn(in))
		return nil
	}
	if err != nil {
		return err
	}
	return s.goBack(a)
}

// enter begins a visit. The one before in this browser is over.
func (s *Server) enter(a *ask, way string, enter entry) error {
	by := s.caller(a)
	v, token, err := enter(a.r.Context(), by)
	if err != nil {
		s.refused(a, way, err)
		return err
	}
	s.letIn(a, v, token)
	if err := s.Doors.Leave(a.r.Context(), s.token(a)); err != nil {
		// They are in all the same: a code that was spent is good once.
		s.Log.Error("the visit before a sign-in goes on", "error", err.Error())
	}
	s.Log.Info("somebody signed in", "way", way, "from", by.Network)
	return nil
}

// refused notes that somebody was not let in, and where from. Neither names nor
// what was typed are written down.
func (s *Server) refused(a *ask, way string, err error) {
	why := "wrong"
	var soon *app.TooSoonError
	switch {
	case errors.As(err, &soon):
		why = "too soon"
	case errors.Is(err, app.ErrCrowded):
		why = "crowded"
	case !errors.Is(err, app.ErrWrong):
		return // it is ours, and noted where it is answered
	}
	s.Log.Warn("a sign-in was refused", "way", way, "why", why, "from", s.network(a.r))
}

// refusal is what to answer to who is not let in; 0 for an error that is ours, or
// none.
func refusal(a *ask, err error, wrong string) (status int, says string) {
	var soon *app.TooSoonError
	switch {
	case errors.As(err, &soon):
		a.w.Header().Set("Retry-After", strconv.Itoa(int(soon.Wait.Seconds())+1))
		return http.StatusTooManyRequests, "Too many tries. Again in " + waitWords(soon.Wait) + "; a passkey is not held up."
	case errors.Is(err, app.ErrCrowded):
		a.w.Header().Set("Retry-After", "3")
		return http.StatusServiceUnavailable, "Many are signing in just now. Try again in a few seconds."
	case errors.Is(err, app.ErrWrong):
		return http.StatusUnprocessableEntity, wrong
	}
	return 0, ""
}

// beginKeySignIn asks the browser for a passkey.
func (s *Server) beginKeySignIn(a *ask) error {
	at, ok := s.siteOf(a.r)
	if !ok {
		return errNowhere
	}
	options, err := s.Doors.BeginKeySignIn(at, s.caller(a), s.now())
	return s.asJSON(a, options, err)
}

// asJSON answers a script.
func (s *Server) asJSON(a *ask, body []byte, err error) error {
	if err != nil {
		return err
	}
	a.w.Header().Set("Content-Type", "application/json")
	_, _ = a.w.Write(body)
	return nil
}

// codeSignIn is the page to sign in on with a recovery code.
func (s *Server) codeSignIn(a *ask) error {
	s.show(a, http.StatusOK, page.TheCodeSignIn(s.codePage(a)))
	return nil
}

func (s *Server) codePage(a *ask) page.SignIn {
	in := s.signInPage(a)
	in.Frame, in.Path = s.frame("Recovery code"), "/signin/code"
	in.Bare = true
	return in
}

// byCode lets in who has a recovery code, and has them choose another password.
func (s *Server) byCode(a *ask) error {
	in := s.codePage(a)
	if in.Behind != "" {
		s.show(a, http.StatusUnprocessableEntity, page.TheCodeSignIn(in))
		return nil
	}
	err := s.enter(a, "recovery code", func(ctx context.Context, by app.Caller) (app.Visitor, string, error) {
		return s.Doors.ByCode(ctx, a.r.PostFormValue("login"), a.r.PostFormValue("code"), by, s.now())
	})
	if status, says := refusal(a, err, wrongCode); status != 0 {
		in.Wrong = says
		s.show(a, status, page.TheCodeSignIn(in))
		return nil
	}
	return a.goOnIf(err, "/account/password")
}

// fieldWords are what is wrong with a field, as a sentence beside it.
func fieldWords(e *training.InvalidError) string {
	name := strings.ToUpper(e.Field[:1]) + e.Field[1:]
	if strings.HasPrefix(e.Why, "use ") || strings.HasPrefix(e.Why, "give ") {
		return fmt.Sprintf("%s: %s.", name, e.Why)
	}
	if e.Value != "" {
		name = e.Value
	}
	return name + " " + e.Why + "."
}
