package web

import "net/http"

// demonstrated lets whoever comes to a demonstration without a visit in as its runner.
// Each browser gets a visit of its own, so that what it writes is counted as on
// any other device.
func (s *Server) demonstrated(r Route, a *ask) error {
	if s.Demo == nil || a.visitor.Athlete != "" || !demonstrates(r) {
		return nil
	}
	if err := s.held("guests", s.limits.guests, s.network(a.r)); err != nil {
		return err
	}
	v, token, err := s.Demo(a.r.Context(), s.now())
	if err != nil {
		return err
	}
	s.letIn(a, v, token)
	return nil
}

// demonstrates reports whether a route is a page that somebody begins at. Files
// and what programs ask for need no visit, and would each make one.
func demonstrates(r Route) bool {
	return r.Method == http.MethodGet && (r.Who == Athlete || r.Path == "/{$}")
}
