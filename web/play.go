package web

import (
	"net/http"

	"github.com/legwork-run/legwork/training/adaptation"
	"github.com/legwork-run/legwork/web/page"
)

// workerRoutes serve the page the player runs in, and what a phone keeps of the site.
func (s *Server) workerRoutes() []Route {
	return []Route{
		{"GET", "/play", Anybody, s.shell},
		{"GET", "/play/{id}", Athlete, s.play},
		{"GET", "/offline", Anybody, s.offline},
		{"GET", "/sw.js", Anybody, s.worker},
		{"GET", "/manifest.webmanifest", Anybody, s.manifest},
	}
}

// play is the player for one session.
func (s *Server) play(a *ask) error {
	id := a.r.PathValue("id")
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return err
	}
	if _, ok := adaptation.AgendaOf(state, a.by.Today()).Find(id); !ok {
		return errNowhere
	}
	if shared(a.r) { // the player keeps what is logged on the phone
		return a.goOn(sessionPath(id))
	}
	s.show(a, http.StatusOK, page.ThePlayer(page.Player{Frame: s.playing(), Session: sessionPath(id)}))
	return nil
}

// shell is the player for whichever session is open. It is kept by browsers and
// stands in for every session there, so nothing of anybody is in it.
func (s *Server) shell(a *ask) error {
	s.show(a, http.StatusOK, page.ThePlayer(page.Player{Frame: s.playing()}))
	return nil
}

func (s *Server) playing() page.Frame {
	f := s.scripted(s.frame("Session"), "player")
	f.Bare = true
	return f
}

// offline is what stands where a page would be, were there a network.
func (s *Server) offline(a *ask) error {
	s.show(a, http.StatusOK, page.WithoutNetwork(page.Offline{Frame: s.scripted(s.frame("No connection"), "offline")}))
	return nil
}
