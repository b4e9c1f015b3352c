package web

import (
	"github.com/a-h/templ"

	"github.com/legwork-run/legwork/training/explain"
	"github.com/legwork-run/legwork/web/page"
)

// laterCookie remembers that a guest wants to decide later.
const laterCookie = "legwork-later"

// laterFor is how long nobody asks again, in seconds: until the next session, for
// most.
const laterFor = 20 * 60 * 60

// keepCard asks a guest who has trained whether to keep it.
func (s *Server) keepCard(a *ask, v view) (templ.Component, error) {
	if !a.visitor.Guest || s.Demo != nil {
		return nil, nil
	}
	if _, err := a.r.Cookie(laterCookie); err == nil {
		return nil, nil
	}
	state, err := s.App.State(a.r.Context(), a.by.Athlete)
	if err != nil {
		return nil, err
	}
	done := 0
	for _, x := range state.Sessions {
		if x.Finished {
			done++
		}
	}
	if done == 0 {
		return nil, nil
	}
	k := page.Keeping{Sessions: explain.Several(done, "session"), Script: s.assets.modules["passkey"]}
	_, k.Keys = s.siteOf(a.r)
	return page.Keep(k), nil
}

// later asks a guest another day.
func (s *Server) later(a *ask) error {
	s.setCookie(a, laterCookie, "yes", laterFor)
	return a.goOn(page.TodayPart.Path)
}
