package web

import "slices"

// planRoutes serve the plan as a whole, and programmes.
func (s *Server) planRoutes() []Route {
	return slices.Concat(s.sourceRoutes())
}
