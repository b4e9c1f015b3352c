package web

import "github.com/legwork-run/legwork/web/page"

// checkRoutes serve what is asked before and after training, pain, and self-tests.
func (s *Server) checkRoutes() []Route {
	return []Route{
		{"GET", painPath, Athlete, s.painPage},
		{"POST", painPath, Athlete, s.tellPain},
		{"POST", painPath + "/sign", Athlete, s.tellSigns},
		{"GET", morningPath, Athlete, s.morning},
		{"POST", morningPath, Athlete, s.tellMorning},
		{"GET", runCheckPath, Athlete, s.runCheck},
		{"POST", runCheckPath, Athlete, s.tellRunCheck},
		{"GET", page.TestsPart.Path, Athlete, s.selfTests},
		{"GET", page.TestsPart.Path + "/{test}", Athlete, s.selfTest},
		{"POST", page.TestsPart.Path + "/{test}", Athlete, s.tellTest},
	}
}
