package web

import (
	"net/http"
	"strings"

	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// goodbye is what is typed to delete an account.
const goodbye = "delete"

// deleting shows what goes, and when, before it does.
func (s *Server) deleting(a *ask) error { return s.showDeleting(a, http.StatusOK, "") }

func (s *Server) showDeleting(a *ask, status int, wrong string) error {
	if !s.Doors.Proved(a.visitor, s.now()) {
		return a.goOn("/account/prove?to=/account/delete")
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	visits, err := s.Doors.Visits(a.r.Context(), a.visitor.Account, s.now())
	if err != nil {
		return err
	}
	d := page.Deleting{Frame: s.scripted(s.frame("Delete"), "leave"), Athlete: a.visitor.Athlete, Guest: a.visitor.Guest, Word: goodbye, Wrong: wrong}
	d.Bare = true
	d.Goes = []string{
		explain.Several(len(state.Sessions), "session") + " with every set, your plan, runs, checks and notes: " + explain.Several(state.Events, "entry") + " in all",
		"every way in, and " + explain.Several(len(visits), "device") + " signed in",
	}
	s.show(a, status, page.TheDeleting(d))
	return nil
}

// deleteAccount removes the account with all that is kept of it.
func (s *Server) deleteAccount(a *ask) error {
	if !s.Doors.Proved(a.visitor, s.now()) {
		return a.goOn("/account/prove?to=/account/delete")
	}
	if strings.ToLower(strings.TrimSpace(a.r.PostFormValue("word"))) != goodbye {
		return s.showDeleting(a, http.StatusUnprocessableEntity, "Type the word "+goodbye+" to go on. Nothing was deleted.")
	}
	if err := s.Doors.RemoveAccount(a.r.Context(), a.visitor.Account); err != nil {
		return err
	}
	s.Log.Info("an account was deleted by its owner", "from", s.network(a.r))
	s.letOut(a)
	return a.goOn("/account/gone")
}

// gone says that it is done.
func (s *Server) gone(a *ask) error {
	t := page.Trouble{
		Frame: s.frame("Deleted"), Heading: "It is gone", Back: page.Part{Name: "To the beginning", Path: "/"},
		What: "The account and everything in it were removed from this server. Backups that were made before keep it until they are thrown away.",
	}
	t.Bare = true
	s.show(a, http.StatusOK, page.Troubled(t))
	return nil
}
